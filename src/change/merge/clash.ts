/** Which edits of ours and theirs are the same, which give way, and which cannot both be had. */
import type { Span } from '../../source/position.js'
import { isBlank } from '../../tree/text.js'
import { type Edit, isRemoval, type Strand } from './strand.js'

export interface Clash {
  readonly kind: 'words' | 'removal'
  readonly ours: Edit
  readonly theirs: Edit
}

export interface Clashes {
  /** Edits of ours with the same edit of theirs: made once. */
  readonly twins: ReadonlyMap<Edit, Edit>
  /** Edits that give way: the twins of theirs, layout under words, markers and signs in a clause that is gone. */
  readonly dropped: ReadonlySet<Edit>
  readonly clashes: readonly Clash[]
}

/** What two edits that meet are to each other; `ours` and `theirs` name the one that stays. */
type Verdict = 'apart' | 'same' | 'ours' | 'theirs' | Clash['kind']

export interface ClashScene {
  readonly ours: Strand
  readonly theirs: Strand
  /** Whether two edits of one internal reference lead to the same clause, each in its own text. */
  readonly meanTheSame: (ours: Edit, theirs: Edit) => boolean
}

export function clashesOf(scene: ClashScene): Clashes {
  const found: { readonly ours: Edit; readonly theirs: Edit; readonly verdict: Verdict }[] = []
  for (const { ours, theirs } of meetings(scene)) {
    const verdict = judge(ours, theirs, scene)
    if (verdict !== 'apart') found.push({ ours, theirs, verdict })
  }
  const twins = new Map<Edit, Edit>()
  const dropped = new Set<Edit>()
  for (const { ours, theirs, verdict } of found) {
    if (verdict === 'same') twins.set(ours, theirs)
    if (verdict === 'same' || verdict === 'ours') dropped.add(theirs)
    else if (verdict === 'theirs') dropped.add(ours)
  }
  const clashes = found.flatMap(({ ours, theirs, verdict }): Clash[] =>
    (verdict === 'words' || verdict === 'removal') && isFree(ours, theirs, twins, dropped)
      ? [{ kind: verdict, ours, theirs }]
      : [],
  )
  const open = clashes.filter(clash => clash.kind === 'removal')
  for (const cluster of clustersOf(clashes.filter(({ kind }) => kind === 'words'))) {
    const hull = hullOf(cluster)
    if (resultOf(scene.ours, cluster, hull) !== resultOf(scene.theirs, cluster, hull)) open.push(...cluster)
    else for (const { theirs } of cluster) dropped.add(theirs)
  }
  return { twins, dropped, clashes: open }
}

/** Clashes that have an edit in common, directly or through others. */
function clustersOf(clashes: readonly Clash[]): Clash[][] {
  const clusterOf = new Map<Edit, Clash[]>()
  const clusters = new Set<Clash[]>()
  for (const clash of clashes) {
    const known = [...new Set([clusterOf.get(clash.ours), clusterOf.get(clash.theirs)])].filter(
      one => one !== undefined,
    )
    const cluster = known[0] ?? []
    for (const other of known.slice(1)) {
      clusters.delete(other)
      cluster.push(...other)
    }
    cluster.push(clash)
    clusters.add(cluster)
    for (const { ours, theirs } of known.length > 1 ? cluster : [clash]) {
      clusterOf.set(ours, cluster)
      clusterOf.set(theirs, cluster)
    }
  }
  return [...clusters]
}

function hullOf(cluster: readonly Clash[]): Span {
  let [from, to] = [Number.POSITIVE_INFINITY, 0]
  for (const { ours, theirs } of cluster) {
    from = Math.min(from, ours.from, theirs.from)
    to = Math.max(to, ours.to, theirs.to)
  }
  return { from, to }
}

/** What one side makes of a stretch of the base: the same change may be cut into edits in two ways. */
function resultOf({ side, base, own }: Strand, cluster: readonly Clash[], { from, to }: Span): string {
  const edits = [...new Set(cluster.map(clash => clash[side]))].sort((a, b) => a.from - b.from || a.fromB - b.fromB)
  let text = ''
  let at = from
  for (const edit of edits) {
    text += base.source.slice(at, edit.from) + own.source.slice(edit.fromB, edit.toB)
    at = edit.to
  }
  return text + base.source.slice(at, to)
}

