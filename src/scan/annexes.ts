/** Annex headings: "ANNEX 1 TO RESOLUTION 48 (REV. DUBAI, 2018)", "Annex", "Appendix I (to Resolution 1 (...))". */
import type { Language } from '../language/language.js'
import type { Span } from '../source/position.js'
import type { FlowBlock } from './flow.js'
import { isBlank, lineIndexAt, type ScannedLine } from './lines.js'
import { firstBehind, type Removed, removedEndingAt } from './removed.js'
import { opensParagraph, roleOf } from './styled-lines.js'

export interface AnnexHeading {
  readonly from: number
  /** The heading: "ANNEX 1 TO RESOLUTION ..." without Markdown's marks. */
  readonly heading: Span
  readonly label: string | null
  /** The title, when it stands on lines of its own. */
  readonly title: Span | null
  readonly contentFrom: number
}

interface AnnexSource {
  readonly text: string
  readonly lines: readonly ScannedLine[]
  readonly removed: readonly Removed[]
  readonly flow: readonly FlowBlock[]
  readonly language: Language
}

interface Shapes {
  readonly citing: RegExp
  readonly alone: RegExp
}

const shapesByLanguage = new WeakMap<Language, Shapes>()

function shapesOf(language: Language): Shapes {
  let shapes = shapesByLanguage.get(language)
  if (shapes === undefined) {
    const nouns = language.annexNouns.join('|')
    const number = '(?:\\s+(\\d{1,2}(?:bis|ter)?|[A-Z]|[IVX]{1,5}))?'
    const target =
      '(?:RESOLUTION|DECISION|RECOMMENDATION|OPINION)\\s+(?:ITU-[RTD]\\s+)?\\[?[\\w/-]{1,12}\\]?(?:\\s*\\((?:[^()]|\\([^()]{0,40}\\)){1,60}\\))?'
    shapes = {
      citing: new RegExp(
        `(?:${nouns})${number}\\s+\\(?TO\\s+(?:THE\\s+)?(?:DRAFT\\s+(?:NEW\\s+)?)?${target}\\)?(?:\\d{1,2}|\\*)?`,
        'iy',
      ),
      alone: new RegExp(`(?:${nouns})${number}(?=\\s*$|[*_]*\\s*$)`, 'iy'),
    }
    shapesByLanguage.set(language, shapes)
  }
  return shapes
}

/** Every annex heading in [from, to), in order. */
export function findAnnexHeadings(source: AnnexSource, from: number, to: number): AnnexHeading[] {
  const styled = annexesByStyle(source, from, to)
  if (styled.length > 0) return styled
  const found: AnnexHeading[] = []
  const nouns = new RegExp(`\\b(?:${source.language.annexNouns.join('|')})\\b`, 'gi')
  const stretch = source.text.slice(from, to)
  for (let match = nouns.exec(stretch); match !== null; match = nouns.exec(stretch)) {
    const heading = annexAt(source, from + match.index, from, to)
    if (heading === null || isContents(source, heading.from)) continue
    found.push(heading)
    nouns.lastIndex = heading.contentFrom - from
  }
  return found
}

function isContents({ lines }: AnnexSource, at: number): boolean {
  const line = lines[lineIndexAt(lines, at)]
  return line !== undefined && roleOf(line) === 'contents'
}

/** A label at the end of a heading whose noun no list knows. */
const lastLabel = /(?<=\s)(\d{1,2}(?:bis|ter)?|[A-Z]|[IVX]{1,5})$/

/** Annex headings that their style tells; where there are some, no words make others. */
function annexesByStyle(source: AnnexSource, from: number, to: number): AnnexHeading[] {
  const { text, lines, flow, language } = source
  const { citing, alone } = shapesOf(language)
  const found: AnnexHeading[] = []
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.start >= to) break
    if (line.from < from || roleOf(line) !== 'annex-heading' || !opensParagraph(line)) continue
    if ((flow[firstBehind(flow, line.from)]?.from ?? line.to) < line.to) continue
    let at = line.from
    while (at < line.to && /[#*_\s]/.test(text.charAt(at))) at++
    if (at >= line.to) continue
    citing.lastIndex = at
    alone.lastIndex = 0
    const words = text.slice(at, line.to).replace(/(?<![*_\s])[*_\s]+$/, '')
    const match = citing.exec(text) ?? alone.exec(words)
    const label = match === null ? lastLabel.exec(words)?.[1] : match[1]
    const titled = titleByStyle(source, index, to)
    const heading = { from: at, to: at + words.length }
    found.push({
      from: line.from,
      heading,
      label: label ?? null,
      title: titled,
      contentFrom: titled?.to ?? line.to,
    })
  }
  return found
}

