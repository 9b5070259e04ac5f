/** The tree as paragraphs and tables of a Word file, in ITU's styles. */
import { readPhrasing } from '../../phrasing/phrasing.js'
import { indexLines } from '../../source/lines.js'
import type {
  Annex,
  Clause,
  Document,
  Genre,
  Node,
  Note,
  NumberLine,
  Paragraph,
  Phrasing,
  Reading,
} from '../../tree/nodes.js'
import { assertNever, rootsOf } from '../../tree/walk.js'
import { itemFormat, type ParagraphFormat, paragraphXml, tailFormat } from './paragraph.js'
import { type InlineContext, type Span, spansOf } from './spans.js'
import { tableXml } from './table.js'

/** XML of the body without its last section's properties. Notes that have a mark are left to `notesXml`. */
export function bodyXml(reading: Reading, context: InlineContext): string {
  const body = new Body(context)
  for (const root of rootsOf(reading)) body.root(root)
  return body.xml
}

/** XML of the footnotes, without the lines above them. */
export function notesXml(context: InlineContext): string {
  let xml = ''
  for (const { id, note, opening } of context.notes.all()) {
    const mark: Span = { ...opening, look: { style: 'FootnoteReference' } }
    const paragraphs = note.children.map(({ children }, index) => {
      // LibreOffice takes a character behind a typed mark away.
      const gap = { text: index === 0 && opening.mark === undefined ? ' \t' : '\t', look: {} }
      const start: Span[] = index === 0 ? [mark, gap] : [gap]
      return paragraphXml({ style: 'FootnoteText' }, [...start, ...spansOf(children, context)])
    })
    const content = paragraphs.join('') || paragraphXml({ style: 'FootnoteText' }, [mark])
    xml += `<w:footnote w:id="${id}">${content}</w:footnote>`
  }
  return xml
}

interface HeadStyles {
  readonly number: string
  readonly title: string
  readonly history: string
}

const resolution: HeadStyles = { number: 'ResNo', title: 'Restitle', history: 'Resref' }
const headStyles: Readonly<Record<Genre, HeadStyles>> = {
  resolution,
  decision: { number: 'DecNo', title: 'Dectitle', history: 'Resref' },
  recommendation: { number: 'RecNo', title: 'Rectitle', history: 'Recref' },
  opinion: { number: 'OpinionNo', title: 'Opiniontitle', history: 'Resref' },
  declaration: resolution,
}

/** How a node is written where it stands. */
interface Place {
  /** How many clauses it is below. */
  readonly level: number
  /** It is inside a clause, whose first paragraph has been written. */
  readonly isTail: boolean
}

const top: Place = { level: 0, isTail: false }

class Body {
  xml = ''
  readonly #context: InlineContext
  #styles = resolution
  #designation: Document['designation'] = null
  #onNewPage = false
  #endsWithNote = false
  #last: Node['type'] | null = null

  constructor(context: InlineContext) {
    this.#context = context
  }

  root(root: Node): void {
    this.#context.notes.enter(root)
    if (root.type === 'document') {
      // Each text of a series begins a page; what stands before a text belongs to it.
      this.#onNewPage = this.#last === 'document'
      this.#styles = headStyles[root.genre]
      this.#designation = root.designation
    }
    this.#node(root, top)
    this.#last = root.type
  }

  #node(node: Node, place: Place): void {
    switch (node.type) {
      case 'document':
        for (const child of node.children) this.#node(child, top)
        return
      case 'numberLine':
        this.#add({ style: this.#styles.number, onNewPage: this.#onNewPage }, this.#numberSpans(node))
        this.#onNewPage = false
        return
      case 'title':
        return this.#add({ style: this.#styles.title }, this.#spans(node.children))
      case 'history':
        return this.#add({ style: this.#styles.history }, this.#spans(node.children))
      case 'formula':
        return this.#add({ style: 'Normalaftertitle' }, this.#spans(node.children))
      case 'section':
        return this.#clauses(node.children, top)
      case 'sectionHeading':
        return this.#add({ style: 'Call' }, this.#spans(node.children))
      case 'clause':
        return this.#clause(node, place, false)
      case 'paragraph':
        return this.#paragraph(node, place.isTail ? tailFormat(place.level) : itemFormat(place.level), place.isTail)
      case 'annex':
        return this.#annex(node)
      case 'heading':
        return this.#add({ style: `Heading${Math.min(4, Math.max(1, node.depth - 2))}` }, this.#spans(node.children))
      case 'note':
        return this.#note(node)
      case 'table':
        if (!this.xml.endsWith(gap)) this.xml += gap
        this.xml += tableXml(node, this.#context) + gap
        return
      case 'code':
        return this.#add({ style: 'Code' }, [{ text: node.value, look: {} }])
      case 'unplaced':
        return this.#unplaced(node.value)
      case 'frontMatter':
      case 'comment':
      case 'html':
      case 'definition':
        // Nothing that is spoken.
        return
      case 'tableRow':
      case 'tableCell':
      case 'text':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'inlineCode':
      case 'link':
      case 'image':
      case 'linkReference':
      case 'imageReference':
      case 'footnoteReference':
        return this.#add(itemFormat(place.level), this.#spans([node as Phrasing]))
      default:
        return assertNever(node)
    }
  }

