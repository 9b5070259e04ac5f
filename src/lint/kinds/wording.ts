/** A kind of rule that is a table: words that are not written, and what is written instead. */
import { type Block, isRunning } from '../../prose/block.js'
import type { Draft } from '../draft.js'
import type { Finding, Rule } from '../rule.js'

export interface Word {
  /** What is not written, in small letters; a space stands for a space or a hyphen only where it is written so. */
  readonly instead: string
  /** What is written; takes the capital of what stands there. Null: only the author can tell. */
  readonly write: string | null
  /** Capitals count: "internet" is not "Internet". */
  readonly exact?: boolean
  /** Told instead of "Unexpected X, expected Y". */
  readonly message?: string
  /** Tested against the text right behind the word: when it matches, the word is right there. */
  readonly unlessBefore?: RegExp
  /** Tested against the text right before the word (end it with `$`). */
  readonly unlessAfter?: RegExp
}

type Given = Omit<Rule, 'check' | 'triggers' | 'options'> & {
  readonly words: readonly Word[]
  /** Safety of the fixes. */
  readonly safety?: 'safe' | 'unsafe'
  /** Also in headings and the title; running text alone when absent. */
  readonly everywhere?: boolean
}

export function wordingRule({ words, safety = 'safe', everywhere = false, ...rest }: Given): Rule {
  const table = new Map(words.map(word => [word.exact === true ? word.instead : word.instead.toLowerCase(), word]))
  const pattern = patternOf(words.map(({ instead }) => instead))
  return {
    ...rest,
    triggers: words.map(({ instead }) => instead.toLowerCase()),
    check(draft, report) {
      for (const block of draft.blocks) {
        if (!everywhere && !isRunning(block)) continue
        for (const found of findingsIn(block, draft, pattern, table, safety)) report(found)
      }
    },
  }
}

/** Whole words, the longest first. */
export function patternOf(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sorted.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
}

function* findingsIn(
  block: Block,
  draft: Draft,
  pattern: RegExp,
  table: ReadonlyMap<string, Word>,
  safety: 'safe' | 'unsafe',
): Generator<Finding> {
  const { text } = block
  for (const match of text.matchAll(pattern)) {
    const [shown] = match
    const from = match.index
    const to = from + shown.length
    const word = table.get(shown) ?? table.get(shown.toLowerCase())
    if (word === undefined || (word.exact === true && word.instead !== shown)) continue
    if (word.unlessBefore?.test(text.slice(to)) === true || word.unlessAfter?.test(text.slice(0, from)) === true)
      continue
    if (draft.isQuoted(block, from, to)) continue
    const written = word.write === null ? null : word.exact === true ? word.write : likeCase(word.write, shown)
    const span = draft.spanIn(block, from, to)
    yield {
      ...span,
      message:
        word.message ?? (written === null ? `Unexpected "${shown}"` : `Unexpected "${shown}", expected "${written}"`),
      // Emphasis or a note mark inside the word would be lost.
      fix:
        written === null || !draft.reads(span, shown)
          ? null
          : { title: `Write ${written}`, safety, edits: [{ ...span, text: written }] },
    }
  }
}

/** "Programme" for "Program". */
export function likeCase(written: string, shown: string): string {
  const first = shown.charAt(0)
  const isCapital = first !== first.toLowerCase()
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
