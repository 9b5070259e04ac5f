/**
 * Where documents begin and end in a text: number lines, formulas, annex headings, the ends of books. Plain rules, before the outline
 * is read: these places never depend on how clauses nest.
 */
import { designationOf } from '../frame/designation.js'
import { type Formula, findFormula } from '../frame/formula.js'
import { matchHistory } from '../frame/history.js'
import { matchNumberLine, type NumberLine } from '../frame/number-line.js'
import type { Language } from '../language/language.js'
import type { Span } from '../source/position.js'
import type { Designation } from '../tree/nodes.js'
import { type AnnexHeading, findAnnexHeadings } from './annexes.js'
import type { FlowBlock } from './flow.js'
import { isBlank, lineIndexAt, type ScannedLine } from './lines.js'
import { firstBehind, type Removed, removedEndingAt } from './removed.js'
import { headByStyle } from './styled-head.js'
import { isPlain, roleOf } from './styled-lines.js'

/** The stretches of one document, in source order. */
export interface DocumentBounds {
  readonly from: number
  readonly to: number
  readonly numberLine: NumberLine | null
  readonly designation: Designation | null
  readonly title: Span | null
  readonly history: Span | null
  readonly formula: Formula | null
  /** Sections stand in [bodyFrom, bodyTo). */
  readonly bodyFrom: number
  readonly bodyTo: number
  readonly annexes: readonly AnnexBounds[]
}

export interface AnnexBounds extends AnnexHeading {
  readonly to: number
}

export interface Found {
  readonly documents: readonly DocumentBounds[]
  /** Repeated heads of the same document: page furniture. */
  readonly repeated: readonly Removed[]
  /** Number lines of other documents in the middle of a sentence. */
  readonly foreign: readonly Span[]
}

export interface DocumentSource {
  readonly text: string
  readonly lines: readonly ScannedLine[]
  readonly flow: readonly FlowBlock[]
  readonly removed: readonly Removed[]
  readonly language: Language
}

interface Candidate {
  readonly match: NumberLine
  readonly lineStart: boolean
  /** In the middle of a sentence: the text before has no end. */
  readonly inSentence: boolean
}

const longestHead = 1600
const longestTitle = 900
const capitalNoun = /\b(?:RESOLUTION|DECISION|RECOMMENDATION|OPINION|DECLARATION)\b/g

/** The first heading of sections in [from, to), -1 for none; `numbered` tells that a number line stands before. */
type FirstHeading = (from: number, to: number, numbered: boolean) => number

/** Finds the documents of a text. `startsAt` gives the first heading of sections at or behind an offset, -1 for none. */
export function findDocuments(source: DocumentSource, firstHeading: FirstHeading): Found {
  const { text } = source
  const candidates = numberLines(source)
  const repeated: Removed[] = []
  const foreign: Span[] = []
  const starts: { from: number; candidate: Candidate | null }[] = []
  let current: string | null = null
  for (const candidate of candidates) {
    const key = keyOf(candidate.match)
    if (key === current) {
      repeated.push({ from: candidate.match.from, to: candidate.match.to, pass: 'repeated-head' })
      continue
    }
    if (!candidate.lineStart && !opensDocument(source, candidate, firstHeading)) continue
    if (candidate.inSentence && !candidate.lineStart) {
      foreign.push(candidate.match)
      continue
    }
    starts.push({ from: beforeMarks(text, candidate.match.from), candidate })
    current = key
  }
  if (starts.length === 0) {
    const from = unnumberedStart(source, firstHeading)
    if (from === -1) return { documents: [], repeated: [], foreign: [] }
    starts.push({ from, candidate: null })
  }
  const documents = starts.map((start, index) => {
    const next = starts[index + 1]
    const limit = next === undefined ? text.length : beforeSymbols(source, next.from)
    return boundsOf(source, start.from, limit, start.candidate?.match ?? null, firstHeading)
  })
  return { documents, repeated: [...repeated, ...repeatedHeads(text, documents, repeated)], foreign }
}

/** The first formula of [from, to) that stands in no block of Markdown's own. */
function formulaIn(source: DocumentSource, from: number, to: number): Formula | null {
  let at = from
  for (;;) {
    const formula = findFormula(source.text, at, to)
    if (formula === null) return null
    const block = source.flow[firstBehind(source.flow, formula.from)]
    if (block === undefined || block.from >= formula.to) return formula
    at = block.to
  }
}

function keyOf(match: NumberLine): string {
  return [
    match.genre,
    match.number ?? match.draft,
    match.place?.toLowerCase() ?? '',
    match.year ?? '',
    match.code ?? '',
  ].join('|')
}

