/** Amounts, shares and counts, in figures or in words. */
import type { PlacedToken } from '../comparison.js'
import type { Classifier } from './classifier.js'
import { saidInFull } from './said.js'
import { verbForm } from './strength.js'
import { type Kind, roundedOff, swapsIn } from './swap.js'
import { numberedNouns, spelledNumbers } from './time.js'

export const amount: Classifier = {
  id: 'amount',
  claim({ words }, hunks) {
    const tiles = swapsIn(words, hunks, number)
    return tiles.length === 0
      ? []
      : [{ class: 'number-change', hunks: tiles, message: saidInFull(words, roundedOff(words, tiles, number)) }]
  },
}

const number: Kind = {
  isOf: isAmount,
  alone: true,
  isTie: ({ key }) => unit.test(key),
  isWeak: ({ key }) => /^(?:one|first)$/i.test(key),
}

const figure = /^[<>~±+-]?\d(?:[\d ., ]*\d)?(?:%|-\d[\d.,]*)?$/
const compound =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/
const unit = /^(?:CHF|USD|EUR|francs?|dollars?|euros?|per|cent|percent|%|k?m|[kMG]?Hz|[kMG]bit\/s|dB)$/

function isAmount(tokens: readonly PlacedToken[], index: number): boolean {
  const { key } = tokens[index] as PlacedToken
  const before = (tokens[index - 1]?.key ?? '').toLowerCase()
  if (key === '%') return figure.test(before)
  const isCounted = figure.test(key) || spelledNumbers.has(key.toLowerCase()) || compound.test(key.toLowerCase())
  if (!isCounted) return false
  // The stop of "No." is a token of its own.
  const noun = before === '.' ? (tokens[index - 2]?.key ?? '').toLowerCase() : before
  return !numberedNouns.has(noun) && verbForm(noun) === null
}
