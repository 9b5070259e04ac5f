import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber, Found } from '../form.js'

/** Sustainable Development Goals and their targets: "SDG 9", "SDGs 1, 3 and 16", "Sustainable Development Goal (SDG) 5", "SDG target 9.c". */
export const sustainableDevelopmentGoal: CitationForm = {
  id: 'sustainable-development-goal',
  reads: 'SDGs 1, 3 and 16, SDG target 9.c',
  anchors: ['SDG', 'SDGs', 'Sustainable Development Goal', 'Sustainable Development Goals', 'target', 'targets'],
  read({ text }, at) {
    return listed(text, at, goals, goal) ?? listed(text, at, targets, target)
  },
}

const goals = /(?:SDG|Sustainable Development Goal)(s)?(?: ?\(SDGs?\))? (?:No\. ?)?(?=\d)/y
const goal = /\d{1,2}(?![\p{L}\p{N}%]|[.,]\d)/uy
const targets = /(?:SDG |Sustainable Development Goal(?: \(SDG\))? )?[Tt]arget(s)? (?=\d{1,2}\.[a-d\d])/y
/** "9.c" and "5.b"; numbers alone ("Target 1.1") are those of ITU's own strategic plan unless "SDG" is said. */
const target = /\d{1,2}\.[a-d](?![\p{L}\p{N}])/uy
const saidTarget = /\d{1,2}\.[a-d\d]{1,2}(?![\p{L}\p{N}])/uy

function listed(text: string, at: number, opening: RegExp, shape: RegExp): Found | null {
  opening.lastIndex = at
  const opened = opening.exec(text)
  if (opened === null) return null
  const isSaid = shape === target && /^S/.test(opened[0])
  const list = readEnumeration(text, opening.lastIndex, isSaid ? saidTarget : shape, opened[1] !== undefined)
  if (list === null) return null
  const citations = list.entries.map(
    ({ from, to, number }): CitedNumber => ({
      type: 'number',
      kind: 'sdg',
      from,
      to,
      target: { instrument: null, number, part: null },
      faults: [],
    }),
  )
  return { from: at, to: list.to, citations }
}
