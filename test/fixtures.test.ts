/** Every folder of fixtures/readings gives its tree; the documents of fixtures/documents are what their table says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdown } from '../src/formats/markdown.js'
import { outlineOf } from '../src/formats/outline.js'
import { parse } from '../src/read.js'
import { checkLaws } from '../src/tree/laws.js'
import type { Clause, Document, Reading, Section } from '../src/tree/nodes.js'
import { treeOf } from './reading-tree.js'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const readings = join(fixtures, 'readings')
const folders = readdirSync(readings).filter(name => name !== 'README.md')

describe('readings', () => {
  it.each(folders)('reads %s', folder => {
    const input = readdirSync(join(readings, folder)).find(name => name.startsWith('input.')) as string
    const text = readFileSync(join(readings, folder, input), 'utf8')
    const reading = parse(text, { file: input })
    const written = treeOf(reading)
    const golden = join(readings, folder, 'tree.txt')
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, written)
    expect(written).toBe(readFileSync(golden, 'utf8'))
    expect(checkLaws(text, reading)).toEqual([])
  })

  it('lists every folder in the table, and no other', () => {
    const table = readFileSync(join(readings, 'README.md'), 'utf8')
    const listed = [...table.matchAll(/^\| \[([\w-]+)\]\(\1\/\) \| \S/gm)].map(match => match[1])
    expect([...listed].sort()).toEqual([...folders].sort())
  })
})

const documents = join(fixtures, 'documents')

function readDocument(name: string): { text: string; reading: Reading; first: Document } {
  const text = readFileSync(join(documents, name), 'utf8')
  const reading = parse(text, { file: name })
  return { text, reading, first: reading.documents[0] as Document }
}

describe('documents', () => {
  const names = readdirSync(documents).filter(name => name !== 'README.md')

  it.each(names)('keeps the laws of the tree in %s, with nothing unplaced', name => {
    const { text, reading } = readDocument(name)
    expect(checkLaws(text, reading)).toEqual([])
    expect(reading.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(reading.documents).toHaveLength(name === 'harbour-series.md' ? 2 : 1)
  })

  it('lists every document in the table, and no other', () => {
    const table = readFileSync(join(documents, 'README.md'), 'utf8')
    const listed = [...table.matchAll(/^\| \[([\w.-]+)\]\(\1\) \| \S/gm)].map(match => match[1])
    expect([...listed].sort()).toEqual([...names].sort())
  })

  it.each(['beacon-numbering.md', 'beacon-numbering.pdf-born.md'])('reads the structure of %s', name => {
    const { first } = readDocument(name)
    const sections = sectionsOf(first)
    const preambular = sections.filter(({ part }) => part === 'preambular')
    const operative = sections.filter(({ part }) => part === 'operative')
    expect(preambular.map(({ heading }) => heading)).toEqual([
      'aware',
      'reaffirming',
      'considering',
      'considering further',
      'recalling',
      'recognizing further',
      'noting',
    ])
    expect(preambular.flatMap(clausesOf)).toHaveLength(21)
    expect(operative.map(({ heading }) => heading)).toEqual([
      'resolves to instruct the Secretary-General',
      'requests the Secretary-General',
      'invites Member States and interested makers of lamps',
      'invites the Secretary-General',
      'instructs the Secretary-General',
      'invites Member States',
    ])
    const [chapeau] = clausesOf(operative[0] as Section)
    expect(chapeau?.children.flatMap(child => (child.type === 'clause' ? [child.label] : []))).toEqual(['i', 'ii'])
  })

  it('reads both forms of one text alike', () => {
    const outlines = ['beacon-numbering.md', 'beacon-numbering.pdf-born.md'].map(name =>
      outlineOf(readDocument(name).first, { width: null }),
    )
    expect(outlines[1]).toBe(outlines[0])
  })

  it('tells what it repaired in the form that was born of a PDF', () => {
    const codes = readDocument('beacon-numbering.pdf-born.md').reading.diagnostics.map(
      ({ code, path }) => `${code} ${path}`,
    )
    expect(codes).toEqual([
      'reading/page-furniture reaffirming',
      'reading/page-furniture reaffirming',
      'reading/cut-emphasis considering b)',
      'reading/page-break considering b)',
      'reading/page-furniture null',
      'reading/page-furniture null',
      'reading/hyphen-space resolves to instruct the Secretary-General',
    ])
  })

  it('holds the clean form in canonical Markdown', () => {
    const { text, reading } = readDocument('beacon-numbering.md')
    expect(markdown.write(reading)).toBe(text)
  })
})

function sectionsOf({ children }: Document): Section[] {
  return children.filter(child => child.type === 'section')
}

function clausesOf({ children }: Section): Clause[] {
  return children.filter(child => child.type === 'clause')
}
