import type { Language } from '../../../language/language.js'
import type { Block } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import type { Section } from '../../../tree/nodes.js'
import type { Draft } from '../../draft.js'
import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'
import { headsOf, languageOf, meant } from '../../vocabulary.js'

/** "Secretery-General", "Menber States", "Secretary General": words of addressees that are all but right. */
export const addresseeMisspelt = rule({
  code: 'heading/addressee-misspelt',
  number: 'H006',
  summary: 'The addressee of a heading is spelled as the Union names it',
  severity: 'error',
  fix: 'safe',
  source: 'Constitution and Convention of ITU: Secretary-General, Directors of the Bureaux, Member States',
  check(draft, report) {
    const language = languageOf(draft.document)
    const { known, names } = wordsOf(language)
    const verbs = headsOf(language)
    for (const section of draft.sections) {
      if (section.part !== 'operative') continue
      for (const block of partyBlocks(draft, section)) {
        const party =
          block.node.type === 'sectionHeading' ? block.text : (/^the .{1,120}? (?=to )/.exec(block.text)?.[0] ?? '')
        for (const { 0: word, index } of matches(/(?<= )(?:Secretary General|[\p{L}-]{5,})/gu, party)) {
          const lower = word.toLowerCase()
          const spaced = lower === 'secretary general'
          if (
            !spaced &&
            (known.has(lower) ||
              known.has(`${lower}s`) ||
              known.has(lower.replace(/s$/, '')) ||
              verbs.has(lower) ||
              isUsed(draft.lower, lower))
          )
            continue
          const found = spaced ? 'secretary-general' : meant(lower, names)
          if (found === null) continue
          const expected = likeWord(found, word)
          const span = draft.spanIn(block, index, index + word.length)
          const fix = { title: `Write ${expected}`, safety: 'safe' as const, edits: [{ ...span, text: expected }] }
          report({
            ...span,
            message: `Unexpected "${word}", expected "${expected}"`,
            fix: draft.reads(span, word) ? fix : null,
          })
        }
      }
    }
  },
})

/** The heading, and where it names nobody the first words under it: the party may open the provision. */
function partyBlocks(draft: Draft, section: Section): Block[] {
  const blocks = [headBlockOf(draft, section)]
  if (section.addressees.length === 0) blocks.push(draft.firstParagraphOf(section))
  return blocks.filter(block => block !== null)
}

/** Every word of an addressee, and those that may be told from each other. */
function wordsOf({ addressees }: Language): { known: ReadonlySet<string>; names: readonly string[] } {
  let words = gathered.get(addressees)
  if (words === undefined) {
    const { articles, modifiers, heads, links } = addressees
    const known = new Set([...articles, ...modifiers, ...heads, ...links].flatMap(words => words.split(' ')))
    words = { known, names: [...heads, ...modifiers].filter(word => !word.includes(' ') && word.length >= shortest) }
    gathered.set(addressees, words)
  }
  return words
}

const gathered = new WeakMap<Language['addressees'], ReturnType<typeof wordsOf>>()

/** Short words have too many neighbours. */
const shortest = 6

/** A word that the text uses often is a word. */
function isUsed(text: string, word: string): boolean {
  const first = text.indexOf(word)
  return text.indexOf(word, text.indexOf(word, first + 1) + 1) > first && text.split(word, 4).length > 3
}

/** Capitals where the misspelt word has them: at its start, and behind a hyphen. */
function likeWord(expected: string, shown: string): string {
  if (shown === shown.toLowerCase()) return expected
  return expected.replace(/(?<=^|-)\p{Ll}/gu, letter => letter.toUpperCase())
}
