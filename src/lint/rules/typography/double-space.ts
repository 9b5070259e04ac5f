import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** Longer runs set columns. */
const spaces = /(?<=\S) {2,3}(?=\S)/g

export const doubleSpace = rule({
  code: 'typography/double-space',
  number: 'T001',
  summary: 'One space stands between two words',
  severity: 'info',
  fix: 'safe',
  source:
    'ITU English Language Style Guide; most of the double spaces of printed texts come from setting and extraction',
  triggers: ['  '],
  check(draft, report) {
    for (const block of draft.blocks) {
      if (!isRunning(block) && block.node.type !== 'title' && block.node.type !== 'sectionHeading') continue
      for (const node of new Set(block.pieces.map(piece => piece.node))) {
        if (node.type !== 'text') continue
        const { start, end } = node.position
        for (const match of matches(spaces, draft.source.slice(start.offset, end.offset))) {
          const span = { from: start.offset + match.index, to: start.offset + match.index + match[0].length }
          report({
            ...span,
            message: `Unexpected ${match[0].length} spaces, expected one`,
            fix: { title: 'Leave one space', safety: 'safe', edits: [{ from: span.from + 1, to: span.to, text: '' }] },
          })
        }
      }
    }
  },
})
