/** A kind of rule: how paragraphs of the main body end. */
import type { Draft } from '../draft.js'
import { type Ending, endingAt, type Terminal, terminalsOf } from '../ending.js'
import type { Repair, Rule } from '../rule.js'

export interface Wrong {
  /** The mark that belongs there. */
  readonly expected: string
  /** Null: only the author can say. */
  readonly safety: Repair['safety'] | null
}

type Given = Omit<Rule, 'check' | 'options'> & {
  readonly judge: (terminal: Terminal, ending: Ending, draft: Draft) => Wrong | null
}

export function terminalRule({ judge, ...rest }: Given): Rule {
  return {
    ...rest,
    check(draft, report) {
      for (const terminal of terminalsOf(draft)) {
        const ending = endingAt(draft, terminal.paragraph)
        if (ending === null) continue
        const wrong = judge(terminal, ending, draft)
        if (wrong === null) continue
        const { expected, safety } = wrong
        const { mark, span, word, block } = ending
        const from = mark === '' ? lastWord(draft, block, word, span.from) : span.from
        const found =
          mark === '' ? `Unexpected end without mark after "${word}"` : `Unexpected "${mark}" after "${word}"`
        const fix = safety && { title: `Write ${expected}`, safety, edits: [{ ...span, text: expected }] }
        report({ from, to: span.to, message: `${found}, expected "${expected}"`, fix })
      }
    },
  }
}

/** A finding on nothing is hard to see: the last word is shown. */
function lastWord(draft: Draft, { text }: Ending['block'], word: string, end: number): number {
  return text.trimEnd().endsWith(word) && draft.source.slice(end - word.length, end) === word
    ? end - word.length
    : end - 1
}

/** The mark that the grammar wants: items may also end with a comma. */
export function expectedMark({ place }: Terminal): string {
  return { chapeau: ':', item: ';', clause: ';', section: ',', body: '.' }[place]
}
