import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber } from '../form.js'
import { sectorBefore, sectorNamed } from '../sector.js'

/** Questions of study groups: "Question 3/2", "ITU-D Question 3/2", "Question ITU-R 205-5/5", "Question 1/1 of Study Group 1", "Q4/17". */
export const question: CitationForm = {
  id: 'question',
  reads: 'Question 3/2, Question ITU-R 205-5/5, Questions 1/1 and 2/1',
  anchors: ['Question', 'Questions', 'Q'],
  read({ text, floor }, at) {
    opening.lastIndex = at
    const groups = opening.exec(text)?.groups
    if (groups === undefined) return null
    const list = readEnumeration(text, opening.lastIndex, number, groups.plural !== undefined)
    if (list === null) return null
    const before = sectorBefore(text, at, floor)
    const behind = sectorNamed(text, list.to)
    let instrument = before?.sector ?? behind?.sector ?? null
    const citations = list.entries.map(({ from, to, number: printed }): CitedNumber => {
      // A Sector holds for the numbers that follow: "Questions ITU-R 77/5 and 229/5".
      const own = prefix.exec(printed.slice(0, 6))?.[1]
      instrument = own?.replace('‑', '-') ?? instrument
      const bare = own === undefined ? printed : printed.slice(6)
      return {
        type: 'number',
        kind: 'question',
        from,
        to,
        target: { instrument, number: bare, part: null },
        faults: [],
      }
    })
    return { from: before?.from ?? at, to: behind?.to ?? list.to, citations }
  },
}

const opening = /(?:Question(?<plural>s)? |Q\.? ?)(?=(?:ITU[-‑][RTD] )?\d{1,3}(?:-\d{1,2})?\/\d)/y
const number = /(?:ITU[-‑][RTD] )?\d{1,3}(?:-\d{1,2})?\/\d{1,2}(?![\p{L}\p{N}/])/uy
const prefix = /(ITU[-‑][RTD]) $/
