/** What a document has instead of a place that it has not, in words. */
import type { Language } from '../language/language.js'
import { isNumber, printLabels, romanOrdinal } from './labels.js'
import { chainOf, type Place } from './places.js'

/** The labels that stand side by side at the place of the last of `labels`. */
function siblings({ clauses }: Place, parents: readonly string[]): string[] {
  const prefix = parents.length === 0 ? '' : `${parents.join('/').toLowerCase()}/`
  const labels: string[] = []
  for (const key of clauses.keys()) {
    const label = key.slice(prefix.length)
    if (key.startsWith(prefix) && !label.includes('/') && !label.includes('.')) labels.push(label)
  }
  return labels
}

/** "one of `considering a)` to `considering e)`". */
export function describeLabels(place: Place, labels: readonly string[], language: Language): string {
  const chain = chainOf(labels)
  const [label] = chain
  const parents = chain.slice(0, -1)
  if (parents.length > 0 && !place.clauses.has(parents.join('/').toLowerCase())) {
    return describeLabels(place, parents, language)
  }
  const all = label?.includes('.') === true && parents.length === 0 ? decimals(place, label) : siblings(place, parents)
  const spoken = all
    .filter(sibling => sibling !== '-')
    .map(sibling => `\`${place.path} ${printLabels([...parents, sibling], language)}\``)
  const first = spoken[0]
  if (first === undefined) {
    const whole = parents.length === 0 ? place.path : `${place.path} ${printLabels(parents, language)}`
    return `\`${whole}\`, which has no labels`
  }
  if (spoken.length === 1) return first
  if (spoken.length === 2) return spoken.join(' or ')
  return `one of ${first} to ${spoken[spoken.length - 1]}`
}

/** Decimals beside "1.4", or the numbers when there are none. */
function decimals(place: Place, label: string): string[] {
  const base = label.slice(0, label.lastIndexOf('.') + 1)
  const all = [...place.clauses.keys()].filter(key => key.startsWith(base) && !/[./]/.test(key.slice(base.length)))
  return all.length > 0 ? all : siblings(place, [])
}

/** True when the labels beside `labels` are of its kind and run from the first without a gap: none was lost in reading. */
export function isComplete(place: Place, labels: readonly string[]): boolean {
  const all = siblings(place, labels.slice(0, -1))
  const isOfKind = isNumber(labels[labels.length - 1])
  if (all.length < 2 || all.some(label => isNumber(label) !== isOfKind)) return false
  const count = romanOrdinal(all[0] as string) === 1 ? romanOrdinal : ordinal
  return all.every((label, index) => {
    const before = index === 0 ? 0 : count(all[index - 1] as string)
    const own = count(label)
    return own !== null && before !== null && (own === before || own === before + 1)
  })
}

/** 3 for "c", "3", "3bis"; null for what is no plain letter or number. */
function ordinal(label: string): number | null {
  if (isNumber(label)) return Number.parseInt(label, 10)
  if (!/^[a-z]/.test(label)) return null
  const doubled = /^([a-z])\1(?![a-z])/.test(label)
  return label.charCodeAt(0) - 96 + (doubled ? 26 : 0)
}

const most = 6

const described = new WeakMap<readonly Place[], Map<string, string>>()

/** "`considering` or `considering further`"; the heading that is nearest, where one is. */
export function describePlaces(words: string, places: readonly Place[]): string {
  const head = words.toLowerCase().split(' ')[0] as string
  const known = described.get(places) ?? new Map<string, string>()
  described.set(places, known)
  const said = known.get(head) ?? describe(head, places)
  known.set(head, said)
  return said
}

function describe(head: string, places: readonly Place[]): string {
  const own = places.filter(({ annex }) => annex === null)
  if (own.length === 0) return 'a text that has sections'
  const near = own.filter(({ heading }) => heading.split(' ').includes(head))
  const named = (near.length > 0 ? near : own).map(({ path }) => `\`${path}\``)
  if (named.length === 1) return named[0] as string
  const shown = named.slice(0, most).join(', ')
  return named.length > most ? `a section of this text: ${shown} ...` : `one of ${shown}`
}
