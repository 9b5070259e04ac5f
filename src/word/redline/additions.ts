/** What comes, as XML: runs, properties of paragraphs, rows. */
import type { WordCell } from '../story/story.js'
import type { TextRow } from './blocks.js'
import type { WriterContext } from './context.js'
import type { Token } from './inline.js'
import { type Likeness, newRuns } from './new-runs.js'
import { markedProperties } from './properties.js'
import { newRow } from './rows.js'

export class Additions {
  readonly #context: WriterContext

  constructor(context: WriterContext) {
    this.#context = context
  }

  runs(tokens: readonly Token[], like: Likeness): string {
    const { marking, moves, notes } = this.#context
    const first = tokens[0]
    if (first === undefined) return ''
    return marking.within(
      moves.comeBy(first),
      newRuns(tokens, like, mark => notes.markRun(mark)),
    )
  }

  insertedProperties(properties: string, end: Token): string {
    const { marking, moves } = this.#context
    return markedProperties(properties === '' ? null : properties, marking.mark(moves.comeBy(end)))
  }

  row(row: TextRow, model: readonly (WordCell | null)[] | null, story: number, near: number): string {
    const { models, marking, homes } = this.#context
    const contents = row.cells.map(({ lines }) => {
      const paragraphs = lines.map((line, index) => {
        const like = models.for(line, near)
        const isLast = index === lines.length - 1
        const end = line.tokens.at(-1) as Token
        const properties = isLast ? like.properties : this.insertedProperties(like.properties, end)
        return `<w:p>${properties}${this.runs(line.tokens, like.like)}</w:p>`
      })
      return paragraphs.length === 0 ? '<w:p/>' : paragraphs.join('')
    })
    return newRow(model === null ? null : homes.story(story), model, contents, marking)
  }
}
