/** A text as the aligner walks it: passages with a number for what each may pair with, and a number for its words. */
import type { TextSide } from '../comparison.js'
import type { Passage, PassageKind } from '../passage.js'
import { cutWords, type Words } from './words.js'

/** What may pair: passages of one sort. Lines of the frame come first. */
export const Sort = {
  numberLine: 0,
  title: 1,
  history: 2,
  formula: 3,
  sectionHeading: 4,
  annexHeading: 5,
  heading: 6,
  /** Clauses, paragraphs, and what nobody understood: one printing makes a clause of what is a paragraph in another. */
  prose: 7,
  note: 8,
  /** A further paragraph of a note: it goes where its note goes. */
  noteTail: 9,
  row: 10,
  verbatim: 11,
} as const

const sortOf: Readonly<Record<PassageKind, number>> = {
  numberLine: Sort.numberLine,
  title: Sort.title,
  history: Sort.history,
  formula: Sort.formula,
  sectionHeading: Sort.sectionHeading,
  annexHeading: Sort.annexHeading,
  heading: Sort.heading,
  clause: Sort.prose,
  paragraph: Sort.prose,
  unplaced: Sort.prose,
  note: Sort.note,
  row: Sort.row,
  verbatim: Sort.verbatim,
}

export interface Strip {
  readonly side: TextSide
  readonly passages: readonly Passage[]
  readonly sorts: Uint8Array
  /** Equal numbers are the same words of one sort, on both sides. */
  readonly ids: Int32Array
  /** Made when they are first asked for. */
  readonly words: (Words | undefined)[]
  ends: Int32Array | null
  repeated: ReadonlySet<number> | null
}

/** Half-open ranges of indices on both sides. */
export interface Region {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** The two strips, and how many numbers there are. */
export function stripsOf(a: TextSide, b: TextSide): [Strip, Strip, number] {
  const numbers = Array.from({ length: Sort.verbatim + 1 }, () => new Map<string, number>())
  let count = 0
  const stripOf = (side: TextSide): Strip => {
    const { passages } = side
    const sorts = new Uint8Array(passages.length)
    const ids = new Int32Array(passages.length)
    for (let index = 0; index < passages.length; index++) {
      const { kind, key, parent } = passages[index] as Passage
      const inNote = kind === 'paragraph' && parent >= 0 && (sorts[parent] as number) === Sort.note
      const sort = inNote ? Sort.noteTail : sortOf[kind]
      const known = numbers[sort] as Map<string, number>
      const said = saidIn(key, sort)
      let id = known.get(said)
      if (id === undefined) {
        id = count++
        known.set(said, id)
      }
      sorts[index] = sort
      ids[index] = id
    }
    return {
      side,
      passages,
      sorts,
      ids,
      words: new Array<Words | undefined>(passages.length),
      ends: null,
      repeated: null,
    }
  }
  return [stripOf(a), stripOf(b), count]
}

/** Marks at the end of a clause say where it stands in its list: the last one ends with another mark. */
const closing = new Set(',;.:\u060c\u061b\u3001\u3002\uff0c\uff1a\uff1b '.split('').map(sign => sign.charCodeAt(0)))

/** What two passages must have in common to be the same: all but the marks at the end, and in headings the capitals. */
function saidIn(key: string, sort: number): string {
  let end = key.length
  while (end > 0 && closing.has(key.charCodeAt(end - 1))) end--
  const said = end === key.length || end === 0 ? key : key.slice(0, end)
  return sort >= Sort.sectionHeading && sort <= Sort.heading ? said.toLowerCase() : said
}

/** The words of a passage, cut when they are first asked for. */
export function wordsOf(strip: Strip, index: number): Words {
  let words = strip.words[index]
  if (words === undefined) {
    words = cutWords((strip.passages[index] as Passage).key)
    strip.words[index] = words
  }
  return words
}

/** How much text a passage is; never nothing. */
export function weightOf({ passages }: Strip, index: number): number {
  return (passages[index] as Passage).key.length + 1
}

export function isHead({ sorts }: Strip, index: number): boolean {
  return sorts[index] === Sort.sectionHeading || sorts[index] === Sort.annexHeading
}

/** Behind the last item, tail and note of a passage: what is its own stands together. */
export function endOf(strip: Strip, index: number): number {
  strip.ends ??= endsOf(strip.passages)
  return strip.ends[index] as number
}

/** For each passage the next one that does not belong to it. */
function endsOf(passages: readonly Passage[]): Int32Array {
  const ends = new Int32Array(passages.length).fill(passages.length)
  const open: number[] = []
  for (const [index, { parent }] of passages.entries()) {
    while (open.length > 0 && (open[open.length - 1] as number) > parent) ends[open.pop() as number] = index
    open.push(index)
  }
  return ends
}

/** Whether other passages of the text say the same. */
export function isRepeated(strip: Strip, index: number): boolean {
  strip.repeated ??= repeatedIn(strip.ids)
  return strip.repeated.has(strip.ids[index] as number)
}

function repeatedIn(ids: Int32Array): Set<number> {
  const [seen, repeated] = [new Set<number>(), new Set<number>()]
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id)
  return repeated
}

/** Behind the last passage that a heading heads. */
export function sectionEnd({ passages }: Strip, head: number): number {
  let end = head + 1
  while (end < passages.length && (passages[end] as Passage).section === head) end++
  return end
}
