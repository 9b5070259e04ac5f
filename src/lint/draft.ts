/** The text under examination: its tree, and what rules ask of it, gathered when the first one asks. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { type Formula as FormulaReading, findFormula } from '../frame/formula.js'
import { matchNumberLine, type NumberLine as NumberLineReading } from '../frame/number-line.js'
import { type Block, sourceSpan } from '../prose/block.js'
import type { Reference } from '../reference/reference.js'
import type { Span } from '../source/position.js'
import type {
  Annex,
  Clause,
  Designation,
  Document,
  DocumentContent,
  Formula,
  History,
  Node,
  Note,
  NumberLine,
  Reading,
  Section,
  Text,
  Title,
} from '../tree/nodes.js'
import { sourceValue } from '../tree/text.js'
import { walk } from '../tree/walk.js'
import { foundBlocks, type Joined, joined, matchingBlocks } from './block-search.js'
import { Exempt } from './exempt.js'
import type { Profile } from './profile.js'
import { type Provision, provisionsOf } from './provision.js'
import type { JudgedDirective } from './suppression.js'

export interface DraftGiven {
  readonly reading: Reading
  /** Of `document` in the reading. */
  readonly index: number
  readonly source: string
  readonly profile: Profile
  readonly catalogue: Catalogue
  /** ISO day on which the text is judged. */
  readonly day: string
  /** Of this document. */
  readonly references: () => readonly Reference[]
  readonly blocks: () => readonly Block[]
  /** Known when all rules but those on suppressions have run. */
  readonly directives?: () => readonly JudgedDirective[]
}

export class Draft {
  readonly document: Document
  readonly designation: Designation | null
  /** The whole text that was read, all documents of it. */
  readonly source: string
  readonly reading: Reading
  readonly index: number
  readonly profile: Profile
  readonly catalogue: Catalogue
  readonly day: string
  readonly #given: DraftGiven
  readonly #kept = new Map<string, unknown>()

  constructor(given: DraftGiven) {
    this.#given = given
    this.source = given.source
    this.reading = given.reading
    this.index = given.index
    this.profile = given.profile
    this.catalogue = given.catalogue
    this.day = given.day
    this.document = given.reading.documents[given.index] as Document
    this.designation = this.document.designation
  }

  get numberLine(): NumberLine | null {
    return this.#child('numberLine')
  }
  get title(): Title | null {
    return this.#child('title')
  }
  get history(): History | null {
    return this.#child('history')
  }
  get formula(): Formula | null {
    return this.#child('formula')
  }

