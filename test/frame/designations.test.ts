import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { designationOf } from '../../src/frame/designation.js'
import { findFormula } from '../../src/frame/formula.js'
import { matchNumberLine } from '../../src/frame/number-line.js'

interface Row {
  line: string
  text?: string
  formula: string | null
  expect: Record<string, unknown>
}

const rows: Row[] = parse(readFileSync(new URL('../../fixtures/designations.yaml', import.meta.url), 'utf8'))
const nothing = { number: null, draft: null, revised: false, place: null, year: null, conference: null, body: null }

describe('designations', () => {
  it('are many', () => expect(rows.length).toBeGreaterThan(60))

  it.each(rows)('$line / $formula', ({ line, text, formula: stated, expect: wanted }) => {
    const source = `${line}\n\nReform of the lighthouse service\n\n${stated === null ? '' : `${stated}\n\n`}considering\n\na) that fog is thick;\n`
    const numberLine = matchNumberLine(source, line.search(/\w/), { lineStart: true })
    const formula = findFormula(source, numberLine?.to ?? 0, source.length)
    expect(formula?.to ?? null).toBe(stated === null ? null : source.indexOf(stated) + stated.length)
    expect(designationOf(source, numberLine, formula)).toEqual({ ...nothing, text: text ?? line, ...wanted })
  })
})
