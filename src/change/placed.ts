/** The words of a passage with their places in the source. */
import { sourceSpan } from '../prose/block.js'
import type { PlacedToken, TextSide } from './comparison.js'
import type { Passage } from './passage.js'
import type { Token } from './words/token.js'
import { tokensOf } from './words/tokens.js'

/** In order, disjoint; the bar between two cells of a row is a token too. */
export function placedTokens({ source }: TextSide, passage: Passage): PlacedToken[] {
  const tokens = tokensOf(passage.text)
  const placed: PlacedToken[] = []
  const { stretches } = passage
  let stretch = 0
  let end = passage.from
  for (const token of tokens) {
    while (stretch + 1 < stretches.length && (stretches[stretch + 1] as { at: number }).at <= token.from) stretch++
    const place = placeOf(passage, stretch, token, source, end)
    if (place === null || place.from < end || place.to <= place.from) continue
    end = place.to
    placed.push({ ...token, passage, sourceFrom: place.from, sourceTo: place.to })
  }
  return placed
}

function placeOf(
  passage: Passage,
  index: number,
  { from, to }: Token,
  source: string,
  end: number,
): { from: number; to: number } | null {
  const stretch = passage.stretches[index]
  if (stretch === undefined) return { from: passage.from + from, to: passage.from + to }
  const { at, block } = stretch
  if (from >= at && to <= at + block.text.length) return sourceSpan(block, { from: from - at, to: to - at }, source)
  const bar = source.indexOf('|', end)
  return bar < 0 || bar >= passage.to ? null : { from: bar, to: bar + 1 }
}
