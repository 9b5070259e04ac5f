import type { CitationForm } from '../form.js'
import { foundTexts, readTextCitation, type TextCitation, textNouns } from '../text-citation.js'
import { isTextOf, writeBodyInFull, writeText } from '../write.js'

/**
 * Resolutions and decisions of the Council in its many shapes: "Council Resolution 1306 (Rev. 2015)", "Resolution 1386 adopted by the ITU
 * Council at its 2017 session", "Resolution 925 (C-1985, last amended C19)", "Decision 517 (2004, last modified 2009)".
 */
export const council: CitationForm = {
  id: 'council',
  reads: 'Council Resolution 1305 (2009), Resolution 1386 adopted by the ITU Council at its 2017 session',
  anchors: textNouns,
  read(scene, at) {
    const citation = readTextCitation(scene, at)
    return citation !== null && isCouncil(citation) ? foundTexts(citation) : null
  },
  write(target, kind, mention) {
    if (!isTextOf(target, kind, ['Council']) || mention === 'here') return null
    if (mention === 'later') return `Council ${writeText(kind, { ...target, year: null })}`
    return `${writeText(kind, target)} of ${writeBodyInFull('Council')}`
  },
}

function isCouncil({ items, issuer, organ }: TextCitation): boolean {
  if (organ !== null || items.some(({ shape }) => shape !== 'plain' && shape !== 'range')) return false
  if (issuer !== null && !issuer.here) return issuer.body === 'Council'
  return items.every(({ edition }) => edition !== null && edition.place === null && isSession(edition))
}

/** A session, or a bare year: no other body dates its texts so. */
function isSession({ council: named, code, year, residue }: NonNullable<TextCitation['items'][0]['edition']>): boolean {
  return named || (code === null ? year !== null && !residue : /^C-?\d/.test(code))
}
