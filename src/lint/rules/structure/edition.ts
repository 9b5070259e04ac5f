import { spanOf } from '../../draft.js'
import { ownConference } from '../../head.js'
import { type Repair, rule } from '../../rule.js'

/** Texts of RA count their editions in the number, and provisional numbers get an edition when they are adopted. */
export const edition = rule({
  code: 'structure/edition',
  number: 'S002',
  summary: 'The number line tells place and year, or the code of the conference',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'error' },
  bodies: ['PP', 'WTSA', 'WTDC', 'WRC', 'WCIT', 'WTPF', 'Council'],
  fix: 'suggestion',
  source: 'ITU, Drafting of ITU Resolutions: place and year are part of the number',
  check(draft, report) {
    const { readNumberLine: line, numberLine: node } = draft
    if (line === null || node === null || line.draft !== null || line.residue || line.number?.startsWith('ITU-')) return
    if (line.place !== null || line.code !== null || (line.year !== null && draft.profile.body === 'Council')) return
    // Council volumes print the session behind the title, other books the year below it.
    if (draft.history !== null) return
    const shown = draft.designation?.text ?? ''
    const met = ownConference(draft)
    const tag = met === null ? null : met.body === 'WRC' ? met.short : `${met.place}, ${met.year}`
    const revised = met?.body === 'WRC' ? 'Rev.' : 'Rev. '
    const at = line.textTo
    const add = (written: string): Repair => ({
      title: `Add ${written}`,
      safety: 'unsafe',
      edits: [{ from: at, to: at, text: ` ${written}` }],
    })
    report({
      ...spanOf(node),
      message: `Unexpected "${shown}" without edition, expected ${tag === null ? 'place and year in brackets' : `"(${tag})" or "(${revised}${tag})"`}`,
      suggestions: tag === null || shown.includes('(') ? [] : [add(`(${tag})`), add(`(${revised}${tag})`)],
    })
  },
})
