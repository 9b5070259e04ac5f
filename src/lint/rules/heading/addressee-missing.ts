import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'
import { languageOf } from '../../vocabulary.js'

/** "instructs" alone, with provisions that begin with "to": nobody is instructed. The party may open the provision instead. */
export const addresseeMissing = rule({
  code: 'heading/addressee-missing',
  number: 'H004',
  summary: 'A verb that is addressed to somebody names the addressee',
  severity: 'warning',
  fix: null,
  source:
    'Final Acts of PP-18: instructs, invites, requests and their like name a party in the heading or at the head of the clause',
  check(draft, report) {
    const addressed = new Set(
      languageOf(draft.document)
        .operative.filter(verb => verb.addressee)
        .map(({ form }) => form),
    )
    for (const section of draft.sections) {
      const [verb, second] = section.verbs
      if (second !== undefined || section.part !== 'operative' || verb === undefined || section.addressees.length > 0)
        continue
      const block = headBlockOf(draft, section)
      if (block === null || !addressed.has(verb) || !bare.test(block.text)) continue
      const first = section.children.find(({ type }) => type === 'clause')
      const words = first?.type === 'clause' ? draft.firstParagraphOf(first)?.text : undefined
      if (words === undefined || !/^to /.test(words)) continue
      report({
        ...draft.spanIn(block, 0, block.text.length),
        message: `Unexpected "${section.heading}" without addressee, expected whom it is addressed to`,
      })
    }
  },
})

/** The verb, with an adverb at most. */
const bare = /^(?:\p{L}+ )?(?:\p{L}+|calls (?:up)?on)(?: (?:further|also|again))?:?$/u
