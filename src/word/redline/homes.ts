/** Where the characters of a text are at home in the file. */
import type { Story, WordParagraph } from '../story/story.js'
import type { TextParagraph } from '../text/word-text.js'
import type { WordDocument } from '../word.js'
import { allLines, type Blocks, type Line } from './blocks.js'
import type { Token } from './inline.js'
import { RedlineError } from './redline-error.js'

/** [at, at + length) of the value of a piece. */
export interface Home {
  readonly story: number
  readonly paragraph: number
  readonly piece: number
  readonly at: number
  readonly length: number
}

const none: readonly Home[] = []

export class Homes {
  readonly #document: WordDocument
  readonly #homes = new Map<Token, readonly Home[]>()
  readonly #lines = new Map<Token, Line>()
  readonly #paragraphs = new Map<number, TextParagraph>()

  constructor(document: WordDocument, blocks: Blocks) {
    this.#document = document
    for (const paragraph of document.paragraphs) this.#paragraphs.set(paragraph.from, paragraph)
    const lines = allLines(blocks).sort((a, b) => a.from - b.from)
    let index = 0
    const { stretches } = document
    for (const line of lines)
      for (const token of line.tokens) {
        this.#lines.set(token, line)
        if (token.kind === 'end' || token.kind === 'table') continue
        while (index < stretches.length && (stretches[index] as { to: number }).to <= token.at) index++
        const homes: Home[] = []
        for (let next = index; next < stretches.length; next++) {
          const stretch = stretches[next] as WordDocument['stretches'][number]
          if (stretch.from >= token.to) break
          const { story, paragraph, piece } = stretch
          if (token.kind === 'mark') homes.push({ story, paragraph, piece, at: stretch.at, length: stretch.length })
          else {
            const isWhole = stretch.length !== stretch.to - stretch.from
            const at = isWhole ? stretch.at : stretch.at + token.at - stretch.from
            const length = isWhole ? stretch.length : token.to - token.at
            homes.push({ story, paragraph, piece, at, length: token.value === '\n' ? 1 : length })
            break
          }
        }
        if (homes.length > 0) this.#homes.set(token, homes)
      }
  }

  /** Of a mark several: its reference, and what is typed of its label. [] for what the file has not. */
  of(token: Token): readonly Home[] {
    return this.#homes.get(token) ?? none
  }

  /** What stands in the file of [from, to) of the text. */
  within(from: number, to: number): readonly Home[] {
    return this.#document.stretches
      .filter(stretch => stretch.from >= from && stretch.to <= to)
      .map(({ story, paragraph, piece, at, length }) => ({ story, paragraph, piece, at, length }))
  }

  lineOf(token: Token): Line {
    return this.#lines.get(token) as Line
  }

  paragraphOf(line: Line): TextParagraph {
    const paragraph = this.#paragraphs.get(line.from)
    if (paragraph === undefined)
      throw new RedlineError(`The text of the Word file is not as it is written, at ${line.from}`)
    return paragraph
  }

  story(number: number): Story {
    return this.#document.stories[number] as Story
  }

  /** The paragraphs of the file that a line stands for; the last one is that whose mark ends it. */
  sourcesOf(line: Line): readonly WordParagraph[] {
    const { story, paragraphs } = this.paragraphOf(line)
    return paragraphs.map(index => this.story(story).paragraphs[index] as WordParagraph)
  }

  /** The file computes the number of the paragraph, which stands in the text and not in the file. */
  hasComputedLabel(line: Line): boolean {
    const first = line.tokens[0]
    return first?.kind === 'character' && this.of(first).length === 0
  }
}
