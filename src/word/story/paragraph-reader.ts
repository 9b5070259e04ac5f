/** One paragraph, as the walk over the XML meets it. */
import type { Attributes } from '../xml/scan.js'
import { type EffectiveLook, effectiveLook } from './looks.js'
import { revisionOf } from './revision.js'
import type { Piece, Revision, Run, WordCell, WordParagraph, Wrapper, XmlSpan } from './story.js'
import { addIndent, addLook, type Indent, type Look, type Styles } from './styles.js'
import { symbolOf } from './symbols.js'

export interface StoryContext {
  readonly styles: Styles
  /** Where the first line of a list's level begins, in twips; null when the list does not say. */
  listIndent(id: string, level: number): number | null
}

interface OpenRun {
  from: number
  properties: { from: number; to: number } | null
  style: string | null
  direct: Look
  inProperties: boolean
  /** What it was before a tracked change of its format. */
  former?: { style: string | null; direct: Look }
  inFormer?: boolean
  /** Its pieces, which are given the run when it closes. */
  pieces: { -readonly [key in keyof Piece]: Piece[key] }[]
}

interface OpenParagraph {
  from: number
  properties: { from: number; to: number } | null
  inProperties: boolean
  /** Depth of w:rPr inside w:pPr: the look of the mark. */
  inMark: boolean
  style: string | null
  indent: Indent
  list: { id?: string; level?: number }
  mark: Revision[]
  pieces: Piece[]
}

const objects: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

export class ParagraphReader {
  readonly #context: StoryContext
  readonly #looks = new Map<string, EffectiveLook>()
  #paragraph: OpenParagraph | null = null
  #run: OpenRun | null = null
  #wrappers: { name: string; xml: { from: number; to: number }; opening: XmlSpan; revision: Revision | null }[] = []
  /** `#wrappers` as it stands and its revisions, shared by all runs between two changes; null behind a change. */
  #around: readonly Wrapper[] | null = null
  #revisions: readonly Revision[] = []
  /** Of complex fields, outermost first: true while their instruction is read. */
  #fields: boolean[] = []
  /** How many of them are true. */
  #instructions = 0
  #text: { value: string; from: number; preserve: boolean } | null = null
  #formula: { value: string; from: number; depth: number } | null = null
  #object: number | null = null

  constructor(context: StoryContext) {
    this.#context = context
  }

  get isOpen(): boolean {
    return this.#paragraph !== null
  }

