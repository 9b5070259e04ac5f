/** What is to be done to one story, gathered by paragraph and piece, and written as splices of its XML. */
import type { Run, Story, WordParagraph, Wrapper, XmlSpan } from '../story/story.js'
import { type Splice, spliced } from '../xml/splice.js'
import type { Home } from './homes.js'
import type { Marking } from './marking.js'
import { type Format, markedProperties } from './properties.js'
import { asGone, markedRun, type PieceMarks, pieceMarks } from './run-marks.js'

interface Edited {
  readonly pieces: Map<number, PieceMarks>
  /** Elements that strike out its mark. */
  markGone: string | null
  /** Everything in it goes: with what shows no text. */
  wholeGone: string | null
  /** Behind all that it holds. */
  appended: string
  hasInsertions: boolean
}

/** Properties of the paragraphs that a paragraph is split into, but for the last, stand in the XML until their number is known. */
const splitSign = '\u0001'

export class StoryEdit {
  readonly story: Story
  readonly #marking: Marking
  readonly #edited = new Map<number, Edited>()
  readonly #splices: Splice[] = []

  constructor(story: Story, marking: Marking) {
    this.story = story
    this.#marking = marking
  }

  strike({ paragraph, piece, at, length }: Home, element: string): void {
    const { gone } = this.#marksOf(paragraph, piece)
    for (let index = at; index < at + Math.max(1, length); index++) gone[index] = element
  }

  format({ paragraph, piece, at, length }: Home, change: Partial<Format>): void {
    const { formats } = this.#marksOf(paragraph, piece)
    for (let index = at; index < at + Math.max(1, length); index++) formats[index] = change
  }

  /** Puts elements beside a character, outside of its run. Several at one place stand in the order of the calls. */
  insertAt(home: Home, side: 'before' | 'behind', xml: string): void {
    this.#insert(home, side, this.#outsideOfInsertions(this.#runAt(home), xml))
  }

  /** Ends the paragraph beside a character; what comes before the place is a paragraph with the given properties. */
  splitAt(home: Home, side: 'before' | 'behind', properties: string): void {
    const { xml } = this.story
    const { around } = this.#runAt(home)
    const closing = [...around].reverse().map(wrapper => closingTag(xml, wrapper))
    const opening = around.map(wrapper => this.#reopened(wrapper))
    this.#insert(home, side, `${closing.join('')}</w:p>${splitSign}${properties}${splitSign}${opening.join('')}`)
  }

  #insert({ paragraph, piece, at, length }: Home, side: 'before' | 'behind', xml: string): void {
    const edited = this.#editedOf(paragraph)
    edited.hasInsertions = true
    const { inserted } = this.#marksOf(paragraph, piece)
    const place = side === 'before' ? at : at + Math.max(1, length)
    inserted.set(place, [...(inserted.get(place) ?? []), xml])
  }

  append(paragraph: number, xml: string): void {
    this.#editedOf(paragraph).appended += xml
  }

  strikeMark(paragraph: number, element: string): void {
    this.#editedOf(paragraph).markGone = element
  }

  strikeWhole(paragraph: number, element: string): void {
    this.#editedOf(paragraph).wholeGone = element
  }

  /** Puts elements between paragraphs, rows or tables. */
  put(at: number, xml: string): void {
    if (xml !== '') this.#splices.push({ from: at, to: at, text: xml })
  }

  replace({ from, to }: XmlSpan, xml: string): void {
    this.#splices.push({ from, to, text: xml })
  }

  isStruck(paragraph: number): boolean {
    return this.#edited.get(paragraph)?.markGone != null
  }

  get isEmpty(): boolean {
    return this.#edited.size === 0 && this.#splices.length === 0
  }

