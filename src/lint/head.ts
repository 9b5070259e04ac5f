/** What rules on the head of a text ask: the blocks of its lines, the bracket of its edition, its meeting. */

import type { Conference } from '../catalogue/conferences.js'
import { matchBodyName } from '../frame/body-name.js'
import type { Block } from '../prose/block.js'
import { matches } from '../source/matches.js'
import type { Span } from '../source/position.js'
import type { Draft } from './draft.js'

type HeadLine = 'numberLine' | 'title' | 'history' | 'formula'

/** The block of a line of the head; null when the text has none. */
export function headBlock(draft: Draft, line: HeadLine): Block | null {
  const node = draft[line]
  return node === null ? null : draft.blockOf(node)
}

/** What stands between the brackets of a line of the head. */
export interface Bracket extends Span {
  readonly block: Block
  /** Offsets and words are of the block's text, the brackets aside. */
  readonly content: string
}

/** The last bracket of a block that holds an edition or what was meant as one; an open bracket reaches to the end of the line. */
export function editionBracket(block: Block | null): Bracket | null {
  if (block === null) return null
  const found = [...matches(/\(([^()]{2,160})/g, block.text)].at(-1)
  if (found === undefined) return null
  const content = found[1] as string
  return { block, from: found.index + 1, to: found.index + 1 + content.length, content }
}

/** The meeting of the number line, or of the formula where the number line names none; null when it is not known. */
export function ownConference(draft: Draft): Conference | null {
  const code = draft.designation?.conference ?? null
  return code === null ? null : draft.catalogue.conferenceByCode(code)
}

/**
 * "DRAFT REVISION OF RESOLUTION 130 (Rev. Bucharest, 2022)" names the edition that is to be revised; its own meeting is that of the formula,
 * a later one.
 */
export function namesRevised({ readNumberLine: line, readFormula: formula, designation }: Draft): boolean {
  if (line === null || formula === null || designation?.draft == null) return false
  const year = line.year ?? designation.year
  return formula.year !== null && year !== null && formula.year > year && revisionOf.test(designation.text)
}

const revisionOf = /^\W*(?:PRELIMINARY )?(?:DRAFT|PROPOSED)\b.{0,20}\b(?:REVISION|MODIFICATION|AMENDMENT)S?\b/i

/** The name of the body in a formula, in offsets of the block's text; null where it is not read. */
export function bodyNameIn({ text }: Block): (Span & { readonly name: string }) | null {
  const opening = /^(?:the (?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth) )?)?/i.exec(text)
  const from = opening?.[0].length ?? 0
  const match = matchBodyName(text, from)
  return match === null ? null : { from, to: match.to, name: match.name.name }
}

/** The first line of a text that has any. */
export function headOf(draft: Draft): Span {
  const block = draft.blocks[0]
  if (block === undefined) return { from: draft.document.position.start.offset, to: draft.document.position.end.offset }
  return draft.spanIn(block, 0, Math.min(block.text.length, longestHead))
}

const longestHead = 120

/** A provisional number without brackets, which the reader does not take for a number line: "DRAFT NEW RESOLUTION XYZ-2". */
export function bareProvisional(draft: Draft): (Span & { readonly mark: string }) | null {
  const block = draft.blocks[0]
  if (draft.numberLine !== null || block === undefined) return null
  const found = bare.exec(block.text)
  const mark = found?.groups?.mark
  if (found === null || mark === undefined) return null
  return { ...draft.spanIn(block, found[0].length - mark.length, found[0].length), mark }
}

const bare =
  /^(?:PRELIMINARY )?(?:DRAFT|PROPOSED) (?:NEW |REVISED )?(?:RESOLUTION|DECISION|RECOMMENDATION|OPINION) (?<mark>[A-Z]{1,6}\d{0,2}-[A-Z\d]{1,5})(?![\p{L}\p{N}])/iu
