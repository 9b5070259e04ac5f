/** Whether "Resolution 5 (Dubai, 2018)" at the start of a line names a document or is a citation that a line happens to begin with. */
import { findFormula } from './formula.js'
import { closesLine, headingFollows, whatFollows } from './surroundings.js'

export interface MixedCaseLine {
  readonly from: number
  readonly textTo: number
  readonly to: number
  readonly noun: string
  readonly hasEdition: boolean
}

const formulaReach = 900
const lineReach = 300

/** True when nothing, or a title, follows, and the text before has ended; where it has not, only when a formula follows soon. */
export function standsAsTitle(text: string, line: MixedCaseLine): boolean {
  const alone = closesLine(text, line.to)
  const small = line.noun.charAt(0) === line.noun.charAt(0).toLowerCase()
  if (small && !alone) return false
  if (goesOn(text, line)) return false
  const isDashed = line.to > line.textTo && /[–—:-]$/.test(text.slice(line.textTo, line.to))
  if (!alone && !isDashed && !isTitle(text, line)) return isHeadOfDocument(text, line.to)
  if (hasEnded(text, line.from)) return true
  return isHeadOfDocument(text, line.to)
}

const joining =
  /^(?:[,;.)]|["”’]|(?:of|on|above|below|thereof|and|or|to|which|as|in|by|for|adopted|is|was|has|shall|should|also)(?!\p{L}))/iu

/** True when the next words carry a sentence on: on the line, or below it. */
function goesOn(text: string, { to }: MixedCaseLine): boolean {
  const next = whatFollows(text, to)
  if (joining.test(next)) return true
  return /^\p{Ll}{2}/u.test(next) && !headingFollows(text, to)
}

const verbs =
  /\s(?:shall|should|may|must|has|have|had|was|were|is|are|which|resolves|instructs|invites|requests|states|provides)\s/
const otherLine = /^\W*(?:resolution|decision|recommendation|opinion)s?\s+\S{0,8}\d/imu

/** A title has a capital letter, no verb and no end. */
function isTitle(text: string, { to }: MixedCaseLine): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(to, to + lineReach))?.[0].trim() ?? ''
  return /^["“‘*_(]*\p{Lu}/u.test(rest) && !/[.,;:]$/.test(rest) && !verbs.test(` ${rest} `) && !otherLine.test(rest)
}

/** True when the line before ends a sentence, holds no running text ("ADD", "SEN/56/1", a ruler), or is not there. */
function hasEnded(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - lineReach), from).replace(/[\s#*_>]+$/u, '')
  if (before === '') return true
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  return /[.!?…]["”’)]?$/.test(line) || !/\p{Ll}/u.test(line)
}

function isHeadOfDocument(text: string, to: number): boolean {
  const formula = findFormula(text, to, Math.min(text.length, to + formulaReach))
  return formula !== null && !otherLine.test(text.slice(to, formula.from))
}
