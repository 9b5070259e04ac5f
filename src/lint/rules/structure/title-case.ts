import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { headBlock } from '../../head.js'
import { rule } from '../../rule.js'

const words = /(?<![\p{L}\p{N}/-])\p{Lu}\p{Ll}{2,}(?:-\p{L}+)*(?![\p{L}\p{N}])/gu
/** Behind these a capital opens a sentence or a name in quotation marks. */
const opening = /(?:^|[.:?!“"«([–—] ?)$/u

/** A word that the title writes with a capital and the body never does: it is no proper name. */
export const titleCase = rule({
  code: 'structure/title-case',
  number: 'S018',
  summary: 'A title has capitals for its first word and for proper names only',
  severity: 'warning',
  fix: 'suggestion',
  source: 'Final Acts of PP-18: titles in sentence case; ITU English Language Style Guide, capitalized titles',
  check(draft, report) {
    const block = headBlock(draft, 'title')
    if (block === null || block.text.length > longest || block.text === block.text.toUpperCase()) return
    const capitals = [...matches(words, block.text)].filter(({ index }) => !opening.test(block.text.slice(0, index)))
    if (capitals.length === 0) return
    const body = draft.blocks.flatMap(block => (isRunning(block) ? [block.text] : []))
    const wrong = capitals.filter(([word]) => isCommon(word, body))
    const [first] = wrong
    const last = wrong.at(-1)
    if (first === undefined || last === undefined) return
    report({
      ...draft.spanIn(block, first.index, last.index + last[0].length),
      message: `Unexpected ${wrong.map(([word]) => `"${word}"`).join(', ')} with a capital in the title, expected small letters as in the text`,
      suggestions: [
        {
          title: 'Write small letters',
          safety: 'unsafe',
          edits: wrong.map(({ 0: word, index }) => ({
            ...draft.spanIn(block, index, index + 1),
            text: word.charAt(0).toLowerCase(),
          })),
        },
      ],
    })
  },
})

/** What is longer holds more than the title. */
const longest = 300

/** The body has the word in small letters, and with a capital only where a sentence begins. */
function isCommon(word: string, body: readonly string[]): boolean {
  const small = word.toLowerCase()
  return (
    body.some(text => stands(small, text, () => true)) &&
    !body.some(text => stands(word, text, at => !opening.test(text.slice(Math.max(0, at - 2), at))))
  )
}

/** Whether a whole word stands somewhere in a text where `isMeant`. */
function stands(word: string, text: string, isMeant: (at: number) => boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length)) && isMeant(at)) return true
  return false
}

const letter = /[\p{L}\p{N}-]/u
