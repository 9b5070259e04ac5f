/** Makes the new text out of the old one and its changes; a text that changed since is changed only where it is still the same. */

import type { Reading } from '../tree/nodes.js'
import type { Change, ChangeSet, Word } from './change.js'
import { digestOf } from './digest.js'
import { nestOf } from './nest.js'
import { type Refusal, rebase } from './rebase.js'

export interface ApplyResult {
  /** Null when a change was refused. */
  readonly text: string | null
  readonly refused: readonly Refusal[]
}

export interface ApplyOptions {
  /** Makes the changes that can be made, and leaves out the others. */
  readonly partial?: boolean
  /** The reader: by it changes find their clauses in a base that is not the text they were made on. Without it such a base is refused. */
  readonly read?: (text: string) => Reading
}

/** `apply(old, compare(old, now).set).text` is `now`, byte for byte; any part of the changes may be given. */
export function apply(base: string, set: ChangeSet, { partial = false, read }: ApplyOptions = {}): ApplyResult {
  const isSame = base.length === set.old.length && digestOf(base) === set.old.digest
  const { changes, refused } = isSame ? checked(base, set.changes) : rebase(base, set.changes, read)
  if (refused.length > 0 && !partial) return { text: null, refused }
  return { text: written(base, changes), refused }
}

/** Changes that say of the old text what is there: whoever wrote them by hand may be wrong. */
function checked(base: string, all: readonly Change[]): { changes: readonly Change[]; refused: readonly Refusal[] } {
  const isWrong = ({ words }: Change) => words.some(({ fromA, toA, old }) => base.slice(fromA, toA) !== old)
  const wrong = all.filter(isWrong)
  if (wrong.length === 0) return { changes: all, refused: [] }
  const refused = wrong.map((change): Refusal => {
    const reason = `${change.old?.path ?? change.new?.path ?? change.class}: the base has other words there`
    return { change, reason }
  })
  return { changes: all.filter(change => !wrong.includes(change)), refused }
}

/** A stretch that moves: taken away at one place of the old text, put in at another. */
interface MovedStretch {
  readonly cut: Word
  readonly paste: Word
  readonly words: Word[]
}

/** Writes changes whose offsets are those of `base`. */
export function written(base: string, changes: readonly Change[]): string {
  const moved: MovedStretch[] = []
  const plain: Word[] = []
  for (const change of changes) {
    const stretch = movedStretch(change)
    if (stretch !== null) moved.push(stretch)
    for (const word of change.words) if (word !== stretch?.cut && word !== stretch?.paste) plain.push(word)
  }
  const root: Word[] = []
  const cuts = nestOf(moved.map(({ cut }) => ({ from: cut.fromA, to: cut.toA })))
  const pastes = nestOf(moved.map(({ paste }) => ({ from: paste.fromB, to: paste.toB })))
  // Whether a word was changed inside of a stretch that moved is told by the old text, for an insertion by the new one.
  const wordsOf = ({ fromA, toA, fromB, toB }: Word, own?: number) =>
    moved[fromA < toA ? cuts.around(fromA, toA, own) : pastes.around(fromB, toB, own)]?.words ?? root
  const owners = new Map<Word, MovedStretch>()
  for (const word of plain) wordsOf(word).push(word)
  for (const [index, stretch] of moved.entries()) {
    wordsOf(stretch.cut, index).push(stretch.cut)
    wordsOf(stretch.paste, index).push(stretch.paste)
    owners.set(stretch.cut, stretch).set(stretch.paste, stretch)
  }
  return write(base, 0, base.length, root, owners, new Set())
}

/** Of a move the word that is the whole of its old place, and the one that is the whole of its new place. */
export function movedStretch({ class: kind, old, new: now, words }: Change): MovedStretch | null {
  // A note that only the layout put elsewhere is moved as a clause is.
  if (kind !== 'section-moved' && kind !== 'clause-moved' && kind !== 'layout') return null
  if (old === null || now === null) return null
  const cut = words.find(({ fromA, toA, new: put }) => put === '' && isPlace(old.position, fromA, toA))
  const paste = words.find(({ fromB, toB, old: was }) => was === '' && isPlace(now.position, fromB, toB))
  return cut === undefined || paste === undefined ? null : { cut, paste, words: [] }
}

interface Offsets {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

function isPlace({ start, end }: Offsets, from: number, to: number): boolean {
  return start.offset === from && end.offset === to
}

function write(
  base: string,
  from: number,
  to: number,
  words: Word[],
  owners: ReadonlyMap<Word, MovedStretch>,
  inside: ReadonlySet<MovedStretch>,
): string {
  words.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB || x.toA - y.toA)
  let text = ''
  let at = from
  for (const word of words) {
    // Part of the changes alone: what stood inside of another edit has gone with it.
    if (word.fromA < at && word.fromA < word.toA) continue
    text += base.slice(at, Math.max(at, word.fromA))
    const stretch = owners.get(word)
    if (stretch === undefined) text += word.new
    else if (word === stretch.paste && !inside.has(stretch)) {
      const { fromA, toA } = stretch.cut
      text += write(base, fromA, toA, stretch.words, owners, new Set([...inside, stretch]))
    }
    at = Math.max(at, word.toA)
  }
  return text + base.slice(at, Math.max(at, to))
}
