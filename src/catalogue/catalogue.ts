/** Look-ups in the catalogue, the built-in one or one that a user's files extend. */
import { compiled } from './compiled.js'
import { conferenceTable } from './conference-table.js'
import type { Conference, ConferenceBody } from './conferences.js'
import type { CatalogueFile } from './file.js'
import { extendData } from './merge.js'
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

const issuers: readonly Issuer[] = ['PP', 'WTSA', 'WTDC', 'WRC', 'RA', 'WCIT', 'WTPF', 'Council']

/** Bodies whose resolutions the catalogue lists in sequence. */
const inSequence: ReadonlySet<Issuer> = new Set<Issuer>(['PP', 'WTSA', 'WTDC', 'RA'])

/** Where a catalogue takes its records from: texts by issuer apart from the rest, for most questions need one issuer alone. */
interface Store {
  textsOf(body: Issuer): readonly TextRecord[]
  rest(): Omit<CatalogueData, 'texts'>
  data(): CatalogueData
}

let builtIn: Catalogue | null = null

/** The catalogue that comes with the program. Each part is read when it is first asked for. */
export function builtInCatalogue(): Catalogue {
  if (builtIn !== null) return builtIn
  const textsOf = perKey((body: Issuer) => JSON.parse(compiled.texts[body]) as TextRecord[])
  const rest = lazily(() => JSON.parse(compiled.rest) as Omit<CatalogueData, 'texts'>)
  const data = lazily(() => ({ ...rest(), texts: issuers.flatMap(textsOf) }))
  builtIn = over({ textsOf, rest, data })
  return builtIn
}

/** A catalogue extended and corrected by files, the later ones last. */
export function extendCatalogue(base: Catalogue, files: readonly CatalogueFile[]): Catalogue {
  return files.length === 0 ? base : catalogueOf(extendData(base.data, files))
}

export function catalogueOf(data: CatalogueData): Catalogue {
  const textsOf = perKey((body: Issuer) => data.texts.filter(text => text.body === body))
  return over({ textsOf, rest: () => data, data: () => data })
}

function over(store: Store): Catalogue {
  const texts = perKey((body: Issuer) => grouped(store.textsOf(body), ({ kind, number }) => `${kind} ${bare(number)}`))
  const numbered = lazily(() => grouped(store.rest().numbered, ({ family, number }) => `${family} ${number}`))
  const instruments = lazily(() => new Map(store.rest().instruments.map(record => [record.id, record])))
  const table = lazily(() => conferenceTable(store.rest().conferences, store.rest().placeVariants))
  const find = (kind: TextKind, body: Issuer, number: string): readonly TextRecord[] =>
    texts(body).get(`${kind} ${body === 'RA' ? withoutSuffix(bare(number)) : number}`) ?? []
  return {
    get data() {
      return store.data()
    },
    texts: find,
    bodiesWith: (kind, number) =>
      // A suffix or the prefix makes it a number of RA.
      (number === withoutSuffix(bare(number)) ? issuers : (['RA'] as const)).filter(
        body => find(kind, body, number).length > 0,
      ),
    highestNumber(kind, body) {
      if (kind !== 'resolution' || !inSequence.has(body)) return null
      const known = store.textsOf(body).filter(text => text.kind === kind && text.attested)
      return known.length === 0 ? null : Math.max(...known.map(({ number }) => Number.parseInt(bare(number), 10)))
    },
    numbered: (family, number) => numbered().get(`${family} ${number}`)?.[0] ?? null,
    instrument: id => instruments().get(id) ?? null,
    conferenceByCode: code => table().byCode(code),
    conferencesAt: (place, year) => table().at(place, year),
    conferenceOf: (body, year) => table().of(body, year),
    yearOf: code => table().tag(code).year || null,
  }
}

/** "ITU-R 7-3": "7-3". */
function bare(number: string): string {
  return number.replace(/^ITU-R\s*/, '')
}

/** "7-3": "7". */
function withoutSuffix(number: string): string {
  return number.replace(/-\d+$/, '')
}

function grouped<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const name = key(value)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [value])
    else group.push(value)
  }
  return groups
}

function perKey<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return key => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as Value
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
