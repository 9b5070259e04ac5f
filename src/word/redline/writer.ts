/** Steps as tracked changes of the stories: the running text, then cells and notes one by one. */
import type { WordCell, WordParagraph } from '../story/story.js'
import { xmlText } from '../xml/write.js'
import { Additions } from './additions.js'
import type { Line } from './blocks.js'
import type { WriterContext } from './context.js'
import type { Home } from './homes.js'
import type { Token } from './inline.js'
import { difference, type Likeness, plain } from './new-runs.js'
import { runProperties } from './properties.js'
import { RedlineError } from './redline-error.js'
import { newTable } from './rows.js'
import { type Step, stepsOf } from './script.js'
import { TableWriter } from './table-writer.js'
import { homeTable } from './tables.js'

export class Writer {
  readonly #context: WriterContext
  readonly #additions: Additions
  readonly #tables: TableWriter
  /** Marks of notes that stay: old and new. */
  readonly keptMarks: [Token, Token][] = []

  constructor(context: WriterContext) {
    this.#context = context
    this.#additions = new Additions(context)
    this.#tables = new TableWriter(context, this.#additions, (old, now, cell, story) =>
      this.write(old, now, cell, story),
    )
  }

  /** `cell` is the cell of the file that holds the lines; null for others. */
  write(old: readonly Token[], now: readonly Token[], cell: WordCell | null, story: number): void {
    const { homes, coarse, pairs } = this.#context
    const there = old.filter(token => token.kind !== 'character' || homes.of(token).length > 0)
    if (there.length === 0 && cell !== null) {
      this.#fillCell(now, cell, story)
      return
    }
    const steps = stepsOf(there, now, pairs, coarse)
    this.#strikeWholeLines(steps)
    let last: Token | null = null
    let replaced: Token[] = []
    for (let index = 0; index < steps.length; ) {
      const { old: token, now: same } = steps[index] as Step
      if (token !== null) {
        if (same === null) this.#strike(token)
        else this.#keep(token, same)
        replaced = same === null && token.kind !== 'end' ? [...replaced, token] : []
        last = token
        index++
        continue
      }
      const from = index
      while (index < steps.length && steps[index]?.old === null) index++
      const come = steps.slice(from, index).map(step => step.now as Token)
      this.#come(come, last, steps[index]?.old ?? null, replaced, story)
    }
    this.#strikeEmptyMarks(steps)
  }

  #strike(token: Token): void {
    const { homes, moves } = this.#context
    const element = moves.goneBy(token)
    if (token.kind === 'table') this.#tables.strike(token)
    else if (token.kind === 'end') {
      const line = homes.lineOf(token)
      const paragraph = homes.sourcesOf(line).at(-1)
      const { story } = homes.paragraphOf(line)
      if (paragraph !== undefined && !this.#isLast(paragraph, story))
        this.#context.edit(story).strikeMark(paragraph.index, element)
    } else for (const home of homes.of(token)) this.#context.edit(home.story).strike(home, element)
  }

  /** Nothing comes behind it in its cell, note or body: its mark cannot go. */
  #isLast({ index, cell, note }: WordParagraph, story: number): boolean {
    const next = this.#context.homes.story(story).paragraphs[index + 1]
    return next === undefined || next.cell !== cell || next.note !== note
  }

  #keep(old: Token, now: Token): void {
    const { homes, newLines, edit, models } = this.#context
    if (old.kind === 'mark') {
      this.keptMarks.push([old, now])
      const typed = homes.of(old).filter(({ length }) => length > 0)
      if (old.label !== now.label) this.relabel(typed, now.label)
    } else if (old.kind === 'table') this.#tables.change(old, now)
    if (old.kind !== 'character' || !/\S/.test(old.value)) return
    const change = difference(now, old)
    if (change.emphasis === undefined && change.strong === undefined) return
    const line = newLines.get(now)
    // Where the one is a heading and the other is not, Markdown says of them different things.
    if (line === undefined || !models.saysTheSame(homes.lineOf(old), line)) return
    for (const home of homes.of(old)) edit(home.story).format(home, change)
  }

  /** What is typed of a label becomes another one; what is computed changes by itself. `homes` are those of the label alone. */
  relabel(homes: readonly Home[], label: string): void {
    const last = homes.at(-1)
    if (last === undefined) return
    const edit = this.#context.edit(last.story)
    const run = edit.story.paragraphs[last.paragraph]?.pieces[last.piece]?.run
    const properties = run?.properties == null ? null : edit.story.xml.slice(run.properties.from, run.properties.to)
    for (const home of homes) edit.strike(home, 'del')
    const text = `<w:r>${runProperties(properties, {})}<w:t>${xmlText(label)}</w:t></w:r>`
    edit.insertAt(last, 'behind', this.#context.marking.within('ins', text))
  }

  #strikeWholeLines(steps: readonly Step[]): void {
    const { homes, moves, edit } = this.#context
    let isWhole = true
    for (const { old, now } of steps) {
      if (old === null) continue
      if (now !== null) isWhole = false
      if (old.kind !== 'end') {
        if (old.kind === 'table') isWhole = true
        continue
      }
      if (isWhole) {
        const line = homes.lineOf(old)
        const { story } = homes.paragraphOf(line)
        const sources = homes.sourcesOf(line)
        for (const { index } of sources) edit(story).strikeWhole(index, moves.goneBy(old))
        edit(story).put(sources[0]?.xml.from ?? 0, moves.startOld(line.from))
        edit(story).put(sources.at(-1)?.xml.to ?? 0, moves.endOld(line.to))
      }
      isWhole = true
    }
  }

  /** Paragraphs without text between two that become one go too. */
  #strikeEmptyMarks(steps: readonly Step[]): void {
    const { homes, edit } = this.#context
    let isOpen = false
    let ended: WordParagraph | null = null
    for (const { old, now } of steps) {
      if (old !== null && ended !== null && isOpen && old.kind !== 'table') {
        const line = homes.lineOf(old)
        const { story } = homes.paragraphOf(line)
        const next = homes.sourcesOf(line)[0]
        this.#strikeEdge(story, ended, -1)
        if (next !== undefined) this.#strikeEdge(story, next, 1)
        for (let index = ended.index + 1; index < (next?.index ?? 0); index++) {
          const between = homes.story(story).paragraphs[index]
          if (between?.cell === ended.cell && between.note === ended.note) edit(story).strikeMark(index, 'del')
        }
      }
      if (old !== null)
        ended = old.kind === 'end' && now === null ? (homes.sourcesOf(homes.lineOf(old)).at(-1) ?? null) : null
      if (now !== null) isOpen = now.kind !== 'end' && now.kind !== 'table'
    }
  }

  /** Blanks at the edge of a paragraph, which are no text there and would be some in the middle of a joined one. */
  #strikeEdge(story: number, { index, pieces }: WordParagraph, step: 1 | -1): void {
    for (let piece = step > 0 ? 0 : pieces.length - 1; piece >= 0 && piece < pieces.length; piece += step) {
      const { value, note, run } = pieces[piece] as WordParagraph['pieces'][number]
      if (run.revisions.some(({ kind }) => kind === 'deleted')) continue
      const rest = step > 0 ? value.trimStart() : value.trimEnd()
      const length = value.length - rest.length
      const at = step > 0 ? 0 : rest.length
      if (length > 0) this.#context.edit(story).strike({ story, paragraph: index, piece, at, length }, 'del')
      if (rest !== '' || note !== null) return
    }
  }

  #come(tokens: readonly Token[], last: Token | null, next: Token | null, replaced: readonly Token[], story: number) {
    const isInside = last !== null && last.kind !== 'end' && last.kind !== 'table'
    if (isInside) this.#comeInside(tokens, last, next, replaced)
    else {
      let from = 0
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'end' && token.kind !== 'table') continue
        this.#comeBetween(tokens.slice(from, index + 1), last, next, story)
        from = index + 1
      }
      const rest = tokens.slice(from)
      if (rest.length > 0) this.#comeBefore(rest, last, next, story)
    }
  }

  #comeInside(tokens: readonly Token[], last: Token, next: Token | null, replaced: readonly Token[]): void {
    const { homes, models, newLines } = this.#context
    const behind = homes.of(last).at(-1) as Home
    const before = next === null ? undefined : homes.of(next)[0]
    const isBefore = before !== undefined && this.#isOutside(before, behind)
    const home = isBefore ? before : behind
    const side = isBefore ? 'before' : 'behind'
    const edit = this.#context.edit(home.story)
    const like = this.#likeBeside(replaced, last, next, tokens[0] as Token)
    let from = 0
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'end') continue
      const runs = this.#additions.runs(tokens.slice(from, index), like)
      if (runs !== '') edit.insertAt(home, side, runs)
      const line = newLines.get(token) as Line
      edit.splitAt(home, side, this.#additions.insertedProperties(models.for(line, last.from).properties, token))
      from = index + 1
    }
    const runs = this.#additions.runs(tokens.slice(from), like)
    if (runs !== '') edit.insertAt(home, side, runs)
  }

  /** The one stands in fewer elements (links, insertions) of the same paragraph than the other. */
  #isOutside(a: Home, b: Home): boolean {
    if (a.story !== b.story || a.paragraph !== b.paragraph) return false
    const { pieces } = this.#context.homes.story(a.story).paragraphs[a.paragraph] as WordParagraph
    return (pieces[a.piece]?.run.around.length ?? 0) < (pieces[b.piece]?.run.around.length ?? 0)
  }

  /** A paragraph or a table of its own, behind what was last. */
  #comeBetween(tokens: readonly Token[], last: Token | null, next: Token | null, story: number): void {
    const { moves, newLines, newTables, models } = this.#context
    const place = this.#placeBetween(last, next, story)
    if (place === null)
      throw new RedlineError('There is no paragraph in the Word file beside which a new one could stand')
    const edit = this.#context.edit(place.story)
    const end = tokens.at(-1) as Token
    const table = newTables.get(end)
    if (table !== undefined) {
      const rows = table.rows.map(row => this.#additions.row(row, null, place.story, last?.from ?? 0)).join('')
      const apart = `<w:p><w:pPr><w:rPr>${this.#context.marking.mark('ins')}</w:rPr></w:pPr></w:p>`
      const isBehind = /<\/(?:\w+:)?tbl>\s*$/.test(edit.story.xml.slice(Math.max(0, place.at - 20), place.at))
      const xml = newTable(Math.max(...table.rows.map(({ cells }) => cells.length)), rows)
      edit.put(place.at, `${isBehind ? apart : ''}${xml}${apart}`)
      return
    }
    const line = newLines.get(end) as Line
    const model = models.for(line, last?.from ?? next?.from ?? 0)
    const content = this.#additions.runs(withoutLabel(tokens, model.isNumbered), model.like)
    const paragraph = `<w:p>${this.#additions.insertedProperties(model.properties, end)}${content}</w:p>`
    edit.put(place.at, moves.startNew(line.from) + paragraph + moves.endNew(line.to))
  }

  #placeBetween(last: Token | null, next: Token | null, story: number): { story: number; at: number } | null {
    const { homes, oldTables } = this.#context
    for (const [token, side] of [
      [last, 'to'],
      [next, 'from'],
    ] as const) {
      if (token === null) continue
      const table = oldTables.get(token)
      if (table !== undefined) {
        const home = homeTable(table, homes)
        return { story: home.story, at: home.table.xml[side] }
      }
      const line = homes.lineOf(token)
      const paragraph = homes.sourcesOf(line).at(side === 'to' ? -1 : 0)
      if (paragraph !== undefined) return { story: homes.paragraphOf(line).story, at: paragraph.xml[side] }
    }
    const only = homes.story(story).paragraphs.at(-1)
    return only === undefined ? null : { story, at: only.xml.from }
  }

  /** Text at the beginning of a paragraph that is there. */
  #comeBefore(tokens: readonly Token[], last: Token | null, next: Token | null, story: number): void {
    const { homes } = this.#context
    const home = next === null ? undefined : homes.of(next)[0]
    if (home !== undefined) {
      const like = this.#likeBeside([], next as Token, null, tokens[0] as Token)
      this.#context.edit(home.story).insertAt(home, 'before', this.#additions.runs(tokens, like))
    } else if (next?.kind === 'end') {
      const line = homes.lineOf(next)
      const paragraph = homes.sourcesOf(line).at(-1) as WordParagraph
      this.#context.edit(homes.paragraphOf(line).story).append(paragraph.index, this.#additions.runs(tokens, plain))
    } else this.#comeBetween([...tokens, tokens.at(-1) as Token], last, next, story)
  }

  #fillCell(now: readonly Token[], cell: WordCell, story: number): void {
    const { models, newLines } = this.#context
    const edit = this.#context.edit(story)
    const paragraph = edit.story.paragraphs[cell.paragraphs.at(-1) ?? -1]
    const end = now.at(-1)
    if (end === undefined) return
    if (paragraph === undefined) throw new RedlineError('A cell of the Word file has no paragraph')
    let from = 0
    for (const [index, token] of now.entries()) {
      if (token.kind !== 'end') continue
      const model = models.for(newLines.get(token) as Line, 0)
      const runs = this.#additions.runs(now.slice(from, index), model.like)
      if (token === end) edit.append(paragraph.index, runs)
      else
        edit.put(paragraph.xml.from, `<w:p>${this.#additions.insertedProperties(model.properties, token)}${runs}</w:p>`)
      from = index + 1
    }
  }

  /** New text looks like what it replaces, else like what stands before it, else behind it. */
  #likeBeside(replaced: readonly Token[], last: Token, next: Token | null, wanted: Token): Likeness {
    const { models, homes } = this.#context
    const { tokens } = homes.lineOf(last)
    const before = tokens.slice(0, tokens.indexOf(last) + 1).reverse()
    const ofNext = next === null ? [] : homes.lineOf(next).tokens
    return (
      models.likeOf(replaced, wanted) ??
      models.likeOf(before.slice(0, 40), wanted) ??
      models.likeOf(tokens, wanted) ??
      models.likeOf(ofNext, null) ??
      plain
    )
  }
}

/** Without the label and the blank behind it, which the file computes. */
function withoutLabel(tokens: readonly Token[], isNumbered: boolean): readonly Token[] {
  if (!isNumbered) return tokens
  const blank = tokens.findIndex(({ value }) => /\s/.test(value))
  return tokens.slice(blank + 1)
}