/** The paragraphs that follow line `index` and have the style of an annex's title; the block below where none has. */
function titleByStyle(source: AnnexSource, index: number, to: number): Span | null {
  const { text, lines, flow } = source
  let from = -1
  let end = -1
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] as ScannedLine
    if (line.start >= to) break
    if (line.blank) continue
    if (roleOf(line) !== 'annex-title' || (flow[firstBehind(flow, line.from)]?.from ?? line.to) < line.to) break
    if (from === -1) from = line.from
    end = line.to
  }
  while (from !== -1 && from < end && /[#\s]/.test(text.charAt(from))) from++
  return from === -1 ? null : { from, to: end }
}

function annexAt(source: AnnexSource, at: number, from: number, to: number): AnnexHeading | null {
  const { text, language } = source
  const { citing, alone } = shapesOf(language)
  const lineStart = startOfLine(source, at)
  const lineEnd = endOfLine(text, at)
  citing.lastIndex = at
  const citation = citing.exec(text)
  if (citation !== null) {
    if ((source.flow[firstBehind(source.flow, at)]?.from ?? citing.lastIndex) < citing.lastIndex) return null
    const capitals = citation[0].slice(0, 5) === citation[0].slice(0, 5).toUpperCase()
    const rest = text.slice(citing.lastIndex, endOfLine(text, citing.lastIndex)).replace(/[*_\s]/g, '')
    const own = lineStart !== -1 && rest === ''
    if (!own && !(capitals && (lineStart !== -1 || afterStop(source, at, from)))) return null
    if (lineStart !== -1 && !capitals && !afterStop(source, lineStart, from)) return null
    return build(source, lineStart === -1 ? at : lineStart, at, citing.lastIndex, citation[1] ?? null, own, to)
  }
  if (lineStart === -1) return null
  const line = text.slice(at, lineEnd)
  alone.lastIndex = 0
  const bare = alone.exec(line)
  if (bare === null || !/^[A-Z]/.test(bare[0]) || !afterStop(source, lineStart, from)) return null
  return build(source, lineStart, at, at + bare[0].length, bare[1] ?? null, true, to)
}

function build(
  source: AnnexSource,
  from: number,
  at: number,
  end: number,
  label: string | null,
  own: boolean,
  to: number,
): AnnexHeading {
  const { text } = source
  const heading = { from: at, to: end }
  let contentFrom = end
  while (contentFrom < to && /[*_]/.test(text.charAt(contentFrom))) contentFrom++
  const title = own ? titleAfter(source, contentFrom, to) : titleBehind(source, contentFrom, to)
  if (title !== null) contentFrom = title.contentFrom
  return { from, heading, label, title: title?.span ?? null, contentFrom }
}

/** The rest of the heading's line, when it can only be a title. */
function titleBehind(source: AnnexSource, from: number, to: number): { span: Span; contentFrom: number } | null {
  const { text } = source
  let start = from
  while (start < to && /[ \t\u00a0]/.test(text.charAt(start))) start++
  const end = Math.min(to, endOfLine(text, start))
  return isTitle(text.slice(start, end).trimEnd()) ? { span: { from: start, to: end }, contentFrom: end } : null
}

/** The block after the heading line, when it can only be a title: short, no marker, no closing punctuation. */
function titleAfter(source: AnnexSource, from: number, to: number): { span: Span; contentFrom: number } | null {
  const { text, lines, flow } = source
  let start = -1
  let end = -1
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.next <= from) continue
    if (line.start >= to) break
    const content = Math.max(line.from, from)
    if (line.blank || content >= line.to) {
      if (start !== -1) break
      continue
    }
    // A table or another block of Markdown's own is no title.
    if ((flow[firstBehind(flow, content)]?.from ?? line.to) < line.to) break
    if (start === -1) {
      if (line.start < from) continue
      start = content
    } else if (/^[#*_]/.test(text.charAt(content)) || endsBlock(text, start, end, content)) break
    end = line.to
  }
  if (start === -1) return null
  let first = start
  while (first < end && /[#\s]/.test(text.charAt(first))) first++
  if (!isTitle(text.slice(first, end))) return null
  return { span: { from: first, to: end }, contentFrom: end }
}

/** Short, begins with a capital, no marker before and no punctuation behind. */
function isTitle(content: string): boolean {
  const bare = content.replace(/^[*_]+|(?<![*_])[*_]+$/g, '')
  if (bare.length === 0 || bare.length > 250 || /[.;:,]$/.test(bare)) return false
  return /^[\p{Lu}"“(]/u.test(bare) && !/^(?:\(?[a-z\d]{1,3}[.)]|\d+\s|[-–•|<>_])/.test(bare)
}

/** A title goes on over a line break only when the next line goes on with lower case. */
function endsBlock(text: string, _from: number, _to: number, next: number): boolean {
  return !/\p{Ll}/u.test(text.charAt(next)) || /^[a-z]{1,2}\)/.test(text.slice(next, next + 3))
}

/** Offset of the first character of the line when only marks of Markdown stand before `at`; -1 else. */
function startOfLine(source: AnnexSource, at: number): number {
  const { text, removed } = source
  let offset = at
  while (offset > 0) {
    const character = text.charAt(offset - 1)
    if (character === '\n' || character === '\r') break
    if (!/[#*_> \t\u00a0\ufeff]/.test(character)) {
      return removedEndingAt(removed, offset) === undefined ? -1 : offset
    }
    offset--
  }
  while (offset < at && /[> \t\u00a0\ufeff]/.test(text.charAt(offset))) offset++
  return offset
}

/** A heading's line is no longer than this. */
const longestLine = 400

function endOfLine(text: string, at: number): number {
  let offset = at
  const reach = Math.min(text.length, at + longestLine)
  while (offset < reach && text.charAt(offset) !== '\n' && text.charAt(offset) !== '\r') offset++
  return offset
}

/** True when the text before has ended, or page furniture stands between. */
function afterStop(source: AnnexSource, at: number, from: number): boolean {
  const { text, removed } = source
  let offset = at - 1
  while (offset >= from && (isBlank(text.charCodeAt(offset)) || /[*_#]/.test(text.charAt(offset)))) offset--
  if (offset < from) return true
  if (/[.;:"”)]/.test(text.charAt(offset))) return true
  return removedEndingAt(removed, offset + 1)?.pass === 'page-furniture'
}
