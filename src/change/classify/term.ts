/** One form of a term for another, or one spelling of a word. */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Classifier, Finding } from './classifier.js'
import { without } from './cut.js'
import { links } from './links.js'
import { listed, saidBetween, textOf } from './said.js'
import { meetingsOf, type Spot } from './spot.js'
import { spellings, terms } from './terms.js'

export const term: Classifier = {
  id: 'term',
  claim({ words }, hunks) {
    const { tokensA, tokensB } = words
    const tiles: Hunk[] = []
    const told: string[] = []
    const held = hunks.filter(
      ({ fromA, toA, fromB, toB }) => mayHold(tokensA, fromA, toA) || mayHold(tokensB, fromB, toB),
    )
    const meetings = held.length === 0 ? [] : meetingsOf(words, held, termsIn(tokensA), termsIn(tokensB), isOneTerm)
    for (const meeting of meetings) {
      const [old, now] = [meeting.a, meeting.b]
      if (old.length !== 1 || now.length !== 1 || old[0]?.thing !== now[0]?.thing) continue
      const was = textOf(words.tokensA, old[0]?.from ?? 0, old[0]?.to ?? 0)
      const is = textOf(words.tokensB, now[0]?.from ?? 0, now[0]?.to ?? 0)
      // "the Council" for "a Council" is another article.
      if (plain(was) === plain(is)) continue
      tiles.push(...meeting.tiles)
      told.push(saidBetween(was, is))
    }
    for (const hunk of without(hunks, tiles)) {
      if (!isRespelt(words, hunk)) continue
      tiles.push(hunk)
      told.push(saidBetween(textOf(words.tokensA, hunk.fromA, hunk.toA), textOf(words.tokensB, hunk.fromB, hunk.toB)))
    }
    const finding: Finding = { class: 'term-change', hunks: tiles, message: listed(told) }
    return tiles.length === 0 ? [] : [finding]
  },
}

/** Whether the whole of a hunk is two forms of one term. */
export function isSameTerm(words: PairWords, hunk: Hunk): boolean {
  const old = plain(textOf(words.tokensA, hunk.fromA, hunk.toA))
  const now = plain(textOf(words.tokensB, hunk.fromB, hunk.toB))
  const group = groupOf.get(old)
  return (group !== undefined && group === groupOf.get(now)) || isRespelt(words, hunk)
}

function isOneTerm(one: number, other: number): boolean {
  return one === other
}

function plain(form: string): string {
  return form.toLowerCase().replace(/^the /, '')
}

const groupOf = new Map(terms.flatMap((forms, index) => forms.map(form => [form, index] as const)))
const wordsOf = (form: string) => form.match(/[\p{L}\p{N}-]+|%/gu) ?? []

/** Forms by their first word, the longest first. */
const byFirst = new Map<string, string[]>()
for (const form of [...groupOf.keys()].sort((a, b) => b.length - a.length)) {
  const [first = ''] = wordsOf(form)
  byFirst.set(first, [...(byFirst.get(first) ?? []), form])
}

/** Words that terms are made of, those aside that all sentences have. */
const telling = new Set([...groupOf.keys()].flatMap(wordsOf).filter(word => !links.has(word)))

/** Few hunks have a word of a term, or stand inside of one. */
function mayHold(tokens: readonly PlacedToken[], from: number, to: number): boolean {
  const end = Math.min(tokens.length, to + 1)
  for (let index = Math.max(0, from - 1); index < end; index++)
    if (telling.has((tokens[index] as PlacedToken).key.toLowerCase())) return true
  return false
}

function termsIn(tokens: readonly PlacedToken[]): Spot<number>[] {
  const spots: Spot<number>[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { key, from, passage } = tokens[index] as PlacedToken
    const forms = byFirst.get(key.toLowerCase())
    const form = forms?.find(one => passage.text.slice(from, from + one.length).toLowerCase() === one)
    if (form === undefined) continue
    let end = index + 1
    while (
      end < tokens.length &&
      tokens[end]?.passage === passage &&
      (tokens[end] as PlacedToken).to <= from + form.length
    )
      end++
    // "ITU-T" begins like "ITU", "unions" like "union".
    if ((tokens[end - 1] as PlacedToken).to !== from + form.length) continue
    spots.push({ from: index, to: end, thing: groupOf.get(form) as number })
    index = end - 1
  }
  return spots
}

const spelled = new Map(spellings.flatMap(([one, other]) => [[one, other] as const, [other, other] as const]))

function isRespelt({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  if (toA - fromA !== toB - fromB || toA === fromA) return false
  for (let index = 0; index < toA - fromA; index++) {
    const [old, now] = [tokensA[fromA + index]?.key ?? '', tokensB[fromB + index]?.key ?? '']
    if (old === now) continue
    if (old.toLowerCase() === now.toLowerCase() || spelling(old) !== spelling(now)) return false
  }
  return true
}

/** -ise and -yze are written -ize and -yse; "cooperation" is itself. */
function spelling(word: string): string {
  const lower = word.toLowerCase()
  return (
    spelled.get(lower) ??
    lower.replace(/is(?=e$|ed$|es$|ing$|ation$|ations$|able$|er$)/, 'iz').replace(/yz(?=e|ing)/, 'ys')
  )
}
