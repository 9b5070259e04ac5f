import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber } from '../form.js'

/**
 * Documents of conferences, of the Council and of the United Nations: "Document C14/24(Rev.1)", "Documents C97/130 and C97/138", "Document
 * A/72/492", "JIU/REP/2016/1", "Circular Letter CR/488", "Document 167 of the Plenipotentiary Conference".
 */
export const document: CitationForm = {
  id: 'document',
  reads: 'Document C14/24(Rev.1), Circular Letter CR/488, JIU/REP/2016/1',
  anchors: [
    'document',
    'documents',
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
    conference.lastIndex = list.to
    const isBare = list.entries.every(({ number: printed }) => /^\d+$/.test(printed))
    const whose = conference.test(text) ? conference.lastIndex : null
    // "Document 5" alone may be of anything.
    if (isBare && whose === null) return null
    const citations = list.entries.map(
      (entry): CitedNumber => ({
        type: 'number',
        kind: 'document',
        from: entry.from,
        to: entry.to,
        target: { instrument: null, number: entry.number, part: null },
        faults: [],
      }),
    )
    return { from: at, to: isBare && whose !== null ? whose : list.to, citations }
  },
}

const opening = /(?:[Dd]ocument|[Cc]ircular [Ll]etter)(s)? (?=[A-Z\d])/y
const number =
  /(?:[A-Z]{1,5}(?:-\d{2,4})?(?:[-/][A-Z]{1,5})?[-/]?(?:\d{1,4}\/)+\d{1,4}|[A-Z]{1,4}(?:-\d{2})?[/-]\d{1,4}(?:[/-]\d{1,4})*|[A-Z]{1,4}\/[A-Z]{1,4}(?:\/\d{1,4})+|\d{1,4})(?:-[EFSRAC])?(?: ?\((?:Rev|Add|Corr)\. ?\d{1,2}\))?(?![\p{L}\p{N}/])/uy
const inspection = /JIU\/[A-Z]{2,5}\/(?:19|20)\d\d\/\d{1,2}/y
const conference =
  / of (?:the |this )?(?:(?:World|ITU|Plenipotentiary|Radiocommunication)[\p{L} ]{0,60}?)?(?:[Cc]onference|Assembly|Council|PP-\d\d|WTSA-\d\d|WTDC-\d\d|WRC-\d\d)(?:-\d\d)?/uy
