/** Makes changes of edits: each edit goes to the change that an editor would count it with. */
import { type Lines, positionOf } from '../source/lines.js'
import type { Span } from '../source/position.js'
import type { Alignment, Move, Pair } from './alignment.js'
import type { After, Change, ChangeClass, Place, Word } from './change.js'
import type { Finding } from './classify/classifier.js'
import type { BrokenReference } from './classify/internal-breaks.js'
import type { PairWords, PlacedToken, TextSide } from './comparison.js'
import { extentOf } from './extent.js'
import { withoutFurniture } from './furniture.js'
import { movedMessage, relabelledMessage, splitMessage, unpairedMessage } from './messages.js'
import { inOrder, wordsInOrder } from './order.js'
import type { Passage } from './passage.js'
import type { ScriptEdit, Stretch } from './script/edit.js'
import { hasWideBlank, signClass } from './signs.js'
import { trimmed } from './trim.js'
import { groupOf } from './unpaired.js'

export interface Gathered {
  readonly a: TextSide
  readonly b: TextSide
  readonly linesA: Lines
  readonly linesB: Lines
  readonly furnitureA: readonly Span[]
  readonly furnitureB: readonly Span[]
  readonly alignment: Alignment
  readonly words: ReadonlyMap<Pair, PairWords>
  readonly findings: ReadonlyMap<Pair, readonly Finding[]>
  readonly edits: readonly ScriptEdit[]
  readonly broken: readonly BrokenReference[]
}

/** All changes, in order of the new text; what is gone stands where it would come. */
export function gather(given: Gathered): Change[] {
  const drafts = new Map<unknown, Draft>()
  const owners = ownersOf(given)
  for (const edit of given.edits) addEdit(given, owners, drafts, edit)
  const changes = [...drafts.values()].filter(({ words }) => words.length > 0).map(draft => finish(given, draft))
  for (const { old, now, message } of given.broken) {
    changes.push({
      class: 'internal-ref-broken',
      old: placeOf(given.a, given.linesA, old, old),
      new: placeOf(given.b, given.linesB, now, now),
      after: null,
      words: [],
      message,
    })
  }
  return changes.sort(inOrder)
}

/** A change that is being put together. */
interface Draft {
  readonly class: ChangeClass
  readonly old: Extent | null
  readonly new: Extent | null
  /** True for what comes, goes or moves whole. */
  readonly whole: boolean
  readonly message: string
  readonly words: Word[]
}

/** From the first passage of a change to its last. */
interface Extent {
  readonly first: Passage
  readonly from: number
  readonly to: number
}

function extent(passages: readonly Passage[]): Extent {
  const first = passages[0] as Passage
  return { first, from: first.from, to: Math.max(...passages.map(({ to }) => to)) }
}

/** The passage that a gone or new passage is counted with, on each side. */
interface Owners {
  readonly a: ReadonlyMap<Passage, readonly Passage[]>
  readonly b: ReadonlyMap<Passage, readonly Passage[]>
}

function ownersOf({ a, b, alignment }: Gathered): Owners {
  const pairedA = new Set<number>()
  const pairedB = new Set<number>()
  for (const pair of alignment.pairs) {
    for (const index of pair.a) pairedA.add(index)
    for (const index of pair.b) pairedB.add(index)
  }
  return { a: groupOf(a.passages, pairedA), b: groupOf(b.passages, pairedB) }
}

function addEdit(given: Gathered, owners: Owners, drafts: Map<unknown, Draft>, edit: ScriptEdit): void {
  switch (edit.type) {
    case 'words':
      return addWords(given, drafts, edit.pair, edit.tokens, edit)
    case 'marker':
      return addMarker(given, drafts, edit.pair, edit)
    case 'seam': {
      const { pair } = edit
      const draft = draftOf(drafts, `seam ${pair.a[0]}`, () => ({
        class: pair.a.length > 1 ? 'clause-merged' : 'clause-split',
        ...sidesOf(given, pair),
        message: splitMessage(...passagesOf(given, pair)),
      }))
      return addWord(given, draft, trimmed(given.a.source, given.b.source, edit, null))
    }
    case 'signs':
      return addSigns(given, drafts, edit.pair, edit.inWord, edit)
    case 'passage':
      return addPassage(given, owners, drafts, edit.side, edit.passage, edit)
    case 'move':
      return addWord(given, moveDraft(given, drafts, edit.move), edit, true)
    case 'between': {
      const neighbour = edit.with
      if (neighbour === null) return addLayout(given, drafts, trimmed(given.a.source, given.b.source, edit, null))
      if (neighbour.type === 'passage')
        return addPassage(given, owners, drafts, neighbour.side, neighbour.passage, edit)
      if (neighbour.type === 'move') return addWord(given, moveDraft(given, drafts, neighbour.move), edit, true)
      return addLayout(given, drafts, edit)
    }
  }
}

