/**
 * The places of a body where something may begin: line starts, and inside lines whatever looks like a marker, a heading, a ruler.
 * One pass over the text; each place carries what the recognisers say of it, and the decoder chooses among them.
 */
import type { Marker } from '../language/label.js'
import { matchComputed, matchMarker } from '../language/label.js'
import type { FlowBlock } from '../scan/flow.js'
import { breaksSoftly, type Layout } from '../scan/layout.js'
import type { ScannedLine } from '../scan/lines.js'
import { isBlank, lineIndexAt } from '../scan/lines.js'
import { firstBehind, type Removed } from '../scan/removed.js'
import type { Role } from '../scan/role.js'
import { opensParagraph } from '../scan/styled-lines.js'
import { type Ending, endingBefore } from './ending.js'
import { type Heading, proposeHeadings, proposeUnknownHeading } from './headings.js'
import { headingsByStyle } from './styled-heading.js'
import type { Vocabulary } from './vocabulary.js'

export interface NoteOpening {
  readonly label: string
  readonly contentFrom: number
}

export interface Cut {
  /** Where what begins here begins, Markdown's bullet, hash and emphasis included. */
  readonly at: number
  /** 0 inside a line; 1 at the start of a line that the wrapping may have made; 2 where a line was begun on purpose. */
  readonly breaks: 0 | 1 | 2
  /** A blank line stands before it. */
  readonly blank: boolean
  readonly indent: number
  readonly ending: Ending
  /** The text before ends in "and" or "or" after punctuation. */
  readonly joined: boolean
  readonly bullet: boolean
  /** Number of hashes of a Markdown heading. */
  readonly hashes: number
  /** The whole line is in emphasis. */
  readonly emphasised: boolean
  readonly marker: Marker | null
  /** The marker stands alone on its line: its text is on the next. */
  readonly alone: boolean
  readonly headings: readonly Heading[]
  readonly ruler: number
  readonly note: NoteOpening | null
  /** End of a line that holds nothing but a number; 0 else. */
  readonly pageNumber: number
  readonly flow: FlowBlock | null
  /** The role that its style gives the paragraph; null where none is known. */
  readonly role: Role | null
  /** A paragraph of a word processor begins here. */
  readonly opens: boolean
  /** The first letter of what begins here: lower case, upper case, or none of both. */
  readonly initial: 'lower' | 'upper' | 'other'
}

export interface CutSource {
  readonly text: string
  readonly lines: readonly ScannedLine[]
  readonly removed: readonly Removed[]
  readonly flow: readonly FlowBlock[]
  readonly vocabulary: Vocabulary
  readonly layout: Layout
}

type Open = { -readonly [Key in keyof Cut]: Cut[Key] }

const bulletMark = /[-*+][ \t]+(?=\S)/y
const emphasisMarks = /[*_]{1,3}(?=[^\s*_])/y
const hashMarks = /#{1,6}[ \t]+/y
/** A heading of a section as canonical Markdown writes it: then a line with `###` is a heading of another kind. */
const freeDepth = 3
const emphaticHeading = /^\*[\p{L}][\p{L} ,-]{3,200}\*[ \t]*$/mu
const rulerMark = /_{5,}|(?:\\_){5,}|(?:[-*] ?){5,}(?=\s|$)/y
const noteOpening =
  /\s*(?:\[\^?(\d{1,2}|\*{1,3}|[a-z])\]|(\d{1,2}|\*{1,3}|[a-z](?=[)\s]))((?:bis|ter|quater)?))[.):]{0,2}[ \t]*(?:\r?\n[ \t]*)?(?=\S)/y
const lineNote = /(\d{1,2}(?:bis|ter)?)[ \t]+(?=\S)/y
const starNote = /(\*{1,3})[)]?[ \t]+(?=\S)/y
const letter = /\p{L}/u

