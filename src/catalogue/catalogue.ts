/** Look-ups in the catalogue, the built-in one or one that a user's files extend. */
import { yearOfCode } from './code.js'
import { compiled } from './compiled.js'
import { conferenceTable } from './conference-table.js'
import type { Conference, ConferenceBody } from './conferences.js'
import type { CatalogueFile } from './file.js'
import { catalogueDataOf, extendData } from './merge.js'
import type { CatalogueData, InstrumentRecord, Issuer, NumberedRecord, TextKind, TextRecord } from './record.js'

export { type EditionTitle, titleOf } from './title.js'

export interface Catalogue {
  readonly data: CatalogueData
  /** The records of a number: none, one, or several where a body used the number again. RA numbers with or without their suffix. */
  texts(kind: TextKind, body: Issuer, number: string): readonly TextRecord[]
  /** The bodies that have a text of this kind and number. */
  bodiesWith(kind: TextKind, number: string): readonly Issuer[]
  /**
   * The highest number that a body is known to have used, presumed ones left out; null where numbers do not run in sequence (WRC), start
   * again (WTPF, WCIT), or are not listed in sequence (Council; whatever is no resolution).
   */
  highestNumber(kind: TextKind, body: Issuer): number | null
  numbered(family: NumberedRecord['family'], number: string): NumberedRecord | null
  instrument(id: string): InstrumentRecord | null
  /** As in conference.ts, with the conferences of the user's files. */
  conferenceByCode(code: string): Conference | null
  conferencesAt(place: string, year: number): readonly Conference[]
  conferenceOf(body: ConferenceBody, year: number): Conference | null
  /** The year of the tag of a conference, in the table or not; null for what is no code. */
  yearOf(code: string): number | null
}

const inSequence: ReadonlySet<Issuer> = new Set<Issuer>(['PP', 'WTSA', 'WTDC', 'RA'])

let builtIn: Catalogue | null = null

/** The catalogue that comes with the program; read on the first call. */
export function builtInCatalogue(): Catalogue {
  builtIn ??= catalogueOf(catalogueDataOf(JSON.parse(compiled) as CatalogueFile[]))
  return builtIn
}

/** A catalogue extended and corrected by files, the later ones last. */
export function extendCatalogue(base: Catalogue, files: readonly CatalogueFile[]): Catalogue {
  return files.length === 0 ? base : catalogueOf(extendData(base.data, files))
}

export function catalogueOf(data: CatalogueData): Catalogue {
  const table = conferenceTable(data.conferences, data.placeVariants)
  const texts = lazily(() => grouped(data.texts, textKey))
  const bodies = lazily(() => grouped(data.texts, ({ kind, number }) => `${kind} ${bare(number)}`))
  const numbered = lazily(() => grouped(data.numbered, ({ family, number }) => `${family} ${number}`))
  const instruments = lazily(() => grouped(data.instruments, ({ id }) => id))
  return {
    data,
    texts: (kind, body, number) =>
      texts().get(textKey({ kind, body, number: body === 'RA' ? bare(number).replace(/-\d+$/, '') : number })) ?? [],
    bodiesWith(kind, number) {
      const ofRa = number !== bare(number)
      const found = bodies().get(`${kind} ${ofRa ? bare(number).replace(/-\d+$/, '') : number}`) ?? []
      return [...new Set(found.map(({ body }) => body))].filter(body => !ofRa || body === 'RA')
    },
    highestNumber(kind, body) {
      if (kind !== 'resolution' || !inSequence.has(body)) return null
      const known = data.texts.filter(text => text.kind === kind && text.body === body && text.attested)
      return known.length === 0 ? null : Math.max(...known.map(({ number }) => Number.parseInt(bare(number), 10)))
    },
    numbered: (family, number) => numbered().get(`${family} ${number}`)?.[0] ?? null,
    instrument: id => instruments().get(id)?.[0] ?? null,
    conferenceByCode: table.byCode,
    conferencesAt: table.at,
    conferenceOf: table.of,
    yearOf: code => table.byCode(code)?.year ?? yearOfCode(code),
  }
}

function textKey({ kind, body, number }: Pick<TextRecord, 'kind' | 'body' | 'number'>): string {
  return `${kind} ${body} ${bare(number)}`
}

/** "ITU-R 7": "7". */
function bare(number: string): string {
  return number.replace(/^ITU-R\s*/, '')
}

function grouped<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return groups
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
