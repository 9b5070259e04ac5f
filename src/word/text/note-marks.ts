/** The marks of notes: which label each note has, and which pieces of a paragraph are marks. */
import type { Piece } from '../story/story.js'
import type { ReadParagraph, ShownPiece } from './view.js'

export type NotePart = 'footnotes' | 'endnotes'

/** Number as a label of the notes that have no typed mark: what settings say of their form, start and restart. */
export type NoteNumber = (part: NotePart, count: number) => string

/** Part of a piece: [from, to) of its value. */
export interface Cut {
  readonly shown: ShownPiece
  readonly from: number
  readonly to: number
}

export interface NoteMark {
  /** The element that refers to the note; null for a further mark, which is typed. */
  readonly reference: ShownPiece | null
  readonly note: { readonly part: NotePart; readonly id: string } | null
  /** The automatic number, before what is typed of the label. */
  readonly number: string
  readonly typed: readonly Cut[]
}

export type PhraseItem = Cut | NoteMark

export function labelOf({ number, typed }: NoteMark): string {
  return number + typed.map(textOfCut).join('')
}

export function textOfCut({ shown, from, to }: Cut): string {
  return shown.piece.value.slice(from, to)
}

export function noteKey(part: NotePart, id: string): string {
  return `${part} ${id}`
}

/** What is put between the number of an edition's note and the next: "1bis". */
const suffix = /^\s*(bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\s*$/
/** A typed mark: no blanks, and nothing that would end the label in Markdown. */
const typedMark = /^\s*([^\s[\]\\|]{1,60})/
/** A number behind which a raised figure is an exponent. */
const measure = /(?:\d|\d[\s\u00a0]*\p{L}{1,2}|^\p{L})$/u

const referenceStyle = /^(?:foot|end)note\s*reference/im

/** Labels of the notes of one text, as their marks are met. */
export class NoteLabels {
  readonly #numberOf: NoteNumber
  readonly #counts = { footnotes: 0, endnotes: 0 }
  readonly #labels = new Map<string, string>()
  readonly #typed = new Set<string>()

  readonly #styleNames: ReadonlyMap<string, string>

  constructor(numberOf: NoteNumber, styleNames: ReadonlyMap<string, string>) {
    this.#numberOf = numberOf
    this.#styleNames = styleNames
  }

  /** Label of a note whose mark has been met. */
  of(part: NotePart, id: string): string | undefined {
    return this.#labels.get(noteKey(part, id))
  }

  /** The paragraph as text and marks, in order. References to what is no note by `exists` are left out; raised labels are marks in the body only. */
  itemsOf({ story, pieces }: ReadParagraph, exists: (part: NotePart, id: string) => boolean): PhraseItem[] {
    const items: PhraseItem[] = []
    let index = 0
    let before = ''
    while (index < pieces.length) {
      const shown = pieces[index] as ShownPiece
      const { piece } = shown
      index++
      if (piece.note !== null) {
        if (!exists(piece.note.part, piece.note.id)) continue
        const { mark, next, rest } = this.#markAt(shown, pieces, index)
        items.push(mark)
        if (rest !== null) items.push(rest)
        index = next
        continue
      }
      const further = story === 0 ? this.#furtherMark(shown, before) : null
      if (further === null) items.push({ shown, from: 0, to: piece.value.length })
      else items.push(...further)
      before = piece.value === '' ? before : piece.value.slice(-8)
    }
    return items
  }

  /** The mark that begins with a reference; `next` is the piece behind it, `rest` what is left of the piece with the typed mark. */
  #markAt(
    reference: ShownPiece,
    pieces: readonly ShownPiece[],
    from: number,
  ): { mark: NoteMark; next: number; rest: Cut | null } {
    const { part, id, customMark } = reference.piece.note as NonNullable<Piece['note']>
    let next = from
    const typed: Cut[] = []
    let rest: Cut | null = null
    const following = pieces[next]
    if (customMark && following !== undefined && following.piece.note === null) {
      const match = typedMark.exec(following.piece.value)
      if (match !== null) {
        const to = match[0].length
        typed.push({ shown: following, from: to - (match[1] as string).length, to })
        next++
        const { length } = following.piece.value
        if (to < length) rest = { shown: following, from: to, to: length }
      }
    }
    const number = typed.length > 0 ? '' : this.#numberOf(part, ++this.#counts[part])
    const behind = pieces[next]
    if (rest === null && behind !== undefined && this.#isRaised(behind.piece)) {
      const match = suffix.exec(behind.piece.value)
      if (match !== null) {
        const start = behind.piece.value.indexOf(match[1] as string)
        typed.push({ shown: behind, from: start, to: start + (match[1] as string).length })
        next++
      }
    }
    const mark = { reference, note: { part, id }, number, typed }
    this.#labels.set(noteKey(part, id), labelOf(mark))
    if (number === '') this.#typed.add(labelOf(mark))
    return { mark, next, rest }
  }

  /** A raised label of a note whose mark is typed is one more mark of it. */
  #furtherMark(shown: ShownPiece, before: string): PhraseItem[] | null {
    const { piece } = shown
    if (piece.kind !== 'text' || !this.#isRaised(piece)) return null
    const label = piece.value.trim()
    if (!this.#typed.has(label) || (!this.#isReferenceStyle(piece) && measure.test(before))) return null
    const from = piece.value.indexOf(label)
    const to = from + label.length
    const mark: NoteMark = { reference: null, note: null, number: '', typed: [{ shown, from, to }] }
    return [{ shown, from: 0, to: from }, mark, { shown, from: to, to: piece.value.length }]
  }

  #isRaised(piece: Piece): boolean {
    return piece.run.position === 'superscript' || this.#isReferenceStyle(piece)
  }

  /** The style of marks has an id of its own in each language of Word, and one name. */
  #isReferenceStyle({ run: { style } }: Piece): boolean {
    return style !== null && referenceStyle.test(`${style}\n${this.#styleNames.get(style) ?? ''}`)
  }
}

/**
 * The text of a note without the label that is typed at its start, and the pieces of that label. An automatic number is not text; what is typed behind it ("bis")
 * is.
 */
export function withoutLabel(
  items: readonly PhraseItem[],
  label: string,
  number: string,
): { typed: Cut[]; items: readonly PhraseItem[] } {
  const wanted = label.slice(number.length)
  const typed: Cut[] = []
  let found = ''
  for (const [index, item] of items.entries()) {
    if (!('shown' in item)) break
    const value = textOfCut(item)
    const blank = found === '' ? value.length - value.trimStart().length : 0
    if (blank === value.length) continue
    const missing = wanted.length - found.length
    const part = value.slice(blank, blank + missing)
    if (missing > 0 && wanted.startsWith(part, found.length)) {
      found += part
      const from = item.from + blank
      typed.push({ shown: item.shown, from, to: from + part.length })
      if (found.length < wanted.length) continue
      const rest = { ...item, from: from + part.length }
      const following = textOfCut(rest) || nextText(items, index + 1)
      if (/^[\p{L}\p{N}]/u.test(following)) break
      return { typed, items: [rest, ...items.slice(index + 1)] }
    }
    break
  }
  return { typed: [], items }
}

function nextText(items: readonly PhraseItem[], from: number): string {
  for (let index = from; index < items.length; index++) {
    const item = items[index] as PhraseItem
    if (!('shown' in item)) return ''
    if (textOfCut(item) !== '') return textOfCut(item)
  }
  return ''
}