/** Every place of [from, to) where something may begin, in order. */
export function findCuts(source: CutSource, from: number, to: number): Cut[] {
  const cuts: Cut[] = []
  const { text, lines } = source
  const walk: Walk = {
    source,
    to,
    cuts,
    emphatic: emphaticHeading.test(text.slice(from, to)),
    line: null,
    blank: true,
    restart: false,
    noteFrom: 0,
    significant: from - 1,
    removedAt: firstBehind(source.removed, from),
    flowAt: firstBehind(source.flow, from),
    signAt: -1,
  }
  const { width, doubled } = source.layout
  let index = lineIndexAt(lines, from)
  let blank = true
  let before: ScannedLine | null = null
  while (index < lines.length) {
    const line = lines[index] as ScannedLine
    if (line.start >= to) break
    const start = line.from >= from ? line.from : skipBlank(text, from, line.to)
    if (line.blank || start >= line.to) {
      if (line.blank) blank = true
      index++
      continue
    }
    const soft = width > 0 && before !== null && (!blank || doubled) && breaksSoftly(text, before, line, width)
    walk.blank = blank && !soft
    const resumeAt = walkLine(walk, line, start, Math.min(line.to, to), soft ? 1 : 2)
    blank = false
    before = line
    index++
    if (resumeAt > line.next) {
      // A block of Markdown's own reached over the following lines.
      while (index < lines.length && (lines[index] as ScannedLine).to <= resumeAt) index++
      const next = lines[index]
      if (next !== undefined && next.start < resumeAt && resumeAt < next.to) {
        walk.blank = true
        walkLine(walk, next, skipBlank(text, resumeAt, next.to), Math.min(next.to, to), 2)
        index++
      }
      blank = true
    }
  }
  return addHeadingEnds(source, cuts, to)
}

interface Walk {
  readonly source: CutSource
  readonly to: number
  readonly cuts: Cut[]
  /** Headings of sections stand in emphasis here. */
  readonly emphatic: boolean
  /** The line that is walked. */
  line: ScannedLine | null
  /** Where the label of a note under a ruler ends, on the line after the ruler: nothing begins before. */
  noteFrom: number
  /** A ruler without a note has just ended: what follows begins anew. */
  restart: boolean
  /** A blank line stands before the line that is walked. */
  blank: boolean
  /** Offset of the last character of text that is not blank and not removed. */
  significant: number
  removedAt: number
  flowAt: number
  /** The next sign behind which something may begin; what lies before it has been searched. */
  signAt: number
}

/** Walks one line from `start`; gives the offset up to which the text is dealt with. */
function walkLine(walk: Walk, line: ScannedLine, start: number, end: number, breaks: 1 | 2): number {
  const { text } = walk.source
  walk.line = line
  let offset = Math.max(start, walk.noteFrom)
  let lineStart = offset === start
  while (offset < end) {
    const flow = nextFlow(walk, offset)
    if (flow !== null && flow.from <= offset) {
      const cut: Open = emptyCut(walk, flow.from, lineStart ? breaks : 0, line.indent)
      cut.flow = flow
      walk.cuts.push(cut)
      if (flow.to > line.next) return flow.to
      offset = skipBlank(text, flow.to, end)
      // What follows a comment on its line goes on with what stood before it.
      if (offset < end && !lineStart) walk.cuts.push(emptyCut(walk, offset, 0, -1))
      continue
    }
    const removed = nextRemoved(walk, offset)
    if (removed !== null && removed.from <= offset) {
      offset = skipBlank(text, removed.to, end)
      if (removed.pass === 'page-furniture' && !lineStart) lineStart = offset < end
      continue
    }
    walk.restart = false
    offset = lineStart ? openLine(walk, line, offset, end, breaks) : openWord(walk, offset, end)
    lineStart = walk.restart
  }
  return end
}

