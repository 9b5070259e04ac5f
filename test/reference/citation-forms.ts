/**
 * Every form in which ITU texts cite an adopted text, as a writer: given citations, the clauses that hold them in that form and what must be
 * read back. R1 to R13 cite one text, P1 to P7 several; `fits` says of which citations a form may be written.
 */
import type { Body } from '../../src/tree/nodes.js'
import { alone, chunked, groupsOf, isSharedTag, mark, num, ownMeeting, together } from './citation-marks.js'

/** One text in one edition, as a citation tells it. */
export interface Edition {
  readonly kind: 'resolution' | 'decision' | 'opinion'
  readonly body: Body
  /** RA with its prefix: "ITU-R 7-3". */
  readonly number: string
  readonly revised: boolean
  /** Null for texts whose editions are codes (WRC) or sessions (Council). */
  readonly place: string | null
  readonly year: number
  /** Short name of the meeting: "PP-18", "WRC-15", "C09". */
  readonly conference: string
}

/** What must be read back: the cited text, and whether its edition is told in this form at all. */
export interface Expected {
  readonly edition: Edition
  readonly dated: boolean
}

export interface Writing {
  /** Each a clause of its own. */
  readonly clauses: readonly string[]
  /** The meeting that adopts the citing text. */
  readonly meeting: string
  readonly cites: readonly Expected[]
}

export interface CitationForm {
  readonly id: string
  readonly fits: (edition: Edition) => boolean
  readonly write: (editions: readonly Edition[]) => Writing[]
}

/** Full names and abbreviations, as running text has them. */
const names: Readonly<Record<Body, readonly [name: string, short: string | null]>> = {
  PP: ['the Plenipotentiary Conference', null],
  WTSA: ['the World Telecommunication Standardization Assembly', 'WTSA'],
  WTDC: ['the World Telecommunication Development Conference', 'WTDC'],
  WRC: ['the World Radiocommunication Conference', 'WRC'],
  RA: ['the Radiocommunication Assembly', 'RA'],
  WCIT: ['the World Conference on International Telecommunications', 'WCIT'],
  WTPF: ['the World Telecommunication/Information and Communication Technology Policy Forum', 'WTPF'],
  Council: ['the ITU Council', null],
}

const noun = ({ kind }: Edition) => kind.charAt(0).toUpperCase() + kind.slice(1)
const full = (edition: Edition) => `${noun(edition)} ${num(edition)} ${mark(edition)}`
const inFull = (edition: Edition) => `of ${names[edition.body][0]}`
const withShort = (edition: Edition) => `of ${names[edition.body][0]} (${names[edition.body][1]})`
const inShort = (edition: Edition) => `of ${names[edition.body][1]}`
const here: Partial<Record<Body, string>> = { WTSA: 'of this assembly', RA: 'of this assembly', WTPF: 'of this forum' }
const ofThis = (edition: Edition) => here[edition.body] ?? 'of this conference'

const isOf =
  (...bodies: Body[]) =>
  ({ kind, body }: Edition) =>
    kind === 'resolution' && bodies.includes(body)
const isConference = ({ body }: Edition) => body !== 'Council'
const isPlaced = ({ place, body }: Edition) => place !== null && body !== 'Council'
const isShort = (edition: Edition) => isPlaced(edition) && names[edition.body][1] !== null
const isCouncil = ({ body }: Edition) => body === 'Council'
const all = (...tests: ((edition: Edition) => boolean)[]) => {
  return (edition: Edition) => tests.every(test => test(edition))
}

/** One text at a time, the same meeting adopting all. */
const single = (id: string, fits: CitationForm['fits'], print: (edition: Edition) => string): CitationForm => ({
  id,
  fits,
  write: editions => editions.map(edition => alone(print(edition), edition)),
})

/** Lists whose numbers share one bracket, at least two of them. */
const shared = (editions: readonly Edition[], size: number) =>
  groupsOf(editions, edition => `${edition.body} ${edition.kind} ${mark(edition)}`)
    .filter(group => group.length > 1)
    .flatMap(group => chunked(group, size))

/** Lists of one body and kind, each number with its own bracket. */
const ownBrackets = (editions: readonly Edition[], size: number) =>
  groupsOf(editions, ({ body, kind }) => `${body} ${kind}`)
    .filter(group => group.length > 1)
    .flatMap(group => chunked(group, size))

