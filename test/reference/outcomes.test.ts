/** The page on references tells the truth: its examples have the outcomes of their rows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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
  it.each(rows)('$outcome: $example', ({ outcome, severity, example, meeting }) => {
    const [first, ...others] = referencesIn(`the lamp of ${example}`, meeting)
    const found = [first, ...others].find(reference => reference?.outcome === outcome)
    expect(found, JSON.stringify(first)).toBeDefined()
    expect(found?.severity ?? null).toBe(severity)
  })
})
