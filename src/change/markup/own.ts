/** The marks of a redline of our own: no sign of its texts looks like one, so they are found without reading Markdown. */
import { Finder } from './finder.js'
import { added, aside, type Piece, removed, same } from './pieces.js'
import { type Style, tagOf, unlabelled } from './style.js'

export function ownPieces(text: string, style: Style): Piece[] {
  const finder = new Finder(text)
  const pieces: Piece[] = []
  const marks = marksOf(style)
  let from = 0
  let at = 0
  for (let mark = firstMark(marks, finder, at); mark !== null; mark = firstMark(marks, finder, at)) {
    at = finder.next(mark.open, at)
    const start = at + mark.open.length
    const end = finder.next(mark.close, start)
    at = end < 0 ? start : end + mark.close.length
    if (end < 0) continue
    pieces.push(same(text.slice(from, start - mark.open.length)), mark.piece(text.slice(start, end)))
    from = at
  }
  pieces.push(same(text.slice(from)))
  return style.gfm ? paired(pieces) : pieces
}

interface Mark {
  readonly open: string
  readonly close: string
  readonly piece: (text: string) => Piece
}

function marksOf(style: Style): Mark[] {
  const tags: Mark[] = [
    { ...tagOf('del', style), piece: text => removed(text, false) },
    { ...tagOf('ins', style), piece: text => added(text, false) },
    { ...tagOf('sub', style), piece: () => aside('note') },
    { open: unlabelled(style), close: '', piece: () => aside('unlabelled') },
  ]
  if (!style.gfm) return tags
  return [
    ...tags,
    { open: '~~', close: '~~', piece: text => removed(text, true) },
    { open: '**', close: '**', piece: text => added(text, true) },
  ]
}

/** The one that opens next. */
function firstMark(marks: readonly Mark[], finder: Finder, from: number): Mark | null {
  let first: Mark | null = null
  for (const mark of marks) {
    const at = finder.next(mark.open, from)
    if (at >= 0 && (first === null || at < finder.next(first.open, from))) first = mark
  }
  return first
}

/** `~~old~~ **new**`: the blank between the two is none of the text. */
function paired(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const [between, next] = [pieces[index + 1], pieces[index + 2]]
    const isPair = piece.op === 'removed' && piece.loose && next?.op === 'added' && next.loose
    if (isPair && between?.op === 'same' && between.old === ' ') {
      joined.push({ op: 'replaced', old: piece.old, new: next.new, loose: true })
      index += 2
    } else joined.push(piece)
  }
  return joined
}
