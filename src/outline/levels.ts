/** The open lists at a place, and where a marker fits into them. */
import type { LabelKind, LabelReading, Marker } from '../language/label.js'
import { step } from '../language/label.js'
import type { Costs } from './costs.js'

/** One open list: the label it has reached. */
export interface Level {
  readonly kind: LabelKind
  readonly style: string
  readonly ordinals: readonly number[]
  /** Indentation of its items, -1 when they do not begin a line. */
  readonly indent: number
}

export interface Placement {
  /** Depth of the item: 0 for the first level of a section. */
  readonly depth: number
  readonly reading: LabelReading
  readonly cost: number
}

/** What is known of the place where a marker stands. */
export interface Place {
  /** The text before it ends in ":". */
  readonly chapeau: boolean
  /** A heading has just ended. */
  readonly fresh: boolean
  readonly preambular: boolean
  readonly operative: boolean
  readonly indent: number
  /** The indentation is one that a style tells: what stands further in than the item before belongs to it. */
  readonly styled: boolean
  /** A heading of free structure has just ended: numbers may begin with any section's. */
  readonly free: boolean
}

/** Every way in which `marker` fits into the open lists, with what it costs. */
export function placements(levels: readonly Level[], marker: Marker, place: Place, costs: Costs): Placement[] {
  const found: Placement[] = []
  for (const reading of marker.readings) {
    for (let depth = 0; depth < levels.length; depth++) {
      const cost = siblingCost(levels[depth] as Level, reading, marker, costs)
      if (cost === null) continue
      const crossed = place.chapeau ? costs.markerAfterColon : 0
      found.push({ depth, reading, cost: cost + crossed + indentCost(levels, depth, place, costs) })
    }
    found.push({
      depth: levels.length,
      reading,
      cost: childCost(levels, reading, place, costs) + indentCost(levels, levels.length, place, costs),
    })
    if (levels.length > 0 && !place.fresh) {
      // A new list in the place of the old one: a heading between them may be lost.
      const start = startCost(reading, costs)
      found.push({ depth: 0, reading, cost: costs.listChange + start + kindCost(reading, place, costs) })
    }
  }
  return found
}

/** Cost of `reading` as the next item of `level`; null when it is of another kind. */
function siblingCost(level: Level, reading: LabelReading, marker: Marker, costs: Costs): number | null {
  if (level.kind !== reading.kind || level.ordinals.length !== reading.ordinals.length) return null
  if (reading.kind === 'dash') return level.style === marker.written || level.style === '-' ? 0 : costs.labelStyle
  for (let index = 0; index < level.ordinals.length - 1; index++) {
    if (level.ordinals[index] !== reading.ordinals[index]) return null
  }
  const last = level.ordinals.length - 1
  const missing = step(level.ordinals[last] as number, reading.ordinals[last] as number)
  const sequence =
    missing === 0 ? 0 : missing > 0 ? costs.labelGap + costs.labelGapStep * Math.min(missing, 8) : costs.labelBack
  return sequence + (level.style === marker.style ? 0 : costs.labelStyle)
}

function childCost(levels: readonly Level[], reading: LabelReading, place: Place, costs: Costs): number {
  if (reading.ordinals.length > 1) return decimalCost(levels, reading, place, costs)
  let cost = startCost(reading, costs)
  if (levels.length === 0) {
    cost += kindCost(reading, place, costs)
    if (!place.fresh && !place.chapeau)
      cost += reading.kind === 'dash' ? costs.dashWithoutChapeau : costs.listWithoutChapeau
    return cost
  }
  if (!place.chapeau && !isFurtherIn(levels, place))
    cost += reading.kind === 'dash' ? costs.dashWithoutChapeau : costs.listWithoutChapeau
  if (levels.some(level => level.kind === reading.kind)) cost += costs.listInItself
  return cost
}

function isFurtherIn(levels: readonly Level[], { styled, indent }: Place): boolean {
  const parent = levels[levels.length - 1]
  return styled && parent !== undefined && parent.indent >= 0 && indent > parent.indent + 1
}

/** "1.1" belongs below "1"; without one it is an orphan. */
function decimalCost(levels: readonly Level[], reading: LabelReading, place: Place, costs: Costs): number {
  const parent = levels[levels.length - 1]
  const prefix = reading.ordinals.slice(0, -1)
  const fits =
    parent !== undefined &&
    parent.kind === 'number' &&
    parent.ordinals.length === prefix.length &&
    prefix.every((ordinal, index) => parent.ordinals[index] === ordinal)
  const first = reading.ordinals[reading.ordinals.length - 1] as number
  const late = first >= 2 ? costs.labelGap + costs.labelGapStep * Math.min(first - 1, 8) : 0
  if (fits || (place.free && first < 2)) return late
  return costs.decimalOrphan + (place.fresh && first < 2 ? -1 : 0)
}

function startCost(reading: LabelReading, costs: Costs): number {
  if (reading.kind === 'dash') return 0
  const first = reading.ordinals[reading.ordinals.length - 1] as number
  return first < 2 ? 0 : costs.listStart + costs.listStartStep * Math.min(first - 1, 8)
}

function kindCost(reading: LabelReading, place: Place, costs: Costs): number {
  if (reading.kind === 'roman') return costs.romanList
  const expected = place.preambular ? 'letter' : place.operative ? 'number' : reading.kind
  return reading.kind === expected ? 0 : costs.listKind
}

function indentCost(levels: readonly Level[], depth: number, place: Place, costs: Costs): number {
  if (place.indent < 0) return 0
  const same = levels[depth]
  if (same !== undefined && same.indent >= 0) return Math.abs(same.indent - place.indent) > 1 ? costs.indentation : 0
  const parent = levels[depth - 1]
  if (parent !== undefined && parent.indent >= 0) return place.indent < parent.indent ? costs.indentation : 0
  return 0
}

/** The open lists after `marker` was taken at `depth`. */
export function place(
  levels: readonly Level[],
  depth: number,
  reading: LabelReading,
  marker: Marker,
  indent: number,
): Level[] {
  const next = levels.slice(0, depth)
  next.push({
    kind: reading.kind,
    style: reading.kind === 'dash' ? marker.written : marker.style,
    ordinals: reading.ordinals,
    indent,
  })
  return next
}
