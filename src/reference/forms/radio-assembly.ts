import type { CitationForm } from '../form.js'
import { foundTexts, readTextCitation, textNouns } from '../text-citation.js'
import { isTextOf, writeBodyInFull, writeHere, writeText } from '../write.js'

/** Resolutions of radiocommunication assemblies: "Resolution ITU-R 7-3 (Rev. Geneva, 2015)"; the suffix counts the revisions. */
export const radioAssembly: CitationForm = {
  id: 'radio-assembly',
  reads: 'Resolution ITU-R 7-3 (Rev. Geneva, 2015)',
  anchors: textNouns,
  read(scene, at) {
    const citation = readTextCitation(scene, at)
    if (citation === null || citation.organ !== null) return null
    if (!citation.items.every(({ shape, number }) => shape === 'sector' && number.startsWith('ITU-R'))) return null
    const { from, to } = citation.items[0] as (typeof citation.items)[0]
    const issuer = citation.issuer ?? {
      from,
      to,
      body: 'RA' as const,
      here: false,
      year: null,
      code: null,
      place: 'number' as const,
    }
    return foundTexts({ ...citation, issuer })
  },
  write(target, kind, mention) {
    if (!isTextOf(target, kind, ['RA'])) return null
    // The prefix tells the body.
    if (mention === 'later') return writeText(kind, target)
    return `${writeText(kind, target)} ${mention === 'here' ? writeHere('RA') : `of ${writeBodyInFull('RA')}`}`
  },
}
