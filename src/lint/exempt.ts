/** Stretches that are somebody else's wording, which no rule on words may touch: quotations, and titles of cited texts. */

import type { Block } from '../prose/block.js'
import type { Reference } from '../reference/reference.js'
import { matches } from '../source/matches.js'
import type { Span } from '../source/position.js'

const quotations = /“[^”]{1,2000}”|"[^"]{1,2000}"|«[^»]{1,2000}»/gu
const titleOpening = /^,? (?:on|entitled|concerning|regarding|relating to|dealing with) /u
/** A title goes on to the end of its item; commas belong to it. */
const titleEnd =
  /[;:]|, (?:which|that|and (?:of )?(?:in particular|which|its|the)|in particular|as well as|adopted|where)(?!\p{L})|\) |$/u

const textual: ReadonlySet<string> = new Set(['resolution', 'decision', 'recommendation', 'opinion', 'un-resolution'])

/** In offsets of the block's text; `cited` are the references to texts that stand in it. */
function exemptSpans(block: Block, cited: readonly Reference[]): Span[] {
  const { text } = block
  const spans: Span[] = []
  for (const match of matches(quotations, text)) spans.push({ from: match.index, to: match.index + match[0].length })
  for (const phrase of new Set(cited.map(reference => reference.phrase.text))) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const behind = at + phrase.length
      const opening = titleOpening.exec(text.slice(behind, behind + 30))
      if (opening === null) continue
      const from = behind + opening[0].length
      const length = text.slice(from).search(titleEnd)
      spans.push({ from, to: length < 0 ? text.length : from + length })
    }
  }
  return spans
}

/** Of one document; gathered for the blocks that are asked for. */
export class Exempt {
  readonly #spans = new Map<Block, readonly Span[]>()
  /** References to texts, by where their phrases begin. */
  readonly #cited: readonly Reference[]
  constructor(references: readonly Reference[]) {
    this.#cited = references.filter(({ kind }) => textual.has(kind)).sort((a, b) => startOf(a) - startOf(b))
  }
  holds(block: Block, from: number, to: number): boolean {
    let spans = this.#spans.get(block)
    if (spans === undefined) {
      spans = exemptSpans(block, this.#citedIn(block))
      this.#spans.set(block, spans)
    }
    return spans.some(span => span.from < to && from < span.to)
  }
  #citedIn({ node }: Block): Reference[] {
    if (node.type === 'unplaced') return []
    const { start, end } = node.position
    const found: Reference[] = []
    for (let index = this.#firstFrom(start.offset); index < this.#cited.length; index++) {
      const reference = this.#cited[index] as Reference
      if (startOf(reference) > end.offset) break
      if (reference.phrase.position.end.offset <= end.offset) found.push(reference)
    }
    return found
  }
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#cited.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(this.#cited[middle] as Reference) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function startOf({ phrase }: Reference): number {
  return phrase.position.start.offset
}