function draftOf(
  drafts: Map<unknown, Draft>,
  key: unknown,
  make: () => Omit<Draft, 'words' | 'whole'> & { whole?: boolean },
): Draft {
  let draft = drafts.get(key)
  if (draft === undefined) {
    const made = make()
    draft = { ...made, whole: made.whole ?? false, words: [] }
    drafts.set(key, draft)
  }
  return draft
}

/** Passages in a row that go together are one word; parts of a move stay apart, for it is known by its bounds. */
function addWord({ a, b }: Gathered, { words }: Draft, { fromA, toA, fromB, toB }: Stretch, isApart = false): void {
  if (fromA === toA && fromB === toB) return
  let word = words[words.length - 1]
  const joins =
    !isApart &&
    word !== undefined &&
    word.toA === fromA &&
    word.toB === fromB &&
    (word.fromA === word.toA) === (fromA === toA) &&
    (word.fromB === word.toB) === (fromB === toB)
  if (word !== undefined && joins) {
    word.toA = toA
    word.toB = toB
  } else {
    word = { fromA, toA, fromB, toB, old: '', new: '' }
    words.push(word)
  }
  word.old = a.source.slice(word.fromA, word.toA)
  word.new = b.source.slice(word.fromB, word.toB)
}

function passagesOf({ a, b }: Gathered, pair: Pair): [Passage[], Passage[]] {
  return [pair.a.map(index => a.passages[index] as Passage), pair.b.map(index => b.passages[index] as Passage)]
}

function sidesOf(given: Gathered, pair: Pair): { old: Extent; new: Extent } {
  const [passagesA, passagesB] = passagesOf(given, pair)
  return { old: extent(passagesA), new: extent(passagesB) }
}

function addLayout(given: Gathered, drafts: Map<unknown, Draft>, stretch: Stretch): void {
  const draft = draftOf(drafts, 'layout', () => ({
    class: 'layout',
    old: null,
    new: null,
    message: 'Blanks, line breaks, signs of Markdown',
  }))
  addWord(given, draft, stretch)
}

/** The words of a gap, each with its finding: cut where one finding ends and the next begins. */
function addWords(given: Gathered, drafts: Map<unknown, Draft>, pair: Pair, tokens: Stretch, gap: Stretch): void {
  const words = given.words.get(pair)
  const findings = given.findings.get(pair) ?? []
  if (words === undefined) return
  const tiles = tilesOf(findings, tokens)
  let { fromA, fromB } = gap
  for (const [index, { finding, range }] of tiles.entries()) {
    const next = tiles[index + 1]
    const toA =
      next === undefined
        ? gap.toA
        : Math.max(fromA, startOf(words.tokensA, next.range.fromA, next.range.toA, fromA, range.toA))
    const toB =
      next === undefined
        ? gap.toB
        : Math.max(fromB, startOf(words.tokensB, next.range.fromB, next.range.toB, fromB, range.toB))
    const draft = draftOf(drafts, finding, () => ({
      class: finding.class,
      ...sidesOf(given, pair),
      message: finding.message,
    }))
    const cut = trimmed(given.a.source, given.b.source, { fromA, toA, fromB, toB }, keepOf(words, range))
    addWord(given, draft, cut)
    fromA = toA
    fromB = toB
  }
}

interface Tile {
  readonly finding: Finding
  readonly range: Stretch
}

