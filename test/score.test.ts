import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Gold, goldFiles, shared } from './score/gold.mjs'
import { invent, randomFrom } from './score/invent.mjs'
import { layOut, layouts } from './score/layouts.mjs'
import { f1, measure } from './score/measure.mjs'
import { goldOfReading } from './score/self.mjs'

const squeezed = (text: string) => text.replace(/[\s*_]/g, '')

/** A document by hand: what a faultless reader makes of an invention. Positions do not matter to the scorer. */
function documentOf({ outline, designation, title }: ReturnType<typeof invent>) {
  const sections = outline.map(({ part, heading, clauses }) => {
    const section = { type: 'section', part, heading, path: heading, children: [] as object[] }
    let parent: { path: string; children: object[] } = section
    for (const { label, depth, text } of clauses) {
      const marker = label === null ? null : /^[a-z]/.test(label) ? `${label})` : label
      const below = depth === 1 || label?.includes('.') ? section : parent
      const clause = {
        type: 'clause',
        label,
        marker,
        path: marker ? `${below.path} ${marker}` : section.path,
        children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] as object[],
      }
      if (depth === 1) {
        section.children.push(clause)
        parent = clause
      } else parent.children.push(clause)
    }
    return section
  })
  return { type: 'document', genre: 'resolution', designation, title, children: sections } as never
}

describe('the scorer', () => {
  const invented = invent(randomFrom(5), { sections: 8, items: 6 })
  const gold = goldOfReading('invented', 'own', documentOf(invented)) as Gold

  it('gives full marks to the gold itself', () => {
    const found = measure({ documents: [documentOf(invented)] }, gold)
    expect(found.failures).toEqual([])
    expect([f1(found.headings), f1(found.labels)]).toEqual([1, 1])
    expect(found.leaves?.hit).toBe(found.leaves?.want)
    expect(found.leaves?.want).toBe(invented.outline.flatMap(({ clauses }) => clauses).length)
  })

  it('counts a lost section, a wrong label and a moved word', () => {
    const lost = { ...invented, outline: invented.outline.slice(1) }
    const marks = measure({ documents: [documentOf(lost)] }, gold)
    expect(marks.headings).toEqual({
      hit: invented.outline.length - 1,
      want: invented.outline.length,
      got: invented.outline.length - 1,
    })

    const relabelled = structuredClone(invented)
    const labelled = relabelled.outline.find(({ clauses }) => clauses.length > 1)?.clauses[1]
    if (labelled) labelled.label = 'zz'
    const labels = measure({ documents: [documentOf(relabelled)] }, gold).labels
    expect(labels.hit).toBe(labels.want - 1)

    const moved = structuredClone(invented)
    const clause = moved.outline[0]?.clauses[0]
    if (clause) clause.text += ' and moorings'
    const leaves = measure({ documents: [documentOf(moved)] }, gold).leaves
    expect(leaves?.hit).toBe((leaves?.want ?? 0) - 1)
  })

  it('gives nothing to an empty reading', () => {
    const { headings, labels, leaves, designation, title } = measure({ documents: [] }, gold)
    expect([headings.hit, labels.hit, leaves?.hit, designation.hit, title.hit]).toEqual([0, 0, 0, 0, 0])
  })
})

describe('the layout rewriter', () => {
  it('keeps every word of an invention in every layout', () => {
    const invented = invent(randomFrom(9), { sections: 8, items: 6 })
    const words = (name: string) => squeezed(layOut(name, invented.blocks, invented.designation)).toLowerCase()
    for (const name of Object.keys(layouts).filter(layout => !/pages|markdown|colons|number-dots/.test(layout))) {
      expect(words(name), name).toBe(words('as-is'))
    }
  })

  it.skipIf(!existsSync(shared))('keeps the ends of every gold leaf, in order (needs ../shared)', () => {
    for (const gold of goldFiles('pp18')) {
      for (const [name, print] of Object.entries(layouts).filter(([layout]) => !layout.includes('pages'))) {
        const text = squeezed(print(gold))
        let at = 0
        for (const leaf of gold.leaves ?? []) {
          const from = text.indexOf(squeezed(leaf.first), at)
          expect(from, `${gold.name} as ${name}: ${leaf.path}`).toBeGreaterThanOrEqual(at)
          expect(
            text.indexOf(squeezed(leaf.last), from),
            `${gold.name} as ${name}: ${leaf.path}`,
          ).toBeGreaterThanOrEqual(0)
          at = from
        }
      }
    }
  })
})