/** A line start: bullets, hashes and emphasis are set apart, every recogniser is asked. Gives the offset to go on from. */
function openLine(walk: Walk, line: ScannedLine, start: number, end: number, breaks: 1 | 2): number {
  const { text } = walk.source
  const cut: Open = emptyCut(walk, start, breaks, line.indent)
  cut.opens = start === line.from && opensParagraph(line)
  let at = start
  hashMarks.lastIndex = at
  const hashes = hashMarks.exec(text)
  if (hashes !== null) {
    cut.hashes = hashes[0].trim().length
    if (cut.role === null && cut.hashes >= freeDepth && walk.emphatic) cut.role = 'subheading'
    at += hashes[0].length
  }
  rulerMark.lastIndex = at
  const ruler = rulerMark.exec(text)
  if (ruler !== null) {
    openRuler(walk, cut, at, ruler[0].length)
    walk.cuts.push(cut)
    walk.noteFrom = cut.note?.contentFrom ?? 0
    return Math.min(end, cut.note?.contentFrom ?? skipBlank(text, cut.ruler, end))
  }
  cut.marker = markerAt(walk, at, end)
  bulletMark.lastIndex = at
  const bullet = cut.marker === null || cut.marker.label === '-' ? bulletMark.exec(text) : null
  if (bullet !== null) {
    cut.bullet = true
    const inner = markerAt(walk, at + bullet[0].length, end)
    // A second bullet of Markdown's own is a printed dash.
    if (inner !== null) cut.marker = inner.written === '' ? { ...inner, written: text.charAt(inner.from) } : inner
    else cut.marker = bulletMarker(at)
    at += bullet[0].length
    cut.initial = initialAt(text, cut.marker?.to ?? at)
  }
  cut.alone = cut.marker !== null && text.slice(cut.marker.to, end).trim() === ''
  const content = at
  if (wholeLineEmphasis(text, content, end)) cut.emphasised = true
  if (cut.role === 'section-heading' && cut.opens) {
    // A clause that got the style by mistake keeps its label.
    if (cut.marker === null)
      cut.headings = headingsByStyle(text, content, Math.min(walk.to, line.style?.to ?? end), walk.source.vocabulary)
  } else cut.headings = headingsAt(walk, content, end)
  // The name of a part of the text has the form of a verb by chance: "Contributions".
  if (cut.role === 'subheading')
    cut.headings = cut.headings.filter(({ known, loose, end }) => known && !loose && end === 'line')
  if (cut.emphasised) cut.headings = wholeLine(cut.headings)
  cut.note = noteAt(walk, start, end)
  if (/^\d{1,4}$/.test(text.slice(start, end))) cut.pageNumber = end
  walk.cuts.push(cut)
  return afterWord(walk, cut.marker !== null && cut.marker.to > start ? cut.marker.to : start, end)
}

/** A bullet of Markdown's own with nothing behind it that is a marker: the bullet is the item's mark. */
function bulletMarker(at: number): Marker {
  return {
    from: at,
    to: at + 1,
    written: '',
    label: '-',
    style: '-',
    readings: [{ kind: 'dash', ordinals: [0] }],
    glued: false,
    lookAlike: false,
  }
}

/** A word inside a line; a cut only when something may begin there. */
function openWord(walk: Walk, at: number, end: number): number {
  const { text, vocabulary } = walk.source
  const code = text.charCodeAt(at)
  const ending = endingBefore(text, walk.significant, vocabulary.abbreviations)
  if (code === 0x5f /* _ */) {
    rulerMark.lastIndex = at
    const ruler = rulerMark.exec(text)
    if (ruler !== null) {
      const cut: Open = emptyCut(walk, at, 0, -1)
      openRuler(walk, cut, at, ruler[0].length)
      walk.cuts.push(cut)
      walk.noteFrom = cut.note?.contentFrom ?? 0
      return Math.min(end, cut.note?.contentFrom ?? skipBlank(text, cut.ruler, end))
    }
  }
  const mayMark = ending.mark !== '' || ending.joined
  if (!mayMark && code !== 0x2022) return behindSentence(walk, at, end)
  const marker = markerAt(walk, at, end)
  let headings: readonly Heading[] = []
  if (ending.mark !== '' && isLetter(code)) headings = headingsAt(walk, at, end)
  if (marker !== null || headings.length > 0 || (ending.mark === '.' && isLower(text, at))) {
    const cut: Open = emptyCut(walk, at, 0, -1)
    cut.marker = marker
    cut.alone = marker !== null && marker.to >= end
    cut.headings = headings
    walk.cuts.push(cut)
    if (marker !== null) return afterWord(walk, marker.to, end)
  }
  return afterWord(walk, at, end)
}

