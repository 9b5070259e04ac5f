/** A section under another heading: another verb, another party, or other words around them. */
import type { Section } from '../../tree/nodes.js'
import type { PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Classifier, Finding, PairScene } from './classifier.js'
import { isEmpty, within } from './cut.js'
import { isMarks } from './punctuation.js'
import { saidBetween, saidOfAll, shown, textOf } from './said.js'
import { verbRank } from './strength.js'
import { isSameTerm } from './term.js'
import { isTypographic } from './typography.js'

export const heading: Classifier = {
  id: 'heading',
  claim(scene, hunks) {
    const [old, now] = [sectionOf(scene.passagesA[0]), sectionOf(scene.passagesB[0])]
    if (old === null || now === null) return []
    const same = isTypographicAll(scene.words, hunks)
    if (same !== null) return [same]
    const zonesA = zonesOf(scene.words.tokensA, old)
    const zonesB = zonesOf(scene.words.tokensB, now)
    const inZone = (zone: keyof Zones) => {
      const window = { fromA: zonesA[zone].from, toA: zonesA[zone].to, fromB: zonesB[zone].from, toB: zonesB[zone].to }
      return hunks.map(hunk => within(hunk, window)).filter(hunk => !isEmpty(hunk))
    }
    return [
      ...verbFindings(scene, inZone('verbs'), zonesA.verbs, zonesB.verbs, old, now),
      ...partyFindings(scene, inZone('parties'), old, now),
      ...rest(scene, inZone('behind')),
    ]
  },
}

function sectionOf(passage: PairScene['passagesA'][0] | undefined): Section | null {
  return passage?.kind === 'sectionHeading' && passage.node.type === 'section' ? passage.node : null
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Ranges of tokens; together they are the whole heading. */
interface Zones {
  readonly verbs: Range
  readonly parties: Range
  readonly behind: Range
}

function zonesOf(tokens: readonly PlacedToken[], { addressees, condition }: Section): Zones {
  const text = tokens[0]?.passage.text ?? ''
  const [first, last] = [addressees[0], addressees[addressees.length - 1]]
  let [start, end] = [text.length, text.length]
  if (first !== undefined && last !== undefined) {
    const at = text.indexOf(first)
    const lastAt = text.lastIndexOf(last)
    if (at >= 0) start = at
    if (lastAt >= start) end = lastAt + last.length
  }
  const behind = condition === null ? -1 : text.lastIndexOf(condition)
  if (behind >= 0) end = Math.min(end, behind)
  start = Math.min(start, end)
  const indexOf = (offset: number) => {
    const index = tokens.findIndex(token => token.to > offset)
    return index < 0 ? tokens.length : index
  }
  const [a, b] = [indexOf(start), indexOf(end)]
  return { verbs: { from: 0, to: a }, parties: { from: a, to: b }, behind: { from: b, to: tokens.length } }
}

function verbFindings(
  { words }: PairScene,
  hunks: readonly Hunk[],
  a: Range,
  b: Range,
  old: Section,
  now: Section,
): Finding[] {
  // A colon behind the heading is no part of what it says.
  if (hunks.every(hunk => isMarks(words, hunk))) return []
  const same = isTypographicAll(words, hunks)
  if (same !== null) return [same]
  const [was, is] = [strengthOf(old), strengthOf(now)]
  if (was === is) return [{ class: 'section-renamed', hunks, message: saidOfAll(words, hunks) }]
  const message = saidBetween(textOf(words.tokensA, a.from, a.to), textOf(words.tokensB, b.from, b.to))
  return [{ class: 'verb-strength', hunks, message }]
}

/** Of the last verb of a chain: "resolves to invite" invites. Preambular verbs have none. */
function strengthOf({ verbs }: Section): number | null {
  const last = verbs[verbs.length - 1]
  return last === undefined ? null : verbRank(last)
}

function partyFindings({ words }: PairScene, hunks: readonly Hunk[], old: Section, now: Section): Finding[] {
  if (hunks.length === 0) return []
  const same = isTypographicAll(words, hunks)
  if (same !== null) return [same]
  const told = saidOfAll(words, hunks)
  if (hunks.every(hunk => isSameTerm(words, hunk))) return [{ class: 'term-change', hunks, message: told }]
  const [was, is] = [old.addressees.join(' and '), now.addressees.join(' and ')]
  const message = was === '' || is === '' || was === is ? told : `addressed to ${shown(is)} instead of ${shown(was)}`
  return [{ class: 'addressee-change', hunks, message }]
}

function isTypographicAll(words: PairScene['words'], hunks: readonly Hunk[]): Finding | null {
  if (!hunks.every(hunk => isTypographic(words, hunk))) return null
  return { class: 'typographic-only', hunks, message: saidOfAll(words, hunks) }
}

/** "in consultation with the Directors" limits what is asked: it is no other name for the same. */
function rest({ words }: PairScene, hunks: readonly Hunk[]): Finding[] {
  const [marks, others] = [hunks.filter(hunk => isMarks(words, hunk)), hunks.filter(hunk => !isMarks(words, hunk))]
  const findings: Finding[] = []
  if (marks.length > 0) findings.push({ class: 'punctuation-only', hunks: marks, message: saidOfAll(words, marks) })
  if (others.length > 0) findings.push({ class: 'substantive', hunks: others, message: saidOfAll(words, others) })
  return findings
}
