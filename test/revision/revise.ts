/** Pairs of texts with known edits between them. */
import { randomFrom } from '../score/invent.mjs'
import { type Edit, type Expected, Revision } from './edit.js'
import { edits } from './edits.js'
import { referencesIn, settle } from './place.js'
import { allLines, copyOf, type FrameName, linesOf, locate, type Sheet, sheetOf, type Where, write } from './sheet.js'

export interface Pair {
  /** The text and the edits, for whoever looks at a failure. */
  readonly name: string
  readonly old: string
  readonly new: string
  readonly planted: readonly Expected[]
  readonly allowed: readonly Expected[]
  /**
   * What may be said of references to clauses that are written in a way that the generator does not read ("recognizing above", "a) to c)", in a note
   * or an annex): null when no clause lost its label, section or words; else the lines whose references it does read, of which nothing more is true.
   */
  readonly readReferences: ReadonlySet<number> | null
  /** By ids of sections and lines, and by names of lines of the frame. */
  readonly placesOld: ReadonlyMap<number | FrameName, Where>
  readonly placesNew: ReadonlyMap<number | FrameName, Where>
}

export interface Base {
  readonly name: string
  readonly text: string
  readonly isOwn: boolean
}

/** One edit in a text; null when the text has no place for it, or the reader does not read the result as it was meant. */
export function pairOf(base: Base, edit: Edit, seed: number): Pair | null {
  const random = randomFrom(seed + hashed(edit.name))
  const sheet = prepared(base.text, [edit], random)
  if (sheet === null) return null
  return revised(`${base.name}, ${edit.name}, seed ${seed}`, sheet, random, revision => {
    for (let tries = 0; tries < 12; tries++) if (edit.make(revision)) return true
    return false
  })
}

/** Each edit draws another place of the same text. */
function hashed(name: string): number {
  return [...name].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7)
}

/** Three to eight edits of any kind in one text. */
export function manyEditsIn(base: Base, seed: number, most = 8): Pair | null {
  const random = randomFrom(seed)
  return severalEditsIn(base, seed, 3 + Math.floor(random() * (most - 2)))
}

/** So many edits in one text, or as many as it has places for, but at least three. */
export function severalEditsIn(base: Base, seed: number, wanted: number): Pair | null {
  const random = randomFrom(seed)
  const together = edits.filter(({ isAlone }) => isAlone !== true)
  const drawn = Array.from({ length: wanted * 3 }, () => together[Math.floor(random() * together.length)] as Edit)
  const sheet = prepared(base.text, drawn.slice(0, wanted), random)
  if (sheet === null) return null
  return revised(`${base.name}, ${wanted} edits, seed ${seed}`, sheet, random, revision => {
    let made = 0
    for (const edit of drawn) if (made < wanted && edit.make(revision)) made++
    return made >= 3
  })
}

function prepared(text: string, given: readonly Edit[], random: () => number): Sheet | null {
  const sheet = sheetOf(text)
  if (sheet === null) return null
  for (const { prepare } of given) prepare?.(sheet, random)
  // Read anew: what was put in is then read as the differ will read it.
  return sheetOf(write(sheet))
}

function revised(name: string, old: Sheet, random: () => number, change: (revision: Revision) => boolean): Pair | null {
  const revision = new Revision(copyOf(old), random)
  if (!change(revision)) return null
  settle(revision, old)
  const [oldText, newText] = [write(old), write(revision.sheet)]
  if (oldText === newText) return null
  const placesOld = locate(old, oldText)
  const placesNew = locate(revision.sheet, newText)
  if (placesOld === null || placesNew === null) return null
  const { planted, allowed } = revision
  const readReferences = shakesReferences(revision, old) ? linesWithReferences(old) : null
  return { name, old: oldText, new: newText, planted, allowed, readReferences, placesOld, placesNew }
}

/** A heading or label is another one, or a clause is gone, or hardly the same. */
function shakesReferences({ sheet, loose }: Revision, old: Sheet): boolean {
  const named = ({ parts }: Sheet) =>
    parts.map(({ id, heading, list }) => [id, heading, linesOf(list).map(line => [line.id, line.label])])
  return loose.size > 0 || JSON.stringify(named(sheet)) !== JSON.stringify(named(old))
}

/** Lines whose references are all read; of "recalling a) and b)" only the first one is. */
function linesWithReferences(sheet: Sheet): Set<number> {
  const isMore = /^\s*(?:,|and|or|to|[-–])\s*\*?(?:[a-z]{1,2}\)|\d)/
  return new Set(
    allLines(sheet).flatMap(({ id, body }) => {
      const references = referencesIn(body, sheet)
      return references.length > 0 && !references.some(({ to }) => isMore.test(body.slice(to))) ? [id] : []
    }),
  )
}
