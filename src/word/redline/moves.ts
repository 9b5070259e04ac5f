/** Stretches that moved whole, as Word's own moves: both places have one name (ECMA-376 part 1, 17.13.5.21 to 28). */
import type { Token } from './inline.js'
import type { Marking } from './marking.js'

/** [fromA, toA) of the old text stands at [fromB, toB) of the new one. */
export interface MoveEdit {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

export class Moves {
  readonly #moves: readonly MoveEdit[]
  readonly #marking: Marking
  readonly #opened = new Set<string>()

  constructor(moves: readonly MoveEdit[], marking: Marking) {
    this.#moves = moves
    this.#marking = marking
  }

  /** The element that takes a token away. */
  goneBy({ from, to }: Token): string {
    return this.#oldOf(from, to) < 0 ? 'del' : 'moveFrom'
  }

  /** The element that puts a token in. */
  comeBy({ from, to }: Token): string {
    return this.#newOf(from, to) < 0 ? 'ins' : 'moveTo'
  }

  /** Stands before the paragraph that is the first of a stretch that moved away; "" before all others. */
  startOld(from: number): string {
    return this.#start('moveFrom', this.#oldOf(from, from))
  }

  startNew(from: number): string {
    return this.#start('moveTo', this.#newOf(from, from))
  }

  endOld(to: number): string {
    return this.#end(
      'moveFrom',
      this.#moves.findIndex(({ fromA, toA }) => fromA < to && to <= toA && toA - to < 3),
    )
  }

  endNew(to: number): string {
    return this.#end(
      'moveTo',
      this.#moves.findIndex(({ fromB, toB }) => fromB < to && to <= toB && toB - to < 3),
    )
  }

  readonly #ids = new Map<string, number>()

  #start(name: string, index: number): string {
    const key = `${name}${index}`
    if (index < 0 || this.#opened.has(key)) return ''
    this.#opened.add(key)
    const attributes = this.#marking.attributes()
    this.#ids.set(key, Number(/\d+/.exec(attributes)?.[0]))
    return `<w:${name}RangeStart ${attributes.replace(' ', ` w:name="move${index + 1}" `)}/>`
  }

  #end(name: string, index: number): string {
    const id = this.#ids.get(`${name}${index}`)
    if (id === undefined) return ''
    this.#ids.delete(`${name}${index}`)
    return `<w:${name}RangeEnd w:id="${id}"/>`
  }

  /** The end of the last paragraph belongs to the stretch, though it stands behind it. */
  #oldOf(from: number, _to: number): number {
    return this.#moves.findIndex(({ fromA, toA }) => fromA <= from && from < toA + 1)
  }

  #newOf(from: number, _to: number): number {
    return this.#moves.findIndex(({ fromB, toB }) => fromB <= from && from < toB + 1)
  }
}
