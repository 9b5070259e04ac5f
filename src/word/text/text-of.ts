/** The text of a Word file: its stories, in one of their views, as Markdown that the reader reads, with the map home (docs/word.md). */
import type { Role } from '../../scan/role.js'
import type { Story, WordParagraph } from '../story/story.js'
import { type Emphasis, emphasisOf, look } from './emphasis.js'
import { type EscapePlace, escapesOf } from './escapes.js'
import {
  labelOf,
  NoteLabels,
  type NoteMark,
  type NoteNumber,
  type NotePart,
  noteKey,
  type PhraseItem,
  withoutLabel,
} from './note-marks.js'
import { type Phrase, phraseOf } from './phrase.js'
import { hashes, listLevelOf, roleOf, structural } from './roles.js'
import { type GridRow, gridOf, isTabular } from './tables.js'
import { TextWriter } from './text-writer.js'
import { lastOf, type ReadBlock, type ReadParagraph, readBlocks, readNotes, type View } from './view.js'
import type { WordText } from './word-text.js'

export interface TextOptions {
  readonly view: View
  /** Names of styles by id. */
  readonly styleNames: ReadonlyMap<string, string>
  /** Computed label of a paragraph in an automatic list; null for one in none. */
  labels(paragraph: WordParagraph): string | null
  /** The number of the notes without a typed mark, by how many there were before; in digits when left out. */
  readonly noteNumber?: NoteNumber
  /** What a paragraph's style (null: the default one) gives its text. Headings and cells are written without it. */
  styleLook?(style: string | null): { readonly emphasis: boolean; readonly strong: boolean }
}

type Stories = readonly [Story, Story | null, Story | null]

/** Twips of a column: the levels of lists are about 360 twips apart, and two columns of Markdown. */
const twipsOfColumn = 180
const columnsOfLevel = 4

export function textOf(stories: Stories, options: TextOptions): WordText {
  return new TextBuilder(stories, options).text()
}

class TextBuilder {
  readonly #options: TextOptions
  readonly #stories: Stories
  readonly #writer = new TextWriter()
  readonly #labels: NoteLabels
  readonly #notes = new Map<string, readonly ReadParagraph[]>()
  /** Marks whose notes are still to be written behind the block. */
  #pending: NoteMark[] = []
  readonly #roles = new Map<string | null, Role | null>()
  readonly #usesStyles: boolean
  /** Role of the block before, for styles that mean something below a title only. */
  #before: Role | null = null

