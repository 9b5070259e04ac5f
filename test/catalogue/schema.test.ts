/** The published schema and the files agree. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
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

  it('mark presumed numbers alone as not attested', () => {
    const unattested = dataFiles.flatMap(({ text }) => text.match(/attested: \w+/g) ?? [])
    expect(new Set(unattested)).toEqual(new Set(['attested: false']))
  })
})
