import { matches } from '../../../source/matches.js'
import { type Finding, rule } from '../../rule.js'

/** Behind these a full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s(“"])(?:No|Nos|Rev|Art|Arts|Add|Corr|Doc|Res|Rec|Dec|[Vv]ol|vols|Att|pp?|para|paras|cf|e\.g|i\.e|etc|al|ed|eds|Mr|Mrs|Ms|Dr|H\.E|St|vs|Inc|Ltd|approx|Fig|Sec|ex|[A-Z]|(?:[A-Z]\.)+[A-Z])$/

/** A full stop between a word and one with a capital. */
const stop = /\.(?= [“"]?\p{Lu})(?<=[\p{L}\p{N})”"]\.)/gu

export const prematureStop = rule({
  code: 'punctuation/premature-stop',
  number: 'P005',
  summary: 'A text is one sentence: no full stop before its end',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: no full stop inside clauses of the body',
  check(draft, report) {
    const findings: Finding[] = []
    for (const { paragraphs } of draft.provisions)
      for (const paragraph of paragraphs) {
        const block = draft.blockOf(paragraph)
        if (block === null || !block.text.includes('. ')) continue
        for (const { index: at } of matches(stop, block.text)) {
          const before = block.text.slice(Math.max(0, at - 12), at)
          // "2 W. They": a unit is no initial.
          if ((abbreviations.test(before) && !/\d [A-Z]$/.test(before)) || draft.isQuoted(block, at, at + 1)) continue
          const next = /^\. ([^\s,;]{1,30})/.exec(block.text.slice(at))?.[1] ?? ''
          findings.push({
            ...draft.spanIn(block, at, at + 1),
            message: `Unexpected full stop before "${next}", expected one sentence to the end of the clause`,
          })
          break
        }
      }
    // Rules of procedure and treaties are written in sentences throughout.
    const isHabit = findings.length > 4
    const { body } = draft.profile
    if (!isHabit)
      for (const finding of findings)
        report(body === 'WRC' || body === 'RA' ? { ...finding, severity: 'info' } : finding)
  },
})
