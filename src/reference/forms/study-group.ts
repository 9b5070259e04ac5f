import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber } from '../form.js'
import { sectorNamed } from '../sector.js'

/** Study groups: "ITU-T Study Group 3", "Study Groups 2, 3 and 17", "Study Group 1 of the ITU Telecommunication Development Sector (ITU-D)". */
export const studyGroup: CitationForm = {
  id: 'study-group',
  reads: 'ITU-T Study Group 3, Study Group 1 of the ITU Telecommunication Development Sector (ITU-D)',
  anchors: ['study group', 'study groups', 'Study Group', 'Study Groups'],
  read({ text, floor }, at) {
    opening.lastIndex = at
    const opened = opening.exec(text)
    if (opened === null) return null
    const list = readEnumeration(text, opening.lastIndex, number, opened[1] !== undefined)
    if (list === null) return null
    const before = prefix.exec(text.slice(Math.max(floor, at - 6), at))?.[1]
    const behind = before === undefined ? sectorNamed(text, list.to) : null
    const citations = list.entries.map(
      (entry): CitedNumber => ({
        type: 'number',
        kind: 'study-group',
        from: entry.from,
        to: entry.to,
        target: { instrument: before ?? behind?.sector ?? null, number: entry.number, part: null },
        faults: [],
      }),
    )
    return { from: before === undefined ? at : at - before.length - 1, to: behind?.to ?? list.to, citations }
  },
}

const opening = /[Ss]tudy [Gg]roup(s)? /y
const number = /\d{1,2}(?![\p{L}\p{N}]|[./]\d)/uy
const prefix = /(ITU-[RTD]) $/
