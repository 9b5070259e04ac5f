/** One kind of mistake: where it can be planted, and what must be said of it. */
import type { Item, View } from './text.js'

/** A change of the text. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly put: string
}

export interface Site {
  /** In source order, none overlapping. */
  readonly changes: readonly Change[]
  /** Where the mistake is to be found, in offsets of the text before the change; several where an editor might point to either. */
  readonly at: readonly number[]
}

export interface Kind {
  /** What the mistake is, in a few words. */
  readonly name: string
  /** Starts of the codes that count as a hit: a family ("numbering/") or one rule. */
  readonly hits: readonly string[]
  readonly sites: (view: View) => readonly Site[]
  /** `--fix` gives back the very text: all safe fixes, no others. */
  readonly restores?: boolean
  /** Only in our own texts: real ones have no sure place for it. */
  readonly ownOnly?: boolean
}

/** One change, to be found where it stands. */
export function change(from: number, to: number, put: string, ...at: number[]): Site {
  return { changes: [{ from, to, put }], at: at.length === 0 ? [from] : at }
}

/** Exact words replaced wherever they stand in the clauses of the main body, but in quotations. */
export function words(pattern: RegExp, put: string): (view: View) => Site[] {
  return view =>
    view.items.flatMap(item =>
      matchesIn(item, pattern).map(match =>
        change(
          item.wordsFrom + match.index,
          item.wordsFrom + match.index + match[0].length,
          put.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ''),
        ),
      ),
    )
}

/** Matches in the words of a clause outside of quotation marks and of the titles of cited texts, which are others' wording. */
export function matchesIn({ words: given }: Item, pattern: RegExp): RegExpExecArray[] {
  const title = given.search(/(?<=\bResolutions? .*), on /)
  return [...given.matchAll(pattern)].filter(
    ({ index }) => (given.slice(0, index).split('"').length - 1) % 2 === 0 && (title < 0 || index < title),
  )
}

/** The same in the whole source. */
export function anywhere(pattern: RegExp, put: string): (view: View) => Site[] {
  return ({ text }) =>
    [...text.matchAll(pattern)].map(match =>
      change(
        match.index,
        match.index + match[0].length,
        put.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ''),
      ),
    )
}

/** A change of the last character of clauses. */
export function ends(put: string, which: (item: Item, index: number, items: readonly Item[]) => boolean) {
  return ({ parts }: View): Site[] =>
    parts.flatMap(({ items }) =>
      items.filter(which).map(({ to }) => ({ changes: [{ from: to - 1, to, put }], at: [to - 1] })),
    )
}
