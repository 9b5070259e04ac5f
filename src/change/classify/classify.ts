/** Names what differs in a pair of passages: each classifier of `classifiers.ts` claims what it knows, and the next one gets the rest. */
import { classes } from '../classes.js'
import type { PairWords } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Finding, PairScene } from './classifier.js'
import { classifiers } from './classifiers.js'
import { inOrder, without } from './cut.js'

const strength = new Map(classes.map(({ id }, index) => [id, index]))

/** Every hunk, or each of its parts, in exactly one finding; the strongest class first. */
export function classify(scene: PairScene, hunks: readonly Hunk[]): Finding[] {
  const findings: Finding[] = []
  const same: Hunk[] = []
  let left: readonly Hunk[] = hunks
  for (const { claim } of classifiers) {
    if (left.length === 0) break
    const claimed = claim(scene, left)
    if (claimed.length === 0) continue
    findings.push(...claimed)
    const rest = without(
      left,
      claimed.flatMap(({ hunks }) => hunks),
    )
    left = rest.filter(hunk => !isSame(scene.words, hunk))
    if (left.length < rest.length) same.push(...rest.filter(hunk => isSame(scene.words, hunk)))
  }
  return joined(findings, same).sort((one, other) => rank(one) - rank(other))
}

/** Words that stayed, between two that did not: a hunk may hold some for the sake of its readers. */
function isSame({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  if (toA - fromA !== toB - fromB) return false
  for (let index = 0; index < toA - fromA; index++)
    if (tokensA[fromA + index]?.key !== tokensB[fromB + index]?.key) return false
  return true
}

/** Gives what stayed to the finding before it, or behind it, and makes one hunk of those that touch. */
function joined(findings: readonly Finding[], same: readonly Hunk[]): Finding[] {
  const ends = new Map<string, Finding>()
  const added = new Map<Finding, Hunk[]>()
  if (same.length > 0) {
    for (const finding of findings) {
      for (const { fromA, toA, fromB, toB } of finding.hunks) {
        ends.set(`>${fromA} ${fromB}`, finding)
        ends.set(`${toA} ${toB}>`, finding)
      }
    }
    for (const hunk of same) {
      const owner = ends.get(`${hunk.fromA} ${hunk.fromB}>`) ?? ends.get(`>${hunk.toA} ${hunk.toB}`)
      if (owner === undefined) continue
      added.set(owner, [...(added.get(owner) ?? []), hunk])
    }
  }
  return findings.map(finding => ({ ...finding, hunks: touching([...finding.hunks, ...(added.get(finding) ?? [])]) }))
}

function touching(hunks: Hunk[]): Hunk[] {
  const whole: Hunk[] = []
  for (const hunk of hunks.sort(inOrder)) {
    const last = whole[whole.length - 1]
    if (last !== undefined && last.toA === hunk.fromA && last.toB === hunk.fromB)
      whole[whole.length - 1] = { ...last, toA: hunk.toA, toB: hunk.toB }
    else whole.push(hunk)
  }
  return whole
}

function rank(finding: Finding): number {
  return strength.get(finding.class) ?? classes.length
}
