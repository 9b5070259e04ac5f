/** Small texts around one line, old and new, for the table of changes in fixtures/changes. */

import type { Finding, PairScene } from '../../src/change/classify/classifier.js'
import { classify } from '../../src/change/classify/classify.js'
import type { Comparison, TextSide } from '../../src/change/comparison.js'
import type { Passage } from '../../src/change/passage.js'
import { passagesOf } from '../../src/change/passages.js'
import { placedTokens } from '../../src/change/placed.js'
import type { Hunk, TokenMatch } from '../../src/change/words/token.js'
import { parse } from '../../src/read.js'

export interface Row {
  /** The line as it was and as it is: a clause of *resolves* where no other place is given. */
  old: string
  new: string
  place?: Place
  /** A clause of the preamble that only one of the texts has, so that the labels behind it move. */
  more?: 'old' | 'new'
}

export type Place = 'heading' | 'number line' | 'title' | 'history' | 'formula' | 'considering'

const lines: Record<Place | 'clause', string> = {
  'number line': 'RESOLUTION 999 (Rev. Dubai, 2018)',
  title: 'Care of lighthouse keepers’ cats',
  history: '(Antalya, 2006; Dubai, 2018)',
  formula: 'The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),',
  considering: 'that herons read no manuals;',
  heading: 'instructs the Secretary-General',
  clause: 'that teapots be polished at dawn;',
}

/** The document with `line` at `place`. */
export function documentOf(line: string, place: Place | 'clause', more: boolean): string {
  const at = (name: Place | 'clause') => (name === place ? line : lines[name])
  const considered = [
    ...(more ? ['that a swan has eaten the minutes;'] : []),
    'that otters are punctual;',
    at('considering'),
    'that frogs sing in tune,',
  ]
  return [
    at('number line'),
    at('title'),
    at('history'),
    at('formula'),
    'considering',
    ...considered.map((text, index) => `${'abcdef'.charAt(index)}) ${text}`),
    'recognizing',
    'that crumbs are scarce,',
    'resolves',
    '1 that ducks be fed on Tuesdays;',
    `2 ${at('clause')}`,
    '3 that kettles be silent,',
    at('heading'),
    '1 to count the pigeons;',
    '2 to report to the geese.',
    '',
  ].join('\n\n')
}

export interface Classified extends Finding {
  readonly scene: PairScene
}

/** Passages of one and the same words are pairs, and what is left pairs in order. */
export function findings(row: Row): { readonly found: readonly Finding[]; readonly scene: PairScene } {
  const place = row.place ?? 'clause'
  const [a, b] = [
    sideOf(documentOf(row.old, place, row.more === 'old')),
    sideOf(documentOf(row.new, place, row.more === 'new')),
  ]
  const newOf = new Map<Passage, Passage>()
  for (const old of a.passages) {
    const same = b.passages.find(now => now.kind === old.kind && now.key === old.key)
    if (same !== undefined) newOf.set(old, same)
  }
  const taken = new Set(newOf.values())
  for (const old of a.passages) {
    const same = newOf.has(old)
      ? undefined
      : b.passages.find(now => now.kind === old.kind && !taken.has(now) && now.path !== 'considering a)')
    if (same === undefined || old.text.includes('swan')) continue
    newOf.set(old, same)
    taken.add(same)
  }
  const oldOf = new Map([...newOf].map(([old, now]) => [now, old]))
  const [old, now] = [...newOf].find(([one, other]) => one.text !== other.text) ?? []
  if (old === undefined || now === undefined) throw new Error(`nothing differs: ${row.old}`)
  const [tokensA, tokensB] = [placedTokens(a, old), placedTokens(b, now)]
  const matches = common(
    tokensA.map(({ key }) => key),
    tokensB.map(({ key }) => key),
  )
  const scene: PairScene = {
    a,
    b,
    passagesA: [old],
    passagesB: [now],
    words: { tokensA, tokensB, matches },
    newOf: passage => newOf.get(passage) ?? null,
    oldOf: passage => oldOf.get(passage) ?? null,
  }
  return { found: classify(scene, hunksOf(matches, tokensA.length, tokensB.length)), scene }
}

function sideOf(source: string): TextSide {
  return passagesOf({ reading: parse(source), source })
}

/** A longest common subsequence by the plain table: short lines. */
function common(a: readonly string[], b: readonly string[]): TokenMatch[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const matches: TokenMatch[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) matches.push({ a: i++, b: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return matches
}

export function hunksOf(matches: readonly TokenMatch[], lengthA: number, lengthB: number): Hunk[] {
  const hunks: Hunk[] = []
  let [fromA, fromB] = [0, 0]
  for (const { a, b } of [...matches, { a: lengthA, b: lengthB }]) {
    if (a > fromA || b > fromB) hunks.push({ fromA, toA: a, fromB, toB: b })
    fromA = a + 1
    fromB = b + 1
  }
  return hunks
}

export type { Comparison }
