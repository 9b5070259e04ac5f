/** Adopted texts are evidence: what they add to the catalogue, as a file to review, and what contradicts it. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { conferenceEnd, editionOf } from '../catalogue/editions.js'
import type { CatalogueFile, EditionEntry, NumberedEntry, TextEntry } from '../catalogue/file.js'
import type { Edition, TextRecord } from '../catalogue/record.js'
import { titleOf } from '../catalogue/title.js'
import { bare, plainNumber } from './designations.js'
import { type EditionFact, type Facts, factsOf, type Lesson, type TextFact } from './learn/facts.js'
import { targetName, textName } from './target-name.js'
import { compareTitle, wordsOf } from './title.js'
import { writeMark } from './write.js'

export type { Lesson } from './learn/facts.js'

/** One thing learned: new, known before but only now attested, or in contradiction to the catalogue, and therefore not in the file. */
export interface Learned {
  readonly news: 'new' | 'attested' | 'contradiction'
  /** "PP 130 (Rev. Dubai, 2018)". */
  readonly what: string
  /** Keys of the texts that say so. */
  readonly sources: readonly string[]
}

export interface Lessons {
  /** What to add; without entries where everything was known. */
  readonly file: CatalogueFile
  readonly learned: readonly Learned[]
}

/** Compares what the texts say with the catalogue. `sources` are the entries for their keys. */
export function learn(
  lessons: readonly Lesson[],
  catalogue: Catalogue,
  sources: NonNullable<CatalogueFile['sources']>,
): Lessons {
  const facts = factsOf(lessons, catalogue)
  const learned: Learned[] = []
  const file: CatalogueFile = {}
  const texts = [...facts.texts.values()].sort((a, b) => a.body.localeCompare(b.body) || inOrder(a.number, b.number))
  for (const fact of texts) {
    const entry = entryFor(fact, catalogue, learned)
    if (entry === null) continue
    const list = `${fact.kind}s` as const
    file[list] = [...(file[list] ?? []), entry]
  }
  addUnitedNations(facts, catalogue, file, learned)
  addProvisions(facts, catalogue, file, learned)
  for (const { reference, source } of facts.doubtful) {
    const what = `${targetName(reference)} as "${reference.phrase.text}": ${reference.message ?? reference.outcome}`
    learned.push({ news: 'contradiction', what, sources: [source] })
  }
  const used = new Set(learned.filter(({ news }) => news !== 'contradiction').flatMap(({ sources: keys }) => keys))
  const told = Object.entries(sources).filter(([key]) => used.has(key))
  return { file: told.length === 0 ? {} : { ...file, sources: Object.fromEntries(told) }, learned }
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** What the catalogue lacks of a text; null when it has everything. */
function entryFor(fact: TextFact, catalogue: Catalogue, learned: Learned[]): TextEntry | null {
  const { kind, body, number } = fact
  const name = textName(kind, fact)
  const records = catalogue.texts(kind, body, number)
  const editions = [...fact.editions.values()].flatMap(edition => {
    const record = records.find(known => editionOf(known, edition.conference) !== null) ?? records.at(-1) ?? null
    return editionEntry(edition, fact, record, catalogue, learned) ?? []
  })
  const record = records.at(-1) ?? null
  const status = statusEntry(fact, record, catalogue, learned)
  const isNamed = record !== null && (!record.attested || (record.sources.length === 0 && record.editions.length === 0))
  if (isNamed) learned.push({ news: 'attested', what: name, sources: [...fact.sources] })
  if (editions.length === 0 && status === null && !isNamed) return null
  return {
    number: plainNumber(kind, body, number),
    body,
    ...(editions.length === 0 ? {} : { editions }),
    ...(status === null ? {} : { status }),
    ...(record !== null && !record.attested ? { attested: true } : {}),
    sources: [...fact.sources].sort(),
  }
}

function editionEntry(
  fact: EditionFact,
  text: TextFact,
  record: TextRecord | null,
  catalogue: Catalogue,
  learned: Learned[],
): EditionEntry | null {
  const sources = [...fact.sources].sort()
  const what = `${textName(text.kind, { body: text.body, number: fact.number ?? text.number })} ${markOf(fact, text, catalogue)}`
  const known = record === null ? null : editionOf(record, fact.conference)
  if (record !== null && known === null && isWhole(record, fact.conference, catalogue)) {
    learned.push({ news: 'contradiction', what: `${what}, of which no edition should be missing`, sources })
    return null
  }
  if (known !== null && known.sources.length > 0 && known.revised !== fact.revised && text.body !== 'Council') {
    learned.push({
      news: 'contradiction',
      what: `${what}, where the catalogue ${known.revised ? 'has' : 'does not have'} "Rev."`,
      sources,
    })
    return null
  }
  const title = titleFor(fact, record, known, what, learned)
  const isNews = known === null || known.sources.length === 0
  if (isNews) learned.push({ news: known === null ? 'new' : 'attested', what, sources })
  if (!isNews && title === null) return null
  return {
    conference: fact.conference,
    ...(known === null && fact.number !== null ? { number: bare(fact.number) } : {}),
    ...(known === null && fact.number === null && (text.body === 'WRC' || fact.revised)
      ? { revised: fact.revised }
      : {}),
    ...(title === null ? {} : { title, titleEvidence: 'heading' as const }),
    sources,
  }
}

function markOf({ conference, revised }: EditionFact, { body }: TextFact, catalogue: Catalogue): string {
  const met = catalogue.conferenceByCode(conference)
  const year = met?.year ?? catalogue.yearOf(conference)
  return writeMark(revised, { body, place: met?.place ?? null, year, conference })
}

/** No edition is missing from the list, up to that conference. */
function isWhole({ body, complete, completeThrough }: TextRecord, conference: string, catalogue: Catalogue): boolean {
  // They use numbers again: a series may be missing.
  if (body === 'WRC' || body === 'WCIT' || body === 'WTPF') return false
  const end = conferenceEnd(catalogue, conference) ?? ''
  if (complete) return end <= catalogue.data.day
  return completeThrough !== null && end <= (conferenceEnd(catalogue, completeThrough) ?? '')
}

/** The title that the text gives itself, where the catalogue has none for the edition, or one that is less sure. */
function titleFor(
  { title, sources }: EditionFact,
  record: TextRecord | null,
  edition: Edition | null,
  what: string,
  learned: Learned[],
): string | null {
  if (title === null || !isTitle(title)) return null
  const known = record === null || edition === null ? null : titleOf(record, edition)
  if (known === null) {
    learned.push({ news: 'new', what: `title of ${what}`, sources: [...sources] })
    return title
  }
  // The text may have lost the end of its title, or have words of the page before it.
  if (isPartOf(known.title, title) || isPartOf(title, known.title)) return null
  const agrees = compareTitle(known.title, wordsOf(title)).agrees
  if (agrees && known.evidence === 'heading') return null
  if (!agrees && known.evidence !== 'none') {
    learned.push({
      news: 'contradiction',
      what: `title of ${what}: "${title}", where the catalogue has "${known.title}"`,
      sources: [...sources],
    })
    return null
  }
  learned.push({ news: agrees ? 'attested' : 'new', what: `title of ${what}`, sources: [...sources] })
  return title
}

const longestTitle = 300

/** What was read as a title may have gathered other text on its way. */
function isTitle(title: string): boolean {
  return title.length <= longestTitle && /^["“\p{Lu}\d]/u.test(title) && !/;|:$/.test(title)
}

function isPartOf(whole: string, part: string): boolean {
  const [long = '', short = ''] = [whole, part].map(text =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return long.length > short.length && long.includes(short)
}

function statusEntry(
  { abrogated, kind, body, number }: TextFact,
  record: TextRecord | null,
  catalogue: Catalogue,
  learned: Learned[],
): NonNullable<TextEntry['status']> | null {
  if (abrogated === null) return null
  const { by } = abrogated
  const sources = [...abrogated.sources].sort()
  const known = record?.status ?? null
  const what = `${textName(kind, { body, number })} abrogated by ${by}`
  if (known?.state === 'abrogated' && known.since === by) {
    if (known.sources.length > 0) return null
    learned.push({ news: 'attested', what, sources })
  } else if (known !== null && known.sources.length > 0 && isLater(known.since, by, catalogue)) {
    learned.push({
      news: 'contradiction',
      what: `${what}, where the catalogue has ${known.state} since ${known.since}`,
      sources,
    })
    return null
  } else learned.push({ news: 'new', what, sources })
  return { state: 'abrogated', since: by, sources }
}

function isLater(conference: string, than: string, catalogue: Catalogue): boolean {
  return (conferenceEnd(catalogue, conference) ?? '') >= (conferenceEnd(catalogue, than) ?? '')
}

function addUnitedNations(facts: Facts, catalogue: Catalogue, file: CatalogueFile, learned: Learned[]): void {
  const entries: NumberedEntry[] = []
  for (const [number, keys] of [...facts.unitedNations].sort(([a], [b]) => inOrder(a, b))) {
    const known = catalogue.numbered('united-nations', number)
    if (known !== null && known.sources.length > 0) continue
    const sources = [...keys].sort()
    learned.push({ news: known === null ? 'new' : 'attested', what: `UNGA ${number}`, sources })
    entries.push({ number, sources })
  }
  if (entries.length > 0) file.unitedNations = entries
}

function addProvisions(facts: Facts, catalogue: Catalogue, file: CatalogueFile, learned: Learned[]): void {
  for (const [id, numbers] of facts.provisions) {
    const known = catalogue.instrument(id)
    if (known === null) continue
    const seen = new Set(known.seenCited.map(cited => cited.split(' ')[0]))
    const fresh = [...numbers].filter(([number]) => !seen.has(number)).sort(([a], [b]) => inOrder(a, b))
    if (fresh.length === 0) continue
    for (const [number, keys] of fresh)
      learned.push({ news: 'new', what: `${id} ${number} is cited`, sources: [...keys].sort() })
    file.instruments = [...(file.instruments ?? []), { id, seenCited: fresh.map(([number]) => number) }]
  }
}
