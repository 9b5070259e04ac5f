/** The published schema and the files agree. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { editionOf } from '../../src/catalogue/editions.js'
import type { TextKind } from '../../src/catalogue/record.js'
import { dataFiles } from './data-files.js'

const path = resolve(import.meta.dirname, '../../schemas/catalogue.schema.json')
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(path, 'utf8')))

describe('schemas/catalogue.schema.json', () => {
  it.each(dataFiles)('accepts $name', ({ file }) => {
    validate(file)
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['an unknown key', { resolution: [] }],
    ['an unknown key of a text', { resolutions: [{ number: 1, titel: 'x' }] }],
    ['an unknown key of an edition', { resolutions: [{ number: 1, editions: [{ conference: 'PP-94', rev: true }] }] }],
    ['a text without a number', { resolutions: [{ title: 'x' }] }],
    ['a conference that is no code', { resolutions: [{ number: 1, editions: [{ conference: 'Kyoto, 1994' }] }] }],
    ['a day that is none', { conferences: [{ short: 'PP-94', body: 'PP', place: 'x', year: 1994, end: 'soon' }] }],
    ['a body that is none', { body: 'ITU' }],
    ['evidence that is none', { resolutions: [{ number: 1, titleEvidence: 'certain' }] }],
    ['a source without an address', { sources: { mine: { what: 'x' } } }],
  ])('refuses %s', (_, file) => {
    expect(validate(file)).toBe(false)
  })
})

describe('the files', () => {
  it.each(dataFiles)('$name says what it is, and as of when', ({ text }) => {
    expect(text).toMatch(/^# \S/)
    expect(text).toMatch(/^# Facts as of 23 November 2026/m)
  })

  it('say nothing that is a default', () => {
    for (const { name, text } of dataFiles) {
      expect(text, name).not.toMatch(/: (?:null|~|\[ *\]|titleEvidence: none)$/m)
      expect(text, name).not.toMatch(/(?:complete|revised): false/)
    }
  })

  const lists = dataFiles.flatMap(({ name, file }) =>
    (['resolutions', 'decisions', 'recommendations', 'opinions'] as const).flatMap(key => {
      const { body } = file
      const entries = file[key]
      return entries === undefined || body === undefined ? [] : [{ name: `${name} ${key}`, body, key, entries }]
    }),
  )

  it.each(lists)('$name: numbers go up, each once, but for bodies that use them again', ({ body, entries }) => {
    const numbers = entries.map(({ number }) => Number(number))
    const down = numbers.filter((number, index) => index > 0 && number <= (numbers[index - 1] as number))
    // Opinions start again at 1 with each forum.
    expect(down).toEqual(body === 'WTPF' ? [1] : [])
  })

  it.each(lists)('$name: editions stand oldest first, each once', ({ entries }) => {
    const years = entries.map(({ editions = [] }) =>
      editions.map(({ conference }) => builtInCatalogue().yearOf(conference)),
    )
    for (const list of years) expect(list).toEqual([...new Set(list)].sort((a, b) => (a ?? 0) - (b ?? 0)))
  })

  it.each(lists)('$name: what says that it is revised is taken to be', ({ body, key, entries }) => {
    const kind = key.slice(0, -1) as TextKind
    for (const { number, editions = [] } of entries) {
      for (const { conference, revised } of editions) {
        const found = builtInCatalogue()
          .texts(kind, body, String(number))
          .flatMap(record => editionOf(record, conference) ?? [])
        expect(found, `${number} ${conference}`).toHaveLength(1)
        if (revised) expect(found[0]?.revised, `${number} ${conference}`).toBe(true)
      }
    }
  })

  it('mark presumed numbers alone as not attested', () => {
    const unattested = dataFiles.flatMap(({ text }) => text.match(/attested: \w+/g) ?? [])
    expect(new Set(unattested)).toEqual(new Set(['attested: false']))
  })
})
