import { bodyOfCode } from '../../../catalogue/conference.js'
import { bodyNames } from '../../../frame/bodies.js'
import { spanOf } from '../../draft.js'
import { bodyNameIn, headBlock } from '../../head.js'
import { rule } from '../../rule.js'

/** Sessions of the Council are never told by place, and names before 1993 belong to bodies of other names. */
export const formulaBody = rule({
  code: 'consistency/formula-body',
  number: 'C002',
  summary: 'The formula names the body that met at the place, in the year and under the code of the number line',
  severity: 'error',
  fix: 'suggestion',
  source: 'Table of conferences; Final Acts of PP-18: formula and number line agree in 64 of 64 texts',
  check(draft, report) {
    const { readFormula: formula, readNumberLine: line, catalogue } = draft
    const block = headBlock(draft, 'formula')
    const name = block === null ? null : bodyNameIn(block)
    if (formula === null || formula.body === null || block === null || name === null) return
    const place = line?.place ?? formula.place
    const year = line?.year ?? formula.year
    const coded = line?.code == null ? null : bodyOfCode(line.code)
    const met = place === null || year === null ? [] : catalogue.conferencesAt(place, year).map(({ body }) => body)
    const told = coded ?? line?.prefixBody ?? null
    const possible = told === null ? met : [told]
    if (possible.length === 0 || possible.includes(formula.body) || possible.includes('WATTC')) return
    const expected = bodyNames.find(({ body }) => body === possible[0])?.name
    const span = draft.spanIn(block, name.from, name.to)
    const tag = line?.code ?? (told === null ? `${place}, ${year}` : draft.designation?.text)
    const shown = block.text.slice(name.from, name.to)
    report({
      ...span,
      message: `Unexpected "${shown}" in the formula, expected "${expected}" because of "${tag}"`,
      related: draft.numberLine === null ? [] : [{ ...spanOf(draft.numberLine), message: 'the number line' }],
      suggestions:
        expected === undefined || !draft.reads(span, shown)
          ? []
          : [{ title: `Write ${expected}`, safety: 'unsafe', edits: [{ ...span, text: expected }] }],
    })
  },
})
