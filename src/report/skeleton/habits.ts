/** How the bodies begin and end their texts: what a skeleton takes from them. */
import type { Genre } from '../../tree/nodes.js'

/** Bodies whose texts `resolute new` starts. */
export const startedBodies = ['PP', 'WTSA', 'WTDC', 'WRC', 'RA', 'Council'] as const
export type StartedBody = (typeof startedBodies)[number]

export interface Habit {
  /** Before the brackets of the formula. */
  readonly formula: string
  /** What the formula has in brackets. */
  readonly met: 'place-and-year' | 'nothing'
  /** What the number line has in brackets: "(Doha, 2026)" or "(WRC-27)"; RA counts its editions in the number. */
  readonly edition: 'place-and-year' | 'code' | 'suffix'
  /** Whom it instructs. */
  readonly officer: string
  /** The organ that a report goes to. */
  readonly report: string
  /** "this Resolution" with a capital. */
  readonly capital?: true
}

export const habits: Readonly<Record<StartedBody, Habit>> = {
  PP: {
    formula: 'The Plenipotentiary Conference of the International Telecommunication Union',
    met: 'place-and-year',
    edition: 'place-and-year',
    officer: 'the Secretary-General',
    report: 'the ITU Council',
  },
  WTSA: {
    formula: 'The World Telecommunication Standardization Assembly',
    met: 'place-and-year',
    edition: 'place-and-year',
    officer: 'the Director of the Telecommunication Standardization Bureau',
    report: 'the Telecommunication Standardization Advisory Group',
  },
  WTDC: {
    formula: 'The World Telecommunication Development Conference',
    met: 'place-and-year',
    edition: 'place-and-year',
    officer: 'the Director of the Telecommunication Development Bureau',
    report: 'the Telecommunication Development Advisory Group',
  },
  WRC: {
    formula: 'The World Radiocommunication Conference',
    met: 'place-and-year',
    edition: 'code',
    officer: 'the Director of the Radiocommunication Bureau',
    report: 'the next world radiocommunication conference',
    capital: true,
  },
  RA: {
    formula: 'The ITU Radiocommunication Assembly',
    met: 'nothing',
    edition: 'suffix',
    officer: 'the Director of the Radiocommunication Bureau',
    report: 'the Radiocommunication Advisory Group',
    capital: true,
  },
  Council: {
    formula: 'The ITU Council',
    met: 'nothing',
    edition: 'code',
    officer: 'the Secretary-General',
    report: 'the ITU Council',
  },
}

export interface Verb {
  /** Alone on its line. */
  readonly heading: string
  /** What its provisions say, in the grammar that goes with it. */
  readonly provisions: readonly [string, string]
}

const toDecide = [
  'to state here what is decided, one decision in each clause',
  'to end the last clause before the next heading with a comma',
] as const

export const verbs: Readonly<Record<Exclude<Genre, 'declaration'>, Verb>> = {
  resolution: { heading: 'resolves', provisions: toDecide },
  decision: { heading: 'decides', provisions: toDecide },
  recommendation: {
    heading: 'recommends',
    provisions: [
      'that what is recommended should be stated here, in a clause for each recommendation',
      'that the last clause before the next heading should end with a comma',
    ],
  },
  opinion: {
    heading: 'is of the opinion',
    provisions: [
      'that each opinion should be stated here, in a clause of its own',
      'that the last clause before the next heading should end with a comma',
    ],
  },
}
