/** The heading of a section as running text cites it: "considering further", "instructs the Director of the Development Bureau". */
import type { Language, OperativeVerb } from '../language/language.js'
import type { Span } from '../source/position.js'
import { anchorPattern } from './anchor-pattern.js'
import type { Scene } from './form.js'
import { placesOf } from './places.js'

export interface CitedHeading extends Span {
  readonly heading: string
  /** A finite verb ("resolves"); a participle otherwise. */
  readonly finite: boolean
  /** Also a common noun or verb of running text: "notes", "requests". */
  readonly common: boolean
  /** A verb with more behind it: parties, a second verb. */
  readonly long: boolean
}

interface Heads {
  readonly shape: RegExp
  readonly finite: ReadonlyMap<string, OperativeVerb>
  readonly adverbBefore: RegExp
  readonly tail: RegExp
  readonly chain: RegExp
  readonly adverb: RegExp
  readonly partyWords: ReadonlySet<string>
  /** Words that a party does not end with. */
  readonly links: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Heads>()

/** Words at which a cited heading can begin, an adverb aside. */
export function headWords(language: Language): string[] {
  return [...new Set([...language.preambular, ...language.operative.map(({ form }) => form)])]
}

function headsOf(language: Language): Heads {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const { addressees, operative } = language
  const adverbs = alternatives(language.adverbs)
  const infinitives = operative.flatMap(({ infinitive }) => (infinitive === null ? [] : [infinitive]))
  const manner = `${language.mannerOpening} (?:[\\p{Ll}-]+ ){0,2}(?:${alternatives(language.mannerNouns)})`
  const heads = {
    shape: new RegExp(`(?:${anchorPattern(headWords(language))})(?!\\p{L})`, 'uy'),
    finite: new Map(operative.map(verb => [verb.form, verb])),
    adverbBefore: new RegExp(`(?<!\\p{L})(?:${adverbs}) $`, 'iu'),
    tail: new RegExp(`(?: (?:${alternatives(language.preambularTails)}|${manner})(?!\\p{L}))+`, 'iuy'),
    chain: new RegExp(` ${language.chainWord} (?:(?:${adverbs}) )?(?:${alternatives(infinitives)})(?!\\p{L})`, 'iuy'),
    adverb: new RegExp(` (?:${adverbs})(?!\\p{L})`, 'iuy'),
    partyWords: new Set(
      [
        ...addressees.articles,
        ...addressees.modifiers,
        ...addressees.heads,
        ...addressees.links,
        ...language.conjunctions,
      ].flatMap(words => words.split(' ')),
    ),
    links: new Set([...addressees.articles, ...addressees.links, ...language.conjunctions]),
  }
  compiled.set(language, heads)
  return heads
}

/** Longest first; a space stands for a space. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

const longestAdverb = 16
const seeBefore = /(?<!\p{L})see $/iu

/** The heading whose head stands at `at`; with the adverb before it, where it belongs to the heading. */
export function headingAt(scene: Scene, at: number): CitedHeading | null {
  const { text, language, document } = scene
  const heads = headsOf(language)
  const head = run(heads.shape, text, at)
  if (head === null) return null
  const verb = heads.finite.get(text.slice(at, head).toLowerCase())
  const from = adverbFrom(scene, at, heads, text.slice(at, head))
  let to = head
  if (verb === undefined) to = run(heads.tail, text, head) ?? head
  else {
    to = run(heads.adverb, text, to) ?? to
    const chained = opensChain(text, to, language) ? run(heads.chain, text, to) : null
    if (chained !== null || verb.addressee) to = partiesEnd(text, chained ?? to, heads, language)
  }
  to = Math.max(to, knownHeading(text, from, document))
  return {
    from,
    to,
    heading: text.slice(from, to),
    finite: verb !== undefined,
    common: verb?.common === true,
    long: verb !== undefined && to > head,
  }
}

/** The pattern of all infinitives is dear to make, and most texts have no chain. */
function opensChain(text: string, at: number, { chainWord }: Language): boolean {
  return text.slice(at, at + chainWord.length + 2).toLowerCase() === ` ${chainWord} `
}

/** "further resolves" is a heading of its own; "see also resolves 2" is not, unless the document has "also resolves". */
function adverbFrom({ text, floor, document }: Scene, at: number, heads: Heads, form: string): number {
  const window = text.slice(Math.max(floor, at - longestAdverb), at)
  const adverb = heads.adverbBefore.exec(window)?.[0]
  if (adverb === undefined) return at
  const from = at - adverb.length
  if (seeBefore.test(text.slice(Math.max(floor, from - 5), from))) return at
  const phrase = `${adverb}${form}`.toLowerCase()
  if (placesOf(document).headings.some(heading => heading.startsWith(phrase))) return from
  return /^(?:also|therefore|thus|hereby) $/i.test(adverb) ? at : from
}

/** Behind the heading of the document that stands at `at` in full, whatever words it is made of; 0 when none does. */
function knownHeading(text: string, at: number, document: Scene['document']): number {
  let to = 0
  for (const heading of placesOf(document).headings) {
    const end = at + heading.length
    if (end > to && text.slice(at, end).toLowerCase() === heading && !/[\p{L}\p{N}]/u.test(text.charAt(end))) to = end
  }
  return to
}

const word = / (?:(\d{4})(?!\d)|(\p{L}[\p{L}\p{N}'’‑-]*))(,?)/uy
const longestParty = 24

/** Nouns that have numbers of their own: "administrations in Regions 1 and 3", "the Council of Decision 5", "Study Group 17". */
const numbered =
  /^(?:regions?|resolutions?|decisions?|recommendations?|opinions?|annex|annexes|appendix|appendices|articles?|sections?|chapters?|tables?|figures?|documents?|questions?|objectives?|goals?|targets?|phases?|statements?|nos?)$/i
const numberedGroup = /(?<!\p{L})(?:study group|study groups|working party|working parties)$/iu

/** Behind the parties: words of the vocabulary, names with a capital, and years, up to a label or a word of reference. */
function partiesEnd(text: string, at: number, { partyWords, links }: Heads, language: Language): number {
  let to = at
  // Behind the last word that a party can end with.
  let solid = at
  for (let count = 0; count < longestParty; count++) {
    word.lastIndex = to
    const match = word.exec(text)
    // "Study Group 17" is no place.
    if (match === null) return numberedGroup.test(text.slice(at, to)) ? at : solid
    const [, year, name, comma] = match
    if (name !== undefined) {
      // "a)" is a label.
      if (text.charAt(word.lastIndex) === ')' && name.length < 4) return solid
      if (numbered.test(name) || language.referenceWords.includes(name.toLowerCase())) return solid
      if (!partyWords.has(name.toLowerCase()) && !/^\p{Lu}/u.test(name)) return solid
    }
    to = word.lastIndex
    if (year !== undefined || !links.has((name as string).toLowerCase())) solid = to - (comma as string).length
    if (comma === ',' && !/^ (?:\p{Lu}|[a-z]{3,} )/u.test(text.slice(to, to + 24))) return solid
  }
  return at
}

function run(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}