/** What a word holds behind which something may begin, and what may itself be the beginning. */
const nextSign = /[;,:.\u2022_]/g

/** From a word in the middle of a sentence to the next that holds a sign: nothing begins between the two. */
function behindSentence(walk: Walk, at: number, end: number): number {
  const { text } = walk.source
  if (walk.signAt < at) {
    nextSign.lastIndex = at
    walk.signAt = nextSign.exec(text)?.index ?? text.length
  }
  let to = Math.min(end, walk.signAt)
  while (to > at && to < end && !isBlank(text.charCodeAt(to - 1))) to--
  const stop = Math.min(nextRemoved(walk, at)?.from ?? end, nextFlow(walk, at)?.from ?? end)
  if (to <= at || stop < to) return afterWord(walk, at, end)
  let last = to - 1
  while (isBlank(text.charCodeAt(last))) last--
  walk.significant = last
  return to
}

/** Moves behind the word at `at` and the blanks after it, and remembers where it ended. */
function afterWord(walk: Walk, at: number, end: number): number {
  const { text } = walk.source
  let offset = at
  while (offset < end && !isBlank(text.charCodeAt(offset))) offset++
  const removed = nextRemoved(walk, at)
  if (removed !== null && removed.from < offset && removed.from > at) offset = removed.from
  if (offset > at) walk.significant = offset - 1
  return skipBlank(text, offset, end)
}

function emptyCut(walk: Walk, at: number, breaks: 0 | 1 | 2, indent: number): Open {
  const { text, vocabulary } = walk.source
  const ending = endingBefore(text, walk.significant, vocabulary.abbreviations)
  return {
    at,
    breaks,
    blank: breaks > 0 && walk.blank,
    indent,
    ending: ending.mark,
    joined: ending.joined,
    bullet: false,
    hashes: 0,
    emphasised: false,
    marker: null,
    alone: false,
    headings: [],
    ruler: 0,
    note: null,
    pageNumber: 0,
    flow: null,
    role: walk.line?.style?.role ?? null,
    opens: false,
    initial: initialAt(text, at),
  }
}

function openRuler(walk: Walk, cut: Open, at: number, length: number): void {
  const { text } = walk.source
  cut.ruler = at + length
  walk.restart = true
  noteOpening.lastIndex = cut.ruler
  const opening = noteOpening.exec(text)
  if (opening === null || noteOpening.lastIndex > walk.to || opening[0].trim() === '') return
  const contentFrom = noteOpening.lastIndex
  // A number that the page left there is no label.
  const removed = walk.source.removed[firstBehind(walk.source.removed, cut.ruler)]
  if (removed !== undefined && removed.from < contentFrom) return
  // A footnote in Markdown's own form brings its label itself.
  if ((nextFlow(walk, cut.ruler)?.from ?? contentFrom) < contentFrom) return
  walk.restart = false
  cut.note = { label: opening[1] ?? `${opening[2]}${opening[3]}`, contentFrom }
}

