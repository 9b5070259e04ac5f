/** What both sides put in at one place of the base: the same clause once, nearly the same one is a conflict, others one after the other. */
import type { Passage } from '../passage.js'
import { type Edit, outerOf, type Strand } from './strand.js'

/** A passage that one side put in, with the items, tails and notes that came with it. */
export interface Addition {
  readonly edits: readonly Edit[]
  readonly passages: readonly Passage[]
}

export interface Additions {
  /** The same in both. */
  readonly same: readonly { readonly ours: Addition; readonly theirs: Addition }[]
  /** Likely meant to be the same. */
  readonly alike: readonly { readonly ours: Addition; readonly theirs: Addition }[]
  /** What both put in, each at another place, as ours has it. */
  readonly twice: readonly Addition[]
  /** Where an edit stands among those that put something in at its place. */
  readonly orderOf: (edit: Edit) => number
}

/**
 * Texts with so large a share of common words are likely meant to be the same clause. Rewordings of one clause begin at about 0.6; two clauses
 * of one list, which share their first words, seldom come near 0.7.
 */
const alikeFrom = 0.7

/** More additions at one place are not held against each other: a list of a thousand new items on both sides would take a million looks. */
const mostAtOnePlace = 300

export function additionsOf(ours: Strand, theirs: Strand, isOne: (ours: Edit, theirs: Edit) => boolean): Additions {
  const same: { ours: Addition; theirs: Addition }[] = []
  const alike: { ours: Addition; theirs: Addition }[] = []
  const order = new Map<Edit, number>()
  const others = byPlace(additionsIn(theirs))
  for (const [place, here] of byPlace(additionsIn(ours))) {
    const there = (others.get(place) ?? []).filter(other => isOne(first(here[0]), first(other)))
    const matched = matchesOf(here, there)
    for (const { ours, theirs, isSame } of matched) (isSame ? same : alike).push({ ours, theirs })
    arrange(here, there, matched, order)
  }
  const twice = atTwoPlaces(additionsIn(ours), additionsIn(theirs), [...same, ...alike])
  return { same, alike, twice, orderOf: edit => order.get(edit) ?? 0 }
}

function atTwoPlaces(
  here: readonly Addition[],
  there: readonly Addition[],
  matched: readonly { readonly ours: Addition; readonly theirs: Addition }[],
): Addition[] {
  const isMatched = new Set(matched.flatMap(({ ours, theirs }) => [ours.edits[0], theirs.edits[0]]))
  const keys = new Set(there.flatMap(other => (isMatched.has(other.edits[0]) ? [] : [keyOf(other)])))
  return here.filter(addition => !isMatched.has(addition.edits[0]) && keys.has(keyOf(addition)))
}

function first(addition: Addition | undefined): Edit {
  return (addition as Addition).edits[0] as Edit
}

function byPlace(additions: readonly Addition[]): Map<number, Addition[]> {
  const places = new Map<number, Addition[]>()
  for (const addition of additions) {
    const { from } = first(addition)
    const known = places.get(from)
    if (known === undefined) places.set(from, [addition])
    else known.push(addition)
  }
  return places
}

/** Edits in a row whose passages lie in the first one's are one addition. */
export function additionsIn({ edits, own }: Strand): Addition[] {
  const additions: { edits: Edit[]; passages: Passage[]; from: number }[] = []
  for (const edit of edits) {
    const { passage } = edit
    if (edit.rank !== 'passage' || edit.home !== null || passage === null) continue
    const open = additions[additions.length - 1]
    if (open !== undefined && open.from === edit.from && isInside(passage, open.passages[0] as Passage, own.passages)) {
      open.edits.push(edit)
      if (!open.passages.includes(passage)) open.passages.push(passage)
    } else additions.push({ edits: [edit], passages: [passage], from: edit.from })
  }
  return additions
}

function isInside(passage: Passage, top: Passage, passages: readonly Passage[]): boolean {
  for (let index = passage.index; index >= 0; index = outerOf(passages[index] as Passage))
    if (index === top.index) return true
  return top.holes.some(({ from, to }) => from <= passage.from && passage.to <= to)
}

interface Matched {
  readonly ours: Addition
  readonly theirs: Addition
  readonly isSame: boolean
}

/** One to one: what is the same first, then what is alike. */
function matchesOf(here: readonly Addition[], there: readonly Addition[]): Matched[] {
  if (there.length === 0) return []
  const matched: Matched[] = []
  const free = new Set(there)
  const byKey = new Map<string, Addition[]>()
  for (const addition of there) byKey.set(keyOf(addition), [...(byKey.get(keyOf(addition)) ?? []), addition])
  const rest: Addition[] = []
  for (const ours of here) {
    const theirs = byKey.get(keyOf(ours))?.find(addition => free.has(addition))
    if (theirs === undefined) {
      rest.push(ours)
      continue
    }
    free.delete(theirs)
    matched.push({ ours, theirs, isSame: true })
  }
  if (rest.length > mostAtOnePlace || free.size > mostAtOnePlace) return matched
  for (const ours of rest) {
    const theirs = [...free].find(addition => likeness(ours, addition) >= alikeFrom)
    if (theirs === undefined) continue
    free.delete(theirs)
    matched.push({ ours, theirs, isSame: false })
  }
  return matched
}

/** The words without labels and without the marks at the end, which follow from the place in the list. */
function keyOf({ passages }: Addition): string {
  return passages.map(({ kind, key }) => `${kind} ${key.replace(/[;,.]?(?: and)?$/, '')}`).join('\n')
}

/** Twice the common words by all words: 0 for nothing in common, 1 for the same words. */
function likeness(x: Addition, y: Addition): number {
  if (x.passages[0]?.kind !== y.passages[0]?.kind) return 0
  const [wordsX, wordsY] = [wordsOf(x), wordsOf(y)]
  const counts = new Map<string, number>()
  for (const word of wordsX) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of wordsY) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    common++
  }
  const all = wordsX.length + wordsY.length
  return all === 0 ? 1 : (2 * common) / all
}

function wordsOf({ passages }: Addition): string[] {
  return passages.flatMap(({ key }) => key.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** Ours come before theirs, on each side of what is matched. */
function arrange(
  here: readonly Addition[],
  there: readonly Addition[],
  matched: readonly Matched[],
  order: Map<Edit, number>,
): void {
  let next = 0
  const place = ({ edits }: Addition) => {
    next++
    for (const edit of edits) order.set(edit, next)
  }
  const partner = new Map(matched.map(({ ours, theirs }) => [ours, theirs]))
  const isMatched = new Set(partner.values())
  let at = 0
  for (const ours of here) {
    const theirs = partner.get(ours)
    const until = theirs === undefined ? -1 : there.indexOf(theirs)
    for (; at < until; at++) if (!isMatched.has(there[at] as Addition)) place(there[at] as Addition)
    at = Math.max(at, until + 1)
    place(ours)
    if (theirs !== undefined) for (const edit of theirs.edits) order.set(edit, next)
  }
  for (; at < there.length; at++) if (!isMatched.has(there[at] as Addition)) place(there[at] as Addition)
}
