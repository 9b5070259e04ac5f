/** The Word files that we make, in a word processor that is not ours: opened, saved again, printed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/read.js'
import { madeOf } from '../../../src/word/made/made.js'
import { readWord } from '../../../src/word/word.js'
import { type Office, office, officeLacks } from '../office.js'
import { structureOf } from './same-tree.js'

const folder = resolve(import.meta.dirname, '../../../fixtures/documents')
const texts = readdirSync(folder)
  .filter(name => name !== 'README.md')
  .map(name => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe.skipIf(office === null)(`made files in LibreOffice ${officeLacks ?? ''}`, () => {
  const { resave, pdfText } = office as Office

  it.each(texts)('%s saved again has the same tree', async (_, text) => {
    const before = parse(text)
    const { text: again, styles } = readWord(await resave(madeOf(before)))
    expect(structureOf(parse(again, { styles }))).toBe(structureOf(before))
  })

  it.each(texts)('every word of %s is printed', async (_, text) => {
    const bytes = madeOf(parse(text))
    // Marks of Markdown are none in print, notes stand elsewhere, lines and pages break between words and behind hyphens.
    const words = (shown: string) => new Set(shown.match(/\p{L}{2,}|\p{N}{2,}/gu))
    const printed = words(await pdfText(bytes))
    expect([...words(readWord(bytes).text)].filter(word => !printed.has(word))).toEqual([])
  })
})
