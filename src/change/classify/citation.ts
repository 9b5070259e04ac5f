/** What a clause cites: other editions, other words for the same, texts cited anew or no more. */
import type { Cited, CitedNumber, CitedText } from '../../reference/form.js'
import type { PlacedToken } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { Hunk } from '../words/token.js'
import { citedIn, isNear, type Phrase } from './cited.js'
import type { Classifier, Finding, PairScene } from './classifier.js'
import { inOrder } from './cut.js'
import { editionOf, isSameEdition, isSameTarget, nameOf, printedOf } from './edition.js'
import { listed, shown, textOf } from './said.js'
import { type Meeting, meetingsOf } from './spot.js'
import { widened } from './widen.js'

export const citation: Classifier = {
  id: 'citation',
  claim(scene, hunks) {
    if (!isNear(scene.words, hunks, mayCite)) return []
    if (!scene.passagesA.some(hasNoun) && !scene.passagesB.some(hasNoun)) return []
    const { a, b } = citedIn(scene).texts
    const meetings = meetingsOf(scene.words, hunks, a, b, citesSame)
    if (meetings.length === 0) return []
    const compared = meetings.map(comparedIn)
    const strays = new Set(straysOf(compared))
    const found = compared.flatMap(one => (strays.has(one) ? [] : (findingOf(scene, one) ?? [])))
    const order = orderOf(hunks, [...strays], strays.size === compared.length)
    if (order.length > 0)
      found.push({ class: 'substantive', hunks: order, message: 'cites the same texts in another order' })
    return widened(scene.words, hunks, found)
  },
}

/** The tiles of what only stands elsewhere; where it is all that is cited, with the words between. */
function orderOf(hunks: readonly Hunk[], strays: readonly Compared[], isAll: boolean): readonly Hunk[] {
  const tiles = strays.flatMap(({ meeting }) => meeting.tiles).sort(inOrder)
  const [first, last] = [tiles[0], tiles[tiles.length - 1]]
  if (!isAll || first === undefined || last === undefined) return tiles
  return hunks.filter(
    ({ fromA, toA, fromB, toB }) => toA >= first.fromA && toB >= first.fromB && fromA <= last.toA && fromB <= last.toB,
  )
}

/** The last words of what is cited by its name alone. */
const names = new Set(
  'Constitution Convention Rules Regulations Agenda Commitment Declaration Principles Plan Action Protocol CS CV RR ITR ITRs'.split(
    ' ',
  ),
)

/** What citations are made of; a list of numbers may stand far behind it. */
const noun =
  /resolution|decision|recommendation|opinion|A\/RES|\bNos?\b|article|appendi|annex|section|table|§|paragraph|question|group|part(?:y|ies)|SDG|goal|target|document|report|line|\bC[SV]\b|\bRR\b|\bITRs?\b|constitution|convention|rules|regulations|agenda|commitment|declaration|plan|protocol/i

function hasNoun({ text }: Passage): boolean {
  return noun.test(text)
}

function mayCite({ kind, key }: PlacedToken): boolean {
  return kind === 'number' || kind === 'code' || kind === 'bracket' || names.has(key) || /\d/.test(key)
}

function citesSame(one: Phrase, other: Phrase): boolean {
  return textsOf(one).some(x => textsOf(other).some(y => isSame(x, y)))
}

/** One thing cited, with the phrase that cites it. */
interface Entry {
  readonly cited: CitedText | CitedNumber
  readonly phrase: Phrase
}

function textsOf(phrase: Phrase): Entry[] {
  return phrase.citations.flatMap(cited => (isText(cited) ? [{ cited, phrase }] : []))
}

function isText(cited: Cited): cited is CitedText | CitedNumber {
  return cited.type !== 'place'
}

function isSame(x: Entry, y: Entry): boolean {
  return isSameTarget(x.cited, x.phrase, y.cited, y.phrase)
}

/** What a meeting cites on both sides, on one alone. */
interface Compared {
  readonly meeting: Meeting<Phrase>
  readonly same: readonly (readonly [Entry, Entry])[]
  readonly gone: readonly Entry[]
  readonly put: readonly Entry[]
}

