/** Small texts around one line, old and new, for the table of changes in fixtures/changes. */

import type { Finding, PairScene } from '../../src/change/classify/classifier.js'
import { classify } from '../../src/change/classify/classify.js'
import { compare } from '../../src/change/compare.js'
import type { Comparison, TextSide } from '../../src/change/comparison.js'
import type { Passage } from '../../src/change/passage.js'
import { passagesOf } from '../../src/change/passages.js'
import { placedTokens } from '../../src/change/placed.js'
import { hunksOf } from '../../src/change/words/hunks.js'
import { matchTokens } from '../../src/change/words/match.js'
import type { Hunk } from '../../src/change/words/token.js'
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

/** Both texts, and which passage of one is which of the other: those of the same words, and what is left in order. */
export interface Sides {
  readonly a: TextSide
  readonly b: TextSide
  readonly newOf: ReadonlyMap<Passage, Passage>
}

export function sidesOf(old: string, now: string): Sides {
  const [a, b] = [sideOf(old), sideOf(now)]
  const newOf = new Map<Passage, Passage>()
  const taken = new Set<Passage>()
  const pairUp = (isMate: (old: Passage, now: Passage) => boolean) => {
    for (const old of a.passages) {
      if (newOf.has(old) || isMore(old)) continue
      const mate = b.passages.find(now => !taken.has(now) && !isMore(now) && now.kind === old.kind && isMate(old, now))
      if (mate === undefined) continue
      newOf.set(old, mate)
      taken.add(mate)
    }
  }
  pairUp((old, now) => old.text === now.text)
  pairUp(() => true)
  return { a, b, newOf }
}

export interface Classified {
  readonly found: readonly Finding[]
  readonly hunks: readonly Hunk[]
  readonly scene: PairScene
}

/** What is said of the pair that differs. */
export function classified(row: Row): Classified {
  const place = row.place ?? 'clause'
  const { a, b, newOf } = sidesOf(
    documentOf(row.old, place, row.more === 'old'),
    documentOf(row.new, place, row.more === 'new'),
  )
  const oldOf = new Map([...newOf].map(([old, now]) => [now, old]))
  const [old, now] = [...newOf].find(([one, other]) => one.text !== other.text) ?? []
  if (old === undefined || now === undefined) throw new Error(`nothing differs: ${row.old}`)
  const [tokensA, tokensB] = [placedTokens(a, old), placedTokens(b, now)]
  const { matches } = matchTokens(tokensA, tokensB)
  const hunks = hunksOf(matches, tokensA.length, tokensB.length)
  const scene: PairScene = {
    a,
    b,
    passagesA: [old],
    passagesB: [now],
    words: { tokensA, tokensB, matches },
    newOf: passage => newOf.get(passage) ?? null,
    oldOf: passage => oldOf.get(passage) ?? null,
  }
  return { found: classify(scene, hunks), hunks, scene }
}

/** The clause that only one of the texts has. */
function isMore({ text }: Passage): boolean {
  return text.includes('a swan has eaten')
}

/** The same two texts through the whole of the differ. */
export function compared(row: Row): Comparison {
  const place = row.place ?? 'clause'
  const [old, now] = [documentOf(row.old, place, row.more === 'old'), documentOf(row.new, place, row.more === 'new')]
  return compare({ reading: parse(old), source: old }, { reading: parse(now), source: now })
}

function sideOf(source: string): TextSide {
  return passagesOf({ reading: parse(source), source })
}
