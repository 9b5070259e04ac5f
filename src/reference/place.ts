/** Finds the place that a citation names in the tree of its document: the canonical path, or what is wrong. */

import type { Language } from '../language/language.js'
import { defaultLanguage } from '../language/languages.js'
import type { Block } from '../prose/block.js'
import type { Severity } from '../source/diagnostic.js'
import type { Annex, Clause, Document, Note, Reading, Section } from '../tree/nodes.js'
import type { CitedPlace } from './form.js'
import { type HeadingGroup, matchHeadings } from './heading-match.js'
import { printLabels } from './labels.js'
import { describeLabels, describePlaces, isComplete } from './place-message.js'
import { chainOf, keyOf, type Place, placesOf } from './places.js'
import type { Outcome } from './reference.js'

export type PlaceNode = Section | Clause | Annex | Note

export interface LinkedPlace {
  /** As the tree has it; as the citation has it where nothing was found. */
  readonly path: string
  /** Index of the document; null when the place is in a text that was not given. */
  readonly document: number | null
  readonly outcome: Extract<Outcome, 'found' | 'dangling' | 'wrong-direction' | 'outside' | 'ambiguous'>
  readonly severity: Severity | null
  readonly message: string | null
  readonly node: PlaceNode | null
}

export type FoundPlace = Omit<LinkedPlace, 'document'>

/** Where a citation stands, for "above", "below" and labels alone; null where it stands in another text. */
export interface Standpoint {
  readonly at: number
  /** Inside a note, whose place in the source is not its place in the text. */
  readonly inNote: boolean
}

/** Links a citation to the document that it stands in. */
export function linkPlace(cited: CitedPlace, block: Block, reading: Reading): LinkedPlace {
  const document = block.document === null ? undefined : reading.documents[block.document]
  const path = `${cited.heading} ${printLabels(cited.labels, defaultLanguage)}`.trim()
  const outside = { path, document: null, outcome: 'outside' as const, severity: null, message: null, node: null }
  if (document === undefined || (cited.outside && !isItself(cited, document))) return outside
  const at = block.pieces[0]?.node.position.start.offset ?? document.position.start.offset
  const standpoint = { at, inNote: block.inNote }
  const found = findPlace(document, cited, standpoint)
  if (found.outcome === 'dangling' && found.node === null && speaksOfAnother(cited, block)) return outside
  return { ...found, document: block.document }
}

/** "the annex to Resolution 44 (Rev. Dubai, 2018)" in that resolution itself. */
function isItself({ within }: CitedPlace, { designation, genre }: Document): boolean {
  if (within === null || designation === null || within.type !== 'text') return false
  if (within.kind !== genre || within.number !== designation.number) return false
  const { edition } = within
  if (edition === null) return false
  if (edition.code !== null) return designation.text.toLowerCase().includes(edition.code.toLowerCase())
  return edition.year === designation.year && edition.place?.toLowerCase() === designation.place?.toLowerCase()
}

const textBefore = /(?<!\p{L})(?:resolution|decision|recommendation|opinion) [^;]*$/iu

const lookBack = 400

/** "Decision 5 stipulates in decides 1.2 that": this text has no such section, and the words before name another. */
function speaksOfAnother({ from, kind }: CitedPlace, { text }: Block): boolean {
  return kind === 'internal' && textBefore.test(text.slice(Math.max(0, from - lookBack), from))
}

/** The place in `document` that a heading and labels name; an annex for the heading "annex". */
export function findPlace(
  document: Document,
  cited: Pick<CitedPlace, 'kind' | 'heading' | 'labels' | 'last' | 'direction'>,
  standpoint: Standpoint | null = null,
  language: Language = defaultLanguage,
): FoundPlace {
  if (cited.kind === 'annex') return findAnnex(document, cited)
  const words = `${cited.heading} ${printLabels(cited.labels, language)}`.trim()
  if (cited.heading === '') return findNear(document, cited, words, standpoint)
  const { sections } = placesOf(document)
  const here = standpoint === null ? null : holding(sections, standpoint.at)
  const groups = matchHeadings(cited.heading, sections, here?.annex ?? null)
  const wrong: Target[] = []
  for (const group of groups) {
    const targets = group.places.flatMap(place => targetsIn(place, cited.labels))
    const right = targets.filter(target => agrees(target, cited.direction, standpoint))
    const [best, other] = nearest(right, standpoint, cited.direction)
    if (best === undefined) wrong.push(...targets)
    else if (other !== undefined && cited.direction === null && here === null)
      return ambiguous(words, best, [best, other])
    else return withEnd(best, cited, words, language)
  }
  const [astray] = nearest(wrong, standpoint, null)
  if (astray !== undefined) return wrongDirection(words, astray, cited.direction)
  return dangling(words, cited.labels, groups[0] ?? null, sections, language)
}

