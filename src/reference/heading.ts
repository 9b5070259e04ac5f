/** The heading of a section as running text cites it: "considering further", "instructs the Director of the Development Bureau". */
import type { Language } from '../language/language.js'
import type { Span } from '../source/position.js'
import type { Scene } from './form.js'
import { placesOf } from './places.js'

export interface CitedHeading extends Span {
  readonly heading: string
  /** A finite verb ("resolves"); a participle otherwise. */
  readonly finite: boolean
  /** Also a common noun or verb of running text: "notes", "requests". */
  readonly common: boolean
}

interface Heads {
  readonly shape: RegExp
  readonly finite: ReadonlyMap<string, boolean>
  readonly adverbBefore: RegExp
  readonly tail: RegExp
  readonly chain: RegExp
  readonly adverb: RegExp
  readonly partyWords: ReadonlySet<string>
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
    shape: new RegExp(`(?:${alternatives(headWords(language))})(?!\\p{L})`, 'iuy'),
    finite: new Map(operative.map(({ form, common }) => [form, common])),
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
  const { text, floor, language, document } = scene
  const heads = headsOf(language)
  const head = run(heads.shape, text, at)
  if (head === null) return null
  const form = text.slice(at, head).toLowerCase()
  const common = heads.finite.get(form)
  const from = adverbFrom(scene, at, heads, text.slice(at, head))
  const known = knownHeading(text, from, document)
  let to = head
  if (common === undefined) to = run(heads.tail, text, head) ?? head
  else {
    to = run(heads.adverb, text, to) ?? to
    to = run(heads.chain, text, to) ?? to
    to = partiesEnd(text, to, heads, language)
  }
  to = Math.max(to, known)
  return {
    from: Math.max(from, floor),
    to,
    heading: text.slice(from, to),
    finite: common !== undefined,
    common: common === true,
  }
}

/** "further resolves" is a heading of its own; "see also resolves 2" is not, unless the document has "also resolves". */
function adverbFrom({ text, floor, document }: Scene, at: number, heads: Heads, form: string): number {
  const window = text.slice(Math.max(floor, at - longestAdverb), at)
  const adverb = heads.adverbBefore.exec(window)?.[0]
  if (adverb === undefined) return at
  const from = at - adverb.length
  if (seeBefore.test(text.slice(Math.max(floor, from - 5), from))) return at
  const phrase = `${adverb}${form}`.toLowerCase()
  if (placesOf(document).sections.some(({ heading }) => heading.startsWith(phrase))) return from
  return /^(?:also|therefore|thus|hereby) $/i.test(adverb) ? at : from
}

/** Behind the heading of the document that stands at `at` in full, whatever words it is made of; 0 when none does. */
function knownHeading(text: string, at: number, document: Scene['document']): number {
  let to = 0
  for (const { heading } of placesOf(document).sections) {
    const end = at + heading.length
    if (end > to && text.slice(at, end).toLowerCase() === heading && !/[\p{L}\p{N}]/u.test(text.charAt(end))) to = end
  }
  return to
}

const word = / (?:(\d{4})(?!\d)|(\p{L}[\p{L}\p{N}'’‑-]*))(,?)/uy
const longestParty = 24

/** Behind the parties: words of the vocabulary, names with a capital, and years, up to a label or a word of reference. */
function partiesEnd(text: string, at: number, { partyWords }: Heads, language: Language): number {
  let to = at
  for (let count = 0; count < longestParty; count++) {
    word.lastIndex = to
    const match = word.exec(text)
    if (match === null) return to
    const [, year, name] = match
    const behind = text.charAt(word.lastIndex)
    if (behind === ')' || behind === '.' || behind === ';') {
      // "a)" is a label; "the Council." ends a sentence.
      return behind !== ')' && name !== undefined && isParty(name, partyWords) ? word.lastIndex : to
    }
    if (year === undefined && name !== undefined) {
      if (language.referenceWords.includes(name.toLowerCase()) || !isParty(name, partyWords)) return to
    }
    to = word.lastIndex
    if (match[3] === ',' && !/^ (?:\p{Lu}|[a-z]{3,} )/u.test(text.slice(to, to + 24))) return to - 1
  }
  return at
}

function isParty(name: string, partyWords: ReadonlySet<string>): boolean {
  return partyWords.has(name.toLowerCase()) || /^\p{Lu}/u.test(name)
}

function run(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}
