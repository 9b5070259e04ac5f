/** Clause by clause: what each proposal makes of the base, in the order of the base, with what each adds in its place. */
import type { Passage } from '../../../change/passage.js'
import type { RedlineBlock, Run } from '../../../change/redline.js'
import { isUnseen, unmarked } from '../line.js'
import type { ChangeReport } from '../report.js'
import { sideOf } from '../sides.js'
import { entryOf, isFolded } from '../summary.js'

/** `*` marks text that came from, or went to, another place. Empty for a clause that is shown with its marks. */
export type CellSymbol = 'NOC' | 'SUP' | 'SUP*' | 'ADD' | 'ADD*' | ''

export interface Cell {
  readonly symbol: CellSymbol
  /** The other place of a move. */
  readonly place: string | null
  /** All that the proposal has here: one block, several for a split, none where another proposal adds. */
  readonly blocks: readonly RedlineBlock[]
}

export interface Row {
  readonly path: string
  /** Null for what is added. */
  readonly base: Passage | null
  readonly baseRuns: readonly Run[]
  readonly cells: readonly Cell[]
}

const noCell: Cell = { symbol: '', place: null, blocks: [] }

/** Every passage of the base has one row; rows of additions stand behind the passage that they follow. */
export function rowsOf(proposals: readonly ChangeReport[]): Row[] {
  const columns = proposals.map(columnOf)
  const passages = proposals[0]?.comparison.a.passages ?? []
  const rows: Row[] = []
  for (let index = -1; index < passages.length; index++) {
    const base = passages[index]
    if (base !== undefined) {
      const blocks = columns.map(({ kept }) => kept.get(index) ?? [])
      rows.push({
        path: base.path ?? '',
        base,
        baseRuns: baseRuns(base, blocks),
        cells: blocks.map((own, column) => cellOf(own, columns[column] as Column)),
      })
    }
    for (const row of addedRows(columns, index)) rows.push(row)
  }
  return rows
}

interface Column {
  /** By base passage: what the proposal has in its place. */
  readonly kept: ReadonlyMap<number, readonly RedlineBlock[]>
  /** By base passage (-1 for none): what it puts in behind it. */
  readonly put: ReadonlyMap<number, readonly RedlineBlock[]>
  /** The new place of a base passage that moved. */
  readonly newPlace: ReadonlyMap<number, Passage>
}

function columnOf({ redline: { blocks } }: ChangeReport): Column {
  const kept = new Map<number, RedlineBlock[]>()
  const put = new Map<number, RedlineBlock[]>()
  const newPlace = new Map<number, Passage>()
  const inOrder = keptInOrder(blocks)
  const next = nextKept(blocks, inOrder)
  let anchor = -1
  for (const [at, block] of blocks.entries()) {
    const { status, old, new: now } = block
    if (status === 'added' || status === 'moved-here' || old === null) {
      listOf(put, anchor).push(block)
      if (old !== null && now !== null && !newPlace.has(old.index)) newPlace.set(old.index, now)
      continue
    }
    const { index } = old
    const list = listOf(kept, index)
    // What was put in between the halves of a split belongs to both.
    if (index === anchor) {
      for (const between of put.get(anchor) ?? []) list.push(between)
      put.delete(anchor)
    }
    list.push(block)
    // A clause that is gone from a moved section stands far from its neighbours in the base: it is no place to count from.
    const isGone = status === 'removed' || status === 'moved-away'
    if (inOrder.has(at) || (isGone && index > anchor && index < (next[at] as number))) anchor = index
  }
  return { kept, put, newPlace }
}

/**
 * Blocks that stand in one order in both texts, as many as can be; the others were put elsewhere by the layout alone (a footnote at the foot of the
 * page, or under its clause), and are no place to count from. Patience: `ends` holds by length the run of that length that ends lowest.
 */
function keptInOrder(blocks: readonly RedlineBlock[]): ReadonlySet<number> {
  const before = new Map<number, number | undefined>()
  const ends: number[] = []
  const oldOf = (at: number) => blocks[at]?.old?.index ?? -1
  for (const [at, { status, old }] of blocks.entries()) {
    if (old === null || (status !== 'same' && status !== 'changed')) continue
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      // The halves of a split have one old passage.
      if (oldOf(ends[middle] as number) <= old.index) low = middle + 1
      else high = middle
    }
    before.set(at, ends[low - 1])
    ends[low] = at
  }
  const run = new Set<number>()
  for (let at = ends[ends.length - 1]; at !== undefined; at = before.get(at)) run.add(at)
  return run
}

/** For each block the first base passage behind it that kept its place. */
function nextKept(blocks: readonly RedlineBlock[], inOrder: ReadonlySet<number>): number[] {
  const next: number[] = []
  let nearest = Number.POSITIVE_INFINITY
  for (let at = blocks.length - 1; at >= 0; at--) {
    next[at] = nearest
    if (inOrder.has(at)) nearest = blocks[at]?.old?.index ?? nearest
  }
  return next
}

function listOf<Value>(lists: Map<number, Value[]>, key: number): Value[] {
  let list = lists.get(key)
  if (list === undefined) {
    list = []
    lists.set(key, list)
  }
  return list
}

