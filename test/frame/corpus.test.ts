import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { designationOf } from '../../src/frame/designation.js'
import { findFormula } from '../../src/frame/formula.js'
import { matchNumberLine } from '../../src/frame/number-line.js'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const here = existsSync(corpus)

const genres: Record<string, string> = { res: 'resolution', dec: 'decision', rec: 'recommendation' }

/** "res-102-rev-dubai-2018.txt", "res-10-rev-wrc-2000.txt", "res-111-orb-88.txt": what the name of a file says of it. */
function named(file: string) {
  const [, noun, number, revised, tag, digits] = /^(\w+)-(\d+)-(rev-)?([a-z]+)-(\d+)\.txt$/.exec(
    file,
  ) as RegExpExecArray
  const isCode = tag === 'wrc' || tag === 'orb'
  const year = Number(digits) + (digits?.length === 4 ? 0 : Number(digits) > 50 ? 1900 : 2000)
  return {
    genre: genres[noun as string],
    number,
    draft: null,
    revised: revised !== undefined,
    place: isCode ? null : 'Dubai',
    year,
    conference: isCode ? `${tag.toUpperCase()}-${digits}` : 'PP-18',
    body: isCode ? 'WRC' : 'PP',
  }
}

describe.skipIf(!here)('first lines of real texts (needs ../shared)', () => {
  const files = here
    ? ['pp18', 'wrc']
        .flatMap(set => readdirSync(new URL(`${set}/`, corpus)).map(name => ({ set, name })))
        .filter(({ name }) => name.endsWith('.txt'))
    : []

  it('are many', () => expect(files.length).toBeGreaterThan(150))

  it.each(files)('$set/$name', ({ set, name }) => {
    const text = readFileSync(new URL(`${set}/${name}`, corpus), 'utf8')
    const numberLine = matchNumberLine(text, 0, { lineStart: true })
    const formula = findFormula(text, numberLine?.to ?? 0, 1500)
    const designation = designationOf(text, numberLine, formula)
    expect({ genre: numberLine?.genre, ...designation }).toEqual({
      ...named(name),
      text: text.slice(0, text.search(/[\r\n]/)).trim(),
    })
    expect(text.slice(numberLine?.to).trimStart()).not.toMatch(/^[(\d]/)
  })
})
