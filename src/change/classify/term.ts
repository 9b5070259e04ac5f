/** One form of a term for another, or one spelling of a word. */
import { matches } from '../../source/matches.js'
import type { PairWords } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { Hunk } from '../words/token.js'
import type { Classifier, Finding } from './classifier.js'
import { without } from './cut.js'
import { listed, saidBetween, textOf } from './said.js'
import { meetingsOf, spotsOf, type TextSpot } from './spot.js'
import { spellings, terms } from './terms.js'

export const term: Classifier = {
  id: 'term',
  claim({ words, passagesA, passagesB }, hunks) {
    const a = spotsOf(words.tokensA, termsIn(passagesA))
    const b = spotsOf(words.tokensB, termsIn(passagesB))
    const tiles: Hunk[] = []
    const told: string[] = []
    for (const meeting of meetingsOf(words, hunks, a, b, (one, other) => one === other)) {
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

function plain(form: string): string {
  return form.toLowerCase().replace(/^the /, '')
}

const groupOf = new Map(terms.flatMap((forms, index) => forms.map(form => [form, index] as const)))
const anyTerm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...groupOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map(form => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
)

const found = new WeakMap<Passage, readonly TextSpot<number>[]>()

function termsIn(passages: readonly Passage[]): TextSpot<number>[] {
  return passages.flatMap(passage => {
    let spots = found.get(passage)
    if (spots === undefined) {
      spots = [...matches(anyTerm, passage.text)].map(({ 0: form, index }) => ({
        passage,
        from: index,
        to: index + form.length,
        thing: groupOf.get(form.toLowerCase()) as number,
      }))
      found.set(passage, spots)
    }
    return spots
  })
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
