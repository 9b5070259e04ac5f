/** The lines of the source that a finding is about, with what is meant marked below. */
import type { Position } from '../../source/position.js'
import type { Ink } from '../ink.js'
import { columnsOf, visible } from './visible.js'

type Style = Ink[keyof Ink]

const mostLines = 3
/** A clause of Markdown is one long line: more than this is cut on both sides of what is meant. */
const widest = 120

export interface FrameLook {
  readonly ink: Ink
  readonly style: Style
  /** Of the terminal; null without one. */
  readonly width: number | null
  /** False: the lines are those of a text that nobody has open. */
  readonly isNumbered: boolean
}

/** `lines` are those of the source. */
export function frameOf(lines: readonly string[], { start, end }: Position, look: FrameLook): string[] {
  const { ink, style, width, isNumbered } = look
  const last = Math.min(end.column === 1 && end.line > start.line ? end.line - 1 : end.line, start.line + mostLines - 1)
  const gutter = isNumbered ? String(last).length : 0
  // Beside the margin, and the points where a line is cut on both sides.
  const room = Math.max(20, (width ?? widest) - gutter - 5 - 6)
  const frame: string[] = []
  for (let line = start.line; line <= last; line++) {
    const text = lines[line - 1] ?? ''
    const from = line === start.line ? start.column - 1 : text.search(/\S|$/)
    const to = line === end.line ? end.column - 1 : text.length
    const cut = cutAround(text, from, to, room)
    const margin = ' '.repeat(columnsOf(cut.text.slice(0, cut.from)))
    const carets = '^'.repeat(Math.max(1, columnsOf(cut.text.slice(cut.from, cut.to))))
    frame.push(
      `  ${ink.dim(`${isNumbered ? String(line).padStart(gutter) : ''} |`)} ${cut.text}`,
      `  ${ink.dim(`${' '.repeat(gutter)} |`)} ${margin}${style(carets)}`,
    )
  }
  if (end.line > last + 1 || (end.line > last && end.column > 1))
    frame.push(`  ${ink.dim(`${' '.repeat(gutter)} | ...${isNumbered ? ` to line ${end.line}` : ''}`)}`)
  return frame
}

interface Cut {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A window of a line that holds what is meant, at least its beginning. */
function cutAround(line: string, from: number, to: number, room: number): Cut {
  if (line.length <= room) return { text: visible(line), from, to }
  const before = Math.max(0, Math.floor((room - Math.min(room, to - from)) / 2))
  let start = Math.max(0, Math.min(from - before, line.length - room))
  let stop = Math.min(line.length, start + room)
  // Not through the middle of a word, where there is a blank nearby; never through a character.
  if (start > 0) {
    const blank = line.slice(start, Math.min(from, start + 15)).indexOf(' ')
    start += blank < 0 ? 0 : blank + 1
    if (isLow(line, start)) start++
  }
  if (stop < line.length) {
    const blank = line.slice(Math.max(to, stop - 15), stop).lastIndexOf(' ')
    if (blank >= 0) stop = Math.max(to, stop - 15) + blank
    if (isLow(line, stop)) stop--
  }
  const head = start > 0 ? '...' : ''
  const tail = stop < line.length ? '...' : ''
  const shift = head.length - start
  return { text: head + visible(line.slice(start, stop)) + tail, from: from + shift, to: Math.min(to, stop) + shift }
}

function isLow(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
