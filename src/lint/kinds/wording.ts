/** A kind of rule that is a table: words that are not written, and what is written instead. */

import { isRunning } from '../../prose/block.js'
import { matches } from '../../source/matches.js'
import type { Draft } from '../draft.js'
import type { Rule } from '../rule.js'
import { likeCase, substitute } from './substitute.js'

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
  return {
    ...rest,
    check(draft, report) {
      const possible = wordsIn(draft, words)
      if (possible.length === 0) return
      const table = new Map(
        possible.map(word => [word.exact === true ? word.instead : word.instead.toLowerCase(), word]),
      )
      const pattern = patternOf(possible.map(({ instead }) => instead))
      for (const block of draft.blocksWith(pattern)) {
        if (!everywhere && !isRunning(block)) continue
        const { text } = block
        for (const { 0: shown, index: from } of matches(pattern, text)) {
          const to = from + shown.length
          const word = table.get(shown) ?? table.get(shown.toLowerCase())
          if (word === undefined || (word.exact === true && word.instead !== shown)) continue
          if (word.unlessBefore?.test(text.slice(to, to + reach)) === true) continue
          if (word.unlessAfter?.test(text.slice(Math.max(0, from - reach), from)) === true) continue
          const write = word.write === null || word.exact === true ? word.write : likeCase(word.write, shown)
          const finding = substitute(draft, block, { from, to, write, message: word.message }, safety)
          if (finding !== null) report(finding)
        }
      }
    },
  }
}

/** How far the tests before and behind a word can see. */
const reach = 80

/** The entries whose parts all occur somewhere in the document: few, so that the text is searched for few. */
export function wordsIn<Entry extends { readonly instead: string }>(draft: Draft, words: readonly Entry[]): Entry[] {
  let parts = partsOf.get(words)
  if (parts === undefined) {
    parts = words.map(({ instead }) => instead.toLowerCase().match(/[a-zß-ɏ]+/g) ?? [])
    partsOf.set(words, parts)
  }
  const present = draft.words
  return words.filter((_, index) => (parts[index] as readonly string[]).every(part => present.has(part)))
}

const partsOf = new WeakMap<readonly unknown[], readonly (readonly string[])[]>()

/** Whole words, the longest first. */
export function patternOf(words: readonly string[]): RegExp {
  const key = words.join('\n')
  let pattern = patterns.get(key)
  if (pattern === undefined) {
    pattern = wordsPattern(words)
    if (patterns.size >= mostPatterns) patterns.clear()
    patterns.set(key, pattern)
  }
  return pattern
}

/** Texts of one collection use the same words. */
const patterns = new Map<string, RegExp>()
const mostPatterns = 1000

function wordsPattern(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sorted.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gimu')
}
