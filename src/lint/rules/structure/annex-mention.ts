import { isRunning } from '../../../prose/block.js'
import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

const nouns = /\b(?:annex(?:es|ed)?|append(?:ix|ices|ed)|attach(?:ment|ments|ed))\b/i

/** An annex has force only through the body that speaks of it. */
export const annexMention = rule({
  code: 'structure/annex-mention',
  number: 'S017',
  summary: 'The body speaks of its annexes',
  severity: 'info',
  fix: null,
  source: 'ITU-R, Format of ITU-R Recommendations: each annex is referred to in the text',
  check(draft, report) {
    const [first] = draft.annexes
    if (first === undefined || draft.sections.length === 0) return
    const isMentioned = draft.blocks.some(
      block => isRunning(block) && block.container?.type !== 'annex' && nouns.test(block.text),
    )
    if (isMentioned) return
    report({
      ...spanOf(first.children[0] ?? first),
      message: `Unexpected annex${first.label === null ? '' : ` ${first.label}`} that the body does not mention, expected a provision that refers to it`,
    })
  },
})
