import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** The same word, or the same two words, twice, among other words: a formula repeats its letters. */
const doubled =
  /(?<=^|\p{L}{2},? |[(“"])(a|\p{L}{2,30}(?: \p{L}{2,12})?) \1(?![\p{L}\p{N}'’-]|\.\p{L})(?=[,;:.)]| \p{L}{2}| a |$)/giu
/** "that that", "had had"; a label in a list: "a and a"; names. */
const allowed = /^(?:that|had|so|very|bis|ter|bla|blah|no|[b-hj-z])$/iu

const space = 0x20
const bracket = 0x28
const curly = 0x201c
const straight = 0x22
const line = 0x0a

/** The next space that has the same letters on both sides, those of one word or of two; -1 for none. Few texts have one, and the pattern is slow. */
function repetition(text: string, from: number): number {
  let word = from
  let before = -1
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === space) {
      if (isRepeated(text, word, at) || (before >= 0 && isRepeated(text, before, at))) return at
      before = word
      word = at + 1
    } else if (code === bracket || code === curly || code === straight || code === line) {
      before = -1
      word = at + 1
    }
  }
  return -1
}

/** Whether the letters from `from` to the space come again behind it, capitals or not; of letters beyond ASCII any may be the same. */
function isRepeated(text: string, from: number, space: number): boolean {
  for (let at = from; at < space; at++) {
    const one = text.charCodeAt(at)
    const other = text.charCodeAt(at - from + space + 1)
    if ((one | 0x20) !== (other | 0x20) && one < 0x80 && other < 0x80) return false
  }
  // A longer word only begins with the same letters.
  return space > from && !/[a-z\d]/i.test(text.charAt(space - from + space + 1))
}

export const doubledWord = rule({
  code: 'wording/doubled-word',
  number: 'W020',
  summary: 'No word stands twice in a row',
  severity: 'error',
  fix: 'safe',
  source: 'English usage',
  check(draft, report) {
    for (const block of draft.blocksWhere(repetition)) {
      if (block.node.type === 'tableCell') continue
      for (const match of matches(doubled, block.text)) {
        const [shown, word = ''] = match
        const second = shown.slice(word.length + 1)
        // Names and symbols: "Pago Pago", "Pa Pa"; but "The the".
        if (allowed.test(word) || second !== second.toLowerCase()) continue
        const from = match.index + word.length
        const to = match.index + shown.length
        const span = draft.spanIn(block, from, to)
        const words = draft.spanIn(block, from + 1, to)
        report({
          ...words,
          message: `Unexpected "${second}" twice, expected it once`,
          fix: draft.reads(span, ` ${second}`)
            ? { title: `Remove the second "${second}"`, safety: 'safe', edits: [{ ...span, text: '' }] }
            : null,
        })
      }
    }
  },
})
