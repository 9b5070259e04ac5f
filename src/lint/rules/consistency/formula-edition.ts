import { foldPlace } from '../../../catalogue/conference.js'
import { spanOf } from '../../draft.js'
import { editionBracket, headBlock, namesRevised } from '../../head.js'
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
    const { readNumberLine: line, readFormula: formula, catalogue } = draft
    if (line === null || formula === null || draft.formula === null || draft.numberLine === null || namesRevised(draft))
      return
    const met = line.code === null ? null : catalogue.conferenceByCode(line.code)
    const place = line.place ?? met?.place ?? null
    const year = line.year ?? met?.year ?? null
    const differs =
      (formula.year !== null && year !== null && formula.year !== year) ||
      (formula.place !== null && place !== null && foldPlace(formula.place) !== foldPlace(place))
    if (!differs) return
    const isMet = (at: string | null, when: number | null) =>
      at !== null && when !== null && catalogue.conferencesAt(at, when).length > 0
    // Of two meetings, the one that never was is the mistake.
    const blamed =
      line.code === null && isMet(formula.place, formula.year) && !isMet(place, year) ? 'numberLine' : 'formula'
    const [wrong, right] = [tagOf(formula.place, formula.year), tagOf(place, year)]
    const [shown, expected] = blamed === 'formula' ? [wrong, right] : [right, wrong]
    const other = blamed === 'formula' ? 'number line' : 'formula'
    const bracket = editionBracket(headBlock(draft, blamed))
    const mark = bracket === null ? '' : (/^ ?(?:rev[. ]{0,3})?/i.exec(bracket.content)?.[0] ?? '')
    report({
      ...(bracket === null
        ? spanOf(draft[blamed] ?? draft.formula)
        : draft.spanIn(
            bracket.block,
            bracket.from - 1,
            Math.min(bracket.block.text.length, bracket.to + (blamed === 'formula' ? 2 : 1)),
          )),
      message: `Unexpected "${shown}" in the ${blamed === 'formula' ? 'formula' : 'number line'}, expected "${expected}" as in the ${other}`,
      related: [{ ...spanOf(blamed === 'formula' ? draft.numberLine : draft.formula), message: `the ${other}` }],
      suggestions:
        bracket === null
          ? []
          : [
              {
                title: `Write ${expected}`,
                safety: 'unsafe',
                edits: [{ ...draft.spanIn(bracket.block, bracket.from + mark.length, bracket.to), text: expected }],
              },
            ],
    })
  },
})

function tagOf(place: string | null, year: number | null): string {
  return [place, year].filter(part => part !== null).join(', ')
}
