/** Inline markup of one block: events of micromark become phrasing nodes with positions in the source. */
import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event, ParseContext, Token } from 'micromark-util-types'
import type { Lines } from '../source/lines.js'
import { positionOf } from '../source/lines.js'
import type { Position } from '../source/position.js'
import type { Delete, Emphasis, Image, ImageReference, Link, LinkReference, Phrasing, Strong } from '../tree/nodes.js'
import { foldLines, plainText, sourceValue } from '../tree/text.js'
import { type Piece, markNode } from './pieces.js'

interface InlineSource {
  readonly text: string
  readonly lines: Lines
  readonly definitions: string
}

export interface Inline {
  /** Null when markup reaches over a seam where characters were left out: the block can only be taken as it stands. */
  readonly children: Phrasing[] | null
  /** Offsets of note marks that stand inside code, HTML or an address. */
  readonly misplaced: number[]
}

/** Deeper nesting than this is taken as text. */
const deepest = 100

interface Frame {
  readonly children: Phrasing[]
  readonly token: Token | null
  /** Parts of a link or image, as they are met. */
  label: Token | null
  destination: Token | null
  title: Token | null
  reference: Token | null
  referenceString: Token | null
}

interface Reader {
  readonly source: InlineSource
  readonly pieces: readonly Piece[]
  readonly frames: Frame[]
  readonly misplaced: number[]
  /** Up to where on the line everything is dealt with. */
  done: number
  piece: number
  failed: boolean
}

/** Reads `line`, the mask of `pieces`. */
export function readInline(source: InlineSource, pieces: readonly Piece[], line: string): Inline {
  const reader: Reader = { source, pieces, frames: [frameOf(null)], misplaced: [], done: 0, piece: 0, failed: false }
  const events = eventsOf(line, source.definitions)
  for (let index = 0; index < events.length && !reader.failed; index++) {
    const [kind, token] = events[index] as Event
    if (kind === 'enter') enter(reader, token)
    else exit(reader, token)
  }
  addText(reader, line.length)
  const root = reader.frames[0] as Frame
  return { children: reader.failed || reader.frames.length > 1 ? null : root.children, misplaced: reader.misplaced }
}

// A tilde beside other marks stays punctuation as everywhere else: what stands around it decides nothing.
const extensions = [gfmFootnote(), { ...gfmStrikethrough(), attentionMarkers: { null: [] } }]

let parserFor: { definitions: string; parser: ParseContext } | null = null

/** The events of a line that can hold nothing but inline content. */
function eventsOf(line: string, definitions: string): Event[] {
  if (parserFor === null || parserFor.definitions !== definitions) {
    const parser = parse({ extensions })
    // Reading the definitions once leaves in the parser what is defined.
    if (definitions !== '') postprocess(parser.document().write(preprocess()(definitions, undefined, true)))
    parserFor = { definitions, parser }
  }
  const { parser } = parserFor
  parser.lazy = {}
  return parser.text().write([line, null])
}

function frameOf(token: Token | null): Frame {
  return { children: [], token, label: null, destination: null, title: null, reference: null, referenceString: null }
}

function enter(reader: Reader, token: Token): void {
  switch (token.type) {
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
    case 'link':
    case 'image':
      addText(reader, token.start.offset)
      reader.frames.push(frameOf(token))
      if (reader.frames.length > deepest) reader.failed = true
      return
    case 'emphasisSequence':
    case 'strongSequence':
    case 'strikethroughSequence':
    case 'labelLink':
    case 'labelImage':
      skip(reader, token)
      return
    case 'labelEnd':
    case 'labelMarker':
      addText(reader, token.start.offset)
      return
    case 'codeText':
    case 'htmlText':
    case 'autolink':
    case 'gfmFootnoteCall':
    case 'resource':
    case 'reference':
      skip(reader, token)
      return
    case 'characterEscape':
    case 'characterReference':
      if (holdsSeam(reader, token.start.offset, token.end.offset)) reader.failed = true
      return
    default:
      return
  }
}

/** Deals with the text before a token that is not text, and with the token. */
function skip(reader: Reader, token: Token): void {
  addText(reader, token.start.offset)
  const { offset: end } = token.end
  if (holdsSeam(reader, token.start.offset, end)) reader.failed = true
  for (let index = reader.piece; index < reader.pieces.length; index++) {
    const piece = reader.pieces[index] as Piece
    if (piece.at >= end) break
    if (piece.mark !== null && piece.at >= token.start.offset) reader.misplaced.push(piece.from)
  }
  reader.done = Math.max(reader.done, end)
}

function exit(reader: Reader, token: Token): void {
  const frame = reader.frames[reader.frames.length - 1] as Frame
  switch (token.type) {
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
    case 'link':
    case 'image':
      addText(reader, token.end.offset)
      reader.frames.pop()
      ;(reader.frames[reader.frames.length - 1] as Frame).children.push(nodeOf(reader, frame, token))
      return
    case 'labelText':
      addText(reader, token.end.offset)
      frame.label = token
      return
    case 'labelEnd':
      // The closing bracket; what follows it, if anything, is skipped by itself.
      reader.done = Math.max(reader.done, token.end.offset)
      return
    case 'labelMarker':
    case 'labelImageMarker':
    case 'label':
      reader.done = Math.max(reader.done, token.end.offset)
      return
    case 'resourceDestinationString':
      frame.destination = token
      return
    case 'resourceTitleString':
      frame.title = token
      return
    case 'reference':
      frame.reference = token
      return
    case 'referenceString':
      frame.referenceString = token
      return
    case 'codeText':
    case 'htmlText':
    case 'autolink':
    case 'gfmFootnoteCall':
      frame.children.push(leafOf(reader, token))
      return
    default:
      return
  }
}

