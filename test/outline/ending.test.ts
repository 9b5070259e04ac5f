import { describe, expect, it } from 'vitest'
import { en } from '../../src/language/en.js'
import { endingBefore } from '../../src/outline/ending.js'
import { vocabularyOf } from '../../src/outline/vocabulary.js'

/** Text before and behind the place ("|"), and what the text before ends with. */
const cases: [string, string][] = [
  ['the ducks slept.| The Bureau', '.'],
  ['the ducks slept;| the Bureau', ';'],
  ['the ducks| slept', ''],
  ['Resolution 902 (Rev.| Puddleton, 2041) on ducks', ''],
  ['RESOLUTION 902 (REV.| PUDDLETON, 2041)', ''],
  ['under No.| 14 of the rules', ''],
  ['at a quiet hour, e.g.| Sundays', ''],
  ['the ducks said no.| The Bureau', '.'],
  ['ducks, geese, etc.| The Bureau', '.'],
  ['the ducks (They slept.| They woke.) went', ''],
  ['the ducks went (they had slept.)| The Bureau', '.'],
  ['the ducks (all of them) slept.| The Bureau (as well) slept.', '.'],
  ['the ducks (never closed. They slept.| The Bureau slept.', '.'],
  ['the ducks (see the list.| b) that geese', '.'],
  ['the "ducks."| The Bureau', '.'],
]

describe('endingBefore', () => {
  it.each(cases)('%s', (text, mark) => {
    const place = text.indexOf('|')
    const { abbreviations } = vocabularyOf(en)
    expect(endingBefore(text.replace('|', ''), place - 1, abbreviations).mark).toBe(mark)
  })
})
