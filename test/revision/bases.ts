/** Texts that are revised: our own, made ones, and real ones when they are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { corpusFiles } from '../score/gold.mjs'
import { randomFrom } from '../score/invent.mjs'
import { make, print } from './maker.js'
import type { Base } from './revise.js'

const folders = ['fixtures/lint/clean', 'fixtures/documents']

export function ownTexts(): Base[] {
  return folders.flatMap(folder => {
    if (!existsSync(folder)) throw new Error('Unexpected working directory, expected the root of the project')
    return readdirSync(folder)
      .filter(name => name !== 'README.md' && /\.(?:md|txt)$/.test(name))
      .sort()
      .map(name => ({ name, text: readFileSync(join(resolve(folder), name), 'utf8'), isOwn: true }))
  })
}

/** In the looks of a text in canonical Markdown, of an extracted one, and of a wrapped one. */
const looks = ['markdown', 'as-is', 'wrap80-blank', 'blank-lines', 'wrap72', 'markdown-hash'] as const

export function madeTexts(count: number, seed = 1): Base[] {
  return Array.from({ length: count }, (_, index) => {
    const look = looks[index % looks.length] as string
    const made = make(randomFrom(seed * 1000 + index), 3000 + 1500 * (index % 5))
    return { name: `made ${seed}-${index} (${look})`, text: print(made, look), isOwn: true }
  })
}

export function realTexts(): Base[] {
  return corpusFiles('pp18').map(({ name, text }) => ({ name, text, isOwn: false }))
}
