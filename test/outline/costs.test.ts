import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/formats/outline.js'
import { type Costs, costs } from '../../src/outline/costs.js'
import { parse } from '../../src/read.js'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

/** Every text of the fixtures, those that stand for one cost (fixtures/costs) first. */
const texts = ['costs', 'readings', 'documents']
  .map(folder => join(fixtures, folder))
  .filter(folder => existsSync(folder))
  .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  .filter(file => /\.(md|txt)$/.test(file) && !file.endsWith('README.md') && !file.endsWith('tree.txt'))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))

function outlines(text: string, table: Costs): string {
  const { documents } = parse(text, { costs: table })
  return documents.map(document => outlineOf(document, { width: null })).join('\n')
}

describe('the table of costs', () => {
  const usual = new Map(texts.map(({ file, text }) => [file, outlines(text, costs)]))

  it.each(Object.keys(costs) as (keyof Costs)[])('needs %s: some fixture is read otherwise without it', name => {
    const without = { ...costs, [name]: 0 }
    const witness = texts.find(({ file, text }) => outlines(text, without) !== usual.get(file))
    expect(witness?.file).toBeDefined()
  })
})
