import type { Span } from '../../source/position.js'
import type { CitationForm, CitedPlace, Found, Scene } from '../form.js'
import { type CitedHeading, headingAt, headWords } from '../heading.js'
import { type LabelItem, type LabelList, readLabels } from '../labels.js'
import { type Owner, ofText, ownerBehind } from '../owner.js'
import { placesOf } from '../places.js'

/**
 * Places in the sections of this text: "considering b), c) and h) above", "resolves 2", "instructs the Director 20", "resolves above",
 * "c) iv) above"; and of others: "resolves 2 of Resolution 58 (Rev. Busan, 2014)", "recognizing g) thereof", "its resolves". A participle
 * or a verb of running text is no citation: a label, a direction or an owner behind it makes it one.
 */
export const internal: CitationForm = {
  id: 'internal',
  reads: 'considering b), c) and h) above; resolves 2; instructs the Director 20; resolves above; c) iv) above',
  anchors: language => [...headWords(language), 'above', 'below'],
  read(scene, at) {
    running.lastIndex = at
    if (running.test(scene.text)) return null
    if (isDirection(scene.text, at)) return readBefore(scene, at)
    const heading = headingAt(scene, at)
    return heading === null ? null : (readLabelled(scene, heading) ?? readWhole(scene, heading))
  },
}

/** "considering that", "noting the report": most participles are running text, and this is seen at once. */
const running = /[A-Za-z][a-z]+(?:ing|ed|are) (?:the|that|an?|its|their|these|those|all|any|such|for|from|as|how) /y
const direction = /,? ?(?<direction>above|below)(?![\p{L}\p{N}-])/iuy
/** "noting above all", "Member States below the average": behind a heading without labels the word may have another sense. */
const otherSense = / (?:all|the|average|\d)(?!\p{L})/iuy
const directionWord = /(?:above|below)(?![\p{L}-])/iuy

function isDirection(text: string, at: number): boolean {
  directionWord.lastIndex = at
  return directionWord.test(text)
}

interface Direction {
  readonly direction: 'above' | 'below' | null
  readonly directionSpan: Span | null
  readonly to: number
}

function directionBehind(text: string, at: number): Direction {
  direction.lastIndex = at
  const word = direction.exec(text)?.groups?.direction
  if (word === undefined) return { direction: null, directionSpan: null, to: at }
  const to = direction.lastIndex
  return {
    direction: word.toLowerCase() as 'above' | 'below',
    directionSpan: { from: to - word.length, to },
    to,
  }
}

const itsBefore = /(?<!\p{L})its $/iu

/** Heading and labels: "considering b), c) and h) above". */
function readLabelled(scene: Scene, heading: CitedHeading): Found | null {
  const { text, language } = scene
  if (text.charAt(heading.to) !== ' ') return null
  const list = readLabels(text, heading.to + 1, language) ?? labelsBehindPurpose(scene, heading)
  if (list === null) return null
  const where = directionBehind(text, list.to)
  const owner = ownerOf(scene, heading.from, where.to)
  if (where.direction === null && owner === null && !isEvident(scene, heading, list)) return null
  return found(heading, heading.heading, list.items, where, owner)
}

const purpose = / to (?:[\p{L}\p{N}-]+ ){2,14}?(?=\d{1,2}(?: (?:and|or) \d{1,2})? (?:above|below)(?!\p{L}))/uy

/** "resolves to invite the Sector to complete in time for the 2031 conference 1 above": the heading goes on behind the party. */
function labelsBehindPurpose({ text, language }: Scene, { to, long }: CitedHeading): LabelList | null {
  return long && test(purpose, text, to) ? readLabels(text, purpose.lastIndex, language) : null
}

const part = / (?:part|section|paragraphs?)(?!\p{L})/iuy

/** A section as a whole: "resolves above", "the resolves part of this Resolution", "particularly its resolves". */
function readWhole(scene: Scene, heading: CitedHeading): Found | null {
  const { text } = scene
  part.lastIndex = heading.to
  const to = part.test(text) ? part.lastIndex : heading.to
  const where = directionBehind(text, to)
  const owner = ownerOf(scene, heading.from, where.to)
  if (where.direction !== null) {
    if (test(otherSense, text, where.to)) return null
  } else if (owner === null) {
    if (!isNamed(scene, heading)) return null
  } else {
    // "its notes", "in view of this resolution": the heading must be one, and not a word like any other.
    if (heading.common && to === heading.to) return null
    if (owner.its && !/^[,.;:)]|^$|^ (?:and|or) /.test(text.slice(to, to + 5))) return null
    if (!owner.its && !heading.finite && to === heading.to) return null
  }
  return found(heading, heading.heading, [{ from: heading.from, to: heading.to, labels: [], last: null }], where, owner)
}

