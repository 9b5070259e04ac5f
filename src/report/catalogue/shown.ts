/** What `resolute catalogue show` and `search` print for other programs: records as the catalogue has them, with what follows from them. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import { statusAt } from '../../catalogue/editions.js'
import type {
  ConferenceRecord,
  Edition,
  InstrumentRecord,
  NumberedRecord,
  SourceRecord,
  TextRecord,
  TitleEvidence,
} from '../../catalogue/record.js'
import { titleOf } from '../../catalogue/title.js'
import type { AsOf } from '../../reference/as-of.js'
import { textName } from '../../reference/target-name.js'
import { writeMarkOf } from '../../reference/write.js'

export interface ShownEdition extends Edition {
  /** As cited: "(Rev. Antalya, 2006)". */
  readonly mark: string
  readonly place: string | null
  readonly start: string | null
  readonly end: string | null
  /** The title that it has, its own or that of an edition before. */
  readonly titleThen: string | null
  readonly titleThenEvidence: TitleEvidence | null
}

export type Shown =
  | {
      readonly type: 'text'
      /** "PP 130". */
      readonly name: string
      readonly statusThen: 'not-adopted' | 'in-force' | 'abrogated' | 'unknown'
      readonly record: Omit<TextRecord, 'editions'> & { readonly editions: readonly ShownEdition[] }
    }
  | { readonly type: 'numbered'; readonly name: string; readonly record: NumberedRecord }
  | { readonly type: 'instrument'; readonly name: string; readonly record: InstrumentRecord }
  | { readonly type: 'conference'; readonly name: string; readonly record: ConferenceRecord }

/** What `resolute catalogue show -f json` prints. */
export interface CatalogueReport {
  schemaVersion: 1
  query: string
  asOf: { day: string; conference: string | null }
  entries: Shown[]
  /** Where the facts of the entries were seen, by key. */
  sources: Record<string, SourceRecord>
}

export function shownText(record: TextRecord, catalogue: Catalogue, asOf: AsOf): Shown {
  const editions = record.editions.map((edition): ShownEdition => {
    const met = catalogue.conferenceByCode(edition.conference)
    const title = titleOf(record, edition)
    return {
      ...edition,
      mark: writeMarkOf(catalogue, edition),
      place: met?.place ?? null,
      start: met?.start ?? null,
      end: met?.end ?? null,
      titleThen: title?.title ?? null,
      titleThenEvidence: title?.evidence ?? null,
    }
  })
  return {
    type: 'text',
    name: textName(record.kind, record),
    statusThen: statusAt(catalogue, record, asOf.day),
    record: { ...record, editions },
  }
}

export function shownNumbered(record: NumberedRecord): Shown {
  return { type: 'numbered', name: `${record.family === 'united-nations' ? 'UNGA ' : ''}${record.number}`, record }
}

export function shownInstrument(record: InstrumentRecord): Shown {
  return { type: 'instrument', name: record.name, record }
}

/** The report, with the sources that its entries name. */
export function catalogueReport(
  query: string,
  entries: readonly Shown[],
  catalogue: Catalogue,
  { day, conference }: AsOf,
): CatalogueReport {
  const keys = [...new Set(entries.flatMap(sourceKeys))].sort()
  const sources: Record<string, SourceRecord> = {}
  for (const key of keys) {
    const source = catalogue.data.sources[key]
    if (source !== undefined) sources[key] = source
  }
  return { schemaVersion: 1, query, asOf: { day, conference }, entries: [...entries], sources }
}

/** Every key of a source that an entry names. */
export function sourceKeys({ type, record }: Shown): string[] {
  if (type !== 'text') return [...record.sources]
  const { editions, status, sources } = record
  return [...new Set([...editions.flatMap(edition => edition.sources), ...(status?.sources ?? []), ...sources])]
}
