import { matches } from '../../../source/matches.js'
import { likeCase, substitute } from '../../kinds/substitute.js'
import { patternOf } from '../../kinds/wording.js'
import { rule } from '../../rule.js'

export const ownTerms = rule({
  code: 'wording/own-terms',
  number: 'W024',
  summary: 'The terms of your own list are written as it says',
  severity: 'warning',
  fix: 'unsafe',
  source: 'The configuration of the user',
  options: {
    words: { type: 'words', default: {}, description: 'From what is not written to what is written instead' },
  },
  check(draft, report, { words }) {
    // A term written with a capital means just that writing; others take the capital of what stands there.
    const table = new Map(Object.entries(words).filter(([term]) => draft.lower.includes(term.toLowerCase())))
    if (table.size === 0) return
    const folded = new Map([...table].map(([term, write]) => [term.toLowerCase(), { term, write }]))
    const pattern = patternOf([...table.keys()])
    for (const block of draft.blocksWith(pattern))
      for (const { 0: shown, index: from } of matches(pattern, block.text)) {
        const entry = folded.get(shown.toLowerCase())
        if (entry === undefined || shown === entry.write) continue
        const isExact =
          entry.term !== entry.term.toLowerCase() || entry.write.toLowerCase() === entry.term.toLowerCase()
        if (isExact && shown !== entry.term) continue
        const write = isExact ? entry.write : likeCase(entry.write, shown)
        const finding = substitute(draft, block, { from, to: from + shown.length, write }, 'unsafe')
        if (finding !== null) report(finding)
      }
  },
})
