import { conferenceEnd, editionOf, markEvidence } from '../../../catalogue/editions.js'
import { spanOf } from '../../draft.js'
import { ownConference } from '../../head.js'
import { rule } from '../../rule.js'

/** "Rev." belongs to every edition but the first. RA counts in the number, the Council has marks of its own. */
export const revision = rule({
  code: 'consistency/revision',
  number: 'C005',
  summary: 'Only the first edition of a text is without "Rev."',
  severity: 'warning',
  bodies: ['PP', 'WTSA', 'WTDC', 'WRC'],
  fix: null,
  source: 'ITU, Drafting of ITU Resolutions; catalogue of adopted texts',
  check(draft, report) {
    const { readNumberLine: line, numberLine: node, profile, catalogue, designation } = draft
    const met = ownConference(draft)
    if (line === null || node === null || profile.body === null || line.number === null || line.residue || met === null)
      return
    if (line.genre === 'declaration') return
    const records = catalogue.texts(line.genre, profile.body, line.number)
    const record = records[0]
    // WRC gives abrogated numbers to new texts.
    if (record === undefined || records.length > 1) return
    const edition = editionOf(record, met.short)
    const shown = designation?.text
    if (edition !== null) {
      if (edition.revised === line.revised || markEvidence(record, edition) !== 'attested') return
      const expected = edition.revised ? '"Rev." in a later edition' : 'a first edition without "Rev."'
      report({ ...spanOf(node), message: `Unexpected "${shown}", expected ${expected}` })
      return
    }
    const first = record.firstAdopted
    const begun = first === null ? null : conferenceEnd(catalogue, first)
    const own = conferenceEnd(catalogue, met.short)
    if (begun === null || own === null || profile.body === 'WRC') return
    if (own < begun)
      report({
        ...spanOf(node),
        message: `Unexpected "${shown}", expected a meeting not before ${first}, which adopted the first edition`,
      })
    else if (!line.revised && own > begun)
      report({
        ...spanOf(node),
        message: `Unexpected "${shown}" without "Rev.", expected it because ${first} adopted the first edition`,
      })
  },
})
