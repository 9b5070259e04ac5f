/** Tables of the text and those of the file: which is which, row by row and cell by cell. */
import type { WordCell, WordRow, WordTable } from '../story/story.js'
import type { TextRow, TextTable } from './blocks.js'
import type { Homes } from './homes.js'
import type { Token } from './inline.js'
import { RedlineError } from './redline-error.js'

/** A row of the text with the row of the file; the cells are by column, null where a merged one reaches to. */
export interface HomeRow {
  readonly row: WordRow
  readonly cells: readonly (WordCell | null)[]
}

export interface HomeTable {
  readonly story: number
  readonly table: WordTable
  /** Null for a row without text, which is at home nowhere. */
  readonly rows: readonly (HomeRow | null)[]
}

export function tokensOf({ rows }: TextTable): Token[] {
  return rows.flatMap(rowTokens)
}

export function rowTokens({ cells }: TextRow): Token[] {
  return cells.flatMap(({ lines }) => lines.flatMap(({ tokens }) => tokens))
}

/** The table of the file that holds all of a table of the text. */
export function homeTable(table: TextTable, homes: Homes): HomeTable {
  let common: WordTable[] | null = null
  let story = 0
  for (const token of tokensOf(table)) {
    const [home] = homes.of(token)
    if (home === undefined) continue
    story = home.story
    const chain = chainOf(homes.story(home.story).paragraphs[home.paragraph]?.cell ?? null).map(cell => cell.table)
    common = common === null ? chain : common.filter((value, index) => chain[index] === value)
  }
  const found = common?.at(-1)
  if (found === undefined) throw new RedlineError(`The table at ${table.from} is not found in the Word file`)
  const rows = table.rows.map(row => {
    for (const token of rowTokens(row)) {
      const [home] = homes.of(token)
      if (home === undefined) continue
      const cell = chainOf(homes.story(home.story).paragraphs[home.paragraph]?.cell ?? null).find(
        at => at.table === found,
      )
      if (cell !== undefined) return { row: cell.row, cells: gridOf(cell.row) }
    }
    return null
  })
  return { story, table: found, rows }
}

/** Outermost first. */
export function chainOf(cell: WordCell | null): WordCell[] {
  const chain: WordCell[] = []
  for (let at = cell; at !== null; at = at.table.within) chain.unshift(at)
  return chain
}

function gridOf({ cells }: WordRow): (WordCell | null)[] {
  return cells.flatMap(cell => [cell, ...new Array<null>(cell.columns - 1).fill(null)])
}

/** Which row is which: those that share most, in order; between them those that are equally many. */
export function pairedRows(
  old: readonly TextRow[],
  now: readonly TextRow[],
  pairs: ReadonlyMap<Token, Token>,
): { readonly old: TextRow | null; readonly now: TextRow | null }[] {
  const rowOf = new Map(now.flatMap(row => rowTokens(row).map(token => [token, row] as const)))
  const result: { old: TextRow | null; now: TextRow | null }[] = []
  let from = 0
  let at = 0
  const gap = (toOld: number, toNow: number): void => {
    const gone = old.slice(from, toOld)
    const come = now.slice(at, toNow)
    const isAlike =
      gone.length === come.length && gone.every((row, index) => row.cells.length === come[index]?.cells.length)
    if (isAlike) for (const [index, row] of gone.entries()) result.push({ old: row, now: come[index] as TextRow })
    else result.push(...gone.map(row => ({ old: row, now: null })), ...come.map(row => ({ old: null, now: row })))
  }
  for (const [index, row] of old.entries()) {
    const pair = mostShared(rowTokens(row), pairs, rowOf)
    const place = pair === null ? -1 : now.indexOf(pair)
    if (place < at || pair?.cells.length !== row.cells.length) continue
    gap(index, place)
    result.push({ old: row, now: pair })
    from = index + 1
    at = place + 1
  }
  gap(old.length, now.length)
  return result
}

/** What most of the tokens are paired with something of; null for nothing. */
export function mostShared<T>(
  tokens: readonly Token[],
  pairs: ReadonlyMap<Token, Token>,
  whole: ReadonlyMap<Token, T>,
): T | null {
  const counts = new Map<T, number>()
  for (const token of tokens) {
    const pair = pairs.get(token)
    const found = pair === undefined || !/\S/.test(pair.value) || pair.kind === 'end' ? undefined : whole.get(pair)
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  let best: T | null = null
  for (const [found, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = found
  return best
}
