import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parse, render } from '../src/index.js'
import { checkLaws } from '../src/tree/laws.js'
import type { Clause, Document, Section } from '../src/tree/nodes.js'
import { invent, randomFrom } from './score/invent.mjs'
import { layOut, layouts } from './score/layouts.mjs'
import { folded, proseOf } from './score/measure.mjs'
import { roundTripFaults } from './score/round-trip.mjs'

vi.setConfig({ testTimeout: 120_000 })

/** Layouts that leave every heading and marker on a line of their own: their outline must come out exactly. */
const clean = [
  'as-is',
  'wrap72',
  'wrap72-blank',
  'wrap80-tight',
  'blank-lines',
  'no-blank-lines',
  'glued',
  'markdown',
  'markdown-hash',
  'markdown-plain',
  'markdown-bold',
  'capitals',
  'colons',
  'number-dots',
  'tabs',
  'hanging',
  'crlf',
]

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  sections: fc.integer({ min: 2, max: 9 }),
  items: fc.integer({ min: 0, max: 8 }),
  subs: fc.boolean(),
  notes: fc.boolean(),
  annex: fc.boolean(),
  references: fc.boolean(),
})

const inventions = shapes.map(shape => invent(randomFrom(shape.seed), shape))

describe('invented resolutions', () => {
  it('have their exact outline in every clean layout', () => {
    fc.assert(
      fc.property(inventions, fc.constantFrom(...clean), (invented, layout) => {
        const text = layOut(layout, invented.blocks, invented.designation)
        const { documents } = parse(text)
        expect(documents).toHaveLength(1)
        const document = documents[0] as Document
        expect(outlineOf(document)).toEqual(
          invented.outline.map(({ part, heading, clauses }) => [part, heading.toLowerCase(), clauses]),
        )
        expect(folded(document.title)).toBe(folded(invented.title))
        expect(document.designation).toMatchObject({
          number: invented.designation.number,
          year: invented.designation.year,
          body: 'PP',
        })
        expect(document.children.filter(child => child.type === 'annex')).toHaveLength(invented.annexes)
      }),
      { numRuns: 300 },
    )
  })

  it('obey the laws in every layout, with repairs and without', () => {
    fc.assert(
      fc.property(inventions, fc.constantFrom(...Object.keys(layouts)), fc.boolean(), (invented, layout, repair) => {
        const text = layOut(layout, invented.blocks, invented.designation)
        expect(checkLaws(text, parse(text, { repair }))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('read back as they were rendered', () => {
    fc.assert(
      fc.property(inventions, fc.constantFrom(...Object.keys(layouts)), (invented, layout) => {
        expect(roundTripFaults(parse, render, layOut(layout, invented.blocks, invented.designation))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

function outlineOf(document: Document) {
  return document.children
    .filter((child): child is Section => child.type === 'section')
    .map(section => [
      section.part,
      folded(section.heading),
      section.children.flatMap(child => (child.type === 'clause' ? clausesOf(child, 1) : [])),
    ])
}

function clausesOf(clause: Clause, depth: number): { label: string | null; depth: number; text: string }[] {
  const text = proseOf(clause).replace(/\s+/g, ' ').trim()
  return [
    { label: clause.label, depth, text },
    ...clause.children.flatMap(child => (child.type === 'clause' ? clausesOf(child, depth + 1) : [])),
  ]
}