const inside = /(?<!\p{L})(?:in|under|of|by|with|to|from|per|see|implement(?:ing)?|apply(?:ing)?) \(?$/iu

const seeAlso = /(?<!\p{L})see also $/iu

/**
 * "the studies listed in invites the Sector": no finite verb stands behind a preposition, unless it is the heading of a section; behind "see
 * also" it can be nothing else.
 */
function isNamed({ text, floor, document }: Scene, { from, heading, long }: CitedHeading): boolean {
  const before = text.slice(Math.max(floor, from - 14), from)
  if (long && seeAlso.test(before)) return true
  if (!long || !inside.test(before)) return false
  const named = heading.toLowerCase()
  return placesOf(document).sections.some(place => place.heading.startsWith(named))
}

function ownerOf(scene: Scene, from: number, to: number): Owner | null {
  const behind = ownerBehind(scene, to, ofText)
  if (behind !== null) return behind
  const its = itsBefore.test(scene.text.slice(Math.max(scene.floor, from - 5), from))
  return its ? { to, outside: true, within: null, resume: null, its: true } : null
}

const introduced =
  /(?<!\p{L})(?:in|under|of|by|with|to|see|see also|from|per|implement(?:ing)?|apply(?:ing)?|on|through|upon|given|regard|account|and|or|the|this|both|than|(?:in|to|for|under|by) which)(?: \(?)$/iu
const delimiter = /$|[,;:.)\]/]| (?:and|or|as|in|of|on|at|to|under|by|for|from|with)(?!\p{L})/iuy
const auxiliary = / (?:shall|should|may|must|is|are|was|were|do|does|will|can|would|appl(?:y|ies))(?!\p{L})/iuy
const sentence = / (?:to|that|the|an?) (?=\p{Ll})/uy

/** Without a direction, what stands around must show that a label is meant: "resolves 2 problems" has none. */
function isEvident({ text, floor, document }: Scene, heading: CitedHeading, { items, to, bare }: LabelList): boolean {
  const before = text.slice(Math.max(floor, heading.from - 24), heading.from)
  const led = introduced.test(before)
  // "..., resolves to instruct the Council 1 to report": a heading that was not parted from its clauses.
  if (!led && (before === '' || /[,;:.] ?$/.test(before)) && test(sentence, text, to)) return false
  if (!bare) return heading.finite || isLettered(items) || hasPlace(document, heading, items)
  if (!heading.finite) return test(delimiter, text, to) && hasPlace(document, heading, items)
  if (led || test(delimiter, text, to)) return true
  return test(auxiliary, text, to) && hasPlace(document, heading, items)
}

function isLettered(items: readonly LabelItem[]): boolean {
  return items.every(({ labels }) => labels.some(label => !/^\d/.test(label)))
}

function hasPlace(document: Scene['document'], { heading }: CitedHeading, items: readonly LabelItem[]): boolean {
  const sections = placesOf(document).sections.filter(place => place.heading.startsWith(heading.toLowerCase()))
  return sections.some(({ clauses }) => clauses.has((items[0] as LabelItem).labels.join('/')))
}

const lookBack = 80
const units =
  '§§?|items?|paragraphs?|points?|sub-?paragraphs?|sub-?sections?|sub-?items?|clauses?|sub-?clauses?|conditions?|cases?'
const unitBefore = new RegExp(`(?:(?<!\\p{L})(?:${units}) ?)$`, 'iu')
const prepositionBefore = /(?<!\p{L})(?:in|under|see|per|with|to|of|from) \(?$/iu

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const indentBefore = new RegExp(`(?<!\\p{L})(?<ordinal>${ordinals.join('|')}) (?:indent|dash|bullet) $`, 'iu')

/** Labels alone, near their clause: "c) iv) above", "items b) and c) above", "§ 3 below", "the second indent above". Lone numbers need a word before them. */
function readBefore(scene: Scene, at: number): Found | null {
  const { text, floor, language } = scene
  const where = directionBehind(text, at)
  if (where.direction === null || text.charAt(at - 1) !== ' ') return null
  const low = Math.max(floor, at - lookBack)
  const indent = indentBefore.exec(text.slice(low, at))
  if (indent?.groups?.ordinal !== undefined) {
    const labels = [`-${ordinals.indexOf(indent.groups.ordinal.toLowerCase()) + 1}`]
    const item = { from: at - indent[0].length, to: at - 1, labels, last: null }
    return found(item, '', [item], where, null)
  }
  if (!/[\d)]/.test(text.charAt(at - 2))) return null
  for (let from = low; from <= at - 2; from++) {
    if (from > low && /[\p{L}\p{N}.)]/u.test(text.charAt(from - 1))) continue
    const list = readLabels(text, from, language)
    if (list === null || list.to !== at - 1) continue
    const before = text.slice(Math.max(low, from - 20), from)
    const unit = unitBefore.exec(before)?.[0] ?? ''
    if (unit === '' && !isLettered(list.items) && !prepositionBefore.test(before)) continue
    const heading = { from: from - unit.length, to: from }
    return found(heading, '', list.items, where, null)
  }
  return null
}

function found(
  { from }: Span,
  heading: string,
  items: readonly LabelItem[],
  { direction: said, directionSpan, to }: Direction,
  owner: Owner | null,
): Found {
  const citations = items.map(
    (item): CitedPlace => ({
      type: 'place',
      kind: 'internal',
      from: item.from,
      to: item.to,
      heading,
      labels: item.labels,
      last: item.last,
      direction: said,
      directionSpan,
      outside: owner?.outside === true,
      within: owner?.within ?? null,
      faults: [],
    }),
  )
  const end = Math.max(to, owner?.to ?? 0)
  return { from, to: end, citations, ...(owner?.resume == null ? {} : { resume: owner.resume }) }
}

function test(shape: RegExp, text: string, at: number): boolean {
  shape.lastIndex = at
  return shape.test(text)
}