  begin(from: number, _to: number): void {
    this.#paragraph = {
      from,
      properties: null,
      inProperties: false,
      inMark: false,
      style: null,
      indent: {},
      list: {},
      mark: [],
      pieces: [],
    }
    this.#wrappers = []
    this.#around = null
  }

  end(index: number, to: number, note: string | null, cell: WordCell | null): WordParagraph {
    const open = this.#paragraph as OpenParagraph
    const { from, properties, style, mark, pieces } = open
    this.#paragraph = null
    this.#run = null
    this.#text = null
    this.#formula = null
    const named = this.#context.styles.byId.get(style ?? this.#context.styles.defaultParagraph ?? '')
    const list = { ...named?.numbering, ...open.list }
    const numbering = list.id === undefined || list.id === '0' ? null : { id: list.id, level: list.level ?? 0 }
    const indent = this.#indentOf(named?.indent ?? {}, numbering, open)
    return { index, xml: { from, to }, properties, style, numbering, indent, mark, pieces, cell, note }
  }

  #indentOf(style: Indent, numbering: WordParagraph['numbering'], { indent, list }: OpenParagraph): number | null {
    const ofList = numbering === null ? null : this.#context.listIndent(numbering.id, numbering.level)
    if (ofList !== null && indent.left === undefined && indent.first === undefined) return ofList
    // A list named by the paragraph itself counts before its style, one named by the style behind.
    const base = list.id === undefined || ofList === null ? style : {}
    const { left, first } = { ...base, ...indent }
    return left === undefined && first === undefined ? null : (left ?? 0) + (first ?? 0)
  }

  open(name: string, attributes: Attributes, from: number, to: number): void {
    const paragraph = this.#paragraph as OpenParagraph
    if (this.#formula !== null) {
      this.#formula.depth++
      if (name === 'm:t' || name === 'w:t') this.#text = { value: '', from, preserve: true }
    } else if (paragraph.inProperties) this.#openProperty(paragraph, name, attributes, from, to)
    else if (this.#run !== null) this.#openInRun(this.#run, name, attributes, from, to)
    else if (name === 'w:pPr') {
      paragraph.inProperties = true
      paragraph.properties = { from, to }
    } else if (name === 'w:r')
      this.#run = { from, properties: null, style: null, direct: {}, inProperties: false, pieces: [] }
    else if (name === 'm:oMath') this.#formula = { value: '', from, depth: 0 }
    else {
      this.#wrappers.push({ name, xml: { from, to }, opening: { from, to }, revision: revisionOf(name, attributes) })
      this.#around = null
    }
  }

  #openProperty(paragraph: OpenParagraph, name: string, attributes: Attributes, _from: number, _to: number): void {
    if (name === 'w:rPr') paragraph.inMark = true
    else if (paragraph.inMark) {
      const revision = revisionOf(name, attributes)
      if (revision !== null) paragraph.mark.push(revision)
    } else if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
    else if (name === 'w:ind') addIndent(paragraph.indent, attributes)
    else if (name === 'w:numId') paragraph.list.id = attributes['w:val'] ?? '0'
    else if (name === 'w:ilvl') paragraph.list.level = Number(attributes['w:val'] ?? 0) || 0
  }

  #openInRun(run: OpenRun, name: string, attributes: Attributes, from: number, to: number): void {
    if (run.inProperties) {
      if (name === 'w:rPrChange') {
        run.former = { style: null, direct: {} }
        run.inFormer = true
      } else if (run.inFormer && run.former !== undefined) {
        if (name === 'w:rStyle') run.former.style = attributes['w:val'] ?? null
        else addLook(run.former.direct, name, attributes)
      } else if (name === 'w:rStyle') run.style = attributes['w:val'] ?? null
      else addLook(run.direct, name, attributes)
      return
    }
    switch (name) {
      case 'w:rPr':
        run.inProperties = true
        run.properties = { from, to }
        return
      case 'w:fldChar':
        this.#field(attributes['w:fldCharType'] ?? '')
        return
      case 'w:t':
      case 'w:delText':
        this.#text = { value: '', from, preserve: attributes['xml:space'] === 'preserve' }
        return
    }
    const piece = pieceOf(name, attributes, { from, to })
    if (piece !== null) this.#add(piece)
  }

  #field(type: string): void {
    const isResult = type === 'separate' && this.#fields.length > 0
    if ((isResult || type === 'end') && this.#fields.pop() === true) this.#instructions--
    if (isResult) this.#fields.push(false)
    else if (type === 'begin') {
      this.#fields.push(true)
      this.#instructions++
    }
  }

  /** A piece counts only where no field's instruction is being read. */
  #add(piece: OpenPiece): void {
    if (this.#run !== null && this.#instructions === 0) this.#run.pieces.push({ ...piece, run: unknownRun })
  }

  close(name: string, from: number, to: number): void {
    const paragraph = this.#paragraph as OpenParagraph
    if (this.#formula !== null) this.#closeInFormula(paragraph, name, to)
    else if (paragraph.inProperties) {
      if (name === 'w:rPr') paragraph.inMark = false
      else if (name === 'w:pPr') {
        paragraph.inProperties = false
        paragraph.properties = { from: paragraph.properties?.from ?? from, to }
      }
    } else if (this.#run !== null) this.#closeInRun(paragraph, this.#run, name, from, to)
    else {
      const wrapper = this.#wrappers.pop()
      if (wrapper !== undefined) wrapper.xml.to = to
      this.#around = null
    }
  }

  #closeInFormula(paragraph: OpenParagraph, name: string, to: number): void {
    const formula = this.#formula as { value: string; from: number; depth: number }
    if (this.#text !== null && (name === 'm:t' || name === 'w:t')) {
      formula.value += this.#text.value
      this.#text = null
    }
    if (formula.depth-- > 0) return
    this.#formula = null
    const run = this.#finish(
      {
        from: formula.from,
        properties: null,
        style: null,
        direct: { emphasis: false },
        inProperties: false,
        pieces: [],
      },
      to,
    )
    if (run !== null)
      paragraph.pieces.push({ kind: 'object', value: formula.value, xml: { from: formula.from, to }, note: null, run })
  }

  #closeInRun(paragraph: OpenParagraph, run: OpenRun, name: string, from: number, to: number): void {
    if (name === 'w:rPrChange') run.inFormer = false
    else if (name === 'w:rPr' && run.inFormer) return
    else if (name === 'w:rPr') {
      run.inProperties = false
      run.properties = { from: run.properties?.from ?? from, to }
    } else if (this.#text !== null && (name === 'w:t' || name === 'w:delText')) {
      const { value, from: begin, preserve } = this.#text
      this.#text = null
      const shown = preserve ? value : value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
      if (shown !== '') this.#add({ kind: 'text', value: shown, xml: { from: begin, to }, note: null })
    } else if (name === 'w:r') {
      this.#run = null
      const finished = run.pieces.length === 0 ? null : this.#finish(run, to)
      if (finished === null) return
      for (const piece of run.pieces) {
        piece.run = finished
        paragraph.pieces.push(piece)
      }
    }
  }

  /** The run as it looks in the end; null when it is hidden. */
  #finish(run: OpenRun, to: number): Run | null {
    const look = this.#lookOf(run)
    if (look.hidden) return null
    const former = run.former === undefined ? null : this.#lookOf(run.former)
    const { emphasis, strong, capitals, position, struck } = look
    if (this.#around === null) {
      this.#around = this.#wrappers.length === 0 ? none : [...this.#wrappers]
      this.#revisions = this.#wrappers.flatMap(({ revision }) => revision ?? [])
    }
    const [around, revisions] = [this.#around, this.#revisions]
    return {
      xml: { from: run.from, to },
      properties: run.properties,
      style: run.style,
      emphasis,
      strong,
      capitals,
      position,
      struck,
      ...(former === null ? {} : { before: { emphasis: former.emphasis, strong: former.strong } }),
      revisions,
      around,
    }
  }

  #lookOf({ style, direct }: { readonly style: string | null; readonly direct: Look }): EffectiveLook {
    const { style: paragraph } = this.#paragraph as OpenParagraph
    const key = `${paragraph}\n${style}\n${Object.entries(direct).join()}`
    const known = this.#looks.get(key)
    if (known !== undefined) return known
    const look = effectiveLook(this.#context.styles, paragraph, style, direct)
    this.#looks.set(key, look)
    return look
  }

  text(value: string, _from: number, _to: number): void {
    if (this.#text !== null) this.#text.value += value
  }

  /** An element that is passed over begins: a picture leaves a piece without text. */
  object(name: string, from: number): void {
    this.#object = this.#run !== null && objects.has(name) ? from : null
  }

  objectEnd(to: number): void {
    if (this.#object !== null) this.#add({ kind: 'object', value: '', xml: { from: this.#object, to }, note: null })
    this.#object = null
  }
}

const none: readonly Wrapper[] = []

/** Stands in a piece until its run is closed and known. */
const unknownRun: Run = {
  xml: { from: 0, to: 0 },
  properties: null,
  style: null,
  emphasis: false,
  strong: false,
  capitals: false,
  position: null,
  struck: false,
  revisions: [],
  around: none,
}

type OpenPiece = Omit<Piece, 'run'>

/** The piece that an element of a run stands for; null for those that show nothing. */
function pieceOf(name: string, attributes: Attributes, xml: XmlSpan): OpenPiece | null {
  const of = (kind: Piece['kind'], value: string): OpenPiece => ({ kind, value, xml, note: null })
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return of('tab', '\t')
    case 'w:br': {
      const type = attributes['w:type']
      // Breaks of pages and columns are the page's, not the text's.
      return type === 'page' || type === 'column' ? null : of('break', '\n')
    }
    case 'w:cr':
      return of('break', '\n')
    case 'w:noBreakHyphen':
      return of('hyphen', '\u2011')
    case 'w:sym':
      return of('symbol', symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''))
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const customMark = attributes['w:customMarkFollows'] !== undefined && attributes['w:customMarkFollows'] !== '0'
      const part = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
      return { ...of('note', ''), note: { id: attributes['w:id'] ?? '', part, customMark } }
    }
  }
  return null
}
