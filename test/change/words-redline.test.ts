/** Rewordings as an editor would mark them: each line of fixtures/redlines/words.md is the text before, the text after, and what is expected. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hunksOf } from '../../src/change/words/hunks.js'
import { matchTokens } from '../../src/change/words/match.js'
import { tokensOf } from '../../src/change/words/tokens.js'

const out = /\[-((?:(?!-\]).)*)-\](?!-\])/g
const put = /\{\+((?:(?!\+\}).)*)\+\}/g
const parts = /(\[-(?:(?!-\]).)*-\](?!-\])|\{\+(?:(?!\+\}).)*\+\})/

const spaced = (text: string) =>
  tokensOf(text)
    .map(({ key }) => key)
    .join(' ')

/** A redline with one blank between words, so that blanks do not count. */
function normal(redline: string): string {
  return redline
    .split(parts)
    .map(part => (parts.test(part) ? part.slice(0, 2) + spaced(part.slice(2, -2)) + part.slice(-2) : spaced(part)))
    .filter(part => part !== '')
    .join(' ')
}

function redlineOf(before: string, after: string): string {
  const a = tokensOf(before)
  const b = tokensOf(after)
  const keys = (tokens: typeof a, from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')
  const written: string[] = []
  let at = 0
  for (const { fromA, toA, fromB, toB } of hunksOf(matchTokens(a, b).matches, a.length, b.length)) {
    if (fromA > at) written.push(keys(a, at, fromA))
    if (toA > fromA) written.push(`[-${keys(a, fromA, toA)}-]`)
    if (toB > fromB) written.push(`{+${keys(b, fromB, toB)}+}`)
    at = toA
  }
  if (a.length > at) written.push(keys(a, at, a.length))
  return written.join(' ')
}

const lines = readFileSync('fixtures/redlines/words.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('- '))
  .map(line => line.slice(2))

describe('the redline of words', () => {
  it.each(lines)('should mark %s', line => {
    const before = line.replace(put, ' ').replace(out, '$1')
    const after = line.replace(out, ' ').replace(put, '$1')
    expect(redlineOf(before, after)).toBe(normal(line))
  })

  it('should have lines to mark', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60)
  })
})
