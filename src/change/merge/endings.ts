/**
 * The marks at the end of list items. When both sides append a clause, each ends its own with the mark of a last one: of the two only the second
 * is last.
 */
import { sourceSpan } from '../../prose/block.js'
import type { Span } from '../../source/position.js'
import type { Passage } from '../passage.js'
import { type Member, type Members, origins } from './members.js'
import type { Counted } from './renumber.js'
import { outerOf, type Strand, sourceOf } from './strand.js'
import type { Gathered } from './writer.js'

interface Scene {
  readonly members: Members
  readonly ours: Strand
  readonly theirs: Strand
}

/** The mark of every item but the last, and that of the last. */
interface Marks {
  readonly inner: string
  readonly last: string
}

/** Adds the marks that must change: only where ours and theirs both end their items in one and the same manner. */
export function renewEndings({ entries }: Counted, scene: Scene, patches: Gathered): void {
  const marks = marksOf(entries, scene)
  if (marks === null) return
  for (const [index, entry] of entries.entries()) {
    if (scene.members.isOwner(entry)) continue
    const wanted = index === entries.length - 1 ? marks.last : marks.inner
    for (const origin of origins) {
      const passage = entry[origin]
      const ending = passage === null ? null : endingOf(passage, sourceOf(scene, origin))
      if (ending !== null && ending.mark !== wanted)
        patches[origin].push({ from: ending.from, to: ending.to, text: wanted })
    }
  }
}

function marksOf(entries: readonly Member[], scene: Scene): Marks | null {
  const found = ([scene.ours, scene.theirs] as const).map(strand => marksIn(strand, entries))
  const [first, second] = found
  if (first === undefined || first === null || second === undefined || second === null) return null
  return first.inner === second.inner && first.last === second.last ? first : null
}

/** Of the one list of a side that the entries stand in; null when its items end in more than one manner. */
function marksIn({ side, own }: Strand, entries: readonly Member[]): Marks | null {
  const outers = new Set(entries.flatMap(entry => (entry[side] === null ? [] : [outerOf(entry[side])])))
  if (outers.size !== 1) return null
  const [outer] = outers
  const siblings = own.passages.filter(passage => passage.kind === 'clause' && outerOf(passage) === outer)
  const owners = new Set(own.passages.map(({ parent }) => parent))
  const marks = siblings.map(passage =>
    owners.has(passage.index) ? null : (endingOf(passage, own.source)?.mark ?? null),
  )
  const inner = new Set(marks.slice(0, -1))
  const [mark] = inner
  const last = marks.at(-1) ?? null
  return inner.size !== 1 || mark === undefined || mark === null || last === null ? null : { inner: mark, last }
}

/** Comma, semicolon or full stop at the very end of a passage; null when it ends otherwise. */
function endingOf({ text, stretches }: Passage, source: string): (Span & { readonly mark: string }) | null {
  const mark = text.charAt(text.length - 1)
  const stretch = stretches.at(-1)
  if (stretch === undefined || !',;.'.includes(mark) || mark === '') return null
  const at = text.length - stretch.at
  const span = sourceSpan(stretch.block, { from: at - 1, to: at }, source)
  return source.slice(span.from, span.to) === mark ? { ...span, mark } : null
}
