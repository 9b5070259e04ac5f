import { describe, expect, it } from 'vitest'
import { en } from '../../src/language/en.js'
import { proposeUnknownHeading } from '../../src/outline/headings.js'
import { vocabularyOf } from '../../src/outline/vocabulary.js'

/** A line, and the heading of an unknown verb that it may be. */
const cases: [string, string | null][] = [
  ['applauding the lanterns', 'applauding the lanterns'],
  ['applauding the lanterns:', 'applauding the lanterns'],
  ['applauding the lanterns;', null],
  ['applauding the lanterns; every ferry', null],
  ['applauding the lanterns3; ____________________', null],
  ['lanterns beside the ferry. The Bureau', null],
]

describe('proposeUnknownHeading', () => {
  it.each(cases)('%s', (line, expected) => {
    const heading = proposeUnknownHeading(line, 0, line.length, vocabularyOf(en))
    expect(heading === null ? null : line.slice(heading.from, heading.to)).toBe(expected)
  })
})
