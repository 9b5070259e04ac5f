/** The semantic clean-up: what is right word by word is made right for the eye. */
import { beginsAt } from './begins.js'
import type { Partners, Stretch, Words } from './stretch.js'
import type { Token } from './token.js'
import { isLight } from './weight.js'

/** Changes the partners in place: draws crumbs into the replacements around them, and slides what was put in or taken out. */
export function readable(words: Words, partners: Partners): void {
  const gaps = gapsOf(words, partners)
  if (gaps.length > 1) absorbCrumbs(words, partners, gaps)
  for (const gap of gaps) {
    if (gap.fromX === gap.toX) slideX(words, partners, gap)
    else if (gap.fromY === gap.toY) slideY(words, partners, gap)
  }
}

function gapsOf({ tokensX: x, tokensY: y }: Words, partners: Partners): Stretch[] {
  const gaps: Stretch[] = []
  let fromX = 0
  let fromY = 0
  for (let at = 0; at < x.length; at++) {
    const partner = partners[at] as number
    if (partner < 0) continue
    if (at > fromX || partner > fromY) gaps.push({ fromX, toX: at, fromY, toY: partner })
    fromX = at + 1
    fromY = partner + 1
  }
  if (x.length > fromX || y.length > fromY) gaps.push({ fromX, toX: x.length, fromY, toY: y.length })
  return gaps
}

/**
 * A crumb is a short run between two replacements, each of which is so many times larger: "study" in a sentence that was written anew and happens to
 * have it again. Four keeps the marked size within 1.15 of the planted edits where 60% of the words were reworded (test/change/words-size.test.ts).
 */
const crumbFactor = 4
/** A word of weight counts for three light ones. */
const heavy = 3

function absorbCrumbs({ tokensX }: Words, partners: Partners, gaps: Stretch[]): void {
  let kept = 0
  for (let index = 1; index < gaps.length; index++) {
    const before = gaps[kept] as Stretch
    const after = gaps[index] as Stretch
    const room = Math.min(sizeOf(before), sizeOf(after)) / crumbFactor
    if (!isReplaced(before) || !isReplaced(after) || !fits(tokensX, before.toX, after.fromX, room)) {
      gaps[++kept] = after
      continue
    }
    partners.fill(-1, before.toX, after.fromX)
    before.toX = after.toX
    before.toY = after.toY
  }
  gaps.length = kept + 1
}

function sizeOf({ fromX, toX, fromY, toY }: Stretch): number {
  return toX - fromX + toY - fromY
}

function isReplaced({ fromX, toX, fromY, toY }: Stretch): boolean {
  return fromX < toX && fromY < toY
}

/** True when the words weigh no more than the room. */
function fits(tokens: readonly Token[], from: number, to: number, room: number): boolean {
  let weight = 0
  for (let at = from; at < to && weight <= room; at++) weight += isLight(tokens[at] as Token) ? 1 : heavy
  return weight <= room
}

/** Slides a run put into `y` to where it begins best. */
function slideX({ tokensY }: Words, partners: Partners, gap: Stretch): void {
  const before = roomBefore(tokensY, gap.fromY, gap.toY, back => partners[gap.fromX - back] === gap.fromY - back)
  const after = roomAfter(tokensY, gap.fromY, gap.toY, on => partners[gap.fromX + on] === gap.toY + on)
  const by = bestSlide(tokensY, gap.fromY, gap.toY, before, after)
  const length = gap.toY - gap.fromY
  for (let step = 1; step <= -by; step++) partners[gap.fromX - step] = gap.toY - step
  for (let step = 0; step < by; step++) partners[gap.fromX + step] = gap.toY + step - length
}

/** Slides a run taken out of `x`. */
function slideY({ tokensX }: Words, partners: Partners, gap: Stretch): void {
  const before = roomBefore(tokensX, gap.fromX, gap.toX, back => partners[gap.fromX - back] === gap.fromY - back)
  const after = roomAfter(tokensX, gap.fromX, gap.toX, on => partners[gap.toX + on] === gap.toY + on)
  const by = bestSlide(tokensX, gap.fromX, gap.toX, before, after)
  for (let step = 1; step <= -by; step++) {
    partners[gap.toX - step] = gap.fromY - step
    partners[gap.fromX - step] = -1
  }
  for (let step = 0; step < by; step++) {
    partners[gap.fromX + step] = gap.fromY + step
    partners[gap.toX + step] = -1
  }
}

/** A run may slide no further than this: what an eye takes in, and a bound for texts of one word. */
const longestSlide = 32

function roomBefore(side: readonly Token[], from: number, to: number, isKept: (back: number) => boolean): number {
  let back = 0
  while (
    back < longestSlide &&
    back < from &&
    isKept(back + 1) &&
    side[from - back - 1]?.key === side[to - back - 1]?.key
  )
    back++
  return back
}

function roomAfter(side: readonly Token[], from: number, to: number, isKept: (on: number) => boolean): number {
  let on = 0
  while (on < longestSlide && to + on < side.length && isKept(on) && side[from + on]?.key === side[to + on]?.key) on++
  return on
}

/** The best of all slides, the least one of equals, to the right before to the left. */
function bestSlide(tokens: readonly Token[], from: number, to: number, before: number, after: number): number {
  let best = 0
  if (before + after === 0) return best
  let bestScore = Number.NEGATIVE_INFINITY
  for (let by = after; by >= -before; by--) {
    const score = beginsAt(tokens, from + by, to + by)
    if (score < bestScore || (score === bestScore && Math.abs(by) >= Math.abs(best))) continue
    best = by
    bestScore = score
  }
  return best
}
