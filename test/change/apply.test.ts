/** Applying to a base that is not, or not quite, the text that was compared. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/change/apply.js'
import type { ChangeSet } from '../../src/change/change.js'
import { compare } from '../../src/change/compare.js'
import { parse } from '../../src/read.js'

const read = (source: string) => ({ reading: parse(source), source })

const old = `RESOLUTION 931 (Lisbon, 2014)

Ferries at night

The Plenipotentiary Conference of the International Telecommunication Union (Lisbon, 2014),

*considering*

a) that ferries sail at night without lamps;

b) that a ferry without a lamp is seen by nobody,

*resolves*

1 to give each ferry a lamp by 2018;

2 to count the lamps every spring.
`
const now = old
  .replace('by 2018', 'by 2022')
  .replace('b) that a ferry', 'b) that fog comes down without a warning;\n\nc) that a ferry')
const { set } = compare(read(old), read(now))

describe('a base that changed since', () => {
  it('takes changes of clauses that are as they were, in its own layout', () => {
    const base = old
      .replace('2 to count the lamps every spring', '2 to count them')
      .replace('at night without', 'at night\nwithout')
    const { text, refused } = apply(base, set, { read: parse })
    expect(refused).toEqual([])
    expect(text).toBe(
      now
        .replace('2 to count the lamps every spring', '2 to count them')
        .replace('at night without', 'at night\nwithout'),
    )
  })

  it('takes them back as well', () => {
    const base = now.replace('Ferries at night', 'Ferries in the dark')
    const back = apply(base, compare(read(now), read(old)).set, { read: parse })
    expect(back.text).toBe(old.replace('Ferries at night', 'Ferries in the dark'))
  })

  it('refuses what was done to a clause that reads otherwise now, and gives no text', () => {
    const base = old.replace('by 2018', 'by 2020')
    const { text, refused } = apply(base, set, { read: parse })
    expect(text).toBeNull()
    expect(refused.map(({ change, reason }) => [change.class, reason.split(':')[0]])).toEqual([
      ['deadline-change', 'resolves 1 reads otherwise in the base'],
    ])
  })

  it('makes the others where a part is enough', () => {
    const base = old.replace('by 2018', 'by 2020')
    const { text, refused } = apply(base, set, { read: parse, partial: true })
    expect(refused).toHaveLength(1)
    expect(text).toBe(now.replace('by 2022', 'by 2020'))
  })

  it('is refused altogether without a reader', () => {
    expect(apply(`${old}\n`, set).text).toBeNull()
  })
})

describe('changes that were written by hand', () => {
  it('are refused where the base has other words', () => {
    const forged: ChangeSet = {
      ...set,
      changes: set.changes.map(change => ({
        ...change,
        words: change.words.map(word => (word.old === '2018' ? { ...word, old: '2019' } : word)),
      })),
    }
    const { text, refused } = apply(old, forged)
    expect(text).toBeNull()
    expect(refused.map(({ reason }) => reason)).toEqual(['resolves 1: the base has other words there'])
  })
})
