import { describe, expect, it } from 'vitest'
import { parse } from '../../src/read.js'
import { checkLaws } from '../../src/tree/laws.js'
import type { Reading } from '../../src/tree/nodes.js'

const text = `RESOLUTION 905 (REV. DUBAI, 2018)

Lamps of small harbours

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

considering

- *a)* that lamps &amp; oil *burn*, see [the list](list.md "t");
- b) that the Light- Keeper
  sleeps,

resolves

1 to wake him.
`

/** A reading of the text, changed by hand. */
function broken(change: (reading: Reading) => void): string[] {
  const reading = structuredClone(parse(text))
  change(reading)
  return checkLaws(text, reading)
}

/** The first clause of the first section. */
function clauseOf(reading: Reading) {
  const section = reading.documents[0]?.children.find(child => child.type === 'section')
  const clause = section?.type === 'section' ? section.children.find(child => child.type === 'clause') : undefined
  if (clause?.type !== 'clause') throw new Error('The text has a clause')
  return clause
}

function paragraphOf(reading: Reading) {
  const paragraph = clauseOf(reading).children[0]
  if (paragraph?.type !== 'paragraph') throw new Error('The clause has a paragraph')
  return paragraph
}

describe('checkLaws', () => {
  it('finds nothing in what the reader gives', () => {
    expect(checkLaws(text, parse(text))).toEqual([])
  })

  it('sees a node that is gone', () => {
    expect(broken(reading => void paragraphOf(reading).children.shift()).join()).toMatch(/lost in paragraph.*that/)
  })

  it('sees a value that is not what the source says', () => {
    const breaches = broken(reading => {
      const first = paragraphOf(reading).children[0]
      if (first?.type === 'text') first.value = first.value.replace('&', '&amp;')
    })
    expect(breaches.join()).toMatch(/is not its slice/)
  })

  it('sees a point whose line does not fit its offset', () => {
    expect(broken(reading => void paragraphOf(reading).position.start.line++).join()).toMatch(/is not in the text/)
  })

  it('sees a child outside of its parent, and siblings that overlap', () => {
    const outside = broken(reading => {
      const paragraph = paragraphOf(reading)
      paragraph.position = { ...paragraph.position, end: paragraph.position.start }
    })
    expect(outside.join()).toMatch(/a child ends at/)
    const twice = broken(reading => {
      const { children } = paragraphOf(reading)
      children.unshift(structuredClone(children[0] as (typeof children)[number]))
    })
    expect(twice.join()).toMatch(/begins before/)
    expect(twice.join()).toMatch(/is taken twice/)
  })

  it('sees a marker that is not the one written', () => {
    expect(
      broken(reading => {
        clauseOf(reading).marker = 'c)'
      }).join(),
    ).toMatch(/lost in clause/)
  })

  it('sees removed characters that nobody reports', () => {
    expect(
      checkLaws('a\n\nlamp', { schemaVersion: 1, file: null, documents: [], outside: [], diagnostics: [] }).join(),
    ).toMatch(/lost in the reading.*alamp/)
  })
})