function cellOf(blocks: readonly RedlineBlock[], column: Column): Cell {
  const [first] = blocks
  if (first === undefined) return noCell
  const isAll = (status: RedlineBlock['status']) => blocks.every(block => block.status === status)
  if (isAll('same')) return { symbol: 'NOC', place: null, blocks }
  if (isAll('removed')) return { symbol: 'SUP', place: null, blocks }
  if (isAll('moved-away')) {
    const to = first.new ?? column.newPlace.get(first.old?.index ?? -1)
    return { symbol: 'SUP*', place: to?.path ?? null, blocks }
  }
  if (isAll('added')) return { symbol: 'ADD', place: null, blocks }
  if (isAll('moved-here')) return { symbol: 'ADD*', place: first.old?.path ?? null, blocks }
  return { symbol: '', place: null, blocks }
}

/** Marker and words of the base; the marker as a proposal that has all of the clause shows it. */
function baseRuns({ text }: Passage, columns: readonly (readonly RedlineBlock[])[]): Run[] {
  const first = columns.find(blocks => blocks.length > 0)?.[0]
  const marker = first === undefined ? '' : sideOf(first.marker, 'old')
  return unmarked([marker, text].filter(part => part !== '').join(' '))
}

/** One row for what several proposals add in the same words; each column keeps its order. */
function addedRows(columns: readonly Column[], anchor: number): Row[] {
  let rows: Added[] = []
  for (const [column, { put }] of columns.entries()) {
    const blocks = put.get(anchor)
    if (blocks !== undefined) rows = merged(rows, blocks, column)
  }
  return rows.map(({ blocks }) => {
    const paths = new Set([...blocks.values()].map(({ new: now }) => now?.path ?? ''))
    return {
      path: [...paths].filter(path => path !== '').join(', '),
      base: null,
      baseRuns: [],
      cells: columns.map((column, index) => {
        const block = blocks.get(index)
        return block === undefined ? noCell : cellOf([block], column)
      }),
    }
  })
}

interface Added {
  readonly key: string
  readonly blocks: Map<number, RedlineBlock>
}

/** Goes through the rows and the blocks once: each block takes the first row of its words behind the last one taken. */
function merged(rows: readonly Added[], blocks: readonly RedlineBlock[], column: number): Added[] {
  const places = new Map<string, number[]>()
  for (let at = rows.length - 1; at >= 0; at--) {
    const { key } = rows[at] as Added
    const list = places.get(key)
    if (list === undefined) places.set(key, [at])
    else list.push(at)
  }
  const result: Added[] = []
  let from = 0
  for (const block of blocks) {
    const key = keyOf(block)
    const list = places.get(key) ?? []
    while (list.length > 0 && (list[list.length - 1] as number) < from) list.pop()
    const at = list.pop()
    if (at === undefined) {
      result.push({ key, blocks: new Map([[column, block]]) })
      continue
    }
    while (from < at) result.push(rows[from++] as Added)
    const row = rows[at] as Added
    row.blocks.set(column, block)
    result.push(row)
    from = at + 1
  }
  return [...result, ...rows.slice(from)]
}

function keyOf({ status, old, new: now }: RedlineBlock): string {
  return [status, old?.index ?? '', now?.kind ?? '', now?.key ?? ''].join(' ')
}

/** What a reader of the printed texts sees. */
export function seenRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ base, cells }) => {
    const passage = base ?? cells.flatMap(({ blocks }) => blocks)[0]?.new
    return passage == null || !isUnseen(passage)
  })
}

export interface ChangedRows {
  /** Rows in which a proposal differs, and the headings that they stand under. */
  readonly rows: readonly Row[]
  /** How many are left out because what changed in them is editorial, or was left out on request. */
  readonly folded: number
}

export function changedRows(rows: readonly Row[], proposals: readonly ChangeReport[]): ChangedRows {
  const told = rows.map(({ cells }) =>
    cells.some(({ blocks }, column) => blocks.some(block => isTold(block, proposals[column]))),
  )
  const shown = [...told]
  const headings = new Map<number, number>()
  const documents = new Set(rows.flatMap(({ base }) => (base === null ? [] : [base.document]))).size
  let heading: number | undefined
  let numberLine: number | undefined
  for (const [at, { base }] of rows.entries()) {
    if (base !== null) {
      if (base.section === base.index) headings.set(base.index, at)
      if (base.kind === 'numberLine') numberLine = at
      heading = base.section < 0 ? undefined : headings.get(base.section)
    }
    if (!told[at]) continue
    if (heading !== undefined) shown[heading] = true
    if (numberLine !== undefined && documents > 1) shown[numberLine] = true
  }
  const differs = ({ cells }: Row) => cells.some(({ symbol, blocks }) => blocks.length > 0 && symbol !== 'NOC')
  return {
    rows: rows.filter((_, at) => shown[at]),
    folded: rows.filter((row, at) => !shown[at] && differs(row)).length,
  }
}

function isTold({ status, changes }: RedlineBlock, proposal: ChangeReport | undefined): boolean {
  if (changes.length === 0) return status !== 'same'
  return changes.some(index => {
    const change = proposal?.comparison.set.changes[index]
    return change !== undefined && proposal?.shown.has(index) === true && !isFolded(entryOf(change))
  })
}
