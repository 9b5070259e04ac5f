import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { substitute } from '../../kinds/substitute.js'
import { rule } from '../../rule.js'

const sign = /(?<=\d) ?%|(?<=\d )percent(?!\p{L})/gu
const either = /%|percent/g

export const perCent = rule({
  code: 'date/per-cent',
  number: 'D007',
  summary: 'Running text says per cent; the sign belongs in tables',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: 'safe',
  source: 'ITU English Language Style Guide; PP-18: per cent 8 in clauses, % in annexes and tables',
  check(draft, report) {
    // Radio texts give figures of measurement with the sign.
    if (draft.profile.body === 'WRC' || draft.profile.body === 'RA') return
    for (const block of draft.blocksWith(either)) {
      if (!isRunning(block) || block.container?.type !== 'section' || block.node.type === 'tableCell') continue
      for (const { 0: shown, index } of matches(sign, block.text)) {
        const write = shown === 'percent' ? 'per cent' : ' per cent'
        const finding = substitute(
          draft,
          block,
          {
            from: index,
            to: index + shown.length,
            write,
            message: `Unexpected "${shown.trim()}", expected "per cent"`,
          },
          'safe',
        )
        if (finding !== null) report(finding)
      }
    }
  },
})