/** What both made, or what gave way, clashes with nothing: it is beside the others, not across them. */
function isFree(ours: Edit, theirs: Edit, twins: ReadonlyMap<Edit, Edit>, dropped: ReadonlySet<Edit>): boolean {
  return !twins.has(ours) && !dropped.has(ours) && !dropped.has(theirs)
}

interface Meeting {
  readonly ours: Edit
  readonly theirs: Edit
}

/** Pairs that overlap, touch, or stand in one citation; and removals with what is done in the clause that they take away. */
function* meetings({ ours, theirs }: ClashScene): Generator<Meeting> {
  const near = (strand: Strand) => {
    const hulls = citationHulls(strand)
    return strand.edits.map(edit => ({ edit, ...reachOf(edit, strand.base.source, hulls) }))
  }
  const seen = new Set<string>()
  const others = near(theirs).sort((x, y) => x.from - y.from)
  const numberOf = new Map(others.map(({ edit }, index) => [edit, index]))
  let end = 0
  const ends = others.map(({ to }) => {
    end = Math.max(end, to)
    return end
  })
  for (const [index, one] of near(ours).entries()) {
    const removals = theirs.edits.length === 0 ? [] : goneFor(one.edit, theirs)
    for (let at = firstReaching(ends, one.from); at < others.length; at++) {
      const other = others[at] as (typeof others)[number]
      if (other.from > one.to) break
      if (other.to < one.from) continue
      seen.add(`${index} ${at}`)
      yield { ours: one.edit, theirs: other.edit }
    }
    for (const edit of removals)
      if (!seen.has(`${index} ${numberOf.get(edit)}`)) {
        seen.add(`${index} ${numberOf.get(edit)}`)
        yield { ours: one.edit, theirs: edit }
      }
  }
  const numberOfOurs = new Map(ours.edits.map((edit, index) => [edit, index]))
  for (const { edit } of others)
    for (const removal of goneFor(edit, ours))
      if (!seen.has(`${numberOfOurs.get(removal)} ${numberOf.get(edit)}`)) yield { ours: removal, theirs: edit }
}

/** Index of the first of ascending ends that is not before `from`. */
export function firstReaching(ends: readonly number[], from: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return low
}

const removalsOf = new WeakMap<Strand, ReadonlyMap<number, readonly Edit[]>>()

/** The edits of a strand that take the base's passages away, by index. */
export function removalsIn(strand: Strand): ReadonlyMap<number, readonly Edit[]> {
  let removals = removalsOf.get(strand)
  if (removals === undefined) {
    const made = new Map<number, Edit[]>()
    for (const edit of strand.edits) if (isRemoval(edit)) made.set(edit.home, [...(made.get(edit.home) ?? []), edit])
    removals = made
    removalsOf.set(strand, removals)
  }
  return removals
}

/** The removals of the passage that an edit changes, or puts something into. */
function goneFor(edit: Edit, other: Strand): readonly Edit[] {
  const removals = removalsIn(other)
  if (edit.rank === 'passage') return edit.owner === null ? [] : (removals.get(edit.owner) ?? [])
  return edit.home === null ? [] : (removals.get(edit.home) ?? [])
}

/** Of each change that updates a citation, the stretch from its first word to its last: half an edition from each side is no edition. */
function citationHulls({ edits }: Strand): ReadonlyMap<object, Span> {
  const hulls = new Map<object, Span>()
  for (const { change, from, to, home } of edits) {
    if (change.class !== 'citation-updated' || home === null) continue
    const hull = hulls.get(change)
    hulls.set(change, hull === undefined ? { from, to } : { from: hull.from, to: Math.max(hull.to, to) })
  }
  return hulls
}

/** What an edit touches: itself and the blanks around it. */
function reachOf(edit: Edit, source: string, hulls: ReadonlyMap<object, Span>): Span {
  let { from, to } = hulls.get(edit.change) ?? edit
  while (from > 0 && isBlank(source.charCodeAt(from - 1))) from--
  while (to < source.length && isBlank(source.charCodeAt(to))) to++
  return { from, to }
}

