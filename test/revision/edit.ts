/** What an edit is, what it plants, and what a comparison is expected to say of it. */
import type { FrameName, Line, Part, Sheet } from './sheet.js'

/** Of a section, a line, a line of the frame, or "note 1". */
export type Id = number | FrameName | `note ${string}`

/** One change that is to be reported. */
export interface Expected {
  /** The kind of edit that it counts for. */
  readonly kind: string
  /** Each of these would be right. */
  readonly classes: readonly string[]
  /** Each of these places would be right; [] when it stands in one text only. */
  readonly old: readonly Id[]
  readonly new: readonly Id[]
  /** Words taken out and put in; null where no words are marked one by one. */
  readonly words: { readonly out: number; readonly in: number } | null
  /** What may be said instead, all of it together. */
  readonly orElse?: readonly Expected[]
}

/** The sheet that is being revised, and what was done so far. */
export class Revision {
  /** Changes that must be reported. */
  readonly planted: Expected[] = []
  /** Changes that may be reported beside: true, but no fault when they are told as a part of another one. */
  readonly allowed: Expected[] = []
  /** Lines and sections that an edit has changed: no second one touches them. */
  readonly touched = new Set<Id>()
  /** Ids of the lines that moved, and of those that stand in sections that moved. */
  readonly moved = new Set<number>()
  /** Lines whose change may hide what follows from it: consequences are true there, but need not be told. */
  readonly loose = new Set<number>()
  /** Lines whose last mark an edit has changed by itself. */
  readonly changedEnds = new Set<number>()
  /** Which clause holds now what another one held that went up in it. */
  readonly heirs = new Map<number, number>()
  /** Whether references to clauses follow them. */
  renewsReferences = true

  constructor(
    readonly sheet: Sheet,
    readonly random: () => number,
  ) {}

  upTo(most: number): number {
    return Math.floor(this.random() * (most + 1))
  }

  draw<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)]
  }

  /** The same things in random order. */
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    for (let at = left.length - 1; at > 0; at--) {
      const other = this.upTo(at)
      const one = left[at] as T
      left[at] = left[other] as T
      left[other] = one
    }
    return left
  }

  isFree(...things: readonly { readonly id: number; readonly isPinned: boolean }[]): boolean {
    return things.every(({ id, isPinned }) => !isPinned && !this.touched.has(id))
  }

  touch(...things: readonly { readonly id: number }[]): void {
    for (const { id } of things) this.touched.add(id)
  }

  newId(): number {
    return this.sheet.nextId++
  }
}

export interface Edit {
  /** What an editor does, in a few words: the row of the table. */
  readonly name: string
  /** Does it once, at a random place; false when the text has no place for it. */
  readonly make: (revision: Revision) => boolean
  /** Done to the text before it is the old one: citations, dates, references that the edit will change. */
  readonly prepare?: (sheet: Sheet, random: () => number) => void
  /** Not together with others in one document. */
  readonly isAlone?: boolean
}

/** A change that stands at the same line on both sides. */
export function at(
  kind: string,
  classes: readonly string[],
  { id }: Line | Part,
  words: Expected['words'] = null,
): Expected {
  return { kind, classes, old: [id], new: [id], words }
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-/.'’][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
