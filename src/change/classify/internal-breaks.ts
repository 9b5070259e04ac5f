/**
 * References that were right and are wrong now though nobody touched them: the clause that they name is gone, or its label went to another
 * one. Only where labels moved, or clauses went, does anybody have to look.
 */
import type { CitedPlace } from '../../reference/form.js'
import type { Pair } from '../alignment.js'
import type { Comparison } from '../comparison.js'
import type { Passage } from '../passage.js'
import { type Phrase, phrasesIn } from './cited.js'
import { endsOf, findTarget, printedPlace } from './internal-target.js'
import { listed, shown } from './said.js'
import type { TextSpot } from './spot.js'

/** A clause whose references broke. */
export interface BrokenReference {
  readonly pair: Pair
  readonly old: Passage
  readonly now: Passage
  readonly message: string
}

type Compared = Pick<Comparison, 'a' | 'b' | 'alignment' | 'words'>

export function brokenReferences(compared: Compared): BrokenReference[] {
  const { a, b, alignment, words } = compared
  const pairs = alignment.pairs
  if (!isShaken(compared)) return []
  const newOf = new Map<Passage, Passage>()
  for (const pair of pairs) {
    for (const [index, at] of pair.a.entries()) {
      const now = b.passages[pair.b[Math.min(index, pair.b.length - 1)] as number]
      if (now !== undefined) newOf.set(a.passages[at] as Passage, now)
    }
  }
  const broken: BrokenReference[] = []
  for (const pair of pairs) {
    if (pair.a.length !== 1 || pair.b.length !== 1) continue
    const [old, now] = [a.passages[pair.a[0] as number], b.passages[pair.b[0] as number]]
    if (old === undefined || now === undefined || !mayRefer.test(now.text)) continue
    const told = breaksIn(compared, old, now, newOf, words.has(pair))
    if (told.length > 0) broken.push({ pair, old, now, message: listed(told) })
  }
  return broken
}

/** A label in letters, a direction, or a heading with a number behind it: one clause in ten has one. */
const mayRefer =
  /(?:^|[\s(])[a-z]{1,5}\)|\b(?:above|below)\b|\b(?:resolves|decides|instructs|invites|requests|urges|encourages|recommends|[Aa]nnex(?:es)?)\b[^.;]{0,80}?\b\d{1,2}\b/

/** Whether any label that somebody may cite went elsewhere, or any clause is gone. */
function isShaken({ a, b, alignment: { pairs } }: Compared): boolean {
  let paired = 0
  for (const pair of pairs) {
    paired += pair.a.length
    if (pair.a.length !== pair.b.length) return true
    for (const [index, at] of pair.a.entries()) {
      if (a.passages[at]?.path !== b.passages[pair.b[index] as number]?.path) return true
    }
  }
  return paired < a.passages.length
}

function breaksIn(
  { a, b }: Compared,
  old: Passage,
  now: Passage,
  newOf: ReadonlyMap<Passage, Passage>,
  differs: boolean,
): string[] {
  const after = placesOf(phrasesIn(b, now))
  if (after.length === 0) return []
  const before = placesOf(phrasesIn(a, old))
  // Where words differ, a reference that stands there in the same words is looked at too; others were classified with the words.
  const told: string[] = []
  let next = 0
  for (const { cited: was, phrase } of before) {
    const printed = printedPlace(was)
    let index = next
    while (differs && index < after.length && printedPlace((after[index] as Place).cited) !== printed) index++
    const is = after[index]
    if (is === undefined) continue
    next = index + 1
    const ends = endsOf(is.cited)
    for (const [end, cited] of endsOf(was).entries()) {
      const target = findTarget(a, cited, phrase.block)
      const goal = target?.passage == null ? null : findTarget(b, ends[end] ?? is.cited, is.phrase.block)
      if (target?.passage == null || goal === null) continue
      const why = breakOf(newOf.get(target.passage) ?? null, goal.passage, printedPlace(cited))
      if (why !== null) told.push(`refers to ${shown(printedPlace(cited))}, ${why}`)
    }
  }
  return told
}

/** Null when the reference leads to its clause. */
function breakOf(home: Passage | null, goal: Passage | null, printed: string): string | null {
  if (home === null) return goal === null ? 'which is gone' : "which is gone: that label is another clause's now"
  // Where headings are alike, its words may fit a nearer clause too.
  return home === goal || home.path === printed ? null : `which is now ${shown(home.path ?? '')}`
}

interface Place {
  readonly cited: CitedPlace
  readonly phrase: Phrase
}

function placesOf(spots: readonly TextSpot<Phrase>[]): Place[] {
  return spots.flatMap(({ thing: phrase }) =>
    phrase.citations.flatMap(cited => (cited.type === 'place' && !cited.outside ? [{ cited, phrase }] : [])),
  )
}
