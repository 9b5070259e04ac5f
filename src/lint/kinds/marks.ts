/** A kind of rule: a pattern of marks and blanks in running text, and what should stand there. */

import type { Block } from '../../prose/block.js'
import { isRunning } from '../../prose/block.js'
import { matches } from '../../source/matches.js'
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
      for (const block of draft.blocksWith(pattern)) {
        if (!isRunning(block) || block.node.type === 'tableCell') continue
        for (const match of matches(pattern, block.text)) {
          const found = amiss(match, block)
          if (found === null || address.test(tokenAt(block.text, match.index))) continue
          // Where a note mark was between, or mathematics came from a page, blanks mean nothing.
          if (/[=·×±√∑−≤≥θ¬¼]/u.test(block.text)) break
          const { from, to } = found
          const span = draft.spanIn(block, from, to)
          const shown = block.text.slice(from, to)
          const isPlain = draft.reads(span, shown) || draft.source.slice(span.from, span.to).trim() === shown.trim()
          const fix = {
            title: 'Mend the marks',
            safety: found.safety ?? 'safe',
            edits: [{ ...span, text: found.write }],
          }
          const isWhole = [
            [from - 1, to],
            [from, to + 1],
          ].some(([a = 0, b = 0]) => a >= 0 && draft.reads(draft.spanIn(block, a, b), block.text.slice(a, b)))
          if (!isWhole) continue
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
