import { rule } from '../../rule.js'
import { headsOf, languageOf, meant } from '../../vocabulary.js'

/**
 * A heading so misspelt that the reader took it for text: a short line of its own between clauses, which opens with what is all but a head,
 * or with its infinitive ("instruct the Secretary-General").
 */
export const unread = rule({
  code: 'heading/unread',
  number: 'H002',
  summary: 'A line that is meant as a heading is written as one',
  severity: 'error',
  fix: 'safe',
  source: 'Headings of PP, WTSA, WTDC, WRC, RA and Council texts (vocabulary of src/language)',
  check(draft, report) {
    const language = languageOf(draft.document)
    const heads = [...headsOf(language)].filter(head => !head.includes(' '))
    const infinitives = new Map(language.operative.map(({ infinitive, form }) => [infinitive, form]))
    const headings = new Set(draft.sections.map(section => section.position.start.offset))
    const first = draft.sections[0]?.position.start.offset ?? draft.source.length
    const { end } = draft.document.position
    line.lastIndex = first
    for (
      let match = line.exec(draft.source);
      match !== null && match.index < end.offset;
      match = line.exec(draft.source)
    ) {
      const { marks = '', adverb = '', word = '', rest = '' } = match.groups ?? {}
      const from = match.index + marks.length + adverb.length
      if ([match.index, match.index + marks.length, from].some(at => headings.has(at))) continue
      const expected = infinitives.get(word.toLowerCase()) ?? meant(word, heads)
      if (expected === null || expected === undefined || !standsAlone(draft.source, match.index, line.lastIndex))
        continue
      const to = from + word.length
      report({
        from,
        to,
        message: `Unexpected "${adverb}${word}${rest.trimEnd()}" as text, expected the heading "${adverb}${expected}${rest.trimEnd()}"`,
        fix: { title: `Write ${expected}`, safety: 'safe', edits: [{ from, to, text: expected }] },
      })
    }
  },
})

/** A line of at most ten words that ends without punctuation. */
const line =
  /(?<=^|[\r\n])(?<marks>[*_ #]{0,8})(?<adverb>(?:further|also|again|hereby|strongly) )?(?<word>\p{L}[\p{L}-]{3,24})(?<rest>(?: [\p{L}-]+){0,9})[*_ ]*(?=[\r\n]|$)/gu

/** Behind the end of a clause, before a label or the opening of one. */
function standsAlone(source: string, from: number, to: number): boolean {
  return (
    /[,;.:][*_ ]*\s*$/.test(source.slice(Math.max(0, from - 40), from)) &&
    /^\s+(?:[-*•–>] +)?[*_]{0,3}(?:\(?(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2}(?:\.\d)*)\\?[).]?[*_]{0,3}[ \t]|(?:to|that) )/.test(
      source.slice(to, to + 60),
    )
  )
}