  /** The number line as the frame reads it: number, place, year, code as printed. */
  get readNumberLine(): NumberLineReading | null {
    const node = this.numberLine
    return this.#keep('readNumberLine', () => {
      const at = node === null ? null : firstWord(node)
      if (at === null) return null
      const { source } = this
      return matchNumberLine(source, at, { lineStart: true }) ?? matchNumberLine(source, at, { lineStart: false })
    })
  }

  /** The adopting formula as the frame reads it. */
  get readFormula(): FormulaReading | null {
    const node = this.formula
    return this.#keep('readFormula', () =>
      node === null ? null : findFormula(this.source, node.position.start.offset, node.position.end.offset),
    )
  }

  /** Sections of the main body; those inside annexes are left out. */
  get sections(): readonly Section[] {
    return this.#keep('sections', () => this.document.children.filter(child => child.type === 'section'))
  }

  get annexes(): readonly Annex[] {
    return this.#keep('annexes', () => this.document.children.filter(child => child.type === 'annex'))
  }

  /** Every note of the document, in source order. */
  get notes(): readonly Note[] {
    return this.#keep('notes', () => {
      const notes: Note[] = []
      walk(this.document, node => {
        if (node.type === 'note') notes.push(node)
      })
      return notes
    })
  }

  /** All clauses of the main body in source order, at every depth, each with its place. */
  get provisions(): readonly Provision[] {
    return this.#keep('provisions', () => this.sections.flatMap(section => provisionsOf(section, this.source)))
  }

  /** Number line, title, formula, headings, paragraphs and cells of this document, one stretch of text each. */
  get blocks(): readonly Block[] {
    return this.#keep('blocks', this.#given.blocks)
  }

  /** The block of a line, heading, paragraph or cell; null for one without words. */
  blockOf(node: Block['node']): Block | null {
    return this.#keep('byNode', () => new Map(this.blocks.map(block => [block.node, block]))).get(node) ?? null
  }

  /** Whether one of the strings stands somewhere in the blocks, as written: asked before a dear pattern. */
  holds(strings: readonly string[]): boolean {
    const { text } = this.#joined
    return strings.some(string => text.includes(string))
  }

  /** The first paragraph with words that stands in a section or annex, or in a clause but not in its items. */
  firstParagraphOf(owner: Section | Annex | Clause): Block | null {
    const firsts = this.#keep('firstParagraphs', () => {
      const firsts = new Map<unknown, Block>()
      for (const block of this.blocks)
        if (block.node.type === 'paragraph')
          for (const holder of [block.container, block.clause])
            if (holder !== null && !firsts.has(holder)) firsts.set(holder, block)
      return firsts
    })
    return firsts.get(owner) ?? null
  }

  /** The blocks in which a global pattern matches: one search through all of them, where most patterns find nothing. */
  blocksWith(pattern: RegExp): readonly Block[] {
    const { text, starts } = this.#joined
    return matchingBlocks(pattern, text, starts).map(index => this.blocks[index] as Block)
  }

  /** The blocks in which something stands: `find` is given the text of all, a line each, and an offset, and gives the next place; -1 for none. */
  blocksWhere(find: (text: string, from: number) => number): readonly Block[] {
    const { text, starts } = this.#joined
    return foundBlocks(from => find(text, from), starts).map(index => this.blocks[index] as Block)
  }

  /** Whether a pattern matches in any block. */
  has(pattern: RegExp): boolean {
    return pattern.test(this.#joined.text)
  }

  get #joined(): Joined {
    return this.#keep('joined', () => joined(this.blocks))
  }

  /** Text nodes of the document in source order, for rules on single characters; their `value` has lines folded. */
  get texts(): readonly Text[] {
    return this.#keep('texts', () => {
      const texts: Text[] = []
      walk(this.document, node => {
        if (node.type === 'text') texts.push(node)
      })
      return texts
    })
  }

  /** What the document cites, held against catalogue and tree. */
  get references(): readonly Reference[] {
    return this.#keep('references', this.#given.references)
  }

  /** Comments and front matter that take findings away, and whether they did; for rules on suppressions alone. */
  get directives(): readonly JudgedDirective[] {
    return this.#given.directives?.() ?? []
  }

  /** The source of this document alone: a file may hold a thousand. */
  get own(): string {
    return this.#keep('own', () => this.slice(this.document))
  }

  /** Its source in small letters, for the quick question whether a word stands in it at all. */
  get lower(): string {
    return this.#keep('lower', () => this.own.toLowerCase())
  }

  /** Every word of the document in small letters, once: for rules that look for many words. */
  get words(): ReadonlySet<string> {
    return this.#keep('words', () => new Set(this.lower.match(/[a-zß-ɏ]+/g)))
  }

  /** The source of a node. */
  slice({ position }: Pick<Document, 'position'>): string {
    return this.source.slice(position.start.offset, position.end.offset)
  }

  /** Where a stretch of a block's text stands in the source. */
  spanIn(block: Block, from: number, to: number): Span {
    return sourceSpan(block, { from, to }, this.source)
  }

  /** Whether a span of the source says just these words, no mark of Markdown or note between them. */
  reads({ from, to }: Span, words: string): boolean {
    return sourceValue(this.source.slice(from, to)).replace(/\s+/g, ' ') === words
  }

  /** Whether a stretch of a block is somebody else's wording: in quotation marks, or the title of a cited text. */
  isQuoted(block: Block, from: number, to: number): boolean {
    return this.#keep('exempt', () => new Exempt(this.references)).holds(block, from, to)
  }

  #child<Type extends DocumentContent['type']>(type: Type): Extract<DocumentContent, { type: Type }> | null {
    return this.#keep(type, () => this.document.children.find(child => child.type === type) ?? null) as Extract<
      DocumentContent,
      { type: Type }
    > | null
  }

  #keep<Value>(name: string, make: () => Value): Value {
    if (!this.#kept.has(name)) this.#kept.set(name, make())
    return this.#kept.get(name) as Value
  }
}

/** Where the words of a node begin, behind the marks of Markdown. */
function firstWord(node: Node): number | null {
  let at: number | null = null
  walk(node, inner => {
    if (inner.type === 'text') at ??= inner.position.start.offset
    return at === null
  })
  return at
}

/** The span of a node. */
export function spanOf({ position }: Pick<Document, 'position'>): Span {
  return { from: position.start.offset, to: position.end.offset }
}
