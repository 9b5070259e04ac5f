import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber } from '../form.js'
import { sectorBefore, sectorNamed } from '../sector.js'

/**
 * Study groups: "ITU-T Study Group 3", "Study Groups 2, 3 and 17", "ITU Telecommunication Development Sector (ITU-D) Study Group 2", "Study
 * Group 1 of the ITU Telecommunication Development Sector (ITU-D)", "ITU-T SG17".
 */
export const studyGroup: CitationForm = {
  id: 'study-group',
  reads: 'ITU-T Study Group 3, Study Group 1 of the ITU Telecommunication Development Sector (ITU-D)',
  anchors: ['study group', 'study groups', 'Study Group', 'Study Groups', 'SG', 'SGs'],
  read({ text, floor }, at) {
    opening.lastIndex = at
    const opened = opening.exec(text)
    if (opened === null) return null
    const isPlural = opened.groups?.plural !== undefined || opened.groups?.short !== undefined
    const list = readEnumeration(text, opening.lastIndex, number, isPlural)
    if (list === null) return null
    const before = sectorBefore(text, at, floor)
    const behind = before === null ? sectorNamed(text, list.to) : null
    const citations = list.entries.map(
      (entry): CitedNumber => ({
        type: 'number',
        kind: 'study-group',
        from: entry.from,
        to: entry.to,
        target: { instrument: before?.sector ?? behind?.sector ?? null, number: entry.number, part: null },
        faults: [],
      }),
    )
    return { from: before?.from ?? at, to: behind?.to ?? list.to, citations }
  },
}

const opening = /(?:[Ss]tudy [Gg]roup(?<plural>s)? |SG(?<short>s)? ?(?=\d))/y
const number = /\d{1,2}(?![\p{L}\p{N}]|[./]\d)/uy
