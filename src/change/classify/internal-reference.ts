/** References to clauses of the same text: that follow their clause to its new label, or do not. */

import type { CitedPlace } from '../../reference/form.js'
import type { ChangeClass } from '../change.js'
import type { PlacedToken } from '../comparison.js'
import { citedIn, isNear, type Phrase } from './cited.js'
import type { Classifier, Finding, PairScene } from './classifier.js'
import { endsOf, findTarget, type InternalTarget, printedPlace } from './internal-target.js'
import { listed, shown } from './said.js'
import { type Meeting, meetingsOf } from './spot.js'
import { verbForm } from './strength.js'

export const internalReference: Classifier = {
  id: 'internal-reference',
  claim(scene, hunks) {
    if (!isNear(scene.words, hunks, mayCite)) return []
    const { a, b } = citedIn(scene).places
    return meetingsOf(scene.words, hunks, a, b, citesSame).flatMap(meeting => findingOf(scene, meeting) ?? [])
  },
}

/** A label in letters, a direction, an annex, or a heading that a number may follow. */
function mayCite({ key, kind }: PlacedToken, before: PlacedToken | undefined): boolean {
  if (key === ')') return before !== undefined && /^(?:[a-z]{1,5}|\d{1,2}[a-z]?)$/.test(before.key)
  return kind === 'word' && (/^(?:above|below|[Aa]nnex(?:es)?|thereof)$/.test(key) || verbForm(key) !== null)
}

function citesSame(one: Phrase, other: Phrase): boolean {
  return one.citations.some(
    x =>
      x.type === 'place' &&
      other.citations.some(y => y.type === 'place' && y.heading === x.heading && y.kind === x.kind),
  )
}

interface Told {
  readonly class: ChangeClass
  readonly message: string
}

const order: readonly ChangeClass[] = ['internal-ref-broken', 'substantive', 'internal-ref-updated']

function findingOf(scene: PairScene, { a, b, tiles }: Meeting<Phrase>): Finding | null {
  const old = a.flatMap(({ thing }) => placesOf(thing))
  const now = b.flatMap(({ thing }) => placesOf(thing))
  // Cited anew, or no more: words like any others.
  if (old.length === 0 || old.length !== now.length) return null
  const told = old.flatMap((was, index) => toldOfAll(scene, was, now[index] as Place))
  const worst = order.find(id => told.some(one => one.class === id))
  if (worst === undefined) {
    if (old.every(({ cited }) => cited.outside)) return null
    const message = `${shown(phrasesOf(old))} is now ${shown(phrasesOf(now))}`
    return { class: 'internal-ref-updated', hunks: tiles, message }
  }
  return {
    class: worst,
    hunks: tiles,
    message: listed(told.filter(one => one.class === worst).map(({ message }) => message)),
  }
}

interface Place {
  readonly cited: CitedPlace
  readonly phrase: Phrase
}

function placesOf(phrase: Phrase): Place[] {
  return phrase.citations.flatMap(cited => (cited.type === 'place' ? [{ cited, phrase }] : []))
}

function phrasesOf(places: readonly Place[]): string {
  return [...new Set(places.map(({ phrase: { block, from, to } }) => block.text.slice(from, to)))].join(', ')
}

function toldOfAll(scene: PairScene, old: Place, now: Place): Told[] {
  const [oldEnds, newEnds] = [endsOf(old.cited), endsOf(now.cited)]
  if (oldEnds.length !== newEnds.length) {
    const message = `refers to ${shown(printedPlace(now.cited))} instead of ${shown(printedPlace(old.cited))}`
    return [{ class: 'substantive', message }]
  }
  const told = oldEnds.flatMap((cited, index) => {
    const end = { ...now, cited: newEnds[index] as CitedPlace }
    return toldOf(scene, { ...old, cited }, end) ?? []
  })
  if (told.length < 2 || told.some(one => one.class !== 'internal-ref-updated')) return told
  const message = `${shown(printedPlace(old.cited))} is now ${shown(printedPlace(now.cited))}: the same clauses`
  return [{ class: 'internal-ref-updated', message }]
}

/** What an editor is told of one reference; null when it says the same as before. */
function toldOf(scene: PairScene, old: Place, now: Place): Told | null {
  const [was, is] = [printedPlace(old.cited), printedPlace(now.cited)]
  // Where it leads is asked for all clauses at once: internal-breaks.ts.
  if (was === is) return null
  const target = findTarget(scene.a, old.cited, old.phrase.block)
  const goal = findTarget(scene.b, now.cited, now.phrase.block)
  if (target === null || goal === null) {
    return { class: 'substantive', message: `refers to ${shown(is)} instead of ${shown(was)}` }
  }
  const home = target.passage === null ? null : scene.newOf(target.passage)
  if (goal.passage === null) {
    return {
      class: 'internal-ref-broken',
      message: `refers to ${shown(is)}, which leads nowhere${whereabouts(target, home)}`,
    }
  }
  if (home === goal.passage || home?.path === is) {
    return { class: 'internal-ref-updated', message: `${shown(was)} is now ${shown(is)}: the same clause` }
  }
  if (target.passage === null)
    return { class: 'internal-ref-updated', message: `${shown(was)}, which led nowhere, is now ${shown(is)}` }
  return elsewhere(target, home, was, is)
}

/** The reference leads to another clause now. When the old one kept its label, somebody meant it; when it moved, somebody counted wrong. */
function elsewhere(target: InternalTarget, home: InternalTarget['passage'], was: string, is: string): Told {
  if (home === null || home.path === target.passage?.path) {
    const gone = home === null ? ', which is gone' : ''
    return { class: 'substantive', message: `refers to ${shown(is)} instead of ${shown(was)}${gone}` }
  }
  return {
    class: 'internal-ref-broken',
    message: `refers to ${shown(is)}, which is another clause than ${shown(was)} was${whereabouts(target, home)}`,
  }
}

function whereabouts({ passage }: InternalTarget, home: InternalTarget['passage']): string {
  return home === null || home.path === null || home.path === passage?.path ? '' : `; that is now ${shown(home.path)}`
}