/** The parts of findings that lie in a range of tokens, in order. */
function tilesOf(findings: readonly Finding[], { fromA, toA, fromB, toB }: Stretch): Tile[] {
  const tiles: Tile[] = []
  for (const finding of findings) {
    for (const hunk of finding.hunks) {
      const range = {
        fromA: Math.max(hunk.fromA, fromA < 0 ? hunk.toA : fromA),
        toA: fromA < 0 ? hunk.toA : Math.min(hunk.toA, toA),
        fromB: Math.max(hunk.fromB, fromB < 0 ? hunk.toB : fromB),
        toB: fromB < 0 ? hunk.toB : Math.min(hunk.toB, toB),
      }
      if (range.fromA < range.toA || range.fromB < range.toB) tiles.push({ finding, range })
    }
  }
  return tiles.sort((x, y) => x.range.fromA - y.range.fromA || x.range.fromB - y.range.fromB)
}

/** Where the next tile begins in the source: at its first word, or behind the last word of this tile. */
function startOf(tokens: readonly PlacedToken[], from: number, to: number, floor: number, before: number): number {
  if (from < to) return (tokens[from] as PlacedToken).sourceFrom
  const last = tokens[before - 1]
  return last === undefined ? floor : last.sourceTo
}

function keepOf({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Stretch): Stretch {
  const [firstA, lastA] = [tokensA[fromA], tokensA[toA - 1]]
  const [firstB, lastB] = [tokensB[fromB], tokensB[toB - 1]]
  const [hasA, hasB] = [fromA < toA, fromB < toB]
  return {
    fromA: hasA && firstA !== undefined ? firstA.sourceFrom : 0,
    toA: hasA && lastA !== undefined ? lastA.sourceTo : 0,
    fromB: hasB && firstB !== undefined ? firstB.sourceFrom : 0,
    toB: hasB && lastB !== undefined ? lastB.sourceTo : 0,
  }
}

function addMarker(given: Gathered, drafts: Map<unknown, Draft>, pair: Pair, stretch: Stretch): void {
  const [[old], [now]] = passagesOf(given, pair)
  if (old === undefined || now === undefined) return
  const oldMark = given.a.source.slice(stretch.fromA, stretch.toA)
  const newMark = given.b.source.slice(stretch.fromB, stretch.toB)
  const isRelabelled = old.label !== now.label
  const isSeen = isRelabelled || plainMark(oldMark) !== plainMark(newMark)
  if (!isSeen) return addLayout(given, drafts, trimmed(given.a.source, given.b.source, stretch, null))
  const kind = isRelabelled ? 'relabelled' : 'typographic-only'
  const draft = draftOf(drafts, `${kind} ${old.index}`, () => ({
    class: kind,
    ...sidesOf(given, pair),
    message: relabelledMessage(old, now, oldMark, newMark),
  }))
  addWord(given, draft, trimmed(given.a.source, given.b.source, stretch, null))
}

function plainMark(mark: string): string {
  return mark.replace(/[\s*_\\]+/g, '')
}

function addSigns(
  given: Gathered,
  drafts: Map<unknown, Draft>,
  pair: Pair | null,
  inWord: boolean,
  gap: Stretch,
): void {
  const { a, b } = given
  const stretch = inWord ? gap : trimmed(a.source, b.source, gap, null)
  if (pair === null) return addLayout(given, drafts, stretch)
  const [[old], [now]] = passagesOf(given, pair)
  if (old === undefined || now === undefined) return
  const was = withoutFurniture(a.source, gap.fromA, gap.toA, given.furnitureA)
  const is = withoutFurniture(b.source, gap.fromB, gap.toB, given.furnitureB)
  const isOpening = gap.fromA <= (old.marker?.to ?? old.from) || now.kind === 'sectionHeading'
  const kind = inWord ? wordClass(was, is) : signClass(was, is, isOpening)
  if (kind === 'layout') return addLayout(given, drafts, stretch)
  const draft = draftOf(drafts, `${kind} signs ${old.index}`, () => ({
    class: kind,
    ...sidesOf(given, pair),
    message: signMessages[kind] ?? 'signs between the words differ',
  }))
  addWord(given, draft, stretch)
}

const signMessages: Partial<Readonly<Record<ChangeClass, string>>> = {
  'typographic-only': 'quotes, dashes, blanks or emphasis differ',
  relabelled: 'the mark of a note has another label',
  substantive: 'an address or a sign that is no word differs',
}

/** The same word by its key: only how the source writes it, or its quotes and dashes, can differ. */
function wordClass(was: string, is: string): ChangeClass {
  if (hasWideBlank(was) !== hasWideBlank(is)) return 'typographic-only'
  const hasEntity = /[\\&]/.test(was + is)
  const folded = (text: string) => text.replace(/\s+/g, ' ')
  return hasEntity || folded(was) === folded(is) ? 'layout' : 'typographic-only'
}

function addPassage(
  given: Gathered,
  owners: Owners,
  drafts: Map<unknown, Draft>,
  side: 'a' | 'b',
  passage: Passage,
  stretch: Stretch,
): void {
  const group = owners[side].get(passage) ?? [passage]
  const head = group[0] as Passage
  const kind = unpairedClass(head, side)
  if (kind === 'layout') return addLayout(given, drafts, stretch)
  const draft = draftOf(drafts, head, () => ({
    class: kind,
    old: side === 'a' ? extent(group) : null,
    new: side === 'b' ? extent(group) : null,
    whole: true,
    message: unpairedMessage(head, side, group.length),
  }))
  addWord(given, draft, stretch)
}

function unpairedClass({ kind, node }: Passage, side: 'a' | 'b'): ChangeClass {
  switch (kind) {
    case 'numberLine':
    case 'title':
    case 'history':
    case 'formula':
      return 'metadata'
    case 'sectionHeading':
    case 'annexHeading':
      return side === 'a' ? 'section-removed' : 'section-added'
    case 'verbatim':
      // Comments, front matter and definitions are not read by anybody.
      if (node.type === 'comment' || node.type === 'frontMatter' || node.type === 'definition') return 'layout'
      break
    default:
  }
  return side === 'a' ? 'clause-removed' : 'clause-added'
}

/** The last passage that begins before an offset. */
function passageBefore({ passages }: TextSide, offset: number): Passage | null {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle] as Passage).from < offset) low = middle + 1
    else high = middle
  }
  return passages[low - 1] ?? null
}

