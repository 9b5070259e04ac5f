/** What the citations of one phrase have in common, gathered once: a list may have thousands of numbers, and each of them asks. */
import type { Cited, CitedText, Found } from './form.js'

interface Shared {
  /** Editions of each text. */
  readonly editions: ReadonlyMap<string, EditionsOfText>
  /** How many numbers each bracket governs, by where it stands. */
  readonly sharers: ReadonlyMap<number, number>
  /** Meetings of the editions; null for a text that is cited without one. */
  readonly meetings: ReadonlySet<string | null>
}

export interface EditionsOfText {
  readonly count: number
  /** The latest; null when none has a year. */
  readonly year: number | null
}

const gathered = new WeakMap<readonly Cited[], Shared>()

/** The editions that a phrase names of the text that `cited` is of; null for none. */
export function editionsIn(phrase: Found, cited: CitedText): EditionsOfText | null {
  return sharedOf(phrase).editions.get(keyOf(cited)) ?? null
}

/** How many numbers of the phrase the bracket that starts at `from` governs. */
export function sharersOf(phrase: Found, from: number): number {
  return sharedOf(phrase).sharers.get(from) ?? 0
}

/** True when all texts of the phrase are cited in editions of one meeting. */
export function isOfOneMeeting(phrase: Found): boolean {
  const { meetings } = sharedOf(phrase)
  return meetings.size <= 1
}

function sharedOf({ citations }: Found): Shared {
  let shared = gathered.get(citations)
  if (shared === undefined) {
    shared = gather(citations)
    gathered.set(citations, shared)
  }
  return shared
}

function gather(citations: readonly Cited[]): Shared {
  const editions = new Map<string, EditionsOfText>()
  const sharers = new Map<number, number>()
  const meetings = new Set<string | null>()
  for (const cited of citations) {
    if (cited.type !== 'text') continue
    meetings.add(meetingOf(cited))
    if (cited.edition === null) continue
    const { from, year } = cited.edition
    const key = keyOf(cited)
    const before = editions.get(key) ?? { count: 0, year: null }
    editions.set(key, { count: before.count + 1, year: later(before.year, year) })
    sharers.set(from, (sharers.get(from) ?? 0) + 1)
  }
  return { editions, sharers, meetings }
}

function keyOf({ kind, number }: CitedText): string {
  return `${kind} ${number}`
}

function meetingOf({ edition }: CitedText): string | null {
  return edition === null ? null : `${edition.code ?? edition.place} ${edition.year}`.toLowerCase()
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}
