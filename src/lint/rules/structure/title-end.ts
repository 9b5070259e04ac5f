import { headBlock } from '../../head.js'
import { rule } from '../../rule.js'

/** An ellipsis says that somebody cut the title. */
const closing = /(?<![.…])(?<mark>[.,;:]{1,2})$/
/** Words that keep their stop at the end of a title. */
const abbreviated = /(?:\betc|\be\.g|\bi\.e|\bU\.S|\bInc|\bLtd)\.$/

export const titleEnd = rule({
  code: 'structure/title-end',
  number: 'S008',
  summary: 'A title has no stop, comma or colon at its end',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: 64 of 64 titles end without punctuation',
  check(draft, report) {
    const block = headBlock(draft, 'title')
    const mark = block === null ? undefined : closing.exec(block.text)?.groups?.mark
    if (block === null || mark === undefined || abbreviated.test(block.text)) return
    // Without a formula the reader's title may hold more than the title.
    if (draft.formula === null && block.text.length > longest) return
    const span = draft.spanIn(block, block.text.length - mark.length, block.text.length)
    const last = block.text.slice(0, -mark.length).split(' ').at(-1)
    report({
      ...span,
      message: `Unexpected "${mark}" behind "${last}", expected a title without punctuation at its end`,
      fix: draft.reads(span, mark) ? { title: `Remove ${mark}`, safety: 'safe', edits: [{ ...span, text: '' }] } : null,
    })
  },
})

const longest = 250