type Container = Emphasis | Strong | Delete | Link | LinkReference | Image | ImageReference

function nodeOf(reader: Reader, frame: Frame, token: Token): Container {
  const position = place(reader, token.start.offset, token.end.offset)
  const { children } = frame
  if (token.type === 'emphasis') return { type: 'emphasis', children, position }
  if (token.type === 'strong') return { type: 'strong', children, position }
  if (token.type === 'strikethrough') return { type: 'delete', children, position }
  const reference = referenceOf(reader, frame)
  if (token.type === 'link') {
    return reference === null
      ? { type: 'link', ...resourceOf(reader, frame), children, position }
      : { type: 'linkReference', ...reference, children, position }
  }
  const alt = plainText({ type: 'emphasis', children, position })
  return reference === null
    ? { type: 'image', ...resourceOf(reader, frame), alt, position }
    : { type: 'imageReference', ...reference, alt, position }
}

function resourceOf(reader: Reader, { destination, title }: Frame): { url: string; title: string | null } {
  return {
    url: destination === null ? '' : sourceValue(sliceOf(reader, destination)),
    title: title === null ? null : sourceValue(sliceOf(reader, title)),
  }
}

/** What a link refers to; null for one with an address of its own. */
function referenceOf(reader: Reader, frame: Frame): Pick<LinkReference, 'identifier' | 'label' | 'referenceType'> | null {
  const { token, label, reference, referenceString } = frame
  const end = label?.end.offset ?? token?.start.offset ?? 0
  const own = token !== null && reference === null && end + 1 >= token.end.offset
  if (reference === null && !own) return null
  const named = referenceString ?? label
  const slice = named === null ? '' : sliceOf(reader, named)
  return {
    identifier: normalizeIdentifier(slice).toLowerCase(),
    label: sourceValue(slice),
    referenceType: reference === null ? 'shortcut' : referenceString === null ? 'collapsed' : 'full',
  }
}

function leafOf(reader: Reader, token: Token): Phrasing {
  const position = place(reader, token.start.offset, token.end.offset)
  const slice = reader.source.text.slice(position.start.offset, position.end.offset)
  switch (token.type) {
    case 'codeText':
      return { type: 'inlineCode', value: codeValue(foldLines(slice)), position }
    case 'autolink': {
      const shown = slice.slice(1, -1)
      const inside = positionOf(reader.source.lines, position.start.offset + 1, position.end.offset - 1)
      const url = /^[A-Za-z][A-Za-z\d+.-]{1,31}:/.test(shown) ? shown : `mailto:${shown}`
      return { type: 'link', url, title: null, children: [{ type: 'text', value: sourceValue(shown), position: inside }], position }
    }
    case 'gfmFootnoteCall': {
      const label = slice.slice(2, -1)
      return { type: 'footnoteReference', identifier: normalizeIdentifier(label).toLowerCase(), label: sourceValue(label), position }
    }
    default:
      return { type: 'html', value: foldLines(slice), position }
  }
}

/** What stands between the backticks, without the one space that parts it from them. */
function codeValue(code: string): string {
  const fence = /^`+/.exec(code)?.[0].length ?? 0
  const inside = code.slice(fence, code.length - fence)
  return /^ .*[^ ].* $/.test(inside) || /^ [^ ] $/.test(inside) ? inside.slice(1, -1) : inside
}

/** Adds the text from where the reader stands up to `to`, cut at seams and marks. */
function addText(reader: Reader, to: number): void {
  const { source, pieces } = reader
  const frame = reader.frames[reader.frames.length - 1] as Frame
  while (reader.done < to) {
    const piece = pieceAt(reader, reader.done)
    const end = Math.min(to, piece.at + piece.to - piece.from)
    const from = piece.from + reader.done - piece.at
    const until = piece.from + end - piece.at
    if (piece.mark === null) {
      const value = sourceValue(source.text.slice(from, until))
      frame.children.push({ type: 'text', value, position: positionOf(source.lines, from, until) })
    } else frame.children.push(markNode(source.lines, piece))
    reader.done = end
  }
}

/** The piece that holds place `at` of the line; the reader only goes forward. */
function pieceAt(reader: Reader, at: number): Piece {
  const { pieces } = reader
  while (reader.piece + 1 < pieces.length && (pieces[reader.piece + 1] as Piece).at <= at) reader.piece++
  return pieces[reader.piece] as Piece
}

/** Offset in the source of the character at place `at` of the line. */
function offsetOf(reader: Reader, at: number): number {
  const { pieces } = reader
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).at <= at) low = middle
    else high = middle - 1
  }
  const piece = pieces[low] as Piece
  return piece.from + at - piece.at
}

function place(reader: Reader, from: number, to: number): Position {
  return positionOf(reader.source.lines, offsetOf(reader, from), offsetOf(reader, to - 1) + 1)
}

function sliceOf(reader: Reader, token: Token): string {
  const { offset: from } = token.start
  const { offset: to } = token.end
  return from === to ? '' : reader.source.text.slice(offsetOf(reader, from), offsetOf(reader, to - 1) + 1)
}

/** True when characters were left out somewhere inside [from, to) of the line. */
function holdsSeam(reader: Reader, from: number, to: number): boolean {
  for (let index = reader.piece; index < reader.pieces.length; index++) {
    const piece = reader.pieces[index] as Piece
    if (piece.at >= to) return false
    if (piece.hard && piece.at > from) return true
  }
  return false
}
