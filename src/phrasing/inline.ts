/** Inline markup of one block: events of micromark become phrasing nodes with positions in the source. */
import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import type { Event, ParseContext, Token } from 'micromark-util-types'
import { positionOf } from '../source/lines.js'
import type { Phrasing } from '../tree/nodes.js'
import { sourceValue } from '../tree/text.js'
import { type Frame, type InlineSource, leafOf, nodeOf, type Reader } from './inline-nodes.js'
import { markNode, type Piece } from './pieces.js'

export interface Inline {
  /** Null when markup reaches over a seam where characters were left out: the block can only be taken as it stands. */
  readonly children: Phrasing[] | null
  /** Offsets of note marks that stand inside code, HTML or an address. */
  readonly misplaced: number[]
}

/** Deeper nesting than this is taken as text. */
const deepest = 100

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

/** Adds the text from where the reader stands up to `to`, cut at seams and marks. */
function addText(reader: Reader, to: number): void {
  const { source } = reader
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

/** True when characters were left out somewhere inside [from, to) of the line. */
function holdsSeam(reader: Reader, from: number, to: number): boolean {
  for (let index = reader.piece; index < reader.pieces.length; index++) {
    const piece = reader.pieces[index] as Piece
    if (piece.at >= to) return false
    if (piece.hard && piece.at > from) return true
  }
  return false
}
