import { foldPlace } from '../../../catalogue/conference.js'
import { readEdition } from '../../../frame/edition.js'
import { headBlock } from '../../head.js'
import { rule } from '../../rule.js'

/** "(Florianópolis, 2004; Hammamet, 2016)": all editions in their order, the present one last. */
export const history = rule({
  code: 'consistency/history',
  number: 'C004',
  summary: 'The history under the title runs from the first edition to the present one',
  severity: 'warning',
  fix: null,
  source: 'WTSA Resolution 1 (Rev. Hammamet, 2016); ITU-R Resolutions: years under the title',
  check(draft, report) {
    const block = headBlock(draft, 'history')
    const line = draft.readNumberLine
    const inner = block === null ? undefined : /\(([^()]{4,600})\)/.exec(block.text)?.[1]
    if (block === null || line === null || inner === undefined) return
    const isYears = /^[\d\s,‐‑–-]+$/.test(inner)
    const entries = isYears ? inner.split(/[-‐‑–,]/) : inner.split(';')
    const editions = entries.map(entry => readEdition(entry))
    if (entries.length < 2 || editions.includes(null)) return
    let at = block.text.indexOf(inner)
    entries.forEach((entry, index) => {
      const shown = entry.trim()
      const from = at + entry.indexOf(shown)
      at += entry.length + 1
      const [before, edition] = [editions[index - 1], editions[index]]
      const span = draft.spanIn(block, from, from + shown.length)
      if (before?.year != null && edition?.year != null && before.year > edition.year)
        report({
          ...span,
          message: `Unexpected "${shown}" behind "${entries[index - 1]?.trim()}", expected editions in the order of their years`,
        })
      if (index < entries.length - 1 || edition == null || line.year === null) return
      const isPresent =
        edition.year === line.year &&
        (edition.place === null || line.place === null || foldPlace(edition.place) === foldPlace(line.place))
      const present = [line.place, line.year].filter(part => part !== null).join(', ')
      if (!isPresent)
        report({
          ...span,
          message: `Unexpected "${shown}" at the end of the history, expected "${present}" as in the number line`,
        })
    })
  },
})
