/** Whether a text is wrapped at a column, so that a line break alone ends nothing. */
import type { ScannedLine } from './lines.js'

/** Longest line that counts as typed or wrapped by hand; longer lines are paragraphs. */
const widest = 110

/** True when most lines that another line follows directly are nearly as long as the longest ones, and none is a whole paragraph. */
export function isWrapped(lines: readonly ScannedLine[], from: number, to: number): boolean {
  const lengths: number[] = []
  for (let index = 0; index < lines.length - 1; index++) {
    const line = lines[index] as ScannedLine
    if (line.start < from || line.blank) continue
    if (line.start >= to) break
    if (!(lines[index + 1] as ScannedLine).blank) lengths.push(line.to - line.start)
  }
  if (lengths.length < 8) return false
  const ordered = [...lengths].sort((a, b) => a - b)
  const longest = ordered[Math.floor(ordered.length * 0.95)] as number
  if (longest > widest || longest < 40) return false
  const full = lengths.filter(length => length >= longest * 0.7).length
  return full >= lengths.length * 0.5
}
