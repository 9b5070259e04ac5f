/**
 * Files of the catalogue, one after the other, to what the catalogue holds in memory. The built-in files and a user's own go the same way:
 * a later file extends and corrects the ones before it (file.ts).
 */
import { conferenceTable } from './conference-table.js'
import type {
  CatalogueFile,
  ConferenceEntry,
  InstrumentEntry,
  NumberedEntry,
  StudyGroupsEntry,
  TextEntry,
} from './file.js'
import type {
  CatalogueData,
  ConferenceRecord,
  InstrumentRecord,
  Issuer,
  NumberedRecord,
  StudyGroups,
  TextKind,
  TextRecord,
} from './record.js'
import { applyEntry, type Draft, emptyDraft, finishDraft, numberOf, recordFor, union } from './text-entry.js'

const nothing: CatalogueData = {
  day: '',
  texts: [],
  conferences: [],
  placeVariants: {},
  instruments: [],
  numbered: [],
  studyGroups: [],
  sources: {},
}

/** The files alone; each is taken to be of the shape `CatalogueFile`. */
export function catalogueDataOf(files: readonly CatalogueFile[]): CatalogueData {
  return extendData(nothing, files)
}

/** What is known, extended and corrected by files. */
export function extendData(base: CatalogueData, files: readonly CatalogueFile[]): CatalogueData {
  const conferences = merged(base.conferences, all(files, 'conferences'), ({ short }) => short, conferenceFrom)
  const placeVariants: Record<string, readonly string[]> = { ...base.placeVariants }
  for (const [place, variants] of files.flatMap(file => Object.entries(file.placeVariants ?? {}))) {
    placeVariants[place] = union(placeVariants[place] ?? [], variants)
  }
  return {
    day: files.reduce((day, file) => file.day ?? day, base.day),
    texts: textsOf(base, files, conferences, placeVariants),
    conferences,
    placeVariants,
    instruments: merged(base.instruments, all(files, 'instruments'), ({ id }) => id, instrumentFrom),
    numbered: numberedOf(base, files),
    studyGroups: merged(base.studyGroups, all(files, 'studyGroups'), ({ sector }) => sector, studyGroupsFrom),
    sources: Object.assign({}, base.sources, ...files.map(({ sources }) => sources)),
  }
}

const kinds = [
  ['resolution', 'resolutions'],
  ['decision', 'decisions'],
  ['recommendation', 'recommendations'],
  ['opinion', 'opinions'],
] as const satisfies readonly (readonly [TextKind, keyof CatalogueFile])[]

const families = [
  ['united-nations', 'unitedNations'],
  ['recommendation', 'sectorRecommendations'],
  ['action-line', 'actionLines'],
] as const satisfies readonly (readonly [NumberedRecord['family'], keyof CatalogueFile])[]

function textsOf(
  base: CatalogueData,
  files: readonly CatalogueFile[],
  conferences: readonly ConferenceRecord[],
  placeVariants: CatalogueData['placeVariants'],
): readonly TextRecord[] {
  const table = conferenceTable(conferences, placeVariants)
  const drafts = new Map<string, Draft[]>()
  const keyOf = (kind: TextKind, body: Issuer, number: string) => `${kind} ${body} ${number}`
  const add = (draft: Draft): void => {
    const key = keyOf(draft.kind, draft.body, draft.number)
    const known = drafts.get(key)
    if (known === undefined) drafts.set(key, [draft])
    else known.push(draft)
  }
  for (const record of base.texts) add({ ...record })

  const take = (kind: TextKind, body: Issuer, entry: TextEntry): void => {
    const number = numberOf(body, entry.number)
    const known = drafts.get(keyOf(kind, body, number)) ?? []
    let draft = recordFor(known, entry, table)
    if (draft === null) {
      draft = emptyDraft(kind, body, number)
      add(draft)
    }
    applyEntry(draft, entry, table)
  }
  for (const file of files) {
    for (const [kind, list] of kinds) {
      for (const entry of file[list] ?? []) {
        const body = entry.body ?? file.body
        if (body !== undefined) take(kind, body, entry)
      }
    }
  }

  const newAt = (body: Issuer) => {
    const ranges = conferences.flatMap(({ body: whose, short, newResolutions }) =>
      whose === body && newResolutions !== null ? [{ short, first: newResolutions[0], last: newResolutions[1] }] : [],
    )
    return (number: number): string | null =>
      ranges.find(({ first, last }) => number >= first && number <= last)?.short ?? null
  }
  const newAtOf = new Map<Issuer, (number: number) => string | null>()
  return [...drafts.values()].flatMap(series => {
    const { body } = series[0] as Draft
    if (!newAtOf.has(body)) newAtOf.set(body, newAt(body))
    const finished = series.map(draft => finishDraft(draft, newAtOf.get(body) as (number: number) => string | null))
    return finished.sort((a, b) => (a.editions[0]?.year ?? 0) - (b.editions[0]?.year ?? 0))
  })
}

