import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber } from '../form.js'

/** Action lines of the Geneva Plan of Action: "Action Line C5", "WSIS Action Lines C2, C5 and C6". */
export const actionLine: CitationForm = {
  id: 'action-line',
  reads: 'WSIS Action Lines C2, C5 and C6',
  anchors: ['action line', 'action lines', 'Action Line', 'Action Lines'],
  read({ text, floor }, at) {
    opening.lastIndex = at
    const opened = opening.exec(text)
    if (opened === null) return null
    const list = readEnumeration(text, opening.lastIndex, number, {
      isPlural: opened[1] !== undefined,
      isExplained: true,
    })
    if (list === null) return null
    const prefix = text.slice(Math.max(floor, at - 5), at) === 'WSIS ' ? 5 : 0
    const citations = list.entries.map(
      (entry): CitedNumber => ({
        type: 'number',
        kind: 'wsis',
        from: entry.from,
        to: entry.to,
        target: { instrument: 'WSIS Action Lines', number: entry.number.replace(/C (?=\d)/g, 'C'), part: null },
        faults: [],
      }),
    )
    return { from: at - prefix, to: list.to, citations }
  },
}

const opening = /[Aa]ction [Ll]ine(s)? /y
const number = /C ?\d{1,2}(?![\p{L}\p{N}])/uy
