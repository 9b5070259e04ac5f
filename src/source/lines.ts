import type { Point, Position } from './position.js'

/** Where each line of a text starts; the only place that turns offsets into lines and columns. */
export interface Lines {
  readonly text: string
  /** Offset of the first character of each line. */
  readonly starts: readonly number[]
}

const LF = 10
const CR = 13

/** Indexes a text; LF, CRLF and a lone CR each end a line. */
export function indexLines(text: string): Lines {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return { text, starts }
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === LF) starts.push(offset + 1)
    else if (code === CR && text.charCodeAt(offset + 1) !== LF) starts.push(offset + 1)
  }
  return { text, starts }
}

/** Index (from 0) of the line that holds `offset`. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0
  let high = lines.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines.starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

export function pointAt(lines: Lines, offset: number): Point {
  const line = lineAt(lines, offset)
  return { line: line + 1, column: offset - (lines.starts[line] as number) + 1, offset }
}

export function positionOf(lines: Lines, from: number, to: number): Position {
  return { start: pointAt(lines, from), end: pointAt(lines, to) }
}
