/** Lines as the reader sees them: what Markdown puts before the text (quote marks, indentation) set apart. */
import type { Lines } from '../source/lines.js'
import type { Styled } from './role.js'

export interface ScannedLine {
  /** First character of the line. */
  readonly start: number
  /** First character that is neither indentation nor a quote mark. */
  readonly from: number
  /** Behind the last character that is not white space; `from` on a blank line. */
  readonly to: number
  /** Start of the next line, or the end of the text. */
  readonly next: number
  /** Columns of indentation after quote marks; a tab counts to the next multiple of 4. */
  readonly indent: number
  readonly blank: boolean
  /** What the style of its paragraph says; null where no style is known. */
  readonly style: Styled | null
}

const quoteMark = 0x3e

export function scanLines(lines: Lines): ScannedLine[] {
  const { text, starts } = lines
  const scanned: ScannedLine[] = []
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as number
    const next = starts[index + 1] ?? text.length
    let from = start
    let indent = 0
    while (from < next) {
      const code = text.charCodeAt(from)
      if (code === 32 || code === 0xa0 || code === 0xfeff) indent++
      else if (code === 9) indent += 4 - (indent % 4)
      else if (code === quoteMark && quotes(text, from, next)) indent = -1
      else break
      from++
      if (indent < 0) {
        // One space after a quote mark belongs to it.
        indent = text.charCodeAt(from) === 32 ? -1 : 0
      }
    }
    let to = next
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    scanned.push({
      start,
      from: Math.min(from, to),
      to,
      next,
      indent: Math.max(0, indent),
      blank: to === from,
      style: null,
    })
  }
  return scanned
}

/** A quote mark is one only when a space, another quote mark or the end of the line follows: "> text", not ">= 5". */
function quotes(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true
  const code = text.charCodeAt(at + 1)
  return code === 32 || code === quoteMark || code === 10 || code === 13
}

export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** Index of the line that holds `offset`. */
export function lineIndexAt(lines: readonly ScannedLine[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as ScannedLine).start <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
