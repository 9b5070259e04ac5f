/** A comparison as a Word file: the old file itself, with what the new one has otherwise as tracked changes in it. */
import type { ChangeSet } from '../../change/change.js'
import { type OuterMove, outerEdits } from '../../change/outer.js'
import { type MarginComment, withComments } from '../../word/margin/margin.js'
import { redlineWord, verifyRedline } from '../../word/redline/redline.js'
import { readWord, type WordDocument } from '../../word/word.js'
import { marginAuthor, type Signature } from './signature.js'

export interface RedlineOptions extends Signature {
  /** Moves as Word's own moves; else as deletion and insertion, with a comment at each. */
  readonly nativeMoves: boolean
}

/**
 * `set` is the comparison of the two texts. Accepting every change of the result gives the text of `now`, rejecting every one the file `old`: both are read back
 * before anything is given.
 */
export function redlineFileOf(
  old: WordDocument,
  now: WordDocument,
  set: ChangeSet,
  { author, date, nativeMoves }: RedlineOptions,
): Uint8Array {
  const { edits, moves } = outerEdits(set)
  const redlined = redlineWord(old, now, edits, { author, date, nativeMoves, moves })
  const bytes = nativeMoves ? redlined : withMoveComments(redlined, moves, { author, date })
  verifyRedline(bytes, old, now)
  return bytes
}

function withMoveComments(bytes: Uint8Array, moves: readonly OuterMove[], signature: Signature): Uint8Array {
  if (moves.length === 0) return bytes
  const by = marginAuthor(signature)
  const comingFrom = moves.map(({ fromB, toB, oldPath }) => movedComment(fromB, toB, 'from', oldPath))
  const goingTo = moves.map(({ fromA, toA, newPath }) => movedComment(fromA, toA, 'to', newPath))
  const marked = withComments(readWord(bytes, { view: 'final' }), comingFrom, by)
  return withComments(readWord(marked, { view: 'original' }), goingTo, by)
}

function movedComment(from: number, to: number, direction: string, path: string | null): MarginComment {
  return { from, to, paragraphs: [path === null ? 'Moved' : `Moved ${direction} ${path}`] }
}
