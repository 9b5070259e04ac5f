/**
 * What the reader must know of a language. A language is data: no function, no regular expression, no id tested elsewhere.
 * Forms are lower case; a space stands for any white space.
 */
export interface Language {
  readonly id: string
  /** Words before a verb that do not change it: "further", "also". */
  readonly adverbs: readonly string[]
  /** Heads of preambular headings, longest match wins: "considering", "taking into account". */
  readonly preambular: readonly string[]
  /** Heads that are mostly words of running text; inside a line they need a list behind them. */
  readonly preambularRare: readonly string[]
  /** What may follow a preambular head and still be heading: "further", "in particular". */
  readonly preambularTails: readonly string[]
  /** Openings of a tail of manner ("with" in "noting with grave concern") and the nouns that close it. */
  readonly mannerOpening: string
  readonly mannerNouns: readonly string[]
  /** Finite heads of operative headings, with the infinitive by which a chain names them: "resolves to instruct". */
  readonly operative: readonly OperativeVerb[]
  /** The word between the verbs of a chain: "to". */
  readonly chainWord: string
  /** Words that open the text of a clause after a heading: "to", "that". */
  readonly textOpenings: readonly string[]
  /** Shapes of heads that are not in the lists above, by ending of the first word. */
  readonly preambularEndings: readonly string[]
  readonly operativeEndings: readonly string[]
  readonly addressees: AddresseeWords
  /** Openings of a condition after the comma: "in consultation with". */
  readonly conditions: readonly string[]
  /** Words that, standing after a look-alike of a heading, show a reference: "above", "below", "thereof". */
  readonly referenceWords: readonly string[]
  readonly conjunctions: readonly string[]
  /** Words whose stop ends no sentence, as written, without the last stop: "Rev", "e.g". */
  readonly abbreviations: readonly string[]
  /** Words that keep a suspended hyphen: "medium- to long-term". */
  readonly suspenders: readonly string[]
  /** Suffixes of inserted labels in order: bis, ter ... */
  readonly insertions: readonly string[]
  /** Units and the like: a number before one of them is no label. */
  readonly units: readonly string[]
  readonly annexNouns: readonly string[]
  /** Titles of a part of a book that ends a document when followed by a number: "PART". */
  readonly bookParts: readonly string[]
  /** Openings of lines that stand after the end of a text: "Reasons:", "Ref.:". */
  readonly endings: readonly string[]
  /** Abbreviated nouns of running heads: "Res.", "Dec.". */
  readonly runningHeads: readonly string[]
  readonly pageWords: readonly string[]
  /** Marginal symbols of proposals and Final Acts. */
  readonly symbols: readonly string[]
  readonly noteWords: readonly string[]
}

export interface OperativeVerb {
  readonly form: string
  /** Null when the verb is never second in a chain. */
  readonly infinitive: string | null
  /** Whether the verb takes parties: "instructs the Secretary-General". */
  readonly addressee: boolean
  /** True for verbs that are also common words of running text ("notes", "requests"): they need more evidence inside a line. */
  readonly common: boolean
}

/** Words of which the parties of a heading are made; what is not covered ends before "to" or "that". */
export interface AddresseeWords {
  readonly articles: readonly string[]
  /** Words that may stand before the head: "relevant", "three", "ITU". */
  readonly modifiers: readonly string[]
  /** Heads: "secretary-general", "member states", "bureaux". */
  readonly heads: readonly string[]
  /** Words that join a head to its complement: "of", "on", "for". */
  readonly links: readonly string[]
}
