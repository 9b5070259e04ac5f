import { type Block, isRunning } from '../../../prose/block.js'
import { rule } from '../../rule.js'

interface Open {
  readonly block: Block
  readonly at: number
}

/** What is not agreed may reach over several clauses: brackets are counted over the whole body, and each annex for itself. */
export const unbalancedBrackets = rule({
  code: 'drafting/unbalanced-brackets',
  number: 'F002',
  summary: 'Square brackets are opened and closed',
  severity: 'warning',
  fix: null,
  source: 'Practice of ITU conferences: square brackets mark what is not agreed',
  triggers: ['[', ']'],
  check(draft, report) {
    const tell = ({ block, at }: Open, message: string) => report({ ...draft.spanIn(block, at, at + 1), message })
    let open: Open[] = []
    const close = () => {
      for (const entry of open)
        tell(entry, `Unexpected "[" that is never closed, expected "]" behind what is not agreed`)
      open = []
    }
    let annex: unknown = null
    for (const block of draft.blocks) {
      if (!isRunning(block) && block.node.type !== 'title' && block.node.type !== 'sectionHeading') continue
      const current = block.container?.type === 'annex' ? block.container : null
      if (current !== annex) close()
      annex = current
      for (let at = 0; at < block.text.length; at++) {
        const char = block.text.charAt(at)
        if (char === '[') open.push({ block, at })
        else if (char === ']' && open.pop() === undefined)
          tell({ block, at }, `Unexpected "]" that was never opened, expected "[" before what is not agreed`)
      }
    }
    close()
  },
})
