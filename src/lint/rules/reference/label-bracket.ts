import { en } from '../../../language/en.js'
import { phraseRule } from '../../kinds/phrase.js'

const preambular = `(?:${en.preambular.join('|')})(?: (?:further|also))?`
const operative = `(?:${en.operative
  .filter(({ common }) => !common)
  .map(({ form }) => form)
  .join('|')})`

/** Label and adverb. */
const sign = / (?:above|below)(?<= [a-z] .{5})/g
const closed = /\) (?:above|below)/g

export const labelBracket = phraseRule({
  code: 'reference/label-bracket',
  number: 'R020',
  summary: 'A letter keeps its bracket where it is cited, a number has none: considering a), resolves 2',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: recognizing a) and b) above; resolves 8 above',
  phrases: [
    {
      find: new RegExp(
        `(?=[a-z](?: (?:above|below|and)(?!\\p{L})|, [a-z](?!\\p{L})))(?<=(?<!\\p{L})${preambular} )[a-z](?:(?:, | and )[a-z]){0,9}(?= (?:above|below)(?!\\p{L}))`,
        'gu',
      ),
      write: ([shown]) => shown.replace(/(?<!\w)[a-z](?!\w)/g, '$&)'),
      sign,
      words: ['above', 'below'],
    },
    {
      find: new RegExp(
        `(?=\\d)(?<=(?<!\\p{L})${operative}(?: (?:the|further) [^;,.()]{1,60})? )\\d{1,2}(?:\\.\\d{1,2})?\\)(?= (?:above|below)(?!\\p{L}))`,
        'gu',
      ),
      write: match => (isOpen(match) ? match[0] : match[0].slice(0, -1)),
      sign: closed,
      words: ['above', 'below'],
    },
  ],
})

/** Whether the bracket closes one that was opened before. */
function isOpen({ input, index }: RegExpExecArray): boolean {
  return input.lastIndexOf('(', index) > input.lastIndexOf(')', index - 1)
}
