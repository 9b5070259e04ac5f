/** Edits of the text of a Word file as tracked changes in it: the package stays byte for byte as it was but for them. */
import type { Styled } from '../../scan/role.js'
import { partBytes } from '../package/part-text.js'
import { writePackage } from '../package/write.js'
import { type WordDocument, wordOf } from '../word.js'
import { allLines, type Blocks, blocksOf, isTable, type Line, type TextTable } from './blocks.js'
import { Homes } from './homes.js'
import type { Token } from './inline.js'
import { Marking } from './marking.js'
import { Models } from './models.js'
import { type MoveEdit, Moves } from './moves.js'
import { NewNotes } from './new-notes.js'
import { RedlineError } from './redline-error.js'
import { pairsOf, type TextEdit } from './script.js'
import { StoryEdit } from './story-edit.js'
import { mostShared, tokensOf } from './tables.js'
import { differencesOf } from './verify.js'
import { Writer } from './writer.js'

export { verifyRedline } from './verify.js'
export type { MoveEdit, TextEdit }

export interface NewText {
  /** In the dialect of the text of Word files. */
  readonly text: string
  readonly styles: readonly Styled[]
}

export interface RedlineOptions {
  readonly author: string
  /** In ISO 8601, with seconds: "2026-11-24T00:00:00Z". */
  readonly date: string
  /** What is in `moves` becomes Word's own moves; else a deletion and an insertion. */
  readonly nativeMoves: boolean
  readonly moves?: readonly MoveEdit[]
}

/** How often what does not come back is written anew, in larger pieces. */
const mostRounds = 4

/**
 * The bytes of the file with tracked changes: accepting them gives the new text, rejecting them the old one. `edits` are sorted and disjoint; outside of them the
 * texts are the same. Labels that the file computes are no changes. Throws when the text is not that of the file.
 */
export function redlineWord(
  base: WordDocument,
  now: NewText,
  edits: readonly TextEdit[],
  options: RedlineOptions,
): Uint8Array {
  if (base.isTracked && base.view === 'original')
    throw new RedlineError('Tracked changes are written into the final text of a file that has some')
  const old = blocksOf(base.text)
  const next = blocksOf(now.text)
  const coarse = new Set<Line>()
  let parts = redlined(base, old, now, next, edits, options, coarse)
  for (let round = 0; round < mostRounds; round++) {
    const wrong = differencesOf(wordOf({ parts }, 'final'), next)
    const fresh = wrong.lines.filter(line => !coarse.has(line))
    if (fresh.length === 0) break
    for (const line of fresh) coarse.add(line)
    parts = redlined(base, old, now, next, edits, options, coarse)
  }
  return writePackage(parts)
}

