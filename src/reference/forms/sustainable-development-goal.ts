import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber, Found } from '../form.js'

/**
 * Sustainable Development Goals and their targets: "SDG 9", "SDGs 1, 3 and 16", "Sustainable Development Goal (SDG) 5", "SDG target 9.c",
 * "Goal 9 of the 2030 Agenda". Goals and targets that nothing ties to them are those of ITU's own strategic plan.
 */
export const sustainableDevelopmentGoal: CitationForm = {
  id: 'sustainable-development-goal',
  reads: 'SDGs 1, 3 and 16, SDG target 9.c',
  anchors: [
    'SDG',
    'SDGs',
    'Sustainable Development Goal',
    'Sustainable Development Goals',
    'Goal',
    'Goals',
    'target',
    'targets',
  ],
  read({ text }, at) {
    const named = listed(text, at, goals, goal)
    if (named !== null) return named
    const plain = listed(text, at, plainGoals, goal)
    if (plain !== null) return agenda.test(text.slice(plain.to, plain.to + agendaReach)) ? plain : null
    const aims = listed(text, at, targets, target)
    return aims !== null && (text.startsWith('S', at) || areSustainable(text, aims)) ? aims : null
  },
}

const goals = /(?:SDG|Sustainable Development Goal)(s)?(?: ?\(SDGs?\))? (?:No\. ?)?(?=\d)/y
const plainGoals = /Goal(s)? (?=\d)/y
const goal = /\d{1,2}(?![\p{L}\p{N}%]|[.,]\d)/uy
const agenda = /^(?: \([^()]{1,90}\))? (?:of|in) the (?:2030 Agenda|Sustainable Development Goals|SDGs)/
const agendaReach = 130
const targets = /(?:SDG |Sustainable Development Goal(?: \(SDG\))? )?[Tt]arget(s)? (?=\d{1,2}\.[a-d\d])/y
const target = /\d{1,2}\.(?:[a-d]|\d{1,2})(?![\p{L}\p{N}]|\.[\p{L}\p{N}])/uy

const goalsBefore = /(?:SDGs?|Goals?(?: \(SDGs?\))?) ((?:\d{1,2}(?:, (?:and )?| and |(?!\d))){1,17})/g
const goalReach = 400

/** "9.c" can be nothing else; "8.3" is a target of Goal 8 where that goal is named before it. */
function areSustainable(text: string, { from, citations }: Found): boolean {
  const numbers = citations.map(cited => (cited.type === 'number' ? (cited.target.number ?? '') : ''))
  if (numbers.some(number => /[a-d]$/.test(number))) return true
  if (text.startsWith('T', from)) return false
  const before = text.slice(Math.max(0, from - goalReach), from)
  if (!/SDG|Sustainable Development Goal/.test(before)) return false
  const named = [...before.matchAll(goalsBefore)].flatMap(([, list]) => (list as string).match(/\d+/g) ?? [])
  return numbers.every(number => named.includes(number.split('.')[0] as string))
}

function listed(text: string, at: number, opening: RegExp, shape: RegExp): Found | null {
  opening.lastIndex = at
  const opened = opening.exec(text)
  if (opened === null) return null
  const list = readEnumeration(text, opening.lastIndex, shape, { isPlural: opened[1] !== undefined, isExplained: true })
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
