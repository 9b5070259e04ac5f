/** From the entries of files to records of adopted texts: one entry after the other changes what the ones before it said. */
import type { ConferenceTable } from './conference-table.js'
import type { EditionEntry, TextEntry } from './file.js'
import type { ConferenceRecord, Edition, Issuer, TextKind, TextRecord } from './record.js'

/** A record while files are still being read. */
export type Draft = { -readonly [Key in keyof TextRecord]: TextRecord[Key] }

/** Bodies that use a number again for a new text: there a number has a series of records, and an edition without "Rev." opens one. */
const reusing: ReadonlySet<Issuer> = new Set<Issuer>(['WRC', 'WCIT', 'WTPF'])

export function emptyDraft(kind: TextKind, body: Issuer, number: string): Draft {
  return {
    kind,
    body,
    number,
    editions: [],
    complete: false,
    completeThrough: null,
    firstAdopted: null,
    title: null,
    titleEvidence: 'none',
    titleAt: null,
    wordings: [],
    status: null,
    attested: true,
    subject: null,
    sources: [],
    note: null,
  }
}

/** As cited: RA has a prefix ("ITU-R 7"); the suffix of an edition stays. */
export function numberOf(body: Issuer, number: number | string): string {
  const bare = String(number)
    .trim()
    .replace(/^ITU-R\s*/, '')
  return body === 'RA' ? `ITU-R ${bare}` : bare
}

/** The record of a number that an entry speaks of; null: a new one. `known` are the records of the number, oldest first. */
export function recordFor(known: readonly Draft[], entry: TextEntry, table: ConferenceTable): Draft | null {
  const latest = known.at(-1) ?? null
  const first = [...(entry.editions ?? [])].sort(
    (a, b) => table.tag(a.conference).year - table.tag(b.conference).year,
  )[0]
  if (latest === null || first === undefined || !reusing.has(latest.body)) return latest
  const codes = new Set(entry.editions?.map(({ conference }) => table.tag(conference).code))
  const shared = known.find(({ editions }) => editions.some(({ conference }) => codes.has(conference)))
  if (shared !== undefined) return shared
  const year = table.tag(first.conference).year
  if (first.revised) return known.findLast(({ editions }) => (editions[0]?.year ?? 0) <= year) ?? (known[0] as Draft)
  // A first edition: it may be the beginning of a series of which only later editions are known.
  const next = known.find(({ editions }) => (editions[0]?.year ?? 0) > year)
  return next?.editions[0]?.revised ? next : null
}

/** Takes over what an entry says. */
export function applyEntry(draft: Draft, entry: TextEntry, table: ConferenceTable<ConferenceRecord>): void {
  const removed = new Set(entry.remove?.map(code => table.tag(code).code))
  draft.editions = draft.editions.filter(({ conference }) => !removed.has(conference))
  takeTitle(draft, entry, table)
  for (const edition of entry.editions ?? []) draft.editions = withEdition(draft, edition, table)
  if (entry.wordings !== undefined) draft.wordings = entry.wordings ?? []
  if (entry.subject !== undefined) draft.subject = entry.subject
  if (entry.complete !== undefined) draft.complete = entry.complete
  if (entry.completeThrough !== undefined) draft.completeThrough = codeOrNull(entry.completeThrough, table)
  if (entry.firstAdopted !== undefined) draft.firstAdopted = codeOrNull(entry.firstAdopted, table)
  if (entry.attested !== undefined) draft.attested = entry.attested
  if (entry.note !== undefined) draft.note = entry.note
  if (entry.sources !== undefined) draft.sources = union(draft.sources, entry.sources)
  if (entry.status !== undefined) {
    const { status } = entry
    draft.status = status && {
      state: status.state,
      since: table.tag(status.since).code,
      sources: status.sources ?? [],
    }
  }
}

