/** The history line under the title: "(Florianópolis, 2004; Johannesburg, 2008)", "(1993-1995-1997-2000)". */
import type { Span } from '../source/position.js'
import { readEdition } from './edition.js'
import { folded, opensLine } from './surroundings.js'

const longest = 600
const bracket = new RegExp(`\\\\?\\(([^()]{4,${longest}})\\\\?\\)`, 'y')
const yearList = /^(?:19|20)\d\d(?: ?[-‐‑–,] ?(?:19|20)\d\d)*$/
const marks = /\d{1,2}(?:, ?(?:bis|ter))?(?![\p{L}\p{N}]|[.,]\d|\))/uy

/**
 * The history that starts at `at`, with the note marks behind its bracket ("(Hammamet, 2016)1, bis"); null when there is none.
 * One edition alone, and two years (they may be a period), count only at the start of a line: inside one they belong to the title, but for a session of the Council,
 * whose volumes print it behind the title.
 */
export function matchHistory(text: string, at: number): Span | null {
  bracket.lastIndex = at
  const match = bracket.exec(text)
  if (match === null) return null
  const said = folded(match[1] as string)
  const isYears = yearList.test(said)
  const entries = isYears ? said.split(/[-‐‑–,]/).length : countEditions(said)
  if (entries === 0) return null
  const isList = entries > (isYears ? 2 : 1)
  if (!isList && !opensLine(text, at) && readEdition(said)?.code?.startsWith('C') !== true) return null
  marks.lastIndex = bracket.lastIndex
  const mark = marks.exec(text)
  return { from: at, to: bracket.lastIndex + (mark?.[0].length ?? 0) }
}

/** Number of editions in a list parted by semicolons; 0 when one of them is none. */
function countEditions(said: string): number {
  const entries = said.split(';').filter(entry => entry.trim() !== '')
  return entries.every(entry => readEdition(entry) !== null) ? entries.length : 0
}