/** Every number line of the text: at line starts, and in capitals wherever one may stand. */
function numberLines(source: DocumentSource): Candidate[] {
  const { text, lines } = source
  const found: Candidate[] = []
  let styled = false
  for (const line of lines) {
    if (line.blank || inFlow(source.flow, line.from)) continue
    const at = afterMarks(text, line.from, line.to)
    const code = text.charCodeAt(at)
    if (!((code >= 0x41 && code <= 0x5a) || code === 0x72 || code === 0x64)) continue
    const match = matchNumberLine(text, at, { lineStart: true })
    if (match === null) continue
    found.push({ match, lineStart: true, inSentence: false })
    styled ||= roleOf(line) === 'number-line'
  }
  const taken = new Set(found.map(candidate => candidate.match.from))
  capitalNoun.lastIndex = 0
  for (let noun = capitalNoun.exec(text); noun !== null; noun = capitalNoun.exec(text)) {
    const before = text.slice(Math.max(0, noun.index - 24), noun.index)
    if (/\bTO\s+(?:THE\s+)?$/i.test(before) || inFlow(source.flow, noun.index)) continue
    const opening = /(?:DRAFT\s+(?:NEW\s+|REVISED\s+|REVISION\s+OF\s+)?|(?:PP|WTSA|WTDC|WRC)\s+)$/.exec(before)
    const at = noun.index - (opening?.[0].length ?? 0)
    if (taken.has(at) || taken.has(noun.index)) continue
    const match = matchNumberLine(text, at, { lineStart: false })
    if (match === null) continue
    found.push({ match, lineStart: false, inSentence: !afterSentence(source, at) })
  }
  const plain = (candidate: Candidate): boolean => {
    const line = lines[lineIndexAt(lines, candidate.match.from)]
    return line !== undefined && (styled ? isPlain(line) : roleOf(line) === 'contents')
  }
  found.sort((a, b) => a.match.from - b.match.from || Number(b.lineStart) - Number(a.lineStart))
  let end = -1
  return found.filter(candidate => {
    const { match } = candidate
    const free = match.from >= end && !plain(candidate)
    if (free) end = match.to
    return free
  })
}

/** True when the text before `at` has ended: punctuation, furniture, or nothing. */
function afterSentence(source: DocumentSource, at: number): boolean {
  const { text, removed } = source
  let offset = at - 1
  while (offset >= 0 && isBlank(text.charCodeAt(offset))) offset--
  if (offset < 0) return true
  if (removedEndingAt(removed, offset + 1) !== undefined) return true
  return /[.;,:*_\])"”–—-]/.test(text.charAt(offset))
}

/** A number line inside a line begins a document only when a formula or a heading follows soon. */
function opensDocument(source: DocumentSource, { match }: Candidate, firstHeading: FirstHeading): boolean {
  const limit = Math.min(source.text.length, match.to + longestTitle)
  return formulaIn(source, match.to, limit) !== null || firstHeading(match.to, limit, false) !== -1
}

/** Start of a document without a number line: its title or formula, or the first heading; -1 when nothing speaks for a resolution. */
function unnumberedStart(source: DocumentSource, firstHeading: FirstHeading): number {
  const { text } = source
  const formula = formulaIn(source, 0, text.length)
  const heading = firstHeading(0, text.length, false)
  if (formula !== null && formula.from <= longestHead) return contentStart(source)
  if (formula !== null) return titleBefore(source, formula.from)
  if (heading === -1) return -1
  return heading <= longestTitle ? contentStart(source) : heading
}

function contentStart(source: DocumentSource): number {
  const front = source.flow[0]
  let offset = front !== undefined && front.kind === 'frontMatter' ? front.to : 0
  while (offset < source.text.length && isBlank(source.text.charCodeAt(offset))) offset++
  return offset
}

/** Start of the block before `at`: the title above a formula deep in a text. */
function titleBefore(source: DocumentSource, at: number): number {
  let from = at
  for (let index = lineIndexAt(source.lines, at); index >= 0; index--) {
    const line = source.lines[index] as ScannedLine
    if (line.start >= at) continue
    if (line.blank && from < at) break
    if (at - line.start > longestTitle) break
    if (!line.blank) from = line.from
  }
  const block = source.flow[firstBehind(source.flow, from)]
  return block !== undefined && block.from < from ? block.to : from
}

