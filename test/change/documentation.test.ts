/** docs/diff.md says of every class what the table of classes says; `UPDATE_GOLDEN=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { classes } from '../../src/change/classes.js'
import { reporters } from '../../src/report/change/reporters.js'

const path = resolve(import.meta.dirname, '../../docs/diff.md')
const page = readFileSync(path, 'utf8')
const head = '| class | called on the command line | what falls into it | view |\n| --- | --- | --- | --- |\n'

it('has a row for each class', () => {
  const rows = classes.map(({ id, name, aliases, rule, view }) => {
    const names = [id, ...aliases].map(word => `\`${word}\``).join(', ')
    return `| ${[name, names, rule, view].join(' | ')} |\n`
  })
  const table = head + rows.join('')
  const [shown = ''] = /^\| class \|.*\n(?:\|.*\n)+/m.exec(page) ?? []
  if (process.env.UPDATE_GOLDEN === '1')
    writeFileSync(
      path,
      page.replace(shown, () => table),
    )
  else expect(shown).toBe(table)
})

it('has a row for each form', () => {
  for (const id of [...reporters.map(reporter => reporter.id), 'proposal', 'table'])
    expect(page).toMatch(new RegExp(`^\\| \`${id}\` +\\|`, 'm'))
})
