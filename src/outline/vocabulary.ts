/** A language's words compiled for look-up, once per language. */
import type { Language, OperativeVerb } from '../language/language.js'
import { type PhraseTable, phraseTable } from './words.js'

export interface Vocabulary {
  readonly language: Language
  readonly adverbs: PhraseTable
  readonly preambular: PhraseTable
  readonly preambularRare: ReadonlySet<string>
  readonly tails: PhraseTable
  readonly operative: PhraseTable
  readonly infinitives: PhraseTable
  readonly conditions: PhraseTable
  readonly verbsByForm: ReadonlyMap<string, OperativeVerb>
  readonly verbsByInfinitive: ReadonlyMap<string, OperativeVerb>
  readonly mannerNouns: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Every word that may stand inside a party. */
  readonly partyWords: ReadonlySet<string>
  /** Last words of heads: a party may end here. */
  readonly partyHeads: ReadonlySet<string>
  /** First words of all headings, adverbs included: the quick test at every word of a text. */
  readonly firstWords: ReadonlySet<string>
  readonly references: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  /** As written and in capitals. */
  readonly abbreviations: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Vocabulary>()

export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = compiled.get(language)
  if (vocabulary === undefined) {
    vocabulary = compile(language)
    compiled.set(language, vocabulary)
  }
  return vocabulary
}

function compile(language: Language): Vocabulary {
  const { addressees, operative } = language
  const forms = operative.map(verb => verb.form)
  const withInfinitive = operative.filter(verb => verb.infinitive !== null)
  const infinitives = withInfinitive.map(verb => verb.infinitive as string)
  const heads = addressees.heads.flatMap(head => head.split(' '))
  return {
    language,
    adverbs: phraseTable(language.adverbs),
    preambular: phraseTable([...language.preambular, ...language.preambularRare]),
    preambularRare: new Set(language.preambularRare),
    tails: phraseTable(language.preambularTails),
    operative: phraseTable(forms),
    infinitives: phraseTable(infinitives),
    conditions: phraseTable(language.conditions),
    verbsByForm: new Map(operative.map(verb => [verb.form, verb])),
    verbsByInfinitive: new Map(withInfinitive.map(verb => [verb.infinitive as string, verb])),
    mannerNouns: new Set(language.mannerNouns),
    articles: new Set(addressees.articles.flatMap(article => article.split(' '))),
    partyWords: new Set([
      ...addressees.articles.flatMap(article => article.split(' ')),
      ...addressees.modifiers,
      ...addressees.links,
      ...language.conjunctions,
      ...heads,
    ]),
    partyHeads: new Set(addressees.heads.map(head => head.slice(head.lastIndexOf(' ') + 1))),
    firstWords: new Set(
      [...language.adverbs, ...language.preambular, ...language.preambularRare, ...forms].map(
        phrase => phrase.split(' ')[0] as string,
      ),
    ),
    references: new Set(language.referenceWords),
    conjunctions: new Set(language.conjunctions),
    openings: new Set(language.textOpenings),
    abbreviations: new Set(language.abbreviations.flatMap(word => [word, word.toUpperCase()])),
  }
}
