/** Every outcome, good ones first, as a summary counts it; docs/references.md explains each. */
import type { Outcome } from './reference.js'

const words = {
  current: 'current',
  found: 'found',
  predecessor: 'predecessor',
  historical: 'historical',
  outside: 'outside',
  unverified: 'unverified',
  'same-meeting': 'of the same meeting',
  malformed: 'malformed',
  ambiguous: 'ambiguous',
  'revised-at-same-meeting': 'revised at the same meeting',
  superseded: 'superseded',
  abrogated: 'abrogated',
  'unknown-edition': 'of an unknown edition',
  'unknown-number': 'of an unknown number',
  'wrong-body': 'of the wrong body',
  impossible: 'impossible',
  dangling: 'dangling',
  'wrong-direction': 'in the wrong direction',
} as const satisfies Readonly<Record<Outcome, string>>

export const outcomes = Object.keys(words) as readonly Outcome[]

/** "revised at the same meeting". */
export function outcomeWords(outcome: Outcome): string {
  return words[outcome]
}
