import { editionOf } from '../../../catalogue/editions.js'
import { titleOf } from '../../../catalogue/title.js'
import { compareTitle, wordsOf } from '../../../reference/title.js'
import { spanOf } from '../../draft.js'
import { ownConference } from '../../head.js'
import { rule } from '../../rule.js'

/** The title of an adopted edition is known: a copy differs from it by mistake. */
export const ownTitle = rule({
  code: 'consistency/own-title',
  number: 'C006',
  summary: 'An adopted edition has the title under which it was adopted',
  severity: 'warning',
  fix: null,
  source: 'Catalogue of adopted texts: titles seen in tables of contents and on the pages of the texts',
  check(draft, report) {
    const { readNumberLine: line, title, profile, catalogue } = draft
    const met = ownConference(draft)
    const shown = draft.document.title
    if (line?.number == null || title === null || shown === null || met === null || profile.body === null) return
    if (line.genre === 'declaration') return
    const record = catalogue
      .texts(line.genre, profile.body, line.number)
      .find(entry => editionOf(entry, met.short) !== null)
    const edition = record === undefined ? null : editionOf(record, met.short)
    const known = record === undefined || edition === null ? null : titleOf(record, edition)
    if (known === null || (known.evidence !== 'heading' && known.evidence !== 'page')) return
    const compared = compareTitle(known.title, wordsOf(shown))
    // Quite another title is another text, or no title at all.
    if (compared.agrees || compared.likeness < 0.6) return
    report({ ...spanOf(title), message: `Unexpected title: ${compared.difference}; expected "${known.title}"` })
  },
})
