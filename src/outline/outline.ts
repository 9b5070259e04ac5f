/** The outline of one stretch of text: cuts, then the cheapest path through them. */
import type { FlowBlock } from '../scan/flow.js'
import { layoutOf } from '../scan/layout.js'
import type { ScannedLine } from '../scan/lines.js'
import type { Removed } from '../scan/removed.js'
import type { Costs } from './costs.js'
import { type Cut, findCuts } from './cuts.js'
import { decode, type Outline } from './decode.js'
import type { Vocabulary } from './vocabulary.js'
import { unwrapped } from './words.js'

export interface OutlineSource {
  readonly text: string
  readonly lines: readonly ScannedLine[]
  readonly removed: readonly Removed[]
  readonly flow: readonly FlowBlock[]
  readonly vocabulary: Vocabulary
  /** Labels of glued note marks in the document. */
  readonly marks: ReadonlySet<string>
  readonly repair: boolean
  readonly costs: Costs
  /** The text comes with styles: each of its lines is a paragraph. */
  readonly styled: boolean
  /** Its headings of sections have their style. */
  readonly called: boolean
}

/** Headings on lines of their own that make a text one whose headings have them. */
const enoughOwnLines = 3

export function outline(source: OutlineSource, from: number, to: number, annex: boolean): Outline {
  const layout = source.styled ? unwrapped : layoutOf(source.text, source.lines, from, to)
  const cuts = findCuts({ ...source, layout }, from, to)
  return decode(cuts, {
    costs: source.costs,
    ownLines: habitOf(ownLineHeadings(cuts)),
    annex,
    repair: source.repair,
    marks: source.marks,
    called: source.called,
  })
}

function habitOf(count: number): -1 | 0 | 1 {
  return count >= enoughOwnLines ? 1 : count === 0 ? -1 : 0
}

function ownLineHeadings(cuts: readonly Cut[]): number {
  let count = 0
  cuts.forEach((cut, index) => {
    const begun = (cuts[index + 1]?.breaks ?? 2) === 2
    if (cut.breaks === 2 && begun && cut.headings.some(heading => heading.known && heading.end === 'line')) count++
  })
  return count
}
