import { describe, expect, it } from 'vitest'
import { text, textOf } from '../../src/formats/text.js'
import { clause, harbours, reading } from './resolution.js'

describe('plain text', () => {
  it('has one line for each paragraph, labels, indentation, notes behind what they interrupt', () => {
    expect(text.write(reading(harbours))).toBe(`RESOLUTION 905 (REV. DUBAI, 2018)

Lamps of small harbours

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

considering

a) that lamps burn:

   i) oil;

      – whale oil;

   ii) gas,

   as keepers know;

b) that harbours[1] have lamps,

   [1] Small ones.

   And islands.

resolves to instruct the Keeper

to light them:

i) at dusk;

ii) in fog,

invites Member States

1 to buy oil;

- and wicks.

ANNEX 1 TO RESOLUTION 905 (REV. DUBAI, 2018)

Oil

Kinds

There are two.

kind | price
a|b | 3
`)
  })

  it('gives one clause alone', () => {
    expect(textOf(clause('2', 'to buy:', clause('a)', 'oil;')))).toBe('2 to buy:\n\n  a) oil;')
  })

  it('is nothing for nothing', () => {
    expect(text.write(reading())).toBe('')
  })
})
