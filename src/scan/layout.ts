/** How the lines of a text are laid out: wrapped at a column or not, single or double spaced. */
import { lineIndexAt, type ScannedLine } from './lines.js'

export interface Layout {
  /** Column at which lines are wrapped; 0 when each line is a paragraph. */
  readonly width: number
  /** A blank line stands after every line: it parts nothing. */
  readonly doubled: boolean
}

/** Longest line that counts as wrapped; longer lines are paragraphs. */
const widest = 110
const narrowest = 40
/** A text of fewer lines shows no habit of wrapping. */
const enoughLines = 4
/** With so many lines a single one of them may be an exception, and spacing is a habit. */
const manyLines = 8

/** Looks at the lines of [from, to): wrapped lines are nearly all of a length and break off inside sentences. */
export function layoutOf(text: string, lines: readonly ScannedLine[], from: number, to: number): Layout {
  const filled: ScannedLine[] = []
  let adjacent = 0
  let parted = 0
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.start >= to) break
    if (line.blank) continue
    if (index > 0 && filled.length > 0) {
      if ((lines[index - 1] as ScannedLine).blank) parted++
      else adjacent++
    }
    filled.push(line)
  }
  const doubled = parted >= manyLines && adjacent * 20 < parted
  if (filled.length < enoughLines) return { width: 0, doubled: false }
  const lengths = filled.map(line => line.to - line.start).sort((a, b) => a - b)
  const exceptions = lengths.length < manyLines ? 0 : Math.ceil((lengths.length - 1) * 0.02)
  const longest = lengths[lengths.length - 1 - exceptions] as number
  if (longest > widest || longest < narrowest) return { width: 0, doubled: false }
  const full = filled.filter(line => line.to - line.start >= longest - 14)
  const broken = full.filter(line => !/[;:.]/.test(text.charAt(line.to - 1)))
  if (full.length * 3 < filled.length || broken.length < 2 || broken.length * 2 < full.length)
    return { width: 0, doubled: false }
  if (doubled && full.length * 2 < filled.length) return { width: 0, doubled: false }
  return { width: longest, doubled }
}

/** True when the first word of `line` would not have fitted on the line before it: the break between them may be the wrapping's. */
export function breaksSoftly(text: string, before: ScannedLine, line: ScannedLine, width: number): boolean {
  let end = line.from
  while (end < line.to && text.charCodeAt(end) > 32) end++
  return before.to - before.start + 1 + (end - line.from) > width
}
