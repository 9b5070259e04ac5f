import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { substitute } from '../../kinds/substitute.js'
import { rule } from '../../rule.js'

/** Radiocommunication conferences and assemblies write "this Resolution"; all others "this resolution". */
const raised = new Set(['WRC', 'RA'])
const text =
  /(?<![\p{L}\p{N}])([Tt]his )(Resolution|Decision|Conference|Assembly|resolution)(?! \d| \p{Lu})(?![\p{L}\p{N}])/gu
const sign = /[Tt]his (?:Resolution|Decision|Conference|Assembly|resolution)/g

export const thisResolution = rule({
  code: 'wording/this-resolution',
  number: 'W004',
  summary: 'A text speaks of itself as "this resolution", in texts of WRC and RA as "this Resolution"',
  severity: 'warning',
  fix: 'safe',
  bodies: ['PP', 'WTSA', 'WTDC', 'WRC', 'RA'],
  source: 'Final Acts: this resolution 116, this Resolution 0 (PP-18); this Resolution 358, this resolution 0 (WRC)',
  check(draft, report) {
    const { body } = draft.profile
    if (body === null || !draft.words.has('this')) return
    for (const block of draft.blocksWith(sign)) {
      if (!isRunning(block)) continue
      for (const match of matches(text, block.text)) {
        const [shown, head = '', noun = ''] = match
        if (raised.has(body) && noun !== 'resolution') continue
        const right = raised.has(body) ? 'Resolution' : noun.toLowerCase()
        if (noun === right) continue
        const finding = substitute(
          draft,
          block,
          { from: match.index, to: match.index + shown.length, write: head + right },
          'safe',
        )
        if (finding !== null) report(finding)
      }
    }
  },
})
