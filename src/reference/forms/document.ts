import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber } from '../form.js'

/**
 * Documents of conferences, of the Council and of the United Nations: "Document C14/24(Rev.1)", "Documents C97/130 and C97/138", "Document
 * A/72/492", "JIU/REP/2016/1", "Circular Letter CR/488", "Document 167 of the Plenipotentiary Conference", "Document 167 of 16 November
 * 2018".
 */
export const document: CitationForm = {
  id: 'document',
  reads: 'Document C14/24(Rev.1), Circular Letter CR/488, JIU/REP/2016/1',
  anchors: [
    'document',
    'documents',
    'circular',
    'circulars',
    'circular letter',
    'Circular Letter',
    'circular letters',
    'Circular Letters',
    'JIU',
  ],
  read({ text }, at) {
    opening.lastIndex = at
    const opened = opening.exec(text)
    const start = opened === null ? at : opening.lastIndex
    const list = readEnumeration(text, start, opened === null ? inspection : number, opened?.[1] !== undefined)
    if (list === null) return null
    const isBare = list.entries.every(({ number: printed }) => /^\d+$/.test(printed))
    const certain = behind(meeting, text, list.to) ?? behind(date, text, list.to)
    // "Document 5" alone may be of anything, and documents may be open 24/7.
    if (isBare && certain === null && !bureau.test(text.slice(Math.max(0, at - 4), start))) return null
    if (text.startsWith('d', at) && list.entries.every(({ number: printed }) => /^[\d/]+$/.test(printed))) return null
    const citations = list.entries.map(
      (entry): CitedNumber => ({
        type: 'number',
        kind: 'document',
        from: entry.from,
        to: entry.to,
        target: { instrument: null, number: entry.number.replaceAll('- ', '-'), part: null },
        faults: [],
      }),
    )
    return { from: at, to: isBare && certain !== null ? certain : list.to, citations }
  },
}

const opening = /(?:[Dd]ocument|[Cc]ircular(?: [Ll]etter)?)(s)? (?=[A-Z\d])/y
/** "C14/24(Rev.1)", "PP- 18/37", "A/72/492", "TDAG-22/DOC/5", "5D/TEMP/300", "CL-19/57"; "167". */
const number =
  /(?:(?:[A-Z]{1,8}(?:-[A-Z]{2,8})?(?:-? ?\d{1,4}(?:-\d{1,2})?)?|\d{1,2}[A-Z]?)(?:\/[A-Z]{1,8})*(?:\/\d{1,4})+|[A-Z]{1,4}-\d{1,4}|\d{1,4})(?:-[EFSRAC])?(?: ?\((?:Rev|Add|Corr)\. ?\d{1,2}\))*(?![\p{L}\p{N}/])/uy
const inspection = /JIU\/[A-Z]{2,5}\/(?:19|20)\d\d\/\d{1,2}/y
const meeting =
  / of (?:the |this )?(?:(?:World|ITU|Plenipotentiary|Radiocommunication)[\p{L} ]{0,60}?)?(?:[Cc]onference|Assembly|Council|PP-\d\d|WTSA-\d\d|WTDC-\d\d|WRC-\d\d)(?:-\d\d)?/uy
const bureau = /^(?:TSB|BDT) Circular/
const date = / of \d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d(?!\d)/uy

function behind(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}
