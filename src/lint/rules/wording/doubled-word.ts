import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** The same word, or the same two words, twice, among other words: a formula repeats its letters. */
const doubled =
  /(?<=^|\p{L}{2},? |[(“"])(a|\p{L}{2,30}(?: \p{L}{2,12})?) \1(?![\p{L}\p{N}'’-]|\.\p{L})(?=[,;:.)]| \p{L}{2}| a |$)/giu
/** "that that", "had had"; a label in a list: "a and a"; names. */
const allowed = /^(?:that|had|so|very|bis|ter|bla|blah|no|[b-hj-z])$/iu

export const doubledWord = rule({
  code: 'wording/doubled-word',
  number: 'W020',
  summary: 'No word stands twice in a row',
  severity: 'error',
  fix: 'safe',
  source: 'English usage',
  check(draft, report) {
    for (const block of draft.blocks) {
      if (block.node.type === 'tableCell' || !mayRepeat(block.text)) continue
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

/** Whether a word, or two, may stand again behind itself: the pattern is asked only then. */
function mayRepeat(text: string): boolean {
  let last = 0
  let older = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (isSame(text, last, at) || (older < last && isSame(text, older, at))) return true
    older = last
    last = at + 1
  }
  return false
}

/** Whether the stretch up to the space at `to` stands again behind it, capitals aside. */
function isSame(text: string, from: number, to: number): boolean {
  const length = to - from
  // An opening bracket or quotation mark may stand before the first of the two.
  const start = /[("“]/.test(text.charAt(from)) ? 1 : 0
  for (let index = start; index < length; index++) {
    const [a, b] = [text.charCodeAt(from + index), text.charCodeAt(to + 1 + index - start)]
    if (a !== b && (a | 32) !== (b | 32)) return false
  }
  return length > start
}