function boundsOf(
  source: DocumentSource,
  from: number,
  limit: number,
  matched: NumberLine | null,
  firstHeading: FirstHeading,
): DocumentBounds {
  const { text } = source
  const numberLine = matched === null ? null : { ...matched, to: behindNoteMarks(text, matched.to) }
  const headFrom = numberLine === null ? from : behindMarks(text, numberLine.to)
  const headLimit = Math.min(limit, headFrom + longestHead)
  const heading = firstHeading(headFrom, limit, matched !== null)
  const formulaLimit = heading === -1 ? headLimit : Math.min(headLimit, Math.max(heading, headFrom))
  const styled = headByStyle(source, headFrom, formulaLimit)
  const formula = formulaIn(source, headFrom, formulaLimit) ?? styled.formula
  const headTo = formula?.from ?? styled.to ?? titleEnd(source, headFrom, limit, heading)
  const { title, history } = titleOf(source, headFrom, headTo, styled.history)
  const bodyFrom = formula === null ? headTo : behindMarks(text, formula.to)
  const end = documentEnd(source, bodyFrom, limit)
  const headings = findAnnexHeadings(source, bodyFrom, end).filter(annex => !inFlow(source.flow, annex.heading.from))
  const annexes = headings.map((annex, index) => ({ ...annex, to: headings[index + 1]?.from ?? end }))
  const bodyTo = annexes[0]?.from ?? end
  return {
    from,
    to: end,
    numberLine,
    title,
    history,
    formula,
    bodyFrom,
    bodyTo,
    annexes,
    designation: designationOf(text, matched, formula),
  }
}

/** Where the title ends when no formula follows: before the first heading, or with its block when that is short enough for a title. */
function titleEnd(source: DocumentSource, from: number, limit: number, heading: number): number {
  if (heading !== -1 && heading - from <= longestHead) return heading
  const end = blockEnd(source, from, limit)
  return end - from > longestTitle ? from : end
}

/** End of the block of lines that begins at or behind `from`. */
function blockEnd(source: DocumentSource, from: number, limit: number): number {
  let started = false
  for (let index = lineIndexAt(source.lines, from); index < source.lines.length; index++) {
    const line = source.lines[index] as ScannedLine
    if (line.next <= from) continue
    if (line.start >= limit) break
    const content = Math.max(line.from, from)
    if (line.blank || content >= line.to) {
      // A blank line inside a comment parts nothing.
      if (started && !inFlow(source.flow, line.start)) return line.start
      continue
    }
    started = true
  }
  return limit
}

