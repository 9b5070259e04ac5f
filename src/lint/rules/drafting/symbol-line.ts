/** The lines above a number line that say what is proposed: "MOD EUR/44A7/1". */
import { matches } from '../../../source/matches.js'
import type { Span } from '../../../source/position.js'
import type { Document } from '../../../tree/nodes.js'

export interface SymbolLine extends Span {
  readonly symbol: string
  /** "EUR/44A7/1"; null where there is none. */
  readonly proposal: string | null
  /** The number with its last part aside, and that part: "EUR/44A7" and 1. */
  readonly series: string | null
  readonly index: number | null
}

const reach = 200
const line =
  /(?:^|\n)[ \t>*_#|-]*(?<symbol>\(MOD\)|ADD|MOD|SUP|NOC)\*?[*_ \t]*(?:\r?\n[ \t*_]*){0,3}(?<proposal>[A-Z]{1,9}(?:\/[A-Z]{1,9})*\/[\dA-Z()]{1,12}\/\d{1,4})?[*_ \t]*(?=\r?\n|$)/g
const before =
  /(?:^|\n)[ \t*_]*(?<proposal>[A-Z]{1,9}(?:\/[A-Z]{1,9})*\/[\dA-Z()]{1,12}\/\d{1,4})[*_ \t]*(?:\r?\n[ \t*_]*){1,3}$/

/** The one right above the number line; null where the text stands under none. */
export function symbolLineOf(document: Document, source: string): SymbolLine | null {
  const numberLine = document.children.find(({ type }) => type === 'numberLine')
  const at = (numberLine ?? document).position.start.offset
  const start = Math.max(0, at - reach)
  const above = source.slice(start, at)
  const found = [...matches(line, above)].at(-1)
  const symbol = found?.groups?.symbol
  if (found === undefined || symbol === undefined) return null
  const proposal = found.groups?.proposal ?? before.exec(above.slice(0, found.index + 1))?.groups?.proposal ?? null
  const from = start + found.index + found[0].search(/[(A-Z]/)
  const parts = proposal === null ? null : /^(.*)\/(\d+)$/.exec(proposal)
  return {
    from,
    to: start + found.index + found[0].trimEnd().length,
    symbol,
    proposal,
    series: parts?.[1] ?? null,
    index: parts === null ? null : Number(parts[2]),
  }
}
