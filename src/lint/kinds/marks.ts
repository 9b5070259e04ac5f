/** A kind of rule: a pattern of marks and blanks in running text, and what should stand there. */
import type { Block } from '../../prose/block.js'
import { isRunning } from '../../prose/block.js'
import type { Rule } from '../rule.js'

interface Amiss {
  /** In the block's text: what is shown and replaced. */
  readonly from: number
  readonly to: number
  readonly write: string
  readonly message: string
  readonly safety?: 'safe' | 'unsafe'
}

type Given = Omit<Rule, 'check' | 'options'> & {
  /** Every match is asked. */
  readonly pattern: RegExp
  readonly amiss: (match: RegExpExecArray, block: Block) => Amiss | null
}

/** Part of an address: "https://...", "info@itu.int", "www.itu.int". */
const address = /:\/\/|@|www\.|\.(?:int|org|com|net)\b/i

export function marksRule({ pattern, amiss, ...rest }: Given): Rule {
  return {
    ...rest,
    check(draft, report) {
      for (const block of draft.blocks) {
        if (!isRunning(block) || block.node.type === 'tableCell') continue
        for (const match of block.text.matchAll(pattern)) {
          const found = amiss(match, block)
          if (found === null || address.test(tokenAt(block.text, match.index))) continue
          const span = draft.spanIn(block, found.from, found.to)
          const shown = block.text.slice(found.from, found.to)
          const isPlain = draft.reads(span, shown) || draft.source.slice(span.from, span.to).trim() === shown.trim()
          const fix = {
            title: 'Mend the marks',
            safety: found.safety ?? 'safe',
            edits: [{ ...span, text: found.write }],
          }
          report({ ...span, message: found.message, fix: isPlain ? fix : null })
        }
      }
    },
  }
}

function tokenAt(text: string, at: number): string {
  const from = text.lastIndexOf(' ', at - 1) + 1
  const to = text.indexOf(' ', at + 1)
  return text.slice(from, to < 0 ? undefined : to)
}
