/** Which sections a cited heading may mean: written in full, shortened ("instructs the Director"), or by its second verb. */
import type { Language } from '../language/language.js'
import { defaultLanguage } from '../language/languages.js'
import type { Annex } from '../tree/nodes.js'
import { foldHeading, type Place } from './places.js'

/** Sections whose heading fits equally well. */
export interface HeadingGroup {
  readonly places: readonly Place[]
  /** The same words, articles and "ITU" aside; otherwise the citation has fewer. */
  readonly exact: boolean
}

const matched = new WeakMap<readonly Place[], Map<string, readonly HeadingGroup[]>>()

/** Sections by how well their heading fits, the best group first. A text cites the same few headings again and again. */
export function matchHeadings(
  heading: string,
  sections: readonly Place[],
  annex: Annex | null,
  language: Language = defaultLanguage,
): readonly HeadingGroup[] {
  let known = matched.get(sections)
  if (known === undefined) {
    known = new Map()
    matched.set(sections, known)
  }
  const key = `${language.id} ${annex?.position.start.offset ?? ''} ${heading}`
  let groups = known.get(key)
  if (groups === undefined) {
    groups = matchAll(heading, sections, annex, language)
    known.set(key, groups)
  }
  return groups
}

function matchAll(
  heading: string,
  sections: readonly Place[],
  annex: Annex | null,
  language: Language,
): readonly HeadingGroup[] {
  const cited = wordsOf(foldHeading(heading), language)
  const groups = new Map<number, Place[]>()
  for (const place of sections) {
    // An annex may have sections of its own; from outside of it they are not meant.
    const home = place.annex === annex ? 0 : place.annex === null ? 100 : null
    if (home === null) continue
    const distance = distanceOf(cited, place, language)
    if (distance === null) continue
    const rank = home + distance
    const group = groups.get(rank)
    if (group === undefined) groups.set(rank, [place])
    else group.push(place)
  }
  return [...groups].sort(([a], [b]) => a - b).map(([rank, places]) => ({ places, exact: rank % 100 === 0 }))
}

/** The words of a heading, and those of its second verb. */
interface Wording {
  readonly direct: readonly string[]
  readonly chained: readonly string[] | null
}

const wordings = new WeakMap<Place, Wording>()

function wordingOf(place: Place, language: Language): Wording {
  let wording = wordings.get(place)
  if (wording === undefined) {
    const chained = secondVerb(place.heading, language)
    wording = {
      direct: wordsOf(place.heading, language),
      chained: chained === null ? null : wordsOf(chained, language),
    }
    wordings.set(place, wording)
  }
  return wording
}

/** 0 for the same words; more for each word left out; null when the heading is another. */
function distanceOf(cited: readonly string[], place: Place, language: Language): number | null {
  const { direct, chained } = wordingOf(place, language)
  const distance = shortened(cited, direct, language)
  if (distance !== null) return distance
  const behind = chained === null ? null : shortened(cited, chained, language)
  return behind === null ? null : 20 + behind
}

/** How many words of `words` the citation left out; null unless it begins alike and keeps their order. */
function shortened(cited: readonly string[], words: readonly string[], language: Language): number | null {
  if (cited[0] !== words[0]) return null
  let next = 0
  const left: string[] = []
  for (const word of words) {
    if (next < cited.length && word === cited[next]) next++
    else left.push(word)
  }
  if (next < cited.length) return null
  // "noting" is not short for "noting further".
  return left.some(word => language.adverbs.includes(word)) ? null : left.length
}

/** "resolves to instruct the Director" is cited as "instructs the Director" too. */
function secondVerb(heading: string, language: Language): string | null {
  for (const { form, infinitive } of language.operative) {
    if (infinitive === null) continue
    const chain = ` ${language.chainWord} ${infinitive} `
    const at = heading.indexOf(chain)
    if (at > 0) return `${form} ${heading.slice(at + chain.length)}`
  }
  return null
}

/** The words that tell headings apart: no articles, no "ITU", one spelling of -ize. */
function wordsOf(heading: string, language: Language): string[] {
  const words = heading.replace(/is(?=(?:ing|es|e)(?!\p{L}))/gu, 'iz').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const kept = words.filter(word => word !== 'itu' && !language.addressees.articles.includes(word))
  return kept.length === 0 ? words : kept
}
