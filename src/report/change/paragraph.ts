/** A clause on a terminal: wrapped, its words marked, long stretches without any mark cut. */
import type { Run } from '../../change/redline.js'
import { type Ink, plainInk } from '../ink.js'
import { columnsOf, visible } from '../lint/visible.js'

type Op = Run['op']
type Marked = Pick<Run, 'op' | 'text'>

export interface ParagraphLook {
  readonly ink: Ink
  readonly width: number | null
  /** Spaces before each line. */
  readonly indent: number
  /** Stretches without marks are shown whole. */
  readonly isWhole: boolean
}

/** Lines to print. Without colours deletions stand in `[-` and `-]`, additions in `{+` and `+}`. */
export function paragraphLines(runs: readonly Marked[], { ink, width, indent, isWhole }: ParagraphLook): string[] {
  const shown = joined(runs.map(({ op, text }) => ({ op, text: visible(text) })))
  const pieces = isWhole ? shown : elided(shown)
  const signed = ink === plainInk ? pieces.map(withSigns) : pieces
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(narrowest, width - indent)
  const margin = ' '.repeat(indent)
  return wrapped(signed, room).map(
    line =>
      margin +
      joined(line)
        .map(piece => inked(piece, ink))
        .join(''),
  )
}

/** A line holds at least this much, however narrow the terminal says it is. */
const narrowest = 20

const signs: Readonly<Record<Op, readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
}

function withSigns({ op, text }: Marked): Marked {
  const [open, close] = signs[op]
  return { op, text: open + text + close }
}

function inked({ op, text }: Marked, ink: Ink): string {
  if (op === 'removed') return ink.red(ink.strikethrough(text))
  return op === 'added' ? ink.green(ink.underline(text)) : text
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Marked[]): Marked[] {
  const list: { op: Op; text: string }[] = []
  for (const { op, text } of pieces) {
    const last = list[list.length - 1]
    if (last?.op === op) last.text += text
    else if (text !== '') list.push({ op, text })
  }
  return list
}

/** What is kept beside a mark, and at the start of a clause so that it is known again: about one line of a terminal in all. */
const kept = 48
const keptAtStart = 32
/** Less than this is not worth a gap. */
const shortestGap = 24

/** Cuts what did not change to what stands beside marks; a clause without any mark to its beginning. */
function elided(pieces: readonly Marked[]): Marked[] {
  return pieces.map(({ op, text }, index) => {
    if (op !== 'same') return { op, text }
    const head = index > 0 ? kept : pieces.length > 1 ? keptAtStart : 2 * kept
    const tail = index < pieces.length - 1 ? kept : 0
    if (text.length < head + tail + shortestGap) return { op, text }
    const blank = text.lastIndexOf(' ', head)
    const start = blank > 0 ? text.slice(0, blank) : text.slice(0, head)
    const end = tail === 0 ? '' : text.slice(text.length - tail).replace(/^\S*/, '')
    return { op, text: `${start} ...${end}` }
  })
}

/** Breaks at blanks; a blank where a line ends is dropped. */
function wrapped(pieces: readonly Marked[], room: number): Marked[][] {
  const lines: Marked[][] = []
  let line: Marked[] = []
  let columns = 0
  let word: Marked[] = []
  let blank: Marked | null = null
  const flush = () => {
    if (word.length === 0) return
    const width = word.reduce((sum, { text }) => sum + columnsOf(text), 0)
    if (columns > 0 && columns + 1 + width > room) {
      lines.push(line)
      line = []
      columns = 0
    } else if (blank !== null && columns > 0) {
      line.push(blank)
      columns += 1
    }
    line.push(...word)
    columns += width
    word = []
    blank = null
  }
  for (const { op, text } of pieces) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) {
        flush()
        blank ??= { op, text: ' ' }
      }
      if (part !== '') word.push({ op, text: part })
    }
  }
  flush()
  lines.push(line)
  return lines
}
