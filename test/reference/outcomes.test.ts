/** The page on references tells the truth: its examples have the outcomes of their rows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forms } from '../../src/reference/forms/forms.js'
import { outcomes } from '../../src/reference/outcomes.js'
import { referencesIn } from './document.js'

const page = readFileSync(join(import.meta.dirname, '../../docs/references.md'), 'utf8')
const rows = page
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(cells => cells.length === 7 && /^`[a-z-]+`$/.test(cells[1] ?? ''))
  .map(([, outcome, severity, , example, meeting]) => ({
    outcome: outcome?.replaceAll('`', '') ?? '',
    severity: severity === '-' ? null : severity,
    example: example?.replaceAll('`', '') ?? '',
    meeting: meeting ?? '',
  }))

describe('docs/references.md', () => {
  it('lists every form as it is declared', () => {
    const listed = page.split('\n').filter(line => /^\| `[a-z-]+` +\| [^|]+\|$/.test(line))
    const cells = listed.map(line =>
      line
        .split('|')
        .map(cell => cell.trim())
        .slice(1, 3),
    )
    expect(cells).toEqual(forms.map(({ id, reads }) => [`\`${id}\``, reads]).sort())
  })

  it('has an example of every outcome', () => {
    expect(rows.map(({ outcome }) => outcome).sort()).toEqual(outcomes.map(outcome => outcome).sort())
  })

  it.each(rows)('$outcome: $example', ({ outcome, severity, example, meeting }) => {
    const [first, ...others] = referencesIn(`the lamp of ${example}`, meeting)
    const found = [first, ...others].find(reference => reference?.outcome === outcome)
    expect(found, JSON.stringify(first)).toBeDefined()
    expect(found?.severity ?? null).toBe(severity)
  })
})
