/** Finds the places of changes in a text that is no longer the one they were made on: by the clauses they are in, never by guessing. */
import type { Reading } from '../tree/nodes.js'
import type { Change, Place, Word } from './change.js'
import type { Passage } from './passage.js'
import { passagesOf } from './passages.js'

/** A change whose place is not as it was, and what is wrong with it. */
export interface Refusal {
  readonly change: Change
  readonly reason: string
}

/** Changes with offsets of `base`; those whose clause is gone, or was changed, or stands twice, are refused. Layout is left as the base has it. */
export function rebase(
  base: string,
  changes: readonly Change[],
  read: ((text: string) => Reading) | undefined,
): { changes: Change[]; refused: Refusal[] } {
  const finder = read === undefined ? refuse : finderOf(base, read(base))
  const moved: Change[] = []
  const refused: Refusal[] = []
  for (const change of changes) {
    if (change.class === 'layout' || change.words.length === 0) continue
    const found = rebased(change, finder)
    if (typeof found === 'string') refused.push({ change, reason: found })
    else moved.push(found)
  }
  return { changes: moved, refused }
}

type Finder = (place: Place) => Anchor | string

/** A place of the old text and where it is in the base; offsets of the one become offsets of the other. */
interface Anchor {
  /** Where the blanks before it begin. */
  readonly before: number
  readonly from: number
  readonly to: number
  readonly offsetOf: (offset: number) => number
}

function rebased(change: Change, find: Finder): Change | string {
  const { old } = change
  const after = change.after?.old ?? null
  const anchor = old === null ? null : find(old)
  if (typeof anchor === 'string') return anchor
  const behind = after === null ? null : find(after)
  if (anchor === null && typeof behind === 'string') return behind
  const words: Word[] = []
  for (const word of change.words) {
    const place = offsetsOf(word, old, anchor, after, typeof behind === 'string' ? null : behind)
    if (place === null) return `${nameOf(change)}: its place in the text cannot be found any more`
    words.push({ ...word, ...place })
  }
  const position = anchor === null || old === null ? null : { ...old.position }
  if (position === null || anchor === null) return { ...change, words }
  position.start = { ...position.start, offset: anchor.from }
  position.end = { ...position.end, offset: anchor.to }
  return { ...change, old: { ...(old as Place), position }, words }
}

function offsetsOf(
  { fromA, toA }: Word,
  old: Place | null,
  anchor: Anchor | null,
  after: Place | null,
  behind: Anchor | null,
): { fromA: number; toA: number } | null {
  if (old !== null && anchor !== null) {
    const { start, end } = old.position
    if (start.offset <= fromA && toA <= end.offset) return { fromA: anchor.offsetOf(fromA), toA: anchor.offsetOf(toA) }
    // The blanks before a passage that goes.
    if (fromA < toA && fromA < start.offset && toA >= start.offset)
      return { fromA: anchor.before, toA: anchor.offsetOf(Math.min(toA, end.offset)) }
    if (fromA < toA && toA <= start.offset) return { fromA: anchor.before, toA: anchor.from }
  }
  if (fromA === toA && after !== null && behind !== null) return { fromA: behind.to, toA: behind.to }
  return fromA === toA && after === null && old === null ? { fromA: 0, toA: 0 } : null
}

function nameOf({ old, new: now, class: kind }: Change): string {
  return old?.path ?? now?.path ?? kind
}

const refuse: Finder = ({ path }) => `${path ?? 'a passage'}: the base is not the text that the change was made on`

function finderOf(base: string, reading: Reading): Finder {
  const { passages } = passagesOf({ reading, source: base })
  const byText = new Map<string, Passage[]>()
  for (const passage of passages) {
    const key = squeezed(base.slice(passage.from, passage.to))
    byText.set(key, [...(byText.get(key) ?? []), passage])
  }
  return place => {
    const key = squeezed(place.text)
    const found = byText.get(key) ?? []
    const same = found.filter(({ path }) => path === place.path)
    const passage = found.length === 1 ? found[0] : same.length === 1 ? same[0] : undefined
    if (passage !== undefined) return anchorAt(base, passage.from, passage.to, place)
    const name = place.path ?? 'a passage outside of any section'
    if (found.length > 1) return `${name}: its text stands in the base ${found.length} times`
    const from = base.indexOf(place.text)
    if (place.text !== '' && from >= 0 && base.indexOf(place.text, from + 1) < 0)
      return anchorAt(base, from, from + place.text.length, place)
    const now = passages.find(({ path }) => path !== null && path === place.path)
    if (now === undefined) return `${name} is not in the base`
    return `${name} reads otherwise in the base: "${shortened(base.slice(now.from, now.to))}", expected "${shortened(place.text)}"`
  }
}

const shownLength = 80

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= shownLength ? line : `${line.slice(0, shownLength)}...`
}

/** Without blanks: how a text is wrapped does not matter. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

function anchorAt(base: string, from: number, to: number, { text, position }: Place): Anchor {
  const start = position.start.offset
  const before = base.slice(0, from).trimEnd().length
  if (base.slice(from, to) === text) return { before, from, to, offsetOf: offset => from + offset - start }
  // Wrapped otherwise: count the characters that are no blanks.
  const places: number[] = []
  for (let at = from; at < to; at++) if (!/\s/.test(base.charAt(at))) places.push(at)
  const counts = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++)
    counts[at + 1] = (counts[at] as number) + (/\s/.test(text.charAt(at)) ? 0 : 1)
  const offsetOf = (offset: number) => {
    const count = counts[Math.max(0, Math.min(text.length, offset - start))] as number
    const isBehindBlank = offset > start && /\s/.test(text.charAt(offset - start - 1))
    return isBehindBlank ? (places[count] ?? to) : count === 0 ? from : (places[count - 1] as number) + 1
  }
  return { before, from, to, offsetOf }
}
