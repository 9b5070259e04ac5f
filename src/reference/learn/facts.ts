/** What adopted texts say, gathered: of themselves, of what they cite, and of what is abrogated. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Issuer, TextKind } from '../../catalogue/record.js'
import type { Reading } from '../../tree/nodes.js'
import { adoptedAs } from '../designations.js'
import type { Outcome, Reference } from '../reference.js'
import { isText } from '../target-name.js'
import { abrogationsIn } from './abrogations.js'

/** A text to learn from, with what it cites. */
export interface Lesson {
  readonly reading: Reading
  /** The text that was read. */
  readonly text: string
  readonly references: readonly Reference[]
  /** Key of the source by which the facts name it. */
  readonly source: string
}

export interface EditionFact {
  readonly conference: string
  readonly revised: boolean
  /** With the suffix of the edition; null where the number is the same in all. */
  readonly number: string | null
  /** As the text itself, or a table of contents, has it. */
  title: string | null
  readonly sources: Set<string>
}

export interface TextFact {
  readonly kind: TextKind
  readonly body: Issuer
  /** Without the suffix of an edition. */
  readonly number: string
  readonly editions: Map<string, EditionFact>
  abrogated: { readonly by: string; readonly sources: Set<string> } | null
  /** Sources that name the text at all. */
  readonly sources: Set<string>
}

export interface Facts {
  readonly texts: Map<string, TextFact>
  /** Resolutions of the General Assembly, by number. */
  readonly unitedNations: Map<string, Set<string>>
  /** Provisions by instrument: "CS" has "165A". */
  readonly provisions: Map<string, Map<string, Set<string>>>
  /** Citations that are no evidence, because the catalogue says that they are wrong. */
  readonly doubtful: { readonly reference: Reference; readonly source: string }[]
}

/** Outcomes of citations whose edition is there, whatever became of it. */
const attesting: ReadonlySet<Outcome> = new Set<Outcome>([
  'current',
  'same-meeting',
  'revised-at-same-meeting',
  'superseded',
  'predecessor',
  'historical',
  'abrogated',
  'found',
  'unverified',
])
const contradicting: ReadonlySet<Outcome> = new Set<Outcome>([
  'impossible',
  'unknown-edition',
  'unknown-number',
  'wrong-body',
])

/** Drafts and proposals are no evidence: nobody has adopted them. */
export function factsOf(lessons: readonly Lesson[], catalogue: Catalogue): Facts {
  const facts: Facts = { texts: new Map(), unitedNations: new Map(), provisions: new Map(), doubtful: [] }
  for (const lesson of lessons) {
    if (isProposal(lesson.text)) continue
    const { reading, references, source, text } = lesson
    const adopted = reading.documents.map(adoptedAs)
    for (const own of adopted) {
      if (own === null) continue
      addEdition(factOf(facts, own), own, own.title, source)
    }
    for (const reference of references) {
      if (reference.document !== null && adopted[reference.document]) addReference(facts, reference, source)
    }
    for (const { edition, title, by, ...rest } of abrogationsIn(text, reading, catalogue)) {
      const fact = factOf(facts, rest)
      if (edition !== null) addEdition(fact, { ...edition, number: rest.number }, title, source)
      fact.abrogated = {
        by,
        sources: (fact.abrogated?.by === by ? fact.abrogated.sources : new Set<string>()).add(source),
      }
    }
  }
  return facts
}

const proposal = /^[\s*_#]*(?:ADD|MOD|SUP|NOC|\(MOD\))[\s*_]+[A-Z]{1,8}(?:\/[A-Z]{1,8})*\/\s?\d+[A-Z\d]*\/\d+/m

/** Proposals carry numbers of their own: "MOD EUR/44A7/1". */
export function isProposal(text: string): boolean {
  return proposal.test(text)
}

function addReference(facts: Facts, reference: Reference, source: string): void {
  const { kind, target, outcome, title, severity } = reference
  if (contradicting.has(outcome)) facts.doubtful.push({ reference, source })
  // Words that are no title of the text at all: it may be the number that is wrong.
  if (!attesting.has(outcome) || (title === 'differs' && severity !== 'info')) return
  if (isText(target)) {
    const { body, number, conference, revised } = target
    if (body === null || number.includes(' to ')) return
    const fact = factOf(facts, { kind: kind as TextKind, body, number })
    fact.sources.add(source)
    if (conference !== null) addEdition(fact, { conference, revised, number }, null, source)
  } else if ('instrument' in target && target.number !== null) {
    if (kind === 'un-resolution' && target.instrument === 'UNGA') add(facts.unitedNations, target.number, source)
    if (kind === 'provision' && target.instrument !== null && /^\d+[A-Z]*$/.test(target.number)) {
      const known = facts.provisions.get(target.instrument) ?? new Map<string, Set<string>>()
      facts.provisions.set(target.instrument, known)
      add(known, target.number, source)
    }
  }
}

function factOf(facts: Facts, { kind, body, number }: Pick<TextFact, 'kind' | 'body' | 'number'>): TextFact {
  const bare = body === 'RA' ? number.replace(/-\d+$/, '') : number
  const key = `${kind} ${body} ${bare}`
  const known = facts.texts.get(key)
  if (known !== undefined) return known
  const fact: TextFact = { kind, body, number: bare, editions: new Map(), abrogated: null, sources: new Set() }
  facts.texts.set(key, fact)
  return fact
}

function addEdition(
  fact: TextFact,
  { conference, revised, number }: { readonly conference: string; readonly revised: boolean; readonly number: string },
  title: string | null,
  source: string,
): void {
  const own = fact.body === 'RA' ? number : null
  const known = fact.editions.get(conference) ?? {
    conference,
    revised,
    number: own,
    title: null,
    sources: new Set<string>(),
  }
  known.title ??= title
  known.sources.add(source)
  fact.editions.set(conference, known)
  fact.sources.add(source)
}

function add(map: Map<string, Set<string>>, key: string, source: string): void {
  map.set(key, (map.get(key) ?? new Set<string>()).add(source))
}
