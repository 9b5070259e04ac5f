/** Texts with styles: every text of fixtures/styles gives its tree, and without styles nothing changes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/read.js'
import { checkLaws } from '../src/tree/laws.js'
import { treeOf } from './reading-tree.js'
import { readStyled } from './styled.js'

const folder = resolve(import.meta.dirname, '../fixtures/styles')
const names = readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => name.slice(0, -3))

describe('texts with styles', () => {
  it.each(names)('reads %s', name => {
    const { text, styles } = readStyled(readFileSync(join(folder, `${name}.md`), 'utf8'))
    const reading = parse(text, { styles })
    const written = treeOf(reading)
    const golden = join(folder, `${name}.txt`)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, written)
    expect(written).toBe(readFileSync(golden, 'utf8'))
    expect(checkLaws(text, reading)).toEqual([])
  })

  it.each(names)('reads %s otherwise than without styles, unless they are wrong', name => {
    const { text, styles } = readStyled(readFileSync(join(folder, `${name}.md`), 'utf8'))
    const byWords = treeOf(parse(text))
    expect(treeOf(parse(text, { styles: [] }))).toBe(byWords)
    expect(treeOf(parse(text, { styles })) === byWords).toBe(name === 'wrong')
  })

  it.each(names)('keeps the laws in %s whatever the styles say', name => {
    const { text, styles } = readStyled(readFileSync(join(folder, `${name}.md`), 'utf8'))
    const roles = [...new Set(styles.map(({ role }) => role))]
    for (let shift = 1; shift < roles.length; shift++) {
      const wrong = styles.map(style => ({
        ...style,
        role: roles[(roles.indexOf(style.role) + shift) % roles.length] ?? null,
      }))
      expect(checkLaws(text, parse(text, { styles: wrong }))).toEqual([])
    }
  })

  it('lists every text in the table, and no other', () => {
    const table = readFileSync(join(folder, 'README.md'), 'utf8')
    const listed = [...table.matchAll(/^\| \[([\w-]+)\]\(\1\.md\) \| \S/gm)].map(match => match[1])
    expect([...listed].sort()).toEqual([...names].sort())
  })
})
