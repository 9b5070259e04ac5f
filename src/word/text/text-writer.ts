/** Grows the text of a Word file together with the map that leads home from it. */
import type { Role, Styled } from '../../scan/role.js'
import type { Emphasis } from './emphasis.js'
import type { Escape } from './escapes.js'
import type { Cut, NoteMark } from './note-marks.js'
import type { Phrase } from './phrase.js'
import type { ReadParagraph, ShownPiece } from './view.js'
import type { Stretch, TextParagraph, WordText } from './word-text.js'

type Growing<T> = { -readonly [key in keyof T]: T[key] }

export class TextWriter {
  #text = ''
  readonly #stretches: Growing<Stretch>[] = []
  readonly #paragraphs: Growing<TextParagraph>[] = []
  readonly #styles: Styled[] = []

  get length(): number {
    return this.#text.length
  }

  get result(): WordText {
    return { text: this.#text, stretches: this.#stretches, paragraphs: this.#paragraphs, styles: this.#styles }
  }

  /** What the file has not. */
  put(text: string): void {
    this.#text += text
  }

  /** A blank line before every block but the first. */
  part(): void {
    if (this.#text !== '') this.#text += '\n\n'
  }

  begin({ story, sources }: ReadParagraph): Growing<TextParagraph> {
    const { length } = this.#text
    const paragraph = {
      from: length,
      to: length,
      story,
      paragraphs: sources.map(({ index }) => index),
      contentFrom: length,
    }
    this.#paragraphs.push(paragraph)
    return paragraph
  }

  style(from: number, role: Role | null, indent: number | null, label: number): void {
    if (role !== null || indent !== null || label > 0)
      this.#styles.push({ from, to: this.#text.length, role, indent, label })
  }

  /** `indent` stands at the start of every further line. */
  phrase(story: number, phrase: Phrase, emphasis: Emphasis, escapes: ReadonlyMap<number, Escape>, indent = ''): void {
    const { edges } = emphasis
    const stops = stopsOf(phrase.text, edges, escapes, indent)
    let next = 0
    for (const part of phrase.parts) {
      if (part.mark !== null) {
        this.put(edges.get(part.from) ?? '')
        this.mark(story, part.mark)
        while (next < stops.length && (stops[next] as number) < part.to) next++
        continue
      }
      const shown = part.shown as ShownPiece
      let from = part.from
      const copy = (to: number): void => {
        if (to > from) this.#copy(story, shown, part.at + from - part.from, phrase.text.slice(from, to))
        from = to
      }
      for (; next < stops.length && (stops[next] as number) < part.to; next++) {
        const at = stops[next] as number
        copy(at)
        this.put(edges.get(at) ?? '')
        const way = escapes.get(at)
        if (way === 'backslash') this.put('\\')
        else if (way === 'reference') from += this.#reference(story, shown, part.at + at - part.from, phrase.text, at)
        else if (indent !== '' && phrase.text.charAt(at) === '\n') {
          copy(at + 1)
          this.put(indent)
        }
      }
      copy(part.to)
    }
    this.put(edges.get(phrase.text.length) ?? '')
  }

  /** Writes the character at `place` of the phrase as a reference; gives how many code units it has. */
  #reference(story: number, shown: ShownPiece, at: number, text: string, place: number): number {
    const code = text.codePointAt(place) as number
    const length = code > 0xffff ? 2 : 1
    this.#stretch(story, shown, at, length, `&#x${code.toString(16).toUpperCase()};`)
    return length
  }

  /** `[^label]`: the number is the reference's, what is typed is of its pieces. */
  mark(story: number, { reference, number, typed }: NoteMark): void {
    if (reference === null) this.put(`[^${number}`)
    else this.#stretch(story, reference, 0, 0, `[^${number}${typed.length === 0 ? ']' : ''}`)
    for (const cut of typed) this.cut(story, cut)
    if (typed.length > 0 || reference === null) this.put(']')
  }

  cut(story: number, { shown, from, to }: Cut): void {
    this.#copy(story, shown, from, shown.piece.value.slice(from, to))
  }

  #copy(story: number, { paragraph, index: piece }: ShownPiece, at: number, text: string): void {
    const from = this.#text.length
    const last = this.#stretches[this.#stretches.length - 1]
    this.#text += text
    const to = this.#text.length
    if (
      last !== undefined &&
      last.to === from &&
      last.story === story &&
      last.paragraph === paragraph &&
      last.piece === piece &&
      last.length === last.to - last.from &&
      last.at + last.length === at
    ) {
      last.to = to
      last.length += text.length
    } else this.#stretches.push({ from, to, story, paragraph, piece, at, length: text.length })
  }

  #stretch(story: number, { paragraph, index: piece }: ShownPiece, at: number, length: number, text: string): void {
    const from = this.#text.length
    this.#text += text
    this.#stretches.push({ from, to: this.#text.length, story, paragraph, piece, at, length })
  }
}

/** Places of the phrase where something else than its next character is written, in order. */
function stopsOf(
  text: string,
  edges: ReadonlyMap<number, string>,
  escapes: ReadonlyMap<number, Escape>,
  indent: string,
): readonly number[] {
  if (edges.size === 0 && escapes.size === 0 && indent === '') return []
  const stops = new Set([...edges.keys(), ...escapes.keys()])
  if (indent !== '') for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) stops.add(at)
  return [...stops].sort((a, b) => a - b)
}
