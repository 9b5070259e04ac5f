/** Applies fixes to a text, round by round, until nothing is left to fix. */
import type { Diagnostic, Edit, Fix } from '../source/diagnostic.js'

export interface Fixed {
  readonly text: string
  /** The diagnostics whose fix was applied, round by round. */
  readonly applied: readonly Diagnostic[]
  /** What is wrong with `text`. */
  readonly remaining: readonly Diagnostic[]
  /** False when fixes still changed the text in the last round: two rules that undo each other. */
  readonly settled: boolean
}

/** Each round mends what the one before laid bare; more than this means that two rules undo each other. */
const mostRounds = 12

/** `examine` reads and judges a text. `unsafe` also applies fixes that a reader should look at. */
export function fixText(text: string, examine: (text: string) => readonly Diagnostic[], unsafe: boolean): Fixed {
  const applied: Diagnostic[] = []
  let current = text
  let remaining = examine(current)
  for (let round = 0; round < mostRounds; round++) {
    const chosen = chooseFixes(remaining, unsafe)
    if (chosen.length === 0) return { text: current, applied, remaining, settled: true }
    const next = applyEdits(
      current,
      chosen.flatMap(({ fix }) => (fix as Fix).edits),
    )
    if (next === current) return { text: current, applied, remaining, settled: true }
    applied.push(...chosen)
    current = next
    remaining = examine(current)
  }
  return { text: current, applied, remaining, settled: chooseFixes(remaining, unsafe).length === 0 }
}

/** Diagnostics whose fixes can be applied together, in source order: of two that overlap the first is taken, the other waits a round. */
export function chooseFixes(diagnostics: readonly Diagnostic[], unsafe: boolean): Diagnostic[] {
  const taken: Edit[] = []
  return diagnostics.filter(({ fix }) => {
    if (
      fix === null ||
      (fix.safety === 'unsafe' && !unsafe) ||
      fix.edits.some(edit => taken.some(other => meet(edit, other)))
    )
      return false
    taken.push(...fix.edits)
    return true
  })
}

/** Touching edits are left apart too: two insertions at one place have no order. */
function meet(a: Edit, b: Edit): boolean {
  return a.position.start.offset <= b.position.end.offset && b.position.start.offset <= a.position.end.offset
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.position.start.offset - b.position.start.offset)
  let result = ''
  let at = 0
  for (const { position, text: written } of ordered) {
    result += text.slice(at, position.start.offset) + written
    at = position.end.offset
  }
  return result + text.slice(at)
}