function numberedOf(base: CatalogueData, files: readonly CatalogueFile[]): readonly NumberedRecord[] {
  return families.flatMap(([family, list]) =>
    merged(
      base.numbered.filter(record => record.family === family),
      all(files, list),
      ({ number }) => number,
      (entry, old) => numberedFrom(family, entry, old),
    ),
  )
}

function conferenceFrom(entry: ConferenceEntry, old: ConferenceRecord | null): ConferenceRecord {
  const sources = union(old?.sources ?? [], entry.sources ?? [])
  return {
    body: entry.body,
    short: entry.short,
    place: entry.place,
    year: entry.year,
    start: given(entry.start, old?.start),
    end: given(entry.end, old?.end),
    confidence: entry.confidence ?? old?.confidence ?? (sources.length > 0 ? 'sourced' : 'background'),
    sources,
    bodyName: given(entry.bodyName, old?.bodyName),
    newResolutions: given(entry.newResolutions, old?.newResolutions),
    note: given(entry.note, old?.note),
  }
}

function instrumentFrom(entry: InstrumentEntry, old: InstrumentRecord | null): InstrumentRecord {
  const name = entry.name ?? old?.name ?? entry.id
  const { articles, provisions } = entry
  return {
    id: entry.id,
    family: entry.family ?? old?.family ?? 'other',
    name,
    citations: entry.citations ?? old?.citations ?? [name],
    adopted: given(entry.adopted, old?.adopted),
    conference: given(entry.conference, old?.conference),
    articles: given(articles && { ...articles, inserted: articles.inserted ?? [] }, old?.articles),
    articleTitles: { ...old?.articleTitles, ...entry.articleTitles },
    provisions: given(
      provisions && {
        first: provisions.first,
        last: provisions.last,
        annexFirst: provisions.annexFirst ?? null,
        annexLast: provisions.annexLast ?? null,
      },
      old?.provisions,
    ),
    definitions: { ...old?.definitions, ...entry.definitions },
    seenCited: union(old?.seenCited ?? [], entry.seenCited ?? []),
    editions: entry.editions ?? old?.editions ?? [],
    sources: union(old?.sources ?? [], entry.sources ?? []),
    note: given(entry.note, old?.note),
  }
}

function numberedFrom(
  family: NumberedRecord['family'],
  entry: NumberedEntry,
  old: NumberedRecord | null,
): NumberedRecord {
  return {
    family,
    number: entry.number,
    title: given(entry.title, old?.title),
    wordings: entry.wordings ?? old?.wordings ?? [],
    adopted: given(entry.adopted, old?.adopted),
    sources: union(old?.sources ?? [], entry.sources ?? []),
    note: given(entry.note, old?.note),
  }
}

function studyGroupsFrom(entry: StudyGroupsEntry, old: StudyGroups | null): StudyGroups {
  return {
    sector: entry.sector,
    groups: entry.groups ?? old?.groups ?? [],
    advisory: entry.advisory ?? old?.advisory ?? '',
    sources: union(old?.sources ?? [], entry.sources ?? []),
    note: given(entry.note, old?.note),
  }
}

/** Records by key, each changed by the entries that name it; new ones behind. */
function merged<Entry, Known extends Entry | object>(
  base: readonly Known[],
  entries: readonly Entry[],
  key: (from: Entry | Known) => string,
  from: (entry: Entry, old: Known | null) => Known,
): readonly Known[] {
  const records = new Map(base.map(record => [key(record), record]))
  for (const entry of entries) records.set(key(entry), from(entry, records.get(key(entry)) ?? null))
  return [...records.values()]
}

/** What an entry says, null included; else what was known. */
function given<Value>(value: Value | null | undefined, old: Value | null | undefined): Value | null {
  return value === undefined ? (old ?? null) : value
}

type Lists = {
  [Key in keyof CatalogueFile as NonNullable<CatalogueFile[Key]> extends unknown[] ? Key : never]: unknown
}

function all<Key extends keyof Lists>(files: readonly CatalogueFile[], key: Key): NonNullable<CatalogueFile[Key]> {
  return files.flatMap(file => (file[key] ?? []) as unknown[]) as NonNullable<CatalogueFile[Key]>
}