function moveDraft(given: Gathered, drafts: Map<unknown, Draft>, move: Move): Draft {
  const { a, b } = given
  return draftOf(drafts, move, () => {
    const [fromA, toA] = extentOf(a.passages, move.a)
    const [fromB, toB] = extentOf(b.passages, move.b)
    const [old, now] = [a.passages[move.a.from] as Passage, b.passages[move.b.from] as Passage]
    return {
      class: move.silent ? 'layout' : move.kind === 'section' ? 'section-moved' : 'clause-moved',
      old: { first: old, from: fromA, to: toA },
      new: { first: now, from: fromB, to: toB },
      whole: true,
      message: movedMessage(old, now),
    }
  })
}

function finish(given: Gathered, draft: Draft): Change {
  const { a, b, linesA, linesB } = given
  return {
    class: draft.class,
    old: draft.old === null ? null : extentPlace(a, linesA, draft.old),
    new: draft.new === null ? null : extentPlace(b, linesB, draft.new),
    after: draft.whole ? afterOf(given, draft.words) : null,
    words: draft.words.sort(wordsInOrder),
    message: draft.message,
  }
}

function afterOf({ a, b, linesA, linesB }: Gathered, words: readonly Word[]): After {
  const put = words.find(({ fromA, toA }) => fromA === toA)
  const gone = words.find(({ fromB, toB }) => fromB === toB)
  const before = (side: TextSide, lines: Lines, offset: number | undefined) => {
    const passage = offset === undefined ? null : passageBefore(side, offset)
    return passage === null ? null : placeOf(side, lines, passage, passage)
  }
  return { old: before(a, linesA, put?.fromA), new: before(b, linesB, gone?.fromB) }
}

function extentPlace(side: TextSide, lines: Lines, { first, from, to }: Extent): Place {
  return placeOf(side, lines, first, { from, to })
}

function placeOf(
  { source }: TextSide,
  lines: Lines,
  { document, path }: Passage,
  { from, to }: { from: number; to: number },
): Place {
  return { document, path, position: positionOf(lines, from, to), text: source.slice(from, to) }
}
