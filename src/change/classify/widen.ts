/** Citations put in or taken out, with the words that tie them into the sentence. */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Finding } from './classifier.js'
import { hunkOf } from './cut.js'
import { isLink } from './links.js'
import { textOf } from './said.js'

/**
 * Where an insertion or a deletion holds nothing but citations, links (", in accordance with") and titles (", on ..."), each finding gets the
 * words before its citation, the last one those behind too. Other findings come back as they are.
 */
export function widened(words: PairWords, hunks: readonly Hunk[], findings: readonly Finding[]): Finding[] {
  const byHunk = new Map<Hunk, Finding[]>()
  for (const finding of findings) {
    const [tile] = finding.hunks
    const hunk = tile === undefined || finding.hunks.length > 1 ? undefined : hunkOf(hunks, tile)
    if (hunk === undefined || (hunk.fromA < hunk.toA && hunk.fromB < hunk.toB)) continue
    const known = byHunk.get(hunk)
    if (known === undefined) byHunk.set(hunk, [finding])
    else known.push(finding)
  }
  const wide = new Map<Finding, Hunk>()
  for (const [hunk, inside] of byHunk) {
    const tiles = inside.map(({ hunks: [tile] }) => tile as Hunk)
    for (const [index, tile] of spread(words, hunk, tiles).entries()) wide.set(inside[index] as Finding, tile)
  }
  return findings.map(finding => {
    const tile = wide.get(finding)
    return tile === undefined ? finding : { ...finding, hunks: [tile] }
  })
}

/** None when something else stands between. */
function spread({ tokensA, tokensB }: PairWords, hunk: Hunk, tiles: readonly Hunk[]): readonly Hunk[] {
  const isNew = hunk.fromA === hunk.toA
  const tokens = isNew ? tokensB : tokensA
  const [start, end] = isNew ? [hunk.fromB, hunk.toB] : [hunk.fromA, hunk.toA]
  const wide: Hunk[] = []
  let at = start
  for (const [index, tile] of tiles.entries()) {
    const [from, to] = isNew ? [tile.fromB, tile.toB] : [tile.fromA, tile.toA]
    if (!isTie(tokens, at, from) && !(index > 0 && isTitle(tokens, at, from))) return []
    const upTo = index === tiles.length - 1 ? end : to
    if (upTo > to && !isTie(tokens, to, upTo) && !isTitle(tokens, to, upTo)) return []
    wide.push(isNew ? { ...hunk, fromB: at, toB: upTo } : { ...hunk, fromA: at, toA: upTo })
    at = upTo
  }
  return wide
}

/** "in accordance with the objectives set out in" has seven words. */
const mostLinks = 7

function isTie(tokens: readonly PlacedToken[], from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  return between.every(isLink) && between.filter(({ kind }) => kind === 'word').length <= mostLinks
}

const title = /^,? ?(?:on|entitled|concerning|regarding|relating to|"|“)(?!\p{L})/u
/** Titles of resolutions have up to thirty words. */
const mostWords = 40

function isTitle(tokens: readonly PlacedToken[], from: number, to: number): boolean {
  return to - from <= mostWords && title.test(textOf(tokens, from, to))
}
