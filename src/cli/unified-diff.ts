/** Differences of two texts line by line, as `diff -u` prints them. */
import type { Paint } from './colour.js'

interface Step {
  readonly kind: ' ' | '-' | '+'
  readonly line: string
}

const context = 3

/** The unified diff of a file with what it would become; "" when they are equal. `done` says what was done to it. */
export function unifiedDiff(name: string, before: string, after: string, paint: Paint, done = 'formatted'): string {
  const steps = stepsBetween(linesOf(before), linesOf(after))
  const hunks = hunksOf(steps)
  if (hunks.length === 0) return ''
  const body = hunks.map(({ from, to }) => hunkText(steps, from, to, paint)).join('')
  return `${paint.bold(`--- ${name}`)}\n${paint.bold(`+++ ${name} (${done})`)}\n${body}`
}

/** Lines with their ends, so that a changed line end is a change; the last one may have none. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunksOf(steps: readonly Step[]): { from: number; to: number }[] {
  const hunks: { from: number; to: number }[] = []
  for (const [index, { kind }] of steps.entries()) {
    if (kind === ' ') continue
    const last = hunks[hunks.length - 1]
    const from = Math.max(0, index - context)
    const to = Math.min(steps.length, index + context + 1)
    if (last !== undefined && from <= last.to) last.to = to
    else hunks.push({ from, to })
  }
  return hunks
}

function hunkText(steps: readonly Step[], from: number, to: number, paint: Paint): string {
  const count = (part: readonly Step[], other: '-' | '+') => part.filter(({ kind }) => kind !== other).length
  const head = steps.slice(0, from)
  const part = steps.slice(from, to)
  const range = (other: '-' | '+') => {
    const length = count(part, other)
    return `${count(head, other) + (length === 0 ? 0 : 1)},${length}`
  }
  const lines = part.map(({ kind, line }) => {
    const ended = line.endsWith('\n')
    const shown = `${kind}${ended ? line.slice(0, -1) : line}`
    const painted = kind === '-' ? paint.red(shown) : kind === '+' ? paint.green(shown) : shown
    return `${painted}\n${ended ? '' : '\\ No newline at end of file\n'}`
  })
  return `${paint.cyan(`@@ -${range('+')} +${range('-')} @@`)}\n${lines.join('')}`
}

function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const same = (line: string): Step => ({ kind: ' ', line })
  return [
    ...before.slice(0, head).map(same),
    ...changes(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ]
}

/** More differences than this are told as one: all lines out, all lines in. */
const mostDifferences = 3000

/** Myers' shortest edit script, from the end of its recorded frontiers back to the start. */
function changes(before: readonly string[], after: readonly string[]): Step[] {
  const removed = before.map((line): Step => ({ kind: '-', line }))
  const added = after.map((line): Step => ({ kind: '+', line }))
  const whole = [...removed, ...added]
  if (before.length === 0 || after.length === 0) return whole
  const frontiers = frontiersOf(before, after)
  if (frontiers === null) return whole
  const steps: Step[] = []
  let x = before.length
  let y = after.length
  for (let edits = frontiers.length - 1; edits > 0; edits--) {
    const frontier = frontiers[edits - 1] as Map<number, number>
    const diagonal = x - y
    const down = goesDown(frontier, diagonal, edits)
    const previous = down ? diagonal + 1 : diagonal - 1
    const previousX = frontier.get(previous) ?? 0
    const previousY = previousX - previous
    while (x > previousX && y > previousY && (x > previousX + (down ? 0 : 1) || !down)) {
      if (x === previousX + (down ? 0 : 1)) break
      steps.push({ kind: ' ', line: before[--x] as string })
      y--
    }
    steps.push(down ? (added[--y] as Step) : (removed[--x] as Step))
  }
  while (x > 0) steps.push({ kind: ' ', line: before[--x] as string })
  return steps.reverse()
}

/** For each number of edits the furthest place reached on each diagonal; null when there are too many. */
function frontiersOf(before: readonly string[], after: readonly string[]): Map<number, number>[] | null {
  const frontiers: Map<number, number>[] = []
  let frontier = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= mostDifferences; edits++) {
    const next = new Map<number, number>()
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = goesDown(frontier, diagonal, edits)
        ? (frontier.get(diagonal + 1) ?? 0)
        : (frontier.get(diagonal - 1) ?? 0) + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return [...frontiers, next]
    }
    frontiers.push(next)
    frontier = next
  }
  return null
}

function goesDown(frontier: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true
  return diagonal !== edits && (frontier.get(diagonal - 1) ?? -1) < (frontier.get(diagonal + 1) ?? -1)
}
