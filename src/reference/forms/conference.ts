import { foldPlace, knownPlace } from '../../catalogue/conference.js'
import type { EditionMatch } from '../../frame/edition.js'
import { bracketFault, writePlace } from '../bracket.js'
import type { CitationForm, Fault } from '../form.js'
import type { NumberItem } from '../numbers.js'
import { foundTexts, isCertain, readTextCitation, textNouns } from '../text-citation.js'
import { isTextOf, writeBodyInFull, writeHere, writeText } from '../write.js'

/**
 * Texts of the Plenipotentiary Conference, WTSA, WTDC, WCIT and WTPF: "Resolution 130 (Rev. Antalya, 2006) of the Plenipotentiary
 * Conference", alone, in lists and in chains. Takes what no narrower form has claimed, bare numbers included.
 */
export const conference: CitationForm = {
  id: 'conference',
  reads: 'Resolution 130 (Rev. Antalya, 2006) of the Plenipotentiary Conference, and its plural and short forms',
  anchors: textNouns,
  read(scene, at) {
    const citation = readTextCitation(scene, at)
    if (citation === null || citation.organ !== null || !isCertain(citation)) return null
    if (citation.items.some(({ shape }) => shape === 'foreign' || shape === 'united-nations')) return null
    const isDraft = scene.document.designation?.draft != null
    return foundTexts(citation, item => [
      ...(item.shape === 'provisional' && !isDraft ? [provisionalFault(item)] : []),
      ...faultsOf(scene.text, item.edition),
    ])
  },
  write(target, kind, mention) {
    if (!isTextOf(target, kind, ['PP', 'WTSA', 'WTDC', 'WCIT', 'WTPF'])) return null
    const text = writeText(kind, target)
    if (mention === 'here') return `${text} ${writeHere(target.body)}`
    // The Plenipotentiary Conference has no abbreviation in running text: later mentions do without it.
    if (mention === 'later') return target.body === 'PP' ? text : `${text} of ${target.body}`
    return `${text} of ${writeBodyInFull(target.body)}`
  },
}

/** "Resolution COM5/4": numbers that only a conference at work uses. */
function provisionalFault({ from, to, number }: NumberItem): Fault {
  return { from, to, message: `Unexpected provisional number \`${number}\`, expected the final one`, write: null }
}

/** "(Rev. Dubai 2018)", "(Rev. (Hammamet, 2016)", "(Johannesbourg, 2008)": the edition is clear, the writing is not as it should be. */
function faultsOf(text: string, edition: EditionMatch | null): readonly Fault[] {
  if (edition === null || edition.place === null || edition.year === null) return []
  const { place, revised, year } = edition
  const known = knownPlace(place)
  const spelled = known === null || foldPlace(known) === foldPlace(place) ? place : known
  return bracketFault(text, edition, writePlace(revised, spelled, year))
}
