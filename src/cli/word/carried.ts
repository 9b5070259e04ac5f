/** What the styles of a Word file say, after its text was mended. */
import type { Styled } from '../../scan/role.js'
import { type Input, isWord, type WordInput } from '../input.js'

/** The input with another text. Styles stay with their lines; those of lines that are new or gone are no evidence any more. */
export function carried(input: WordInput, text: string): WordInput
export function carried(input: Input, text: string): Input
export function carried(input: Input, text: string): Input {
  if (!isWord(input)) return { ...input, text }
  const { bytes, document } = input.word
  const styles = carriedStyles(document.styles, input.text, text)
  return { ...input, text, word: { bytes, document: { ...document, text, styles } } }
}

export function carriedStyles(styles: readonly Styled[], before: string, after: string): Styled[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const head = sameFrom(old, now, index => index)
  const tail = Math.min(
    sameFrom(old, now, (index, lines) => lines.length - 1 - index),
    Math.min(old.length, now.length) - head,
  )
  const moved = (line: number): Line | null => {
    // As many lines as before: each was mended in its place.
    if (line < head || old.length === now.length) return now[line] ?? null
    return line >= old.length - tail ? (now[line - old.length + now.length] ?? null) : null
  }
  return styles.flatMap(styled => {
    const [first, last] = [lineAt(old, styled.from), lineAt(old, styled.to)]
    const [from, to] = [moved(first), moved(last)]
    if (from === null || to === null) return []
    return [{ ...styled, from: offsetIn(from, styled.from, old[first]), to: offsetIn(to, styled.to, old[last]) }]
  })
}

interface Line {
  readonly from: number
  /** Of its last character's end. */
  readonly to: number
  readonly text: string
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split('\n').map(line => {
    const one = { from, to: from + line.length, text: line }
    from = one.to + 1
    return one
  })
}

function sameFrom(
  old: readonly Line[],
  now: readonly Line[],
  at: (index: number, lines: readonly Line[]) => number,
): number {
  let count = 0
  while (count < old.length && count < now.length && old[at(count, old)]?.text === now[at(count, now)]?.text) count++
  return count
}

/** Index of the line that holds the offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).to < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The end of a line stays its end, everything else is as far from its beginning as it was. */
function offsetIn(line: Line, offset: number, before: Line | undefined): number {
  if (before === undefined || offset >= before.to) return line.to
  return Math.min(line.to, line.from + offset - before.from)
}
