/** A block as one line of print: its marker, a blank, its words, each with its marks. */
import type { Passage } from '../../change/passage.js'
import type { Format, RedlineBlock, Run } from '../../change/redline.js'

/** What went with a move is marked as a whole. `isWhole` is for text that is new from end to end, and needs no marks. */
export function lineOf(block: RedlineBlock, isWhole = false): Run[] {
  const { runs, status } = block
  const marker = markerOf(block)
  const line = marker.length === 0 || runs.length === 0 ? [...marker, ...runs] : [...marker, blank(marker), ...runs]
  if (isWhole) return withOp(line, 'removed', 'same')
  return status === 'moved-away' ? withOp(line, 'added', 'removed') : line
}

/** A text without marks; none for "". */
export function unmarked(text: string): Run[] {
  return text === '' ? [] : [{ op: 'same', text, format: plain, change: null }]
}

const plain: Format = { emphasis: false, strong: false, deleted: false, code: false, note: false, url: null }

export interface Stretch {
  readonly op: Run['op']
  readonly runs: readonly Run[]
}

/** Neighbours with one mark: changes meet in a line, and so do formats, but a reader sees one insertion. */
export function stretchesOf(runs: readonly Run[]): Stretch[] {
  const stretches: { op: Run['op']; runs: Run[] }[] = []
  for (const run of runs) {
    const last = stretches[stretches.length - 1]
    if (last?.op === run.op) last.runs.push(run)
    else stretches.push({ op: run.op, runs: [run] })
  }
  return stretches
}

/** The runs without those of one kind, all of them of another. */
export function withOp(runs: readonly Run[], without: Run['op'], op: Run['op']): Run[] {
  return runs.filter(run => run.op !== without).map(run => ({ ...run, op }))
}

/** The label of a note looks like its marks in the text, and unlike the number of a clause. */
function markerOf({ marker, old, new: now }: RedlineBlock): readonly Run[] {
  if ((now ?? old)?.kind !== 'note') return marker
  return marker.map(run => ({ ...run, format: { ...run.format, note: true } }))
}

/** Between marker and words: struck out, or underlined, with a marker that is all gone, or all new. */
function blank(marker: readonly Run[]): Run {
  const [first] = marker as readonly [Run]
  const op = marker.every(run => run.op === first.op) ? first.op : 'same'
  return { ...first, op, text: ' ', format: { ...first.format, note: false } }
}

export function isEmpty(line: readonly Run[]): boolean {
  return line.every(({ text }) => text.trim() === '')
}

/** Comments, definitions, tags: what a reader of the printed text never meets. */
export function isUnseen({ kind, node }: Passage): boolean {
  return kind === 'verbatim' && node.type !== 'code'
}