function redlined(
  base: WordDocument,
  old: Blocks,
  now: NewText,
  next: Blocks,
  edits: readonly TextEdit[],
  { author, date, nativeMoves, moves = [] }: RedlineOptions,
  coarseLines: ReadonlySet<Line>,
): Map<string, Uint8Array> {
  const marking = new Marking(author, date, base.stories)
  const homes = new Homes(base, old)
  const oldLines = allLines(old)
  const models = new Models(base, homes, oldLines, now.styles)
  const notes = new NewNotes(base, marking, models, next.notes)
  const all = (blocks: Blocks) =>
    allLines(blocks)
      .sort((a, b) => a.from - b.from)
      .flatMap(({ tokens }) => tokens)
  const pairs = pairsOf(all(old), all(next), edits)
  const newLines = new Map(allLines(next).flatMap(line => line.tokens.map(token => [token, line] as const)))
  const coarse = coarseTokens(coarseLines, pairs, newLines, homes)
  pairTables(old, next, pairs)
  const stories = new Map<number, StoryEdit>()
  const edit = (number: number): StoryEdit => {
    const known = stories.get(number) ?? new StoryEdit(homes.story(number), marking)
    stories.set(number, known)
    return known
  }
  const writer = new Writer({
    homes,
    marking,
    models,
    moves: new Moves(nativeMoves ? moves : [], marking),
    notes,
    pairs,
    coarse,
    oldTables: tablesOf(old),
    newTables: tablesOf(next),
    newLines,
    edit,
  })
  const computed = computedLabels(next, newLines, pairs, homes)
  writer.write(
    flowTokens(old),
    flowTokens(next).filter(token => !computed.has(token)),
    null,
    0,
  )
  for (const [mark, same] of writer.keptMarks) {
    const before = old.notes.find(note => note.mark === mark)
    const after = next.notes.find(note => note.mark === same)
    const [first] = before?.lines ?? []
    if (before === undefined || after === undefined || first === undefined) continue
    if (mark.label !== same.label)
      writer.relabel(homes.within(first.from, first.tokens[0]?.from ?? first.to), same.label)
    const tokens = (lines: readonly Line[]) => lines.flatMap(line => line.tokens)
    writer.write(tokens(before.lines), tokens(after.lines), null, homes.paragraphOf(first).story)
  }
  const parts = new Map(base.package.parts)
  let footnotes: string | null = null
  for (const [number, changed] of stories) {
    const { part } = changed.story
    const xml = changed.written()
    if (number === 1) footnotes = xml
    if (!changed.isEmpty) parts.set(part, partBytes(xml, parts.get(part)))
  }
  notes.addTo(parts, footnotes)
  return parts
}

function flowTokens({ flow }: Blocks): Token[] {
  return flow.flatMap(part => (isTable(part) ? [part.token] : part.tokens))
}

function tablesOf({ flow }: Blocks): Map<Token, TextTable> {
  return new Map(flow.flatMap(part => (isTable(part) ? [[part.token, part] as const] : [])))
}

function pairTables(old: Blocks, next: Blocks, pairs: Map<Token, Token>): void {
  const owners = new Map(
    [...tablesOf(next).values()].flatMap(table => tokensOf(table).map(token => [token, table] as const)),
  )
  const taken = new Set<TextTable>()
  for (const table of tablesOf(old).values()) {
    const pair = mostShared(tokensOf(table), pairs, owners)
    if (pair === null || taken.has(pair)) continue
    taken.add(pair)
    pairs.set(table.token, pair.token)
  }
}

/** Of lines that did not come back, and of the old lines that they share text with: everything. */
function coarseTokens(
  lines: ReadonlySet<Line>,
  pairs: ReadonlyMap<Token, Token>,
  newLines: ReadonlyMap<Token, Line>,
  homes: Homes,
): Set<Token> {
  const coarse = new Set<Token>()
  if (lines.size === 0) return coarse
  for (const line of lines) for (const token of line.tokens) coarse.add(token)
  for (const [old, now] of pairs)
    if (lines.has(newLines.get(now) as Line) && old.kind !== 'end')
      for (const token of homes.lineOf(old).tokens) coarse.add(token)
  return coarse
}

/** Labels of the new text that stand where the file computes them. */
function computedLabels(
  { flow }: Blocks,
  newLines: ReadonlyMap<Token, Line>,
  pairs: ReadonlyMap<Token, Token>,
  homes: Homes,
): Set<Token> {
  const numbered = new Set<Line>()
  const computed = new Set<Token>()
  const seen = new Set<Line>()
  for (const [old, now] of pairs) {
    const line = newLines.get(now)
    if (homes.of(old).length === 0 && old.kind === 'character') computed.add(now)
    else if (line !== undefined && old.kind === 'character' && !seen.has(line)) {
      seen.add(line)
      if (homes.hasComputedLabel(homes.lineOf(old))) numbered.add(line)
    }
  }
  for (const part of flow) {
    if (isTable(part) || !numbered.has(part)) continue
    const blank = part.tokens.findIndex(({ value }) => value === ' ')
    if (blank > 0 && blank <= 12) for (const token of part.tokens.slice(0, blank + 1)) computed.add(token)
  }
  return computed
}