interface Target {
  readonly place: Place
  readonly node: PlaceNode
}

/** "-2" is the second dash. */
function targetsIn(place: Place, labels: readonly string[]): Target[] {
  if (labels.length === 0) return [{ place, node: place.node }]
  const indent = /^-(\d+)$/.exec(labels[labels.length - 1] as string)
  const key = indent === null ? labels : [...labels.slice(0, -1), '-']
  const nodes = (place.clauses.get(keyOf(key)) ?? []).map(node => ({ place, node }))
  return indent === null ? nodes : nodes.slice(Number(indent[1]) - 1, Number(indent[1]))
}

/** A place that holds the citation lies on both sides of it. */
function agrees({ node }: Target, direction: CitedPlace['direction'], standpoint: Standpoint | null): boolean {
  if (direction === null || standpoint === null || standpoint.inNote) return true
  const { start, end } = node.position
  if (start.offset <= standpoint.at && standpoint.at < end.offset) return true
  return direction === 'above' ? start.offset < standpoint.at : start.offset > standpoint.at
}

/** The nearest and the next; without a direction, those before the citation come before those behind it. */
function nearest(
  targets: readonly Target[],
  standpoint: Standpoint | null,
  direction: CitedPlace['direction'],
): readonly Target[] {
  if (standpoint === null || targets.length < 2) return targets
  const distance = ({ node }: Target) => {
    const apart = node.position.start.offset - standpoint.at
    return apart <= 0 ? -apart : direction === null ? apart + 1e9 : apart
  }
  let [best, other] = targets as readonly [Target, Target]
  if (distance(other) < distance(best)) [best, other] = [other, best]
  for (const target of targets.slice(2)) {
    if (distance(target) < distance(best)) [best, other] = [target, best]
    else if (distance(target) < distance(other)) other = target
  }
  return [best, other]
}

function good({ node }: Target): FoundPlace {
  return { path: node.path, outcome: 'found', severity: null, message: null, node }
}

/** A range needs its end too. */
function withEnd(target: Target, { last }: Pick<CitedPlace, 'last'>, words: string, language: Language): FoundPlace {
  if (last === null || targetsIn(target.place, last).length > 0) return good(target)
  const path = `${target.place.path} ${printLabels(last, language)}`
  const message = `Unexpected end of \`${words} to ${printLabels(last, language)}\`, expected ${describeLabels(target.place, last, language)}`
  return {
    path,
    outcome: 'dangling',
    severity: severityOf({ places: [target.place], exact: true }, last),
    message,
    node: target.place.node,
  }
}

function ambiguous(words: string, { node }: Target, targets: readonly Target[]): FoundPlace {
  const paths = targets.map(target => `\`${target.node.path}\``).join(' or ')
  const message = `Unexpected \`${words}\`, expected a heading that occurs once: ${paths}`
  return { path: node.path, outcome: 'ambiguous', severity: 'info', message, node }
}

function wrongDirection(words: string, { node }: Target, direction: CitedPlace['direction']): FoundPlace {
  const right = direction === 'above' ? 'below' : 'above'
  const message = `Unexpected \`${words} ${direction}\`, expected \`${right}\`: \`${node.path}\` stands ${right}`
  return { path: node.path, outcome: 'wrong-direction', severity: 'warning', message, node }
}