  constructor(stories: Stories, options: TextOptions) {
    this.#options = options
    this.#stories = stories
    this.#labels = new NoteLabels(options.noteNumber ?? ((_, count) => `${count}`), options.styleNames)
    for (const [part, number] of [
      ['footnotes', 1],
      ['endnotes', 2],
    ] as const) {
      const story = stories[number]
      if (story === null) continue
      for (const [id, paragraphs] of readNotes(story, number, options.view))
        this.#notes.set(noteKey(part, id), paragraphs)
    }
    this.#usesStyles = stories[0].paragraphs.some(({ style }) => {
      const role = style === null ? null : this.#styleRole(style)
      return role !== null && structural.has(role)
    })
  }

  text(): WordText {
    this.#blocks(readBlocks(this.#stories[0], 0, this.#options.view))
    // As every text ends.
    if (this.#writer.length > 0) this.#writer.put('\n')
    return this.#writer.result
  }

  #blocks(blocks: readonly ReadBlock[]): void {
    for (const block of blocks) {
      if ('sources' in block) this.#paragraph(block)
      else {
        const grid = gridOf(block)
        if (isTabular(grid, paragraph => this.#isStructural(paragraph))) this.#table(grid)
        else for (const row of grid) for (const cell of row) this.#blocks(cell?.blocks ?? [])
      }
    }
  }

  #paragraph(paragraph: ReadParagraph): void {
    const last = lastOf(paragraph)
    const role = this.#roleOf(last)
    const hash = role === null ? undefined : hashes[role]
    const phrase = phraseOf(this.#itemsOf(paragraph), hash !== undefined)
    if (phrase.text === '') return
    const label = this.#options.labels(last) ?? ''
    this.#writer.part()
    const from = this.#writer.length
    const started = this.#writer.begin(paragraph)
    this.#writer.put(hash ?? '')
    if (label !== '') this.#writer.put(`${label} `)
    started.contentFrom = this.#writer.length
    const atStart = hash === undefined && label === ''
    this.#write(0, phrase, last, role, { inTable: false, atStart, inHeading: hash !== undefined })
    started.to = this.#writer.length
    this.#writer.style(from, role, this.#indentOf(last, role, label), hash === undefined ? label.length : 0)
    this.#before = role
    this.#writeNotes()
  }

  #write(story: number, phrase: Phrase, { style }: WordParagraph, role: Role | null, place: EscapePlace, indent = '') {
    const emphasis = this.#emphasisOf(phrase, style, role, place)
    this.#writer.phrase(story, phrase, emphasis, escapesOf(phrase.text, emphasis, place), indent)
  }

  #emphasisOf(phrase: Phrase, style: string | null, role: Role | null, place: EscapePlace): Emphasis {
    // The heading of a section is emphasis as a whole, whatever its runs say.
    const whole = role === 'section-heading' && !place.inTable
    const isBare = place.inTable || role === 'contents' || (role !== null && bareRoles.has(role))
    const given = isBare ? this.#options.styleLook?.(style) : undefined
    const looks = phrase.parts.map(({ shown }) => {
      if (whole) return look.emphasis
      if (shown === null) return look.none
      const { run } = shown.piece
      const { emphasis, strong } = this.#options.view === 'original' ? (run.before ?? run) : run
      return (
        (emphasis && given?.emphasis !== true ? look.emphasis : look.none) +
        (strong && given?.strong !== true ? look.strong : look.none)
      )
    })
    return emphasisOf(phrase, looks)
  }

  #itemsOf(paragraph: ReadParagraph): PhraseItem[] {
    const items = this.#labels.itemsOf(
      paragraph,
      (part, id) => paragraph.story === 0 && this.#notes.has(noteKey(part, id)),
    )
    for (const item of items)
      if (!('shown' in item) && item.note !== null && labelOf(item) !== '') this.#pending.push(item)
    return items
  }

  /** The notes whose marks have been written; each once, behind its first mark. */
  #writeNotes(): void {
    const pending = this.#pending
    this.#pending = []
    for (const mark of pending) {
      const { part, id } = mark.note as { part: NotePart; id: string }
      const paragraphs = this.#notes.get(noteKey(part, id)) ?? []
      this.#notes.set(noteKey(part, id), [])
      this.#note(mark, paragraphs)
    }
  }

  #note(mark: NoteMark, paragraphs: readonly ReadParagraph[]): void {
    const story = mark.note?.part === 'endnotes' ? 2 : 1
    let isFirst = true
    for (const paragraph of paragraphs) {
      const all = this.#itemsOf(paragraph)
      const { typed, items } = isFirst ? withoutLabel(all, labelOf(mark), mark.number) : { typed: [], items: all }
      const phrase = phraseOf(items, false)
      if (phrase.text === '' && typed.length === 0) continue
      const label = this.#options.labels(lastOf(paragraph))
      this.#writer.part()
      const started = this.#writer.begin(paragraph)
      if (isFirst) this.#opening(story, mark, typed)
      else this.#writer.put(furtherLines)
      if (label !== null && label !== '') this.#writer.put(`${label} `)
      started.contentFrom = this.#writer.length
      const place = { inTable: false, atStart: label === null || label === '', inHeading: false }
      this.#write(story, phrase, lastOf(paragraph), 'note', place, furtherLines)
      started.to = this.#writer.length
      isFirst = false
    }
  }

  #opening(story: number, mark: NoteMark, typed: NoteMark['typed']): void {
    this.#writer.put(`[^${typed.length > 0 ? mark.number : labelOf(mark)}`)
    for (const cut of typed) this.#writer.cut(story, cut)
    this.#writer.put(']: ')
  }

  #table(grid: readonly GridRow[]): void {
    this.#writer.part()
    for (const [index, row] of grid.entries()) {
      if (index > 0) this.#writer.put('\n')
      this.#writer.put('|')
      for (const cell of row) {
        this.#writer.put(' ')
        if (cell !== null) this.#cell(cell.paragraphs)
        this.#writer.put(' |')
      }
      if (index === 0) this.#writer.put(`\n|${' --- |'.repeat(row.length)}`)
    }
    this.#before = null
    this.#writeNotes()
  }

  #cell(paragraphs: readonly ReadParagraph[]): void {
    let isFirst = true
    for (const paragraph of paragraphs) {
      const last = lastOf(paragraph)
      const phrase = phraseOf(this.#itemsOf(paragraph), true)
      if (phrase.text === '') continue
      if (!isFirst) this.#writer.put('<br>')
      isFirst = false
      const label = this.#options.labels(last) ?? ''
      const started = this.#writer.begin(paragraph)
      if (label !== '') this.#writer.put(`${label} `)
      started.contentFrom = this.#writer.length
      this.#write(0, phrase, last, null, { inTable: true, atStart: false, inHeading: false })
      started.to = this.#writer.length
    }
  }

  #isStructural(paragraph: ReadParagraph): boolean {
    const role = this.#styleRole(lastOf(paragraph).style)
    return role !== null && (structural.has(role) || role === 'title')
  }

  #styleRole(style: string | null): Role | null {
    const known = this.#roles.get(style)
    if (known !== undefined) return known
    const role = style === null ? 'text' : roleOf(style, this.#options.styleNames.get(style) ?? null)
    this.#roles.set(style, role)
    return role
  }

  /** The style "Normal after title" stands below titles of sections too, where it is running text; the plain style says nothing where nobody used the others. */
  #roleOf({ style, note }: WordParagraph): Role | null {
    if (note !== null) return 'note'
    const role = this.#styleRole(style)
    if (role === 'formula') return this.#before !== null && headRoles.has(this.#before) ? 'formula' : 'text'
    return role === 'text' && !this.#usesStyles && this.#levelOf(style) === 0 ? null : role
  }

  #levelOf(style: string | null): number {
    return style === null ? 0 : listLevelOf(style, this.#options.styleNames.get(style) ?? null)
  }

  #indentOf({ style, indent, numbering }: WordParagraph, role: Role | null, label: string): number | null {
    if (role !== null && role !== 'text') return null
    if (label !== '' && numbering !== null) return columnsOfLevel * numbering.level
    const level = this.#levelOf(style)
    if (level > 0) return columnsOfLevel * level
    if (indent !== null) return Math.min(40, Math.max(0, Math.round(indent / twipsOfColumn)))
    return role === 'text' ? 0 : null
  }
}

const furtherLines = '    '

/** What may stand above a formula. */
const headRoles: ReadonlySet<Role> = new Set(['number-line', 'title', 'history'])

/** Roles whose paragraphs are written without the look that their style gives. */
const bareRoles: ReadonlySet<Role> = new Set([
  'number-line',
  'title',
  'history',
  'annex-heading',
  'annex-title',
  'subheading',
])
