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

const textual = new Set(['resolution', 'decision', 'recommendation', 'opinion', 'un-resolution'])

/** In offsets of the block's text. */
export function exemptSpans(block: Block, references: readonly Reference[]): Span[] {
  const { text } = block
  const spans: Span[] = []
  for (const match of matches(quotations, text)) spans.push({ from: match.index, to: match.index + match[0].length })
  if (block.node.type === 'unplaced') return spans
  const { position } = block.node
  for (const { kind, phrase } of references) {
    const { start, end } = phrase.position
    if (!textual.has(kind) || start.offset < position.start.offset || end.offset > position.end.offset) continue
    for (let at = text.indexOf(phrase.text); at >= 0; at = text.indexOf(phrase.text, at + 1)) {
      const behind = at + phrase.text.length
      const opening = titleOpening.exec(text.slice(behind, behind + 30))
      if (opening === null) continue
      const from = behind + opening[0].length
      const length = text.slice(from).search(titleEnd)
      spans.push({ from, to: length < 0 ? text.length : from + length })
    }
  }
  return spans
}