/** An error only where the section is there and its labels run through without the one cited; a reader may have missed others. */
function dangling(
  words: string,
  labels: readonly string[],
  group: HeadingGroup | null,
  places: readonly Place[],
  language: Language,
): FoundPlace {
  const place = group?.places[0]
  if (place === undefined) {
    const message = `Unexpected \`${words}\`, expected ${describePlaces(words, places)}`
    return { path: words, outcome: 'dangling', severity: 'warning', message, node: null }
  }
  const path = `${place.path} ${printLabels(labels, language)}`
  const message = `Unexpected \`${words}\`, expected ${describeLabels(place, labels, language)}`
  return { path, outcome: 'dangling', severity: severityOf(group, labels), message, node: place.node }
}

function severityOf(group: HeadingGroup | null, labels: readonly string[]): Severity {
  if (group?.exact !== true) return 'warning'
  return group.places.every(place => isComplete(place, chainOf(labels))) ? 'error' : 'warning'
}

/** Labels alone: in the clause that cites, then in those around it, outwards to the section. */
function findNear(
  document: Document,
  { labels, direction }: Pick<CitedPlace, 'labels' | 'direction'>,
  words: string,
  standpoint: Standpoint | null,
): FoundPlace {
  const nothing = {
    path: words,
    outcome: 'dangling' as const,
    severity: 'warning' as const,
    message: `Unexpected \`${words}\`, expected a heading before it`,
    node: null,
  }
  if (standpoint === null) return nothing
  const { sections, annexes } = placesOf(document)
  const place = holding(sections, standpoint.at) ?? holding(annexes, standpoint.at)
  if (place === null) return nothing
  const around = chainAt(place, standpoint.at)
  const wrong: Target[] = []
  for (let depth = around.length; depth >= 0; depth--) {
    const targets = targetsIn(place, [...around.slice(0, depth), ...labels])
    const [best] = nearest(
      targets.filter(target => agrees(target, direction, standpoint)),
      standpoint,
      direction,
    )
    if (best !== undefined) return good(best)
    wrong.push(...targets)
  }
  const [astray] = wrong
  if (astray !== undefined && place.annex === null)
    return { ...wrongDirection(words, astray, direction), severity: 'warning' }
  const message = `Unexpected \`${words}\`, expected a label of \`${place.path}\``
  // In annexes labels stand for much that is no clause.
  const severity = place.node.type === 'annex' ? 'info' : 'warning'
  return { path: `${place.path} ${words}`, outcome: 'dangling', severity, message, node: place.node }
}

/** Labels of the innermost clause that holds an offset. */
function chainAt(place: Place, at: number): readonly string[] {
  let chain: readonly string[] = []
  for (const [key, clauses] of place.clauses) {
    const holds = clauses.some(({ position: { start, end } }) => start.offset <= at && at < end.offset)
    const labels = key.split('/')
    if (holds && (labels.length >= chain.length || key.startsWith(`${chain.join('/')}.`))) chain = labels
  }
  return chain
}

function holding(places: readonly Place[], at: number): Place | null {
  return places.find(({ from, to }) => from <= at && at < to) ?? null
}

function findAnnex(document: Document, { labels, heading }: Pick<CitedPlace, 'labels' | 'heading'>): FoundPlace {
  const { annexes } = placesOf(document)
  const [label] = labels
  const words = label === undefined ? 'annex' : `annex ${label}`
  const place =
    label === undefined
      ? annexes[0]
      : (annexes.find(({ path }) => path.toLowerCase() === words.toLowerCase()) ?? loneAnnex(annexes, label))
  if (place !== undefined) return good({ place, node: place.node })
  const noun = heading === 'annex' ? words : words.replace('annex', heading)
  const all = annexes.map(({ path }) => `\`${path}\``).join(', ')
  const expected = annexes.length === 0 ? 'a text that has annexes' : annexes.length === 1 ? all : `one of ${all}`
  const message = `Unexpected \`${noun}\`, expected ${expected}`
  // A file often holds the text without its annexes, and an annex without those inside it.
  const severity = annexes.some(({ path }) => path !== 'annex') ? 'warning' : 'info'
  return { path: words, outcome: 'dangling', severity, message, node: null }
}

/** "Annex 1" of a text whose only annex has no number. */
function loneAnnex(annexes: readonly Place[], label: string): Place | undefined {
  const [only] = annexes
  return annexes.length === 1 && label === '1' && only?.path === 'annex' ? only : undefined
}
