import type { CitationForm, Scene } from '../form.js'
import { readSectorNumbers, readSectorText, sectorAt } from '../sector-text.js'

/**
 * Recommendations of ITU-T and ITU-R: "Recommendation ITU-T E.164 (11/2009)", "Recommendations ITU-T D.98 and D.97", older "ITU-T
 * Recommendation J.61" and "CCITT Recommendation H.22", short "ITU-T A.4/A.5/A.6".
 */
export const recommendation: CitationForm = {
  id: 'recommendation',
  reads: 'Recommendation ITU-T E.164 (11/2009), ITU-T Recommendation J.61',
  anchors: ['recommendation', 'recommendations', 'ITU-T', 'ITU-R', 'ITU‑T', 'ITU‑R'],
  read(scene, at) {
    return readSectorText(scene.text, at, scene.floor, noun, cite) ?? unnamed(scene, at)
  },
}

const noun = /Recommendations? (?:No\. ?)?/y

function cite(number: string) {
  return { kind: 'recommendation' as const, target: { instrument: null, number, part: null } }
}

const series = /^ ?[A-Z]{1,2}\.\d/

/** "ITU-T A.4": the series letter tells that a Recommendation is meant. */
function unnamed({ text }: Scene, at: number) {
  const sector = sectorAt(text, at)
  if (sector === null || !series.test(text.slice(sector.to, sector.to + 6))) return null
  const list = readSectorNumbers(text, at, null, cite)
  return list === null ? null : { from: at, to: list.to, citations: list.citations }
}
