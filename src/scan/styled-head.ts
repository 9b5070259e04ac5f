/** The head of a document as styles tell it: where its title ends, the line of earlier editions, the formula. */
import { matchEdition } from '../frame/edition.js'
import type { Formula } from '../frame/formula.js'
import type { Span } from '../source/position.js'
import type { FlowBlock } from './flow.js'
import { lineIndexAt, type ScannedLine } from './lines.js'
import { firstBehind } from './removed.js'
import { opensParagraph, roleOf } from './styled-lines.js'

interface HeadSource {
  readonly text: string
  readonly lines: readonly ScannedLine[]
  readonly flow: readonly FlowBlock[]
}

export interface StyledHead {
  readonly history: Span | null
  readonly formula: Formula | null
  /** Behind the last paragraph of title or history; null without one. */
  readonly to: number | null
}

/** Formulas are shorter; "Normal after title" is also the style of the first paragraph below any other heading. */
const longestFormula = 400

/** Looks at the paragraphs of [from, to): those behind the number line, before the first heading of sections. */
export function headByStyle(source: HeadSource, from: number, to: number): StyledHead {
  const { text, lines, flow } = source
  let history = null as Span | null
  let titleTo: number | null = null
  for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    if (line.start >= to) break
    if (line.blank || line.from < from || inside(flow, line.from)) continue
    const role = roleOf(line)
    const first: number | undefined = history?.from
    if (role === 'formula' && opensParagraph(line)) return { history, formula: formulaAt(text, line), to: titleTo }
    if (role === 'history') history = { from: first ?? afterMarks(text, line), to: line.to }
    // What stands behind the history and is none belongs to neither.
    else if (history !== null || (role !== 'title' && titleTo !== null)) break
    if (role === 'title' || role === 'history') titleTo = line.to
  }
  return { history, formula: null, to: titleTo }
}

/** A formula by its style: one paragraph that ends as a formula does, whatever the body in it is called. */
function formulaAt(text: string, { from, to }: ScannedLine): Formula | null {
  const words = text.slice(from, to)
  if (words.length > longestFormula || !/^[*_]*\p{Lu}.*[,:][*_]*$/u.test(words)) return null
  let edition: ReturnType<typeof matchEdition> = null
  for (let open = words.lastIndexOf('('); open !== -1 && edition === null; open = words.lastIndexOf('(', open - 1)) {
    edition = matchEdition(text, from + open)
    if (open === 0) break
  }
  return {
    from,
    to,
    body: null,
    place: edition?.place ?? null,
    year: edition?.year ?? null,
    code: edition?.code ?? null,
  }
}

function afterMarks(text: string, { from, to }: ScannedLine): number {
  let offset = from
  while (offset < to && /[#\s]/.test(text.charAt(offset))) offset++
  return offset
}

function inside(flow: readonly FlowBlock[], offset: number): boolean {
  const block = flow[firstBehind(flow, offset)]
  return block !== undefined && block.from <= offset
}
