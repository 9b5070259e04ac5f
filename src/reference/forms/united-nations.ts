import type { Span } from '../../source/position.js'
import type { CitationForm, CitedNumber, Found } from '../form.js'
import { readTextCitation } from '../text-citation.js'

/**
 * Resolutions of the United Nations General Assembly, and of the Security Council: "UNGA Resolution 70/125", "Resolutions 55/63 and 56/121
 * of the United Nations General Assembly", "A/RES/73/3", "resolution 2202 (2015) of 17 February 2015". A number with a slash is the
 * Assembly's unless another organ is named: "Council Resolution 20/8" is of the Human Rights Council.
 */
export const unitedNations: CitationForm = {
  id: 'united-nations',
  reads: 'UNGA Resolution 70/125, Resolution 57/239 of the United Nations General Assembly',
  anchors: ['resolution', 'resolutions', 'A/RES'],
  read(scene, at) {
    const citation = readTextCitation(scene, at)
    if (citation === null) return symbolAt(scene.text, at)
    if (citation.issuer !== null) return null
    const { items, organ } = citation
    const dated = matchAt(securityCouncilDate, scene.text, citation.to)
    const instrument = organ !== null ? organ.organ : dated === null ? 'UNGA' : 'UNSC'
    if (instrument === null) return null
    if (instrument === 'UNGA' && items.some(({ shape }) => shape !== 'united-nations')) return null
    if (items.some(({ shape }) => shape !== 'plain' && shape !== 'united-nations')) return null
    const citations = items.map(item => cited(item, instrument, item.number))
    return { from: citation.from, to: citation.to + (dated?.[0].length ?? 0), citations }
  },
  write(target, kind, mention) {
    if (kind !== 'un-resolution' || !('instrument' in target) || target.instrument !== 'UNGA' || mention === 'here')
      return null
    return `${mention === 'first' ? 'United Nations General Assembly (UNGA)' : 'UNGA'} Resolution ${target.number}`
  },
}

/** The Security Council numbers through and is cited by the day: "2202 (2015) of 17 February 2015", where the Council of ITU has years. */
const securityCouncilDate = /(?<=\((?<year>(?:19|20)\d\d)\)) of \d{1,2} \p{Lu}\p{Ll}{2,8} \k<year>(?!\d)/uy

/** "A/RES/73/3" alone. */
const symbol = /A\/RES\/(\d{1,3}\/\d{1,4}[A-Z]?)(?![\p{L}\d/])/uy

function symbolAt(text: string, at: number): Found | null {
  const match = matchAt(symbol, text, at)
  if (match === null) return null
  const span = { from: at, to: at + match[0].length }
  return { ...span, citations: [cited(span, 'UNGA', match[1] as string)] }
}

function cited({ from, to }: Span, instrument: string, number: string): CitedNumber {
  return { type: 'number', kind: 'un-resolution', from, to, target: { instrument, number, part: null }, faults: [] }
}

function matchAt(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at
  return shape.exec(text)
}