function judge(ours: Edit, theirs: Edit, scene: ClashScene): Verdict {
  const isOver = overlap(ours, theirs)
  if (ours.rank === 'layout' || theirs.rank === 'layout') {
    if (!isOver) return 'apart'
    if (isSame(ours, theirs, scene)) return 'same'
    return theirs.rank === 'layout' ? 'ours' : 'theirs'
  }
  if (isRemoval(ours) && isRemoval(theirs)) return isSame(ours, theirs, scene) ? 'same' : 'apart'
  if (isRemoval(ours)) return removal(ours, theirs, isOver, 'ours')
  if (isRemoval(theirs)) return removal(theirs, ours, isOver, 'theirs')
  if (ours.rank === 'passage' && theirs.rank === 'passage') return 'apart' // Held against each other as wholes.
  if (ours.rank === 'passage' || theirs.rank === 'passage')
    return isAcross(ours, theirs) || isAcross(theirs, ours) ? 'words' : 'apart'
  return judgeWords(ours, theirs, isOver, scene)
}

/** A clause goes on one side: what the other did to it clashes, but for what only follows from other changes. */
function removal(gone: Edit, edit: Edit, isOver: boolean, side: 'ours' | 'theirs'): Verdict {
  if (edit.rank === 'passage') return edit.owner !== null && edit.owner === gone.home ? 'removal' : 'apart'
  if (edit.home !== gone.home && !isOver) return 'apart'
  return isFollowing(edit) ? side : 'removal'
}

const following = new Set(['relabelled', 'punctuation-only', 'typographic-only', 'internal-ref-updated'])

function isFollowing({ rank, change }: Edit): boolean {
  return rank === 'marker' || rank === 'mark' || following.has(change.class)
}

function judgeWords(ours: Edit, theirs: Edit, isOver: boolean, scene: ClashScene): Verdict {
  if (isSame(ours, theirs, scene)) return 'same'
  if (ours.rank === 'marker' && theirs.rank === 'marker') return isOver ? 'ours' : 'apart'
  if (scene.meanTheSame(ours, theirs)) return 'ours'
  if (isOver) return 'words'
  if (ours.home !== theirs.home) return 'apart'
  if (ours.change.class === 'citation-updated' || theirs.change.class === 'citation-updated') {
    const isOne = spelling(ours.change.words) === spelling(theirs.change.words)
    const isMark = ours.rank === 'mark' || theirs.rank === 'mark'
    return isOne || isMark || !inOneCitation(ours, theirs) ? 'apart' : 'words'
  }
  if (ours.rank !== 'words' || theirs.rank !== 'words') return 'apart'
  if (following.has(ours.change.class) || following.has(theirs.change.class)) return 'apart'
  return 'words'
}

/** Whether one of the two stands among the words of the other's change. */
function inOneCitation(ours: Edit, theirs: Edit): boolean {
  const isAmong = (edit: Edit, { words }: Edit['change']) =>
    (words[0]?.fromA ?? 0) <= edit.from && edit.to <= (words[words.length - 1]?.toA ?? 0)
  return isAmong(ours, theirs.change) || isAmong(theirs, ours.change)
}

function spelling(words: Edit['change']['words']): string {
  return words.map(({ fromA, toA, new: now }) => `${fromA} ${toA} ${now}`).join('\n')
}

function isSame(ours: Edit, theirs: Edit, scene: ClashScene): boolean {
  return ours.from === theirs.from && ours.to === theirs.to && textOf(ours, scene) === textOf(theirs, scene)
}

function textOf({ side, fromB, toB }: Edit, scene: ClashScene): string {
  return scene[side].own.source.slice(fromB, toB)
}

/** Whether two edits replace the same characters, or put something in at one place, or one inside of the other. */
export function overlap(x: Pick<Edit, 'from' | 'to'>, y: Pick<Edit, 'from' | 'to'>): boolean {
  if (x.from === x.to && y.from === y.to) return x.from === y.from
  return x.from < y.to && y.from < x.to
}

function isAcross(point: Edit, { from, to }: Edit): boolean {
  return from < point.from && point.from < to
}