/** What follows from the whole: the order of editions, which one is the first, whose the title is. */
export function finishDraft(draft: Draft, newAt: (number: number) => string | null): TextRecord {
  const editions = [...draft.editions].sort((a, b) => a.year - b.year)
  const first = editions[0]
  const said = draft.firstAdopted ?? firstOf(draft, first, newAt)
  // An edition before the one that was taken for the first is the first.
  const later = editions.some(({ conference }, index) => index > 0 && conference === said)
  const firstAdopted = later && first !== undefined ? first.conference : said
  const finished = editions.map((edition, index) => ({
    ...edition,
    revised: revisedIn(draft.body, edition, index, firstAdopted),
  }))
  const titled = finished.findLast(({ title }) => title !== null)
  if (titled !== undefined) {
    const { title, titleEvidence, conference } = titled
    return { ...draft, editions: finished, firstAdopted, title, titleEvidence, titleAt: conference }
  }
  const seen = draft.titleAt ?? (finished.findLast(({ sources }) => sources.length > 0) ?? finished.at(-1))?.conference
  return { ...draft, editions: finished, firstAdopted, titleAt: draft.title === null ? null : (seen ?? null) }
}

/** One list of sources, each once. */
export function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.length === 0 ? b : [...new Set([...a, ...b])]
}

function firstOf(draft: Draft, first: Edition | undefined, newAt: (number: number) => string | null): string | null {
  if (first !== undefined && (draft.complete || draft.completeThrough !== null)) return first.conference
  if (first !== undefined && reusing.has(draft.body)) return first.revised ? null : first.conference
  if (first !== undefined && first.number !== null) return suffix(first.number) === 0 ? first.conference : null
  return draft.kind === 'resolution' ? newAt(Number(draft.number)) : null
}

/** "Rev." belongs to all but the first; RA says so by the suffix, WRC by its own mark. */
function revisedIn(body: Issuer, edition: Edition, index: number, firstAdopted: string | null): boolean {
  if (reusing.has(body)) return edition.revised
  if (edition.number !== null) return suffix(edition.number) > 0
  if (index > 0) return true
  return firstAdopted === null ? edition.revised : edition.conference !== firstAdopted
}

/** "ITU-R 7-3": 3. */
function suffix(number: string): number {
  return Number(/-(\d+)$/.exec(number)?.[1] ?? 0)
}

/** A title of the record as a whole; where titles stand on editions, it is that of the last of them. */
function takeTitle(draft: Draft, entry: TextEntry, table: ConferenceTable): void {
  const onEditions = entry.editions?.some(({ title }) => title) ?? false
  if (onEditions && draft.title !== null && !draft.editions.some(({ title }) => title !== null)) {
    // The title so far belonged to one edition: it stays with it, now that titles are told apart.
    const finished = finishDraft(draft, () => null)
    draft.editions = draft.editions.map(edition =>
      edition.conference === finished.titleAt
        ? { ...edition, title: draft.title, titleEvidence: draft.titleEvidence }
        : edition,
    )
  }
  if (entry.titleAt !== undefined) draft.titleAt = codeOrNull(entry.titleAt, table)
  if (entry.title === undefined && entry.titleEvidence === undefined) return
  const { title = draft.title, titleEvidence = 'none' } = entry
  draft.title = title
  draft.titleEvidence = titleEvidence
  const last = draft.editions.findLast(edition => edition.title !== null)
  if (last === undefined) return
  draft.editions = draft.editions.map(edition =>
    edition === last ? { ...edition, title: title ?? edition.title, titleEvidence } : edition,
  )
}

function withEdition(draft: Draft, entry: EditionEntry, table: ConferenceTable): readonly Edition[] {
  const conference = table.tag(entry.conference).code
  const old = draft.editions.find(edition => edition.conference === conference)
  const title = entry.title === undefined ? (old?.title ?? null) : entry.title
  const evidence = entry.titleEvidence ?? (entry.title === undefined ? old?.titleEvidence : undefined) ?? 'none'
  const edition: Edition = {
    conference,
    year: table.tag(conference).year,
    revised: entry.revised ?? old?.revised ?? false,
    number: entry.number === undefined ? (old?.number ?? null) : numberOrNull(draft.body, entry.number),
    title,
    titleEvidence: evidence,
    sources: union(old?.sources ?? [], entry.sources ?? []),
  }
  return old === undefined
    ? [...draft.editions, edition]
    : draft.editions.map(other => (other === old ? edition : other))
}

function numberOrNull(body: Issuer, number: number | string | null): string | null {
  return number === null ? null : numberOf(body, number)
}

function codeOrNull(code: string | null, table: ConferenceTable): string | null {
  return code === null ? null : table.tag(code).code
}
