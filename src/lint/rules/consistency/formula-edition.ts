import { conferenceByCode, foldPlace } from '../../../catalogue/conference.js'
import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

/** Place and year of the formula are those of the number line: both name the meeting that adopted this edition. */
export const formulaEdition = rule({
  code: 'consistency/formula-edition',
  number: 'C001',
  summary: 'The adopting formula names the same place and year as the number line',
  severity: 'error',
  fix: 'suggestion',
  source: 'Final Acts of PP-18: number line and formula agree in 64 of 64 texts',
  check(draft, report) {
    const { readNumberLine: line, readFormula: formula, formula: node } = draft
    if (line === null || formula === null || node === null) return
    const met = line.code === null ? null : conferenceByCode(line.code)
    const place = line.place ?? met?.place ?? null
    const year = line.year ?? met?.year ?? null
    const differs =
      (formula.year !== null && year !== null && formula.year !== year) ||
      (formula.place !== null && place !== null && foldPlace(formula.place) !== foldPlace(place))
    if (!differs) return
    const printed = [formula.place, formula.year].filter(part => part !== null).join(', ')
    const expected = [place, year].filter(part => part !== null).join(', ')
    const span = spanOf(node)
    const at = draft.source.slice(span.from, span.to).lastIndexOf('(')
    const from = at < 0 ? span.from : span.from + at
    report({
      from,
      to: span.to,
      message: `Unexpected "${printed}" in the formula, expected "${expected}" as in the number line`,
      related: [{ ...spanOf(draft.numberLine ?? node), message: `the number line says ${draft.designation?.text}` }],
    })
  },
})
