import type { Block } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import type { Draft } from '../../draft.js'
import { type Finding, rule } from '../../rule.js'
import { knownNames } from './known.js'

const bracket = / \(((?:[A-Z]{2,}|[A-Z][a-z]?[A-Z]+)(?:-[RTD])?)s?\)/gu
const word = /[^\s/]+/gu

export const expansion = rule({
  code: 'abbreviation/expansion',
  number: 'A006',
  summary: 'The words before an abbreviation are the name that it stands for',
  severity: 'error',
  fix: 'unsafe',
  source: 'Constitution of ITU; names as the organizations themselves write them',
  check(draft, report) {
    for (const block of draft.blocksWith(bracket))
      for (const match of matches(bracket, block.text)) {
        const names = knownNames[match[1] ?? '']
        if (names === undefined) continue
        const before = block.text.slice(Math.max(0, match.index - 120), match.index)
        const offset = match.index - before.length
        const words = [...matches(word, before)]
        if (names.some(name => endsWith(words, name, isSame))) continue
        const meant = names.find(name => endsWith(words, name, isAlike))
        const other = nameOfAnother(words)
        if (other !== null) report(wrongLetters(draft, block, match, other))
        if (meant === undefined || other !== null) continue
        const from = offset + (words[words.length - partsOf(meant).length]?.index ?? 0)
        if (draft.isQuoted(block, from, match.index)) continue
        const shown = block.text.slice(from, match.index)
        // In small letters the words speak of conferences in general, with an apostrophe of what belongs to them.
        if (/^\p{Ll}/u.test(shown) && /^\p{Lu}/u.test(meant)) continue
        if (/['’]s?$/.test(shown)) continue
        const span = draft.spanIn(block, from, match.index)
        report({
          ...span,
          message: `Unexpected "${shown}" before "(${match[1]})", expected "${meant}"`,
          fix: draft.reads(span, shown)
            ? { title: `Write ${meant}`, safety: 'unsafe', edits: [{ ...span, text: meant }] }
            : null,
        })
      }
  },
})

/** The abbreviation whose name stands there in full: "World Telecommunication Development Conference (WTSA)". */
function nameOfAnother(words: readonly RegExpExecArray[]): string | null {
  const found = Object.entries(knownNames).find(([, names]) =>
    names.some(name => partsOf(name).length >= longName && endsWith(words, name, isSame)),
  )
  return found?.[0] ?? null
}

/** Shorter names may be part of another one. */
const longName = 4

function wrongLetters(draft: Draft, block: Block, match: RegExpExecArray, expected: string): Finding {
  const letters = match[1] as string
  const from = match.index + 2
  return {
    ...draft.spanIn(block, from, from + letters.length),
    message: `Unexpected "${letters}" behind the name of ${expected}, expected "${expected}"`,
  }
}

function partsOf(name: string): string[] {
  return name.split(/[\s/]+/)
}

function endsWith(words: readonly RegExpExecArray[], name: string, same: (a: string, b: string) => boolean): boolean {
  const parts = partsOf(name)
  const start = words.length - parts.length
  return (
    start >= 0 &&
    parts.every((part, index) => same((words[start + index] as RegExpExecArray)[0].toLowerCase(), part.toLowerCase()))
  )
}

function isSame(a: string, b: string): boolean {
  return a.replace(/^[("“]+|,$/g, '') === b.replace(/,$/, '')
}

/** Another form of the word, or a slip of the pen; short words must be the same. */
function isAlike(a: string, b: string): boolean {
  if (isSame(a, b)) return true
  const stem = Math.min(a.length, b.length, 6)
  return (
    stem >= 4 &&
    Math.abs(a.length - b.length) <= 3 &&
    (a.slice(0, stem) === b.slice(0, stem) || a.slice(-stem) === b.slice(-stem))
  )
}
