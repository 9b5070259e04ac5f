/** A real resolution of procedure, read by its styles: needs ../shared. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/read.js'
import { checkLaws } from '../../src/tree/laws.js'
import type { Document } from '../../src/tree/nodes.js'
import { walk } from '../../src/tree/walk.js'
import { readWord } from '../../src/word/word.js'

const file = resolve(import.meta.dirname, '../../../shared/corpus/word/T-RES-T.1-2016-MSW-E.docx')

describe.skipIf(!existsSync(file))('WTSA Resolution 1 by its styles (needs ../shared)', () => {
  const word = existsSync(file) ? readWord(new Uint8Array(readFileSync(file))) : null
  const text = word?.text ?? ''
  const reading = parse(text, { styles: word?.styles ?? [] })
  const document = reading.documents[0] as Document

  it('is one document, with a whole head, and nothing to report', () => {
    expect(reading.documents).toHaveLength(1)
    expect(document.children.slice(0, 6).map(({ type }) => type)).toEqual([
      'numberLine',
      'title',
      'history',
      'note',
      'note',
      'formula',
    ])
    expect(reading.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(checkLaws(text, reading)).toEqual([])
  })

  it('has its three parts, and both appendices', () => {
    expect(document.children.flatMap(node => (node.type === 'section' ? [node.heading] : []))).toEqual([
      'considering',
      'resolves',
    ])
    expect(document.children.flatMap(node => (node.type === 'annex' ? [node.label] : []))).toEqual(['I', 'II'])
  })

  it('has every typed number of its paragraphs as a label, in order', () => {
    const typed = (word?.styles ?? [])
      .filter(({ from }) => from >= document.position.start.offset)
      .map(({ from, to }) =>
        /^(?:#+ )?([\d*_]+(?:[*_]*bis[*_]*)?(?:\.[\d*_]+(?:bis[*_]*)?)+)\s/.exec(text.slice(from, to)),
      )
      .flatMap(match => (match === null ? [] : [(match[1] as string).replace(/[*_]/g, '')]))
    const labels: string[] = []
    walk(document, node => {
      if (node.type === 'clause' && node.label !== null && node.label.includes('.')) labels.push(node.label)
    })
    expect(typed.length).toBeGreaterThan(150)
    expect(labels).toEqual(typed)
  })

  it('has the headings of its sections as headings', () => {
    const resolves = document.children.find(node => node.type === 'section' && node.heading === 'resolves')
    const headings = resolves?.type === 'section' ? resolves.children.filter(({ type }) => type === 'heading') : []
    // Sections 1, 1bis, 2 to 9: each a number and a name.
    expect(headings).toHaveLength(20)
  })
})