  /** The XML of the story with all of it. */
  written(): string {
    const splices = [...this.#splices]
    for (const [index, edited] of this.#edited)
      splices.push(...this.#paragraph(this.story.paragraphs[index] as WordParagraph, edited))
    return this.#marking.finished(spliced(this.story.xml, splices))
  }

  #paragraph(paragraph: WordParagraph, edited: Edited): Splice[] {
    const { xml } = this.story
    const splices: Splice[] = []
    if (edited.wholeGone !== null && !edited.hasInsertions)
      splices.push(...this.#struckRuns(paragraph, edited.wholeGone))
    else splices.push(...this.#runs(paragraph, edited))
    const own = paragraph.properties === null ? null : xml.slice(paragraph.properties.from, paragraph.properties.to)
    const last = edited.markGone === null ? own : markedProperties(own, this.#marking.mark(edited.markGone))
    let properties = last
    // Of the paragraphs that it becomes, the first has the properties of the first split, and the last its own.
    const split = new RegExp(`${splitSign}([^${splitSign}]*)${splitSign}`, 'g')
    const given = splices.flatMap(({ text }) => [...text.matchAll(split)].map(([, value]) => value as string))
    if (given.length > 0) {
      properties = given.shift() as string
      given.push(last ?? '')
    }
    const filled = splices.map(splice => ({
      ...splice,
      text: splice.text.replace(split, () => `<w:p>${given.shift() ?? ''}`),
    }))
    const opening = /^<(?:"[^"]*"|'[^']*'|[^<>"'])*>/.exec(xml.slice(paragraph.xml.from, paragraph.xml.to))?.[0] ?? ''
    if (opening.endsWith('/>')) {
      const content = `${properties ?? ''}${edited.appended}`
      return [{ ...paragraph.xml, text: `${opening.slice(0, -2)}>${content}</w:p>` }]
    }
    if (properties !== own) {
      const place = paragraph.properties ?? {
        from: paragraph.xml.from + opening.length,
        to: paragraph.xml.from + opening.length,
      }
      filled.unshift({ from: place.from, to: place.to, text: properties ?? '' })
    }
    if (edited.appended !== '') {
      const end = xml.lastIndexOf('</', paragraph.xml.to - 1)
      filled.push({ from: end, to: end, text: edited.appended })
    }
    return filled
  }

  #runs(paragraph: WordParagraph, { pieces }: Edited): Splice[] {
    const touched = new Set([...pieces.keys()].map(index => paragraph.pieces[index]?.run as Run))
    const splices: Splice[] = []
    for (const run of [...touched].sort((a, b) => a.xml.from - b.xml.from)) {
      const inRun = paragraph.pieces.flatMap((piece, index) =>
        piece.run === run ? [{ piece, marks: pieces.get(index) }] : [],
      )
      splices.push({ from: run.xml.from, to: run.xml.to, text: markedRun(this.story, run, inRun, this.#marking) })
    }
    return splices
  }

  /** Every run of the paragraph, those that show nothing too; not what someone struck out before. */
  #struckRuns({ xml: { from, to } }: WordParagraph, element: string): Splice[] {
    const splices: Splice[] = []
    const { xml } = this.story
    const tag = /<(\/?)(?:[^\s<>/:"']+:)?([^\s<>/:"']+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g
    tag.lastIndex = from
    let outer = ''
    let depth = 0
    let start = 0
    for (let match = tag.exec(xml); match !== null && match.index < to; match = tag.exec(xml)) {
      const [, close, name = '', empty] = match
      if (outer === '') {
        if (close === '/' || empty === '/' || !passed.has(name)) continue
        outer = name
        depth = 1
        start = match.index
      } else if (name === outer && empty !== '/') {
        depth += close === '/' ? -1 : 1
        if (depth > 0) continue
        outer = ''
        if (name === 'del' || name === 'moveFrom' || name === 'pPr') continue
        const run = xml.slice(start, tag.lastIndex)
        const isPlain = name === 'r' && !run.includes('txbxContent')
        const text = this.#marking.within(element, isPlain ? asGone(run, element) : run)
        splices.push({ from: start, to: tag.lastIndex, text })
      }
    }
    return splices
  }

  /** Someone's insertion is closed before ours, and goes on behind it. */
  #outsideOfInsertions({ around }: Run, content: string): string {
    const outermost = around.findIndex(({ name }) => name === 'w:ins' || name === 'w:moveTo')
    if (outermost < 0) return content
    const inner = around.slice(outermost)
    if (inner.some(({ name }) => name.startsWith('w:sdt'))) return content
    const closing = [...inner].reverse().map(wrapper => closingTag(this.story.xml, wrapper))
    return closing.join('') + content + inner.map(wrapper => this.#reopened(wrapper)).join('')
  }

  #reopened({ name, opening }: Wrapper): string {
    const tag = this.story.xml.slice(opening.from, opening.to)
    return /^w:(?:ins|del|moveTo|moveFrom)$/.test(name) ? tag.replace(/(:id=")[^"]*"/, `$1${this.#marking.id()}"`) : tag
  }

  #runAt({ paragraph, piece }: Home): Run {
    return this.story.paragraphs[paragraph]?.pieces[piece]?.run as Run
  }

  #marksOf(paragraph: number, piece: number): PieceMarks {
    const { pieces } = this.#editedOf(paragraph)
    const known = pieces.get(piece)
    if (known !== undefined) return known
    const marks = pieceMarks()
    pieces.set(piece, marks)
    return marks
  }

  #editedOf(paragraph: number): Edited {
    const known = this.#edited.get(paragraph)
    if (known !== undefined) return known
    const edited = { pieces: new Map(), markGone: null, wholeGone: null, appended: '', hasInsertions: false }
    this.#edited.set(paragraph, edited)
    return edited
  }
}

/** Elements of a paragraph that are struck out, or passed over, as a whole. */
const passed: ReadonlySet<string> = new Set(['r', 'oMath', 'oMathPara', 'del', 'moveFrom', 'pPr'])

function closingTag(xml: string, { opening }: Wrapper): string {
  return `</${/^<([^\s/>]+)/.exec(xml.slice(opening.from, opening.to))?.[1] ?? ''}>`
}
