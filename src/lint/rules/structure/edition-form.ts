import { editionBracket, headBlock } from '../../head.js'
import { rule } from '../../rule.js'

/** "Lisbon 2030", "Lisbon , 2030", "Lisbon,2030", "Lisbon. 2030": place and year, parted by anything but a comma and a space. */
const parted = /(?<=\p{L})(?<mark> ?[,;.:/–-]? ?)(?=(?:19|20)\d\d[ )]*$)/u

export const editionForm = rule({
  code: 'structure/edition-form',
  number: 'S003',
  summary: 'Place and year of an edition are parted by a comma, in one pair of brackets',
  severity: 'error',
  bodies: ['PP', 'WTSA', 'WTDC', 'WCIT', 'WTPF', 'WRC'],
  fix: 'safe',
  source: 'Final Acts of PP-18, WTSA-16: "(Rev. Dubai, 2018)" in number lines and formulas',
  check(draft, report) {
    for (const name of ['numberLine', 'formula'] as const) {
      const reading = name === 'numberLine' ? draft.readNumberLine : draft.readFormula
      const block = headBlock(draft, name)
      const bracket = editionBracket(block)
      if (block === null || bracket === null || reading?.place == null || reading.year === null) continue
      const found = parted.exec(bracket.content)
      const mark = found?.groups?.mark
      if (found !== null && mark !== undefined && mark !== ', ') {
        const from = bracket.from + found.index
        const span = draft.spanIn(block, from, from + mark.length)
        const place = draft.spanIn(block, bracket.from, bracket.to)
        report({
          ...place,
          message: `Unexpected "${bracket.content.trim()}", expected "${bracket.content.slice(0, found.index).trim()}, ${reading.year}"`,
          fix: { title: 'Write a comma and a space', safety: 'safe', edits: [{ ...span, text: ', ' }] },
        })
      }
      const behind = block.text.slice(bracket.to)
      if (
        behind.startsWith(')') &&
        !/^\)\s?\)/.test(behind) &&
        !/\([^()]{0,12}$/.test(block.text.slice(0, bracket.from - 1))
      )
        continue
      report({
        ...draft.spanIn(block, bracket.from - 1, Math.min(block.text.length, bracket.to + 1)),
        message: `Unexpected brackets in "${block.text.slice(bracket.from - 1).slice(0, 60)}", expected one pair around place and year`,
      })
    }
  },
})
