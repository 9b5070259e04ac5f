/** A kind of rule that is a table of patterns: turns of phrase that are not written, and what is written instead. */

import { isRunning } from '../../prose/block.js'
import { matches } from '../../source/matches.js'
import type { Rule } from '../rule.js'
import { likeCase, substitute } from './substitute.js'

export interface Phrase {
  /** Global; what it matches is what is told, so that surroundings belong into assertions. */
  readonly find: RegExp
  /** Makes what is written of the match; null: only the author can tell. Absent: `find` is a mistake without a cure. */
  readonly write?: (match: RegExpExecArray) => string | null
  readonly message?: (match: RegExpExecArray) => string
  /** A quicker global pattern that matches in every block where `find` does: one that opens with rare characters and looks at nothing behind. */
  readonly sign?: RegExp
  /** Words in small letters, one of which stands in every text that the pattern matches. */
  readonly words?: readonly string[]
}

type Given = Omit<Rule, 'check' | 'options'> & {
  readonly phrases: readonly Phrase[]
  readonly safety?: 'safe' | 'unsafe'
  /** Also in headings and the title; running text alone when absent. */
  readonly everywhere?: boolean
  /** In clauses of the main body alone, not in annexes, notes and tables. */
  readonly clausesOnly?: boolean
}

export function phraseRule({
  phrases,
  safety = 'safe',
  everywhere = false,
  clausesOnly = false,
  ...rest
}: Given): Rule {
  return {
    ...rest,
    check(draft, report) {
      const possible = phrases.filter(({ words }) => words === undefined || words.some(word => draft.words.has(word)))
      if (possible.length === 0) return
      for (const { find, sign, write, message } of possible) {
        for (const block of draft.blocksWith(sign ?? find)) {
          if (!everywhere && !isRunning(block)) continue
          if (clausesOnly && (block.node.type !== 'paragraph' || block.container?.type !== 'section')) continue
          for (const match of matches(find, block.text)) {
            const [from, to] = [match.index, match.index + match[0].length]
            const written = write?.(match) ?? null
            if (written === match[0]) continue
            const finding = substitute(draft, block, { from, to, write: written, message: message?.(match) }, safety)
            if (finding !== null) report(finding)
          }
        }
      }
    },
  }
}

/** Writes words in the case of what stands there. */
export function put(written: string): (match: RegExpExecArray) => string {
  return match => likeCase(written, match[0])
}