/** The title between number line and formula, and a history line at its end. */
function titleOf(
  source: DocumentSource,
  from: number,
  to: number,
  styled: Span | null,
): { title: Span | null; history: Span | null } {
  const { text } = source
  if (styled !== null && styled.to <= to && isBare(source, styled.to, to))
    return { title: trim(text, from, styled.from), history: styled }
  let history: Span | null = null
  const stretch = text.slice(from, to)
  for (let open = stretch.indexOf('('); open !== -1; open = stretch.indexOf('(', open + 1)) {
    const at = from + open
    const match = matchHistory(text, at)
    if (
      match !== null &&
      match.to <= to &&
      text.slice(match.to, to).replace(/[\s*_#>]|\[\^[^\]]{1,20}\]/g, '') === ''
    ) {
      history = { from: at, to: match.to + text.slice(match.to, to).replace(/[\s*_#>]+$/, '').length }
    }
    if (history !== null) break
  }
  const title = trim(text, from, history === null ? to : history.from)
  return { title, history }
}

/** Nothing but blocks of Markdown's own stands in [from, to): the notes of the paragraph before. */
function isBare({ text, flow }: DocumentSource, from: number, to: number): boolean {
  let at = from
  let rest = ''
  for (let index = firstBehind(flow, from); at < to; index++) {
    const block = flow[index]
    rest += text.slice(at, Math.min(to, block?.from ?? to))
    at = block?.to ?? to
  }
  return rest.trim() === ''
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && (isBlank(text.charCodeAt(start)) || /[#>]/.test(text.charAt(start)))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end > start ? { from: start, to: end } : null
}

interface Ends {
  /** In capitals, as headings of parts have them. */
  readonly nouns: readonly string[]
  /** "PART II – CONVENTION", with the page number before it. */
  readonly part: RegExp
  /** At the start of a line: "Reasons:". */
  readonly ending: RegExp
}

const endsByLanguage = new WeakMap<Language, Ends>()

function endsOf(language: Language): Ends {
  let ends = endsByLanguage.get(language)
  if (ends === undefined) {
    const nouns = language.bookParts.map(noun => noun.toUpperCase())
    const part = `(?:(?<=[.\\s])\\d{1,4}\\s+)?\\b(?:${nouns.join('|')})\\s+(?:[IVXL]{1,6}|\\d{1,2})\\s+[–—-]\\s+\\p{Lu}{3}`
    ends = {
      nouns,
      part: new RegExp(part, 'u'),
      ending: new RegExp(`[*_]{0,8}(?:${language.endings.map(literal).join('|')})`, 'iy'),
    }
    endsByLanguage.set(language, ends)
  }
  return ends
}

/** The words as a pattern has them. */
function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The first sign that the text is over: a part of a book, "Reasons:", a source line. */
function documentEnd(source: DocumentSource, from: number, limit: number): number {
  const { text, lines, language } = source
  const { nouns, part: parts, ending } = endsOf(language)
  // Only the stretch is searched: a text may hold thousands of documents.
  const stretch = text.slice(from, limit)
  const part = nouns.some(noun => stretch.includes(noun)) ? parts.exec(stretch) : null
  let end = part === null ? limit : from + part.index
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.start < from) continue
    if (line.start >= end) break
    ending.lastIndex = line.from
    const ends = roleOf(line) === 'proposal' || (line.from < line.to && ending.test(text))
    if (ends && !inFlow(source.flow, line.from)) end = line.from
  }
  const block = source.flow[firstBehind(source.flow, end)]
  return block !== undefined && block.from < end ? Math.min(limit, block.to) : end
}

/** Gives back lines that belong to the next document's head: ADD, MOD, proposal numbers, rulers. */
function beforeSymbols(source: DocumentSource, from: number): number {
  const { text, lines, language } = source
  let start = from
  for (let index = lineIndexAt(lines, from); index >= 0; index--) {
    const line = lines[index] as ScannedLine
    if (line.start >= from || line.blank) continue
    const content = text.slice(line.from, Math.min(line.to, from)).trim()
    if (content === '') continue
    const isSymbol =
      language.symbols.some(
        symbol => content === symbol || content.startsWith(`${symbol} `) || content.startsWith(`${symbol}\t`),
      ) || /^[A-Z]{1,5}(?:\/[A-Z0-9() ]{1,12}){1,3}$/.test(content)
    if (!isSymbol || content.length > 40) break
    start = line.from
  }
  return start
}

/** The title and formula that a repeated number line brings along. */
function repeatedHeads(text: string, documents: readonly DocumentBounds[], repeated: readonly Removed[]): Removed[] {
  const heads: Removed[] = []
  for (const { to } of repeated) {
    const owner = documents[firstBehind(documents, to - 1)]
    if (owner === undefined || owner.from > to) continue
    let at = skip(text, to)
    if (owner.title !== null) {
      const after = afterSame(text, at, text.slice(owner.title.from, owner.title.to))
      if (after !== -1) {
        heads.push({ from: at, to: after, pass: 'repeated-head' })
        at = skip(text, after)
      }
    }
    const formula = findFormula(text, at, Math.min(text.length, at + 260))
    if (formula !== null && formula.from === at)
      heads.push({ from: formula.from, to: formula.to, pass: 'repeated-head' })
  }
  return heads
}

/** Behind `words` when they stand at `at`, white space aside; -1 else. */
function afterSame(text: string, at: number, words: string): number {
  let offset = at
  for (const word of words.split(/\s+/)) {
    if (!text.startsWith(word, offset)) return -1
    offset += word.length
    while (offset < text.length && isBlank(text.charCodeAt(offset))) offset++
  }
  while (offset > at && isBlank(text.charCodeAt(offset - 1))) offset--
  return offset
}

function skip(text: string, from: number): number {
  let offset = from
  while (offset < text.length && (isBlank(text.charCodeAt(offset)) || /[#*_]/.test(text.charAt(offset)))) offset++
  return offset
}

function afterMarks(text: string, from: number, to: number): number {
  let offset = from
  while (offset < to && /[#*_\s]/.test(text.charAt(offset))) offset++
  return offset
}

/** Start of the marks of Markdown that stand directly before `at` on its line; marks glued to a word before close that. */
function beforeMarks(text: string, at: number): number {
  let offset = at
  while (offset > 0 && /[#*_> \t]/.test(text.charAt(offset - 1))) offset--
  if (/[*_]/.test(text.charAt(offset)) && /\S/.test(text.charAt(offset - 1)))
    while (offset < at && /[*_]/.test(text.charAt(offset))) offset++
  while (offset < at && /[ \t]/.test(text.charAt(offset))) offset++
  return offset
}

function behindMarks(text: string, at: number): number {
  let offset = at
  while (offset < text.length && /[*_#]/.test(text.charAt(offset))) offset++
  return offset
}

const noteMarks = /(?:,?[ \t]?\[\^[^\]\s]{1,20}\])+/y

/** Markdown's note marks directly behind a number line belong to it. */
function behindNoteMarks(text: string, at: number): number {
  noteMarks.lastIndex = at
  return noteMarks.test(text) ? noteMarks.lastIndex : at
}

function inFlow(flow: readonly FlowBlock[], offset: number): boolean {
  const block = flow[firstBehind(flow, offset)]
  return block !== undefined && block.from <= offset
}
