/** Years, dates, sessions and periods. */
import type { PlacedToken } from '../comparison.js'
import type { Classifier } from './classifier.js'
import { saidInFull } from './said.js'
import { type Kind, roundedOff, swapsIn } from './swap.js'
import { months, periods, spelledNumbers, timeUnits, timeWords } from './time.js'

export const deadline: Classifier = {
  id: 'deadline',
  claim({ words }, hunks) {
    const tiles = swapsIn(words, hunks, time)
    return tiles.length === 0
      ? []
      : [{ class: 'deadline-change', hunks: tiles, message: saidInFull(words, roundedOff(words, tiles, time)) }]
  },
}

const time: Kind = { isOf: isTime, alone: true }

/** Conferences, and sessions of the Council, by their codes. */
const meeting = /^(?:PP|WTSA|WTDC|WRC|WARC|RA|WCIT|WTPF|C)-?\d{2,4}$/
const span = /^(?:\p{L}+|\d+)-(?:year|month|week|day)(?:s|ly)?$/u
const partOfYear = /^(?:mid|end|early|late)-(?:(?:19|20)\d\d|\p{L}+)$/u

export function isTime(tokens: readonly PlacedToken[], index: number): boolean {
  const { key } = tokens[index] as PlacedToken
  if (isYear(tokens, index) || isMonth(tokens, index) || meeting.test(key)) return true
  const word = key.toLowerCase()
  if (periods.has(word) || span.test(word) || partOfYear.test(word)) return true
  const next = wordAt(tokens, index + 1)
  if (isCount(key))
    return (
      timeUnits.has(next) || (isQualifier(next) && timeUnits.has(wordAt(tokens, index + 2))) || isDay(tokens, index)
    )
  if (timeWords.has(word)) return timeUnits.has(next) || (isCount(next) && timeUnits.has(wordAt(tokens, index + 2)))
  if (!timeUnits.has(word)) return false
  const before = wordAt(tokens, index - 1)
  return isCount(before) || timeWords.has(before) || (isQualifier(before) && isCount(wordAt(tokens, index - 2)))
}

function isQualifier(word: string): boolean {
  return word === 'calendar' || word === 'working' || word === 'consecutive'
}

function wordAt(tokens: readonly PlacedToken[], index: number): string {
  return tokens[index]?.key.toLowerCase() ?? ''
}

function isCount(word: string): boolean {
  return /^\d{1,3}$/.test(word) || spelledNumbers.has(word.toLowerCase())
}

const year = /^(?:1[89]|2[01])\d\d(?:[-/](?:\d\d|(?:1[89]|2[01])\d\d))?$/
const money = /^(?:CHF|USD|EUR|francs?|dollars?|euros?|about|approximately|some|than)$/i

/** "2018" that is no amount: not "CHF 2018", not "2000 lamps". */
export function isYear(tokens: readonly PlacedToken[], index: number): boolean {
  const { key } = tokens[index] as PlacedToken
  if (!year.test(key)) return false
  const before = tokens[index - 1]?.key ?? ''
  const next = tokens[index + 1]
  if (money.test(before) && before !== 'than') return false
  if (next === undefined || next.kind !== 'word') return true
  if (/^(?:per|%|km|m|MHz|kHz|GHz|Hz)$/.test(next.key)) return false
  // A noun in the plural is counted: "2000 lamps"; not "2018 sessions", "in 2018 discussions began".
  const isCounted =
    /^\p{Ll}+[^s\W]s$/u.test(next.key) && !timeUnits.has(next.key) && !/^(?:was|is|has|its|this|as)$/.test(next.key)
  return !isCounted || /^(?:in|by|since|of|until|from|before|after|during|for|and|to|the)$/i.test(before)
}

/** "may" is a verb, and "May" at the start of a sentence too: a month has a number beside it, or a preposition before. */
function isMonth(tokens: readonly PlacedToken[], index: number): boolean {
  const { key } = tokens[index] as PlacedToken
  if (!months.has(key)) return false
  if (key !== 'May') return true
  const [before, next] = [tokens[index - 1]?.key ?? '', tokens[index + 1]?.key ?? '']
  return (
    /^\d/.test(before) ||
    /^\d/.test(next) ||
    /^(?:in|by|until|of|before|since|from|after|end|early|late|mid)$/.test(before)
  )
}

/** "15 March", "15 to 18 March", "15-18 March". */
function isDay(tokens: readonly PlacedToken[], index: number): boolean {
  if (isMonthAt(tokens, index + 1)) return true
  return (
    /^(?:to|and|-)$/.test(tokens[index + 1]?.key ?? '') &&
    /^\d{1,2}$/.test(tokens[index + 2]?.key ?? '') &&
    isMonthAt(tokens, index + 3)
  )
}

function isMonthAt(tokens: readonly PlacedToken[], index: number): boolean {
  return index < tokens.length && months.has(tokens[index]?.key ?? '')
}