/** "1 These are ..." or "* Note by ..." at a line start: a note whose ruler is lost, if its mark is in the text. */
function noteAt(walk: Walk, at: number, end: number): NoteOpening | null {
  const { text, vocabulary } = walk.source
  lineNote.lastIndex = at
  const numbered = lineNote.exec(text)
  if (numbered !== null && lineNote.lastIndex < end)
    return { label: numbered[1] as string, contentFrom: lineNote.lastIndex }
  starNote.lastIndex = at
  const star = starNote.exec(text)
  if (star === null) return null
  const word = text.slice(starNote.lastIndex, starNote.lastIndex + 12).toLowerCase()
  return vocabulary.language.noteWords.some(note => word.startsWith(note))
    ? { label: star[1] as string, contentFrom: starNote.lastIndex }
    : null
}

function markerAt(walk: Walk, at: number, end: number): Marker | null {
  const { text, vocabulary } = walk.source
  const style = walk.line?.style
  if (style?.role === 'contents') return null
  if (style !== null && style !== undefined && style.label > 0 && style.from === at)
    return matchComputed(text, at, at + style.label, vocabulary.language)
  const code = text.charCodeAt(at)
  if (isLetter(code) || code === 0x28 || code === 0x2a || code === 0x5f) {
    // Only a bracket within reach can make letters a marker.
    const reach = text.slice(at, Math.min(end, at + 16))
    if (!reach.includes(')') && !/\d/.test(reach)) return null
    if (isLetter(code) && !/^\p{L}{1,6}(?: ?[a-z]{3,10})?\)/u.test(reach)) return null
  }
  const marker = matchMarker(text, at, end, vocabulary.language)
  // An emphasis that opens before the marker and closes later belongs to the text.
  return marker
}

function headingsAt(walk: Walk, at: number, lineEnd: number): readonly Heading[] {
  const { text, vocabulary } = walk.source
  if (walk.line?.style?.role === 'contents') return []
  emphasisMarks.lastIndex = at
  const marks = emphasisMarks.exec(text)
  const wordAt = at + (marks?.[0].length ?? 0)
  let wordEnd = wordAt
  while (wordEnd < lineEnd && isLetter(text.charCodeAt(wordEnd))) wordEnd++
  if (wordEnd - wordAt < 2 || wordEnd - wordAt > 20) return []
  if (!vocabulary.firstWords.has(text.slice(wordAt, wordEnd).toLowerCase())) return unknownAt(walk, wordAt, lineEnd)
  const limit = Math.min(walk.to, nextFlow(walk, at)?.from ?? walk.to)
  const headings = proposeHeadings(text, wordAt, limit, vocabulary, walk.source.layout)
  return headings.length > 0 ? headings : unknownAt(walk, wordAt, lineEnd)
}

function unknownAt(walk: Walk, at: number, lineEnd: number): readonly Heading[] {
  const { text, vocabulary, lines } = walk.source
  // Only at the start of a line: the caller inside lines has a head that is known or none.
  const before = text.charCodeAt(at - 1)
  if (
    at > 0 &&
    !(before === 10 || before === 13 || before === 0x2a || before === 0x5f || before === 0x23 || isBlank(before))
  )
    return []
  if (lines.length === 0 || !startsLine(text, at)) return []
  const heading = proposeUnknownHeading(text, at, lineEnd, vocabulary)
  return heading === null ? [] : [heading]
}

function startsLine(text: string, at: number): boolean {
  let offset = at - 1
  while (offset >= 0) {
    const code = text.charCodeAt(offset)
    if (code === 10 || code === 13) return true
    if (code !== 32 && code !== 9 && code !== 0x2a && code !== 0x5f && code !== 0x23 && code !== 0xa0) return false
    offset--
  }
  return true
}

/** What emphasis holds together is one heading: none ends inside, where one may end with the line. */
function wholeLine(headings: readonly Heading[]): readonly Heading[] {
  const whole = headings.filter(heading => heading.end === 'line')
  return whole.length > 0 ? whole : headings
}

