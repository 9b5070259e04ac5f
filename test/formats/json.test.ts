import { describe, expect, it } from 'vitest'
import { formatOf, formats } from '../../src/formats/formats.js'
import { json } from '../../src/formats/json.js'
import { diagnostic } from '../../src/source/diagnostic.js'
import { harbours, position, reading } from './resolution.js'

describe('JSON', () => {
  const given = {
    ...reading(harbours),
    diagnostics: [
      diagnostic({ url: null, position, message: 'Unexpected lamp', severity: 'info', code: 'reading/lamp' }),
    ],
  }

  it('says what the tree says', () => {
    expect(JSON.parse(json.write(given))).toEqual(given)
  })

  it('ends with a newline and has the keys in the order of the contract', () => {
    const out = json.write(given)
    expect(out.endsWith('}\n')).toBe(true)
    const written = JSON.parse(out)
    expect(Object.keys(written)).toEqual(['schemaVersion', 'file', 'documents', 'outside', 'diagnostics'])
    expect(Object.keys(written.documents[0])).toEqual([
      'type',
      'genre',
      'language',
      'designation',
      'title',
      'notes',
      'children',
      'position',
    ])
    expect(Object.keys(written.documents[0].designation)).toEqual([
      'text',
      'number',
      'draft',
      'body',
      'revised',
      'place',
      'year',
      'conference',
    ])
    expect(Object.keys(written.documents[0].children[3])).toEqual([
      'type',
      'part',
      'heading',
      'verbs',
      'addressees',
      'condition',
      'path',
      'children',
      'position',
    ])
    expect(Object.keys(written.diagnostics[0])).toEqual([
      'code',
      'rule',
      'severity',
      'message',
      'document',
      'path',
      'position',
      'related',
      'repair',
      'fix',
      'suggestions',
      'url',
    ])
  })

  it('does not depend on the order in which a tree was built', () => {
    const [first] = harbours.children
    const turned = {
      ...harbours,
      children: [Object.fromEntries(Object.entries(first as object).reverse()) as never, ...harbours.children.slice(1)],
    }
    expect(json.write(reading(turned))).toBe(json.write(reading(harbours)))
  })
})

describe('the table of formats', () => {
  it('finds each by its id', () => {
    for (const format of formats) expect(formatOf(format.id)).toBe(format)
    expect(formats.map(({ id }) => id)).toEqual(['markdown', 'json', 'text', 'outline'])
    expect(formatOf('docx')).toBeUndefined()
  })

  it('has formats that end with a newline', () => {
    for (const format of formats) expect(format.write(reading(harbours)), format.id).toMatch(/[^\n]\n$/)
  })
})
