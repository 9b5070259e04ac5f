import type { CitationForm, CitedNumber } from '../form.js'
import { readTextCitation } from '../text-citation.js'

/**
 * Resolutions of the United Nations General Assembly, and of the Security Council: "UNGA Resolution 70/125", "Resolutions 55/63 and 56/121
 * of the United Nations General Assembly", "resolution 2202 (2015)". A number with a slash is the Assembly's unless another organ is named:
 * "Council Resolution 20/8" is of the Human Rights Council.
 */
export const unitedNations: CitationForm = {
  id: 'united-nations',
  reads: 'UNGA Resolution 70/125, Resolution 57/239 of the United Nations General Assembly',
  anchors: ['resolution', 'resolutions'],
  read(scene, at) {
    const citation = readTextCitation(scene, at)
    if (citation === null || citation.issuer !== null) return null
    const { items, organ } = citation
    const instrument = organ === null ? 'UNGA' : organ.organ
    if (instrument === null) return null
    if (organ?.organ !== 'UNSC' && !items.every(({ shape }) => shape === 'united-nations')) return null
    if (organ?.organ === 'UNSC' && items.some(({ shape }) => shape !== 'plain' && shape !== 'united-nations'))
      return null
    const citations = items.map(
      ({ from, to, number }): CitedNumber => ({
        type: 'number',
        kind: 'un-resolution',
        from,
        to,
        target: { instrument, number, part: null },
        faults: [],
      }),
    )
    return { from: citation.from, to: citation.to, citations }
  },
}
