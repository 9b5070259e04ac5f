/** Names what differs in a pair of passages: each classifier of `classifiers.ts` claims what it knows, and the next one gets the rest. */
import { classes } from '../classes.js'
import type { Hunk } from '../words/token.js'
import type { Finding, PairScene } from './classifier.js'
import { classifiers } from './classifiers.js'
import { inOrder, without } from './cut.js'

const strength = new Map(classes.map(({ id }, index) => [id, index]))

/** Every hunk, or each of its parts, in exactly one finding; the strongest class first. */
export function classify(scene: PairScene, hunks: readonly Hunk[]): Finding[] {
  const findings: Finding[] = []
  let left = hunks
  for (const { claim } of classifiers) {
    if (left.length === 0) break
    const claimed = claim(scene, left)
    if (claimed.length === 0) continue
    findings.push(...claimed)
    left = without(
      left,
      claimed.flatMap(({ hunks }) => hunks),
    )
  }
  return findings
    .map(finding => ({ ...finding, hunks: [...finding.hunks].sort(inOrder) }))
    .sort((one, other) => rank(one) - rank(other))
}

function rank(finding: Finding): number {
  return strength.get(finding.class) ?? classes.length
}
