/** Nodes of inline markup from the tokens of micromark: what a link refers to, what code holds. */
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Token } from 'micromark-util-types'
import type { Lines } from '../source/lines.js'
import { positionOf } from '../source/lines.js'
import type { Position } from '../source/position.js'
import type { Delete, Emphasis, Image, ImageReference, Link, LinkReference, Phrasing, Strong } from '../tree/nodes.js'
import { foldLines, plainText, sourceValue } from '../tree/text.js'
import type { Piece } from './pieces.js'

export interface InlineSource {
  readonly text: string
  readonly lines: Lines
  readonly definitions: string
}

/** Emphasis or a link that is open. */
export interface Frame {
  readonly children: Phrasing[]
  readonly token: Token | null
  /** Parts of a link or image, as they are met. */
  label: Token | null
  destination: Token | null
  title: Token | null
  reference: Token | null
  referenceString: Token | null
}

/** Where reading a line stands. */
export interface Reader {
  readonly source: InlineSource
  readonly pieces: readonly Piece[]
  readonly frames: Frame[]
  readonly misplaced: number[]
  /** Up to where on the line everything is dealt with. */
  done: number
  piece: number
  failed: boolean
}

type Container = Emphasis | Strong | Delete | Link | LinkReference | Image | ImageReference

/** The node of emphasis or of a link that has ended. */
export function nodeOf(reader: Reader, frame: Frame, token: Token): Container {
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
function referenceOf(
  reader: Reader,
  frame: Frame,
): Pick<LinkReference, 'identifier' | 'label' | 'referenceType'> | null {
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

/** The node of a token that holds no other. */
export function leafOf(reader: Reader, token: Token): Phrasing {
  const position = place(reader, token.start.offset, token.end.offset)
  const slice = reader.source.text.slice(position.start.offset, position.end.offset)
  switch (token.type) {
    case 'codeText':
      return { type: 'inlineCode', value: codeValue(foldLines(slice)), position }
    case 'autolink': {
      const shown = slice.slice(1, -1)
      const inside = positionOf(reader.source.lines, position.start.offset + 1, position.end.offset - 1)
      const url = /^[A-Za-z][A-Za-z\d+.-]{1,31}:/.test(shown) ? shown : `mailto:${shown}`
      return {
        type: 'link',
        url,
        title: null,
        children: [{ type: 'text', value: sourceValue(shown), position: inside }],
        position,
      }
    }
    case 'gfmFootnoteCall': {
      const label = slice.slice(2, -1)
      return {
        type: 'footnoteReference',
        identifier: normalizeIdentifier(label).toLowerCase(),
        label: sourceValue(label),
        position,
      }
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