const listed = (items: readonly string[]) => `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
const plural = (edition: Edition) => `${noun(edition)}s`
const first = (group: readonly Edition[]) => group[0] as Edition
const last = (group: readonly Edition[]) => group.at(-1) as Edition
const numbersShared = (group: readonly Edition[]) =>
  `${plural(first(group))} ${listed(group.map(num))} ${mark(first(group))}`
const numbersOwn = (group: readonly Edition[]) =>
  `${plural(first(group))} ${listed(group.map(edition => `${num(edition)} ${mark(edition)}`))}`

export const citationForms: readonly CitationForm[] = [
  {
    id: 'R1 of this conference',
    fits: isConference,
    write: editions => editions.map(edition => ownMeeting(`${full(edition)} ${ofThis(edition)}`, [edition])),
  },
  single(
    'R2 of the Plenipotentiary Conference, revised',
    all(isOf('PP'), ({ revised }) => revised),
    edition => {
      return `${full(edition)} ${inFull(edition)}`
    },
  ),
  single(
    'R3 of the Plenipotentiary Conference, new',
    all(isOf('PP'), ({ revised }) => !revised),
    edition => {
      return `${full(edition)} ${inFull(edition)}`
    },
  ),
  single('R4 of the World Telecommunication Development Conference (WTDC)', isOf('WTDC'), edition => {
    return `${full(edition)} ${withShort(edition)}`
  }),
  single('R4 of WTDC', isOf('WTDC'), edition => `${full(edition)} ${inShort(edition)}`),
  single('R5 of the World Telecommunication Standardization Assembly (WTSA)', isOf('WTSA'), edition => {
    return `${full(edition)} ${withShort(edition)}`
  }),
  single('R5 of WTSA', isOf('WTSA'), edition => `${full(edition)} ${inShort(edition)}`),
  single(
    'R6 without body',
    all(isPlaced, edition => !isSharedTag(edition)),
    full,
  ),
  {
    id: 'R6 short after a full one',
    fits: isPlaced,
    write: editions =>
      editions.map(edition => together([`${full(edition)} ${inFull(edition)}`, full(edition)], edition)),
  },
  single('R7 code alone', isOf('WRC'), full),
  single(
    'R7 of the World Radiocommunication Conference',
    isOf('WRC'),
    edition => `${full(edition)} ${inFull(edition)}`,
  ),
  single('R7 of WRC', isOf('WRC'), edition => `${full(edition)} ${inShort(edition)}`),
  single('R8 of the Radiocommunication Assembly (RA)', isOf('RA'), edition => `${full(edition)} ${withShort(edition)}`),
  single('R8 with its place', isOf('RA'), full),
  {
    id: 'R8 number alone',
    fits: isOf('RA'),
    write: editions => editions.map(edition => alone(`${noun(edition)} ${edition.number}`, edition, false)),
  },
  single('R9 adopted by the ITU Council at its session', isCouncil, edition => {
    return `${noun(edition)} ${edition.number} adopted by the ITU Council at its ${edition.year} session`
  }),
  single(
    'R9 Council, with the year',
    isCouncil,
    edition => `Council ${noun(edition)} ${edition.number} (${edition.year})`,
  ),
  single('R9 with the year', isCouncil, edition => `${noun(edition)} ${edition.number} (${edition.year})`),
  single('R9 with the year of its revision', isCouncil, edition => `Council ${full({ ...edition, revised: true })}`),
  single('R9 last amended later', isCouncil, ({ year, ...edition }) => {
    return `Council ${noun({ ...edition, year })} ${edition.number} (${year}, last amended ${year + 2})`
  }),
  {
    id: 'R9 Council, number alone',
    fits: isCouncil,
    write: editions =>
      editions.flatMap(edition => [
        alone(`Council ${noun(edition)} ${edition.number}`, edition, false),
        alone(`${noun(edition)} ${edition.number} of the Council`, edition, false),
        alone(`${noun(edition)} ${edition.number} of the ITU Council`, edition, false),
      ]),
  },
  single('R10 of the World Conference on International Telecommunications (WCIT)', isOf('WCIT'), edition => {
    return `${full(edition)} ${withShort(edition)}`
  }),
  single(
    'R11 decisions',
    all(isConference, ({ kind }) => kind === 'decision'),
    edition => {
      return `${full(edition)} ${inFull(edition)}`
    },
  ),
  single(
    'R12 opinions',
    ({ kind }) => kind === 'opinion',
    edition => `${full(edition)} ${withShort(edition)}`,
  ),
  single(
    'R13 body first',
    all(isConference, ({ kind }) => kind === 'resolution'),
    edition => {
      return `${names[edition.body][1] ?? 'PP'} ${full(edition)}`
    },
  ),
  {
    id: 'P1 two with one bracket',
    fits: isConference,
    write: editions =>
      shared(editions, 2).map(group => alone(`${numbersShared(group)} ${inFull(first(group))}`, group)),
  },
  {
    id: 'P2 many with one bracket, of this conference',
    fits: isConference,
    write: editions =>
      shared(editions, 6).map(group => ownMeeting(`${numbersShared(group)} ${ofThis(first(group))}`, group)),
  },
  {
    id: 'P3 and P4 each with its bracket, new and revised',
    fits: isConference,
    write: editions =>
      ownBrackets(editions, 3).map(group => alone(`${numbersOwn(group)} ${inFull(last(group))}`, group)),
  },
  {
    id: 'P5 the noun again',
    fits: isShort,
    write: editions =>
      ownBrackets(editions, 2).map(group => alone(`${group.map(full).join(' and ')} ${inShort(last(group))}`, group)),
  },
  {
    id: 'P6 chains of several bodies',
    fits: all(
      isPlaced,
      edition => !isSharedTag(edition),
      ({ kind }) => kind === 'resolution',
    ),
    write: editions =>
      chunked(
        // By place, so that bodies take turns.
        shared(editions, 2).toSorted((a, b) => mark(first(a)).localeCompare(mark(first(b)))),
        3,
      )
        .filter(groups => groups.length === 3)
        .map(([some = [], singles = [], more = []]) =>
          alone(`${numbersShared(some)}, ${singles.map(full).join(', ')} and ${numbersShared(more)}`, [
            ...some,
            ...singles,
            ...more,
          ]),
        ),
  },
  {
    id: 'P7 editions of one number',
    fits: all(isConference, ({ kind }) => kind === 'resolution'),
    write: editions =>
      groupsOf(editions, ({ body, number }) => `${body} ${number}`)
        .filter(group => group.length > 1)
        .map(group => alone(`${numbersOwn(group)} ${inFull(first(group))}`, group)),
  },
]
