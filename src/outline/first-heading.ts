/** The first heading of sections in a stretch: where a body begins when no formula says so. */
import type { FlowBlock } from '../scan/flow.js'
import type { ScannedLine } from '../scan/lines.js'
import { lineIndexAt } from '../scan/lines.js'
import { firstBehind } from '../scan/removed.js'
import { roleOf } from '../scan/styled-lines.js'
import { type Heading, proposeHeadings } from './headings.js'
import type { Vocabulary } from './vocabulary.js'

interface HeadingSource {
  readonly text: string
  readonly lines: readonly ScannedLine[]
  readonly flow: readonly FlowBlock[]
  readonly vocabulary: Vocabulary
  /** Headings of sections have their style. */
  readonly called: boolean
}

/** Inside lines only this many characters are searched. */
const inlineReach = 1200

/** Offset of the first known heading at a line start in [from, to), below a number line or not, else of one inside a line that a list follows; -1 for none. */
export function firstHeading(source: HeadingSource, from: number, to: number, numbered: boolean): number {
  const styled = source.called ? firstStyled(source, from, to) : -1
  if (styled !== -1) return styled
  const own = firstOwnLine(source, from, to, numbered)
  if (own !== -1 && own - from < inlineReach) return own
  const inline = firstInline(source, from, Math.min(to, from + inlineReach))
  return inline === -1 ? own : inline
}

/** The first heading that its style tells. */
function firstStyled({ lines, flow }: HeadingSource, from: number, to: number): number {
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.start >= to) break
    if (line.from >= from && roleOf(line) === 'section-heading' && !flowAt(flow, line.from)) return line.from
  }
  return -1
}

function firstOwnLine(source: HeadingSource, from: number, to: number, numbered: boolean): number {
  const { text, lines, flow, vocabulary } = source
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.start >= to) break
    if (line.blank || line.from < from || roleOf(line) === 'contents') continue
    const at = afterMarks(text, line.from, line.to)
    if (flowAt(flow, at)) continue
    if (!opensHeading(text, at, line.to, vocabulary)) continue
    const headings = proposeHeadings(text, at, to, vocabulary)
    if (headings.some(heading => opensBody(text, heading) || (numbered && opensText(text, heading, vocabulary))))
      return line.from
  }
  return -1
}

/** Enough evidence to say that a text is a resolution: a common verb needs parties or a list behind it. */
function opensBody(text: string, heading: Heading): boolean {
  if (opensList(text, heading.to)) return true
  if (heading.end === 'line' || heading.end === 'lines') return !heading.common || heading.addressees.length > 0
  return !heading.common && (heading.end === 'addressee' || heading.opensText)
}

function firstInline({ text, flow, vocabulary }: HeadingSource, from: number, to: number): number {
  for (const match of text.slice(from, to).matchAll(/\s(?=[a-z])/g)) {
    const at = from + match.index + 1
    if (!opensHeading(text, at, Math.min(to, at + 30), vocabulary) || flowAt(flow, at)) continue
    if (proposeHeadings(text, at, to, vocabulary).some(heading => !heading.common && opensList(text, heading.to)))
      return at
  }
  return -1
}

/** The text of a clause follows on the same line: "considering that". In prose that is no evidence, below a number line it is. */
function opensText(text: string, { common, to }: Heading, vocabulary: Vocabulary): boolean {
  const word = /^[*_]*[ \t]+([a-z]+)\s/.exec(text.slice(to, to + 20))
  return word !== null && !common && vocabulary.openings.has(word[1] as string)
}

/** The first marker of a list follows: "considering a) that". */
function opensList(text: string, at: number): boolean {
  return /^[*_:]*\s+(?:[-*+]\s+)?\(?[*_]*(?:a[*_]*\)|1[.)]?\s|i\)|[–•] )/.test(text.slice(at, at + 20))
}

function flowAt(flow: readonly FlowBlock[], offset: number): boolean {
  const block = flow[firstBehind(flow, offset)]
  return block !== undefined && block.from <= offset
}

function opensHeading(text: string, at: number, end: number, vocabulary: Vocabulary): boolean {
  let wordEnd = at
  while (wordEnd < end && wordEnd - at < 20 && /[A-Za-z]/.test(text.charAt(wordEnd))) wordEnd++
  return wordEnd > at + 1 && vocabulary.firstWords.has(text.slice(at, wordEnd).toLowerCase())
}

function afterMarks(text: string, from: number, to: number): number {
  let offset = from
  while (offset < to && /[#*_\s-]/.test(text.charAt(offset))) offset++
  return offset
}
