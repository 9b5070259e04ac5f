import { isAtSeam, isRestart } from '../../ending.js'
import { expectedMark, terminalRule } from '../../kinds/terminal.js'
import type { Provision } from '../../provision.js'

export const clauseEnd = terminalRule({
  code: 'punctuation/clause-end',
  number: 'P001',
  summary: 'A clause ends with a semicolon, the last of a section with a comma',
  severity: 'error',
  fix: 'safe',
  source:
    'Final Acts of PP-18: 1 758 semicolons inside sections, 389 commas at their ends; three others once footnotes are set aside',
  judge(terminal, ending, draft) {
    const { mark } = ending
    const { place, provision } = terminal
    if (place === 'body' || place === 'chapeau' || !/^[,;.:]$/.test(mark)) return null
    const expected = expectedMark(terminal)
    if (mark === expected || (place === 'item' && mark === ',')) return null
    // The heading between two sections was lost: the letters begin anew.
    if (place === 'clause' && /^[,.]$/.test(mark) && isRestart(provision)) return null
    if (mark === '.' && isAtSeam(draft, ending)) return null
    // The items of a list may have been read as clauses.
    if (mark === ':' && !isFollowed(provision)) return null
    // Clauses without labels may be sentences of one clause.
    const isBare = provision.clause.label === null && provision.siblings.length > 1
    return { expected, safety: isBare ? 'unsafe' : 'safe' }
  },
})

/** Whether a clause with the next label follows; behind the last item, one with that of its clause. */
function isFollowed({ siblings, index, clause, parent }: Provision): boolean {
  const following = siblings[index + 1]
  if (following === undefined) return parent !== null && isFollowed(parent)
  const next = following.clause.label ?? ''
  const label = clause.label ?? ''
  const roman = romans.indexOf(label)
  if (roman >= 0 && romans[roman + 1] === next) return true
  if (/^\d+$/.test(label)) return next === String(Number(label) + 1)
  return /^[a-z]$/.test(label) && next === String.fromCharCode(label.charCodeAt(0) + 1)
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
