/** By whose habits, and at which stage of its life, a text is judged. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { ownMeeting } from '../reference/as-of.js'
import type { Body, Document } from '../tree/nodes.js'

/**
 * `draft`: on a drafter's desk; what only a conference can settle is open. `proposal`: submitted to a conference, with its symbol
 * (MOD, ADD); brackets and inserted labels belong there. `adopted`: final.
 */
export type Stage = 'draft' | 'proposal' | 'adopted'

export interface Profile {
  readonly body: Body | null
  readonly stage: Stage
}

export const stages: readonly Stage[] = ['draft', 'proposal', 'adopted']
export const bodies: readonly Body[] = ['PP', 'WTSA', 'WTDC', 'WRC', 'RA', 'WCIT', 'WTPF', 'Council']

/**
 * The profile that a document shows by itself. A provisional number is a draft, under a symbol a proposal; a text of a conference that has
 * closed by `day` (ISO) is adopted, one of a later conference, or of none, a draft.
 */
export function profileOf(document: Document, source: string, catalogue: Catalogue, day: string): Profile {
  const body = document.designation?.body ?? null
  if (isUnderSymbol(document, source)) return { body, stage: 'proposal' }
  if (document.designation === null || document.designation.draft !== null) return { body, stage: 'draft' }
  const meeting = ownMeeting(document, catalogue)
  return { body, stage: meeting !== null && meeting.day <= day ? 'adopted' : 'draft' }
}

/** How far before its number line the symbol of a proposal stands. */
const symbolReach = 200
const symbolLine =
  /(?:^|\n)[ \t>*_#|-]*(?:\(MOD\)|ADD|MOD|SUP|NOC)\*?[*_ \t]*(?:[A-Z]{1,9}(?:[/-][A-Z\d()]+)*[*_ \t]*)?(?=\r?\n|$)/

function isUnderSymbol(document: Document, source: string): boolean {
  const numberLine = document.children.find(({ type }) => type === 'numberLine')
  const at = (numberLine ?? document).position.start.offset
  return symbolLine.test(source.slice(Math.max(0, at - symbolReach), at))
}