/** `*considering*` or `**resolves**` from `at` to the end of the line. */
function wholeLineEmphasis(text: string, at: number, end: number): boolean {
  const first = text.charAt(at)
  if (first !== '*' && first !== '_') return false
  const last = text.charAt(end - 1)
  return end - at < 300 && (last === first || (/[:,]/.test(last) && text.charAt(end - 2) === first))
}

/** Where a heading ends inside a line its text begins: those places are cuts as well. */
function addHeadingEnds(source: CutSource, cuts: readonly Cut[], to: number): Cut[] {
  const { text } = source
  const ends = new Set<number>()
  const known = new Set(cuts.map(cut => cut.at))
  for (const cut of cuts) {
    for (const heading of cut.headings) {
      const at = landing(source, textAfter(text, heading.to, to), to)
      if (at < to && !known.has(at)) ends.add(at)
    }
  }
  if (ends.size === 0) return [...cuts]
  const walk: Walk = {
    source,
    to,
    cuts: [],
    emphatic: false,
    line: null,
    blank: false,
    restart: false,
    noteFrom: 0,
    significant: 0,
    removedAt: 0,
    flowAt: 0,
    signAt: -1,
  }
  const added = [...ends].map((at): Cut => {
    walk.significant = at - 1
    while (walk.significant > 0 && isBlank(text.charCodeAt(walk.significant))) walk.significant--
    const lineEnd = Math.min(to, at + 40)
    const cut: Open = emptyCut(walk, at, 0, -1)
    cut.marker = markerAt(walk, at, lineEnd)
    return cut
  })
  return [...cuts, ...added].sort((a, b) => a.at - b.at)
}

/** `at`, or what follows the removed stretches that begin there. */
function landing(source: CutSource, at: number, to: number): number {
  let offset = at
  for (let index = firstBehind(source.removed, offset); index < source.removed.length; index++) {
    const removed = source.removed[index] as Removed
    if (removed.from > offset) break
    offset = skipBlank(source.text, removed.to, to)
  }
  return offset
}

/** First character of text behind a heading: its closing punctuation, emphasis and the white space after it are skipped. */
export function textAfter(text: string, headingTo: number, to: number): number {
  let offset = headingTo
  // No more marks than emphasis and punctuation have: a ruler is none.
  while (offset < to && offset < headingTo + 6 && /[*_:,#]/.test(text.charAt(offset))) offset++
  if (text.startsWith('_____', headingTo)) offset = headingTo
  return skipBlank(text, offset, to)
}

function skipBlank(text: string, from: number, to: number): number {
  let offset = from
  while (offset < to && (isBlank(text.charCodeAt(offset)) || quotePrefix(text, offset))) offset++
  return offset
}

function quotePrefix(text: string, offset: number): boolean {
  if (text.charCodeAt(offset) !== 0x3e) return false
  let before = offset - 1
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 0x3e)) before--
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13
}

function nextRemoved(walk: Walk, offset: number): Removed | null {
  const { removed } = walk.source
  while (walk.removedAt < removed.length && (removed[walk.removedAt] as Removed).to <= offset) walk.removedAt++
  return removed[walk.removedAt] ?? null
}

function nextFlow(walk: Walk, offset: number): FlowBlock | null {
  const { flow } = walk.source
  while (walk.flowAt < flow.length && (flow[walk.flowAt] as FlowBlock).to <= offset) walk.flowAt++
  return flow[walk.flowAt] ?? null
}

function initialAt(text: string, at: number): 'lower' | 'upper' | 'other' {
  for (let offset = at; offset < at + 8 && offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (letter.test(character)) return character === character.toLowerCase() ? 'lower' : 'upper'
    if (!/[\s*_"“'‘(#>]/.test(character)) return 'other'
  }
  return 'other'
}

function isLower(text: string, at: number): boolean {
  return initialAt(text, at) === 'lower'
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x400 && code <= 0x4ff)
}
