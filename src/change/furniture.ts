/** What the reader took out of a text: page numbers, running heads, spaces after hyphens. Nobody reads it, so it cannot differ. */
import type { Span } from '../source/position.js'
import type { Reading } from '../tree/nodes.js'

/** In order. */
export function furnitureOf({ diagnostics }: Reading): Span[] {
  return diagnostics
    .flatMap(({ repair }) => repair?.removed ?? [])
    .map(({ start, end }) => ({ from: start.offset, to: end.offset }))
    .sort((x, y) => x.from - y.from)
}

/** A stretch of the source without the furniture in it. */
export function withoutFurniture(source: string, from: number, to: number, furniture: readonly Span[]): string {
  let [low, high] = [0, furniture.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((furniture[middle] as Span).to <= from) low = middle + 1
    else high = middle
  }
  let text = ''
  let at = from
  for (let index = low; index < furniture.length; index++) {
    const span = furniture[index] as Span
    if (span.from >= to) break
    text += source.slice(at, Math.max(at, span.from))
    at = Math.max(at, Math.min(span.to, to))
  }
  return text + source.slice(at, to)
}
