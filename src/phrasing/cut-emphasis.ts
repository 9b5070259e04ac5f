/**
 * A page break closes emphasis that nobody closed: `"*one two` at the foot of a page, `three four",` at the head of
 * the next, with the closing mark of emphasis where the page ended. The quotation says how far the emphasis went.
 */
import type { Lines } from '../source/lines.js'
import { pointAt, positionOf } from '../source/lines.js'
import type { Span } from '../source/position.js'
import type { Emphasis, Phrasing, Strong, Text } from '../tree/nodes.js'
import { sourceValue } from '../tree/text.js'
import type { Piece } from './pieces.js'

/** Emphasis that was extended over a page break: `span` is what it gained. */
export interface CutEmphasis {
  readonly span: Span
}

interface CutSource {
  readonly text: string
  readonly lines: Lines
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’', "'": "'" }

/** Extends emphasis that ends at a page break inside a quotation to the end of the quotation. Changes `children`. */
export function extendCutEmphasis(source: CutSource, pieces: readonly Piece[], children: Phrasing[]): CutEmphasis[] {
  const repairs: CutEmphasis[] = []
  const breaks = pageBreaks(source.text, pieces)
  for (let index = 0; index + 1 < children.length; index++) {
    const node = children[index] as Phrasing
    if (node.type !== 'emphasis' && node.type !== 'strong') continue
    if (!breaks.has(node.position.end.offset)) continue
    const close = closing[source.text.charAt(node.position.start.offset - 1)]
    if (close === undefined) continue
    const end = quotationEnd(source, children, index + 1, close)
    if (end === null) continue
    const from = node.position.end.offset
    extend(source, children, index, end)
    repairs.push({ span: { from, to: end.offset } })
  }
  return repairs
}

/** Ends of the pieces that stand before a seam with a line break in it. */
function pageBreaks(text: string, pieces: readonly Piece[]): Set<number> {
  const ends = new Set<number>()
  for (let index = 1; index < pieces.length; index++) {
    const before = pieces[index - 1] as Piece
    const piece = pieces[index] as Piece
    if (!piece.seam) continue
    let from = piece.from
    while (from < piece.to && /\s/.test(text.charAt(from))) from++
    if (/[\r\n]/.test(text.slice(before.to, from))) ends.add(before.to)
  }
  return ends
}

interface QuotationEnd {
  /** Index of the text node that holds the closing quotation mark. */
  readonly index: number
  readonly offset: number
}

/** Where the quotation closes behind the break; null when other markup comes first, or it never closes. */
function quotationEnd(
  source: CutSource,
  children: readonly Phrasing[],
  from: number,
  close: string,
): QuotationEnd | null {
  for (let index = from; index < children.length; index++) {
    const node = children[index] as Phrasing
    if (node.type === 'footnoteReference') continue
    if (node.type !== 'text') return null
    const { start, end } = node.position
    const at = closeIn(source.text.slice(start.offset, end.offset), close)
    // A mark at the start, or behind white space, opens another quotation.
    if (at === 0 || (at > 0 && /\s/.test(source.text.charAt(start.offset + at - 1)))) return null
    if (at > 0) return { index, offset: start.offset + at }
  }
  return null
}

/** Index of the closing mark in a text, -1 for none. Before a letter "'" and "’" are apostrophes. */
function closeIn(text: string, close: string): number {
  let at = text.indexOf(close)
  while (at !== -1 && (close === "'" || close === '’') && /\p{L}/u.test(text.charAt(at + 1)))
    at = text.indexOf(close, at + 1)
  return at
}

function extend(source: CutSource, children: Phrasing[], at: number, end: QuotationEnd): void {
  const node = children[at] as Emphasis | Strong
  const last = children[end.index] as Text
  const inside = children.slice(at + 1, end.index)
  const taken = textOf(source, last.position.start.offset, end.offset)
  const rest = textOf(source, end.offset, last.position.end.offset)
  node.children.push(...inside, taken)
  node.position = { start: node.position.start, end: pointAt(source.lines, end.offset) }
  children.splice(at + 1, end.index - at, rest)
}

function textOf(source: CutSource, from: number, to: number): Text {
  return { type: 'text', value: sourceValue(source.text.slice(from, to)), position: positionOf(source.lines, from, to) }
}
