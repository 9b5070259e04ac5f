import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { madeOf } from '../../../src/word/made/made.js'
import { redlineWord, verifyRedline } from '../../../src/word/redline/redline.js'
import { readWord } from '../../../src/word/word.js'
import { randomEdits, randomOf } from './random-edits.js'

const options = { author: 'Ana', date: '2030-01-02T00:00:00Z', nativeMoves: false }
const root = join(import.meta.dirname, '../../..')
const corpus = join(root, '../shared/corpus/word')
const rounds = Number(process.env.ROUNDS ?? 6)

function check(bytes: Uint8Array, seed: number, count: number): void {
  const base = readWord(bytes)
  const { now, edits, kinds } = randomEdits(base, randomOf(seed), count)
  let fault = ''
  try {
    verifyRedline(redlineWord(base, now, edits, options), base, now)
  } catch (error) {
    fault = `${(error as Error).stack?.slice(0, 600)}\n${kinds.join('\n')}`
  }
  expect(fault).toBe('')
}

describe('documents of our own', () => {
  const folder = join(root, 'fixtures/documents')
  for (const name of readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.md')))
    test(name, () => {
      const bytes = madeOf(parse(readFileSync(join(folder, name), 'utf8')))
      for (let seed = 1; seed <= rounds; seed++) check(bytes, seed, 1 + (seed % 12))
    })
})

describe.skipIf(!existsSync(corpus))('files of ITU', () => {
  for (const name of existsSync(corpus) ? readdirSync(corpus).filter(file => file.endsWith('.docx')) : [])
    test(name, { timeout: 120_000 }, () => {
      const bytes = new Uint8Array(readFileSync(join(corpus, name)))
      for (let seed = 1; seed <= rounds; seed++) check(bytes, seed, 1 + (seed % 25))
    })
})
