import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber, Fault, Found } from '../form.js'
import { instrumentBehind } from '../instruments.js'

/**
 * Numbered provisions of the basic texts and the Radio Regulations: "No. 165A of the Constitution", "Nos. 90 and 91 in Article 13 of the
 * Constitution", "Nos. 5.266 and 5.267". A number with a dot is of the Radio Regulations, whether they are named or not; without a dot and
 * without an instrument a "No. 5" may be of anything and is left alone.
 */
export const provision: CitationForm = {
  id: 'provision',
  reads: 'No. 165A of the Constitution, Nos. 5.266 and 5.267, CS 224',
  anchors: ['no.', 'nos.', 'Nos', 'No', 'CS', 'CV'],
  read({ text }, at) {
    return numbered(text, at) ?? abbreviated(text, at)
  },
}

const opening = /[Nn]o(s)?\.? ?/y
const number =
  /\d{1,4}(?:\.\d{1,4}[A-Z]{0,2}(?:\.\d{1,3})?|[A-Z]{0,2})(?:bis|ter|quater|quin|sex|sept)?(?![\p{L}\p{N}]|\.\d)/uy
const inArticle = / (?:in|of) (Article \d{1,3}[A-Z]?)(?=,? (?:of|to) )/y

function numbered(text: string, at: number): Found | null {
  opening.lastIndex = at
  const opened = opening.exec(text)
  if (opened === null || lookAlike.test(text.slice(Math.max(0, at - 32), at))) return null
  const list = readEnumeration(text, opening.lastIndex, number, opened[1] !== undefined)
  if (list === null) return null
  inArticle.lastIndex = list.to
  const article = inArticle.exec(text)?.[1] ?? null
  const instrument = instrumentBehind(text, article === null ? list.to : inArticle.lastIndex)
  if (instrument !== null && instrument.kind !== 'provision') return null
  const isRadio = list.entries.every(({ number: printed }) => printed.includes('.'))
  const id = instrument?.id ?? (isRadio ? 'RR' : null)
  if (id === null) return null
  const faults = opened[0].includes('.') ? [] : [stopMissing(at, opened[0].trim())]
  const citations = list.entries.map(
    (entry, index): CitedNumber => ({
      type: 'number',
      kind: 'provision',
      from: entry.from,
      to: entry.to,
      target: { instrument: id, number: entry.number, part: article },
      faults: index === 0 ? faults : [],
    }),
  )
  return { from: at, to: instrument?.to ?? list.to, citations }
}

function stopMissing(at: number, word: string): Fault {
  return { from: at, to: at + word.length, message: `Unexpected \`${word}\`, expected \`${word}.\``, write: `${word}.` }
}

/** What has numbers of its own: "Operational Bulletin No. 1158", "General Recommendation No. 37", "Resolution No. 1". */
const lookAlike =
  /(?:Bulletin|Recommendations?|Resolutions?|Decisions?|Contributions?|Documents?|Letters?|Annex|Table|Figure|Report|Circular|Issue|Volume|Target|Goal) ?$/

const short = /(CS|CV) ?(\d{1,4}[A-Z]{0,2})(?![\p{L}\p{N}])/uy

/** "CS 224", "CV156", as proposals and guidelines write. */
function abbreviated(text: string, at: number): Found | null {
  short.lastIndex = at
  const match = short.exec(text)
  if (match === null) return null
  const to = at + match[0].length
  const target = { instrument: match[1] as string, number: match[2] as string, part: null }
  return { from: at, to, citations: [{ type: 'number', kind: 'provision', from: at, to, target, faults: [] }] }
}