/** What is gone here and put there only stands elsewhere in the clause now. */
function straysOf(all: readonly Compared[]): readonly Compared[] {
  if (all.length < 2) return []
  const allGone = new Set(all.flatMap(({ gone }) => gone.map(numberOf)))
  const allPut = new Set(all.flatMap(({ put }) => put.map(numberOf)))
  return all.filter(
    ({ gone, put }) =>
      gone.length + put.length > 0 &&
      gone.every(entry => allPut.has(numberOf(entry))) &&
      put.every(entry => allGone.has(numberOf(entry))),
  )
}

function comparedIn(meeting: Meeting<Phrase>): Compared {
  const old = meeting.a.flatMap(({ thing }) => textsOf(thing))
  const now = meeting.b.flatMap(({ thing }) => textsOf(thing))
  // A phrase may hold thousands of numbers.
  const byNumber = new Map<string, Entry[]>()
  for (const entry of now) {
    const known = byNumber.get(numberOf(entry))
    if (known === undefined) byNumber.set(numberOf(entry), [entry])
    else known.push(entry)
  }
  const same: [Entry, Entry][] = []
  const met = new Set<Entry>()
  const gone = old.filter(entry => {
    // One phrase may cite one text in two editions.
    const alike = (byNumber.get(numberOf(entry)) ?? []).filter(other => !met.has(other) && isSame(entry, other))
    const other = alike.find(one => isSameEdition(entry.cited, entry.phrase, one.cited, one.phrase)) ?? alike[0]
    if (other === undefined) return true
    met.add(other)
    same.push([entry, other])
    return false
  })
  return { meeting, same, gone, put: now.filter(entry => !met.has(entry)) }
}

function numberOf({ cited }: Entry): string {
  return cited.type === 'text'
    ? `${cited.kind} ${cited.number}`
    : `${cited.kind} ${cited.target.number ?? cited.target.instrument}`
}

function findingOf(scene: PairScene, { meeting, same, gone, put }: Compared): Finding | null {
  const { a, b, tiles } = meeting
  if (gone.length > 0 && put.length > 0) {
    // Neither is a text cited anew: one was put for the other.
    const message = `cites ${printedAll(put)} instead of ${printedAll(gone)}`
    return { class: 'substantive', hunks: tiles, message }
  }
  if (put.length > 0) {
    if (!put.every(isAdopted)) return null
    return { class: 'citation-added', hunks: tiles, message: `now cites ${printedAll(put)}` }
  }
  if (gone.length > 0) {
    if (!gone.every(isAdopted)) return null
    return {
      class: 'citation-removed',
      hunks: tiles,
      message: `no longer cites ${printedAll(gone)}`,
    }
  }
  const updated = same.filter(([old, now]) => !isSameEdition(old.cited, old.phrase, now.cited, now.phrase))
  if (updated.length > 0) {
    const told = updated.map(([old, now]) => {
      const name = nameOf(now.cited, now.phrase)
      const [was, is] = [editionOf(old.cited, old.phrase), editionOf(now.cited, now.phrase)]
      if (was === null) return `${name}: cited in an edition now, ${is?.shown}`
      return is === null
        ? `${name}: cited without its edition now, ${was.shown}`
        : `${name}: ${was.shown} is now ${is.shown}`
    })
    return { class: 'citation-updated', hunks: tiles, message: listed(told) }
  }
  const { tokensA, tokensB } = scene.words
  const old = a.map(({ from, to }) => textOf(tokensA, from, to)).join(', ')
  const now = b.map(({ from, to }) => textOf(tokensB, from, to)).join(', ')
  return {
    class: 'citation-restyled',
    hunks: tiles,
    message: `${shown(old)} is now ${shown(now)}: the same, cited otherwise`,
  }
}

/** A text; not a study group, a goal, a question, nor a treaty that is only spoken of. */
function isAdopted({ cited }: Entry): boolean {
  if (cited.type === 'text') return true
  return ['un-resolution', 'provision', 'recommendation', 'wsis', 'document'].includes(cited.kind)
}

function printedAll(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ cited, phrase }) => shown(printedOf(cited, phrase))))].join(' and ')
}
