import { bodyOfCode, conferenceByCode } from '../../catalogue/conference.js'
import type { EditionMatch } from '../../frame/edition.js'
import { bracketFault, writeCode } from '../bracket.js'
import type { CitationForm, Fault } from '../form.js'
import { foundTexts, readTextCitation, textNouns } from '../text-citation.js'
import { isTextOf, writeBodyInFull, writeText } from '../write.js'

/** Texts of world radiocommunication conferences, whose editions are codes: "Resolution 646 (Rev.WRC-19)", "Recommendation 72 (ORB-88)". */
export const radioConference: CitationForm = {
  id: 'radio-conference',
  reads: 'Resolution 646 (Rev.WRC-19)',
  anchors: textNouns,
  read(scene, at) {
    const citation = readTextCitation(scene, at)
    if (citation === null || citation.organ !== null) return null
    const codes = citation.items.flatMap(({ edition }) => (edition?.code == null ? [] : [edition.code]))
    if (codes.length === 0 || codes.some(code => bodyOfCode(code) !== 'WRC')) return null
    return foundTexts(citation, item => faultsOf(scene.text, item.edition))
  },
  write(target, kind, mention) {
    if (!isTextOf(target, kind, ['WRC'])) return null
    // The code tells the conference; its own texts never name it.
    return `${writeText(kind, target)}${mention === 'first' ? ` of ${writeBodyInFull('WRC')}` : ''}`
  },
}

const singleCode = /^\((?:rev\. ?)?[a-z]+[-‐‑– ]?[a-z\d]+\)$/i

/** "(WRC-2015)": two digits are written, but for the conference of 2000. */
function faultsOf(text: string, edition: EditionMatch | null): readonly Fault[] {
  if (edition === null || edition.code === null || !singleCode.test(text.slice(edition.from, edition.to))) return []
  const code = conferenceByCode(edition.code)?.short ?? edition.code
  const expected = writeCode(edition.revised, code)
  // "(Rev. WRC-15)" is written so in texts of other bodies.
  const spaced = expected.replace('Rev.', 'Rev. ')
  return bracketFault(text, edition, spaced).length === 0 ? [] : bracketFault(text, edition, expected)
}
