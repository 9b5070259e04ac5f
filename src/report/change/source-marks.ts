/** Both sources as one: stretches that both have, that only the old one has, that only the new one has. */
import type { Change, Word } from '../../change/change.js'
import type { Comparison } from '../../change/comparison.js'
import type { Noted } from '../../change/markup/critic.js'

/** Byte for byte; what moved is gone there and new here, whatever changed inside of it. Throws when the changes do not make the new source. */
export function sourceMarks({ a, b, set }: Comparison): Noted[] {
  const marks: Noted[] = []
  let [atA, atB] = [0, 0]
  for (const { word, note } of outerWords(set.changes)) {
    const kept = a.source.slice(atA, word.fromA)
    if (word.fromA < atA || word.fromB < atB || kept !== b.source.slice(atB, word.fromB)) throw strayed(atA, atB)
    marks.push(
      { op: 'same', text: kept },
      noted({ op: 'removed', text: a.source.slice(word.fromA, word.toA) }, note),
      noted({ op: 'added', text: b.source.slice(word.fromB, word.toB) }, note),
    )
    atA = word.toA
    atB = word.toB
  }
  const rest = a.source.slice(atA)
  if (rest !== b.source.slice(atB)) throw strayed(atA, atB)
  marks.push({ op: 'same', text: rest })
  return marks
}

function noted(mark: Noted, note: string | null): Noted {
  return note === null || mark.text === '' ? mark : { ...mark, note }
}

function strayed(atA: number, atB: number): Error {
  return new Error(`The changes do not lead from the old source to the new one behind ${atA} and ${atB}`)
}

interface OuterWord {
  readonly word: Word
  /** Of what moved, where to and where from. */
  readonly note: string | null
}

/** The edits that lie inside of no moved stretch, in order of both sources. */
function outerWords(changes: readonly Change[]): OuterWord[] {
  const moves = changes.filter(isMove).map(({ words }) => words)
  const outer = changes.flatMap(change =>
    change.words
      .filter(word => !moves.some(stretches => stretches !== change.words && holds(stretches, word)))
      .map(word => ({ word, note: noteOf(change, word) })),
  )
  return outer.sort((x, y) => x.word.fromA - y.word.fromA || x.word.fromB - y.word.fromB || x.word.toA - y.word.toA)
}

function isMove({ class: name }: Change): boolean {
  return name === 'section-moved' || name === 'clause-moved'
}

/** An edit inside of what moved: told by the old source, for an insertion by the new one. */
function holds(stretches: readonly Word[], { fromA, toA, fromB, toB }: Word): boolean {
  return fromA < toA
    ? stretches.some(cut => cut.fromA <= fromA && toA <= cut.toA)
    : stretches.some(paste => paste.fromB <= fromB && toB <= paste.toB && paste.fromB < paste.toB)
}

function noteOf(change: Change, { fromA, toA, fromB, toB }: Word): string | null {
  if (!isMove(change) || (fromA < toA && fromB < toB)) return null
  const { old, new: now } = change
  return fromA < toA ? `moved to ${now?.path ?? 'another place'}` : `moved from ${old?.path ?? 'another place'}`
}