  #add(format: ParagraphFormat, spans: readonly Span[]): void {
    this.xml += paragraphXml(format, spans)
    this.#endsWithNote = false
  }

  #spans(nodes: Parameters<typeof spansOf>[0]): Span[] {
    return spansOf(nodes, this.#context)
  }

  /** The number itself has a style, which headers of ITU's templates show. */
  #numberSpans({ children }: NumberLine): Span[] {
    const spans = this.#spans(children)
    const number = this.#designation?.number ?? this.#designation?.draft ?? null
    const index = number === null ? -1 : spans.findIndex(({ text }) => text.includes(number))
    const span = spans[index]
    if (number === null || span === undefined) return spans
    const at = span.text.indexOf(number)
    const parts: Span[] = [
      { ...span, text: span.text.slice(0, at) },
      { ...span, text: number, look: { ...span.look, style: 'href' } },
      { ...span, text: span.text.slice(at + number.length) },
    ]
    return [...spans.slice(0, index), ...parts, ...spans.slice(index + 1)]
  }

  /** Children of a section, clause or annex. Letters of the first level are italic as in print; a list that begins with "i" is roman. */
  #clauses(nodes: readonly Node[], place: Place): void {
    let letters: boolean | null = null
    for (const node of nodes) {
      if (node.type === 'clause') {
        letters = node.label === null ? null : (letters ?? (place === top && node.label !== 'i'))
        this.#clause(node, place, letters === true)
      } else {
        letters = null
        this.#node(node, place)
      }
    }
  }

  #clause(clause: Clause, { level }: Place, letters: boolean): void {
    const { marker, label, children } = clause
    const [first, ...rest] = children
    const isItalic = letters && /^[A-Za-z]+$/.test(label ?? '')
    const shown = marker ?? (label === null ? null : bullet)
    const mark: Span[] = shown === null ? [] : [{ text: shown, look: isItalic ? { emphasis: true } : {} }]
    const opens = first?.type === 'paragraph'
    // Without a marker it stands like a further paragraph of the clause above it.
    if (opens && shown === null && level > 0) this.#paragraph(first, tailFormat(level - 1), true)
    else if (opens) {
      const opening = mark.length === 0 ? [] : [...mark, { text: '\t', look: {} }]
      this.#add(itemFormat(level), [...opening, ...this.#spans(first.children)])
      this.#interruptions(first)
    } else this.#add(itemFormat(level), mark)
    const inside = shown === null && level === 0 ? { level: 0, isTail: false } : { level, isTail: true }
    for (const node of opens ? rest : children)
      if (node.type === 'clause') this.#clause(node, { level: level + 1, isTail: false }, false)
      else this.#node(node, inside)
  }

  #paragraph(paragraph: Paragraph, format: ParagraphFormat, isTail: boolean): void {
    // The style hangs its first line out; a tab brings the text below the text.
    const start: Span[] = isTail ? [{ text: '\t', look: {} }] : []
    const spans = this.#spans(paragraph.children)
    if (spans.length > 0) this.#add(format, [...start, ...spans])
    this.#interruptions(paragraph)
  }

  /** Notes without a mark that stood inside a paragraph. */
  #interruptions({ children }: Paragraph): void {
    for (const child of children) if (child.type === 'note') this.#note(child)
  }

  #note(note: Note): void {
    if (this.#context.notes.isMarked(note)) return
    const [first, ...rest] = note.children
    // Without a mark nothing ties the note to the text but the line above it.
    if (!this.#endsWithNote) this.#add({ style: 'FootnoteText' }, [{ text: ruler, look: {} }])
    const label: Span[] = [{ text: `${note.label}\t`, look: {} }]
    this.#add({ style: 'FootnoteText' }, [...label, ...this.#spans(first?.children ?? [])])
    for (const { children } of rest) this.#add({ style: 'FootnoteText' }, this.#spans(children))
    this.#endsWithNote = true
  }

  #annex({ children, title }: Annex): void {
    const [heading, second] = children
    let from = 0
    if (heading?.type === 'heading') {
      this.#add({ style: 'AnnexNo' }, this.#spans(heading.children))
      from = 1
      if (title !== null && second?.type === 'heading') {
        this.#add({ style: 'Annextitle' }, this.#spans(second.children))
        from = 2
      }
    }
    this.#clauses(children.slice(from), top)
  }

  /** What nobody understood is kept as paragraphs, its inline Markdown as what it means. */
  #unplaced(value: string): void {
    if (/^<!--[^]*-->$/.test(value.trim())) return
    for (const block of value.split(/(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)/)) {
      const lines = block.split(/\r\n?|\n/).map(line => line.replace(/^[ \t>]*(?:#{1,6}[ \t]+)?/, ''))
      const isHeading = /^[ \t>]*#{1,6}[ \t]/.test(block)
      const spans = lines.flatMap((line, index) => [
        ...(index === 0 ? [] : [{ text: '\n', look: {} }]),
        ...this.#spans(phrasingOf(line)),
      ])
      this.#add({ style: isHeading ? 'Headingb' : 'Normal' }, spans)
    }
  }
}

/** Above notes that nothing marks. */
const ruler = '____________'

/** Around tables: what has no text is not read, and without it Word would join two tables. */
const gap = '<w:p><w:pPr><w:pStyle w:val="Tabletext"/></w:pPr></w:p>'

/** What a bare bullet of Markdown is shown as. */
const bullet = '–'

function phrasingOf(text: string): Phrasing[] {
  const source = { text, lines: indexLines(text), definitions: '' }
  return readPhrasing(source, [{ from: 0, to: text.length }], { marks: [], repair: false }).children
}
