/** Marks of notes that a conversion glued to the word before them: "countries1", "Member States,2". */
import { firstBehind } from '../scan/removed.js'
import type { Span } from '../source/position.js'
import type { NoteMark } from './blocks.js'

/** A digit behind a small letter, a closing bracket or quotation mark, or the punctuation after one; no digit after it. */
const gluedDigit: Shape = {
  mark: /\d{1,2}(?![\p{L}\p{N}]|[.,/-]\d|\))/gu,
  before: /[\p{Ll})\]"”’%]/u,
}
const gluedStar: Shape = { mark: /\*{1,3}(?=[\s,;.:)]|$)/gu, before: /[\p{L}\p{N})\]"”]/u }

interface Shape {
  readonly mark: RegExp
  /** The character before, or before the punctuation that it is glued to. */
  readonly before: RegExp
}

/** Labels that occur as glued marks in [from, to). */
export function markLabels(text: string, from: number, to: number): Set<string> {
  const labels = new Set<string>()
  for (const match of within(gluedDigit, text, from, to)) labels.add(match.label)
  return labels
}

/** The marks of the given notes: each before its note and after the note of the same label before it. */
export function findMarks(
  text: string,
  from: number,
  to: number,
  notes: readonly (Span & { label: string })[],
): NoteMark[] {
  const marks: NoteMark[] = []
  if (notes.length === 0) return marks
  const lastNote = new Map<string, number>()
  for (const note of notes) lastNote.set(note.label, Math.max(lastNote.get(note.label) ?? 0, note.from))
  const openings = notes.map(note => ({ from: note.from, to: note.from + 12 + note.label.length }))
  const inNote = (offset: number): boolean => {
    const opening = openings[firstBehind(openings, offset)]
    return opening !== undefined && opening.from <= offset
  }
  const add = (label: string, at: number): void => {
    const last = lastNote.get(label)
    if (last !== undefined && at < last && !inNote(at)) marks.push({ from: at, to: at + label.length, label })
  }
  for (const match of within(gluedDigit, text, from, to)) add(match.label, match.at)
  if (notes.some(note => note.label.startsWith('*'))) {
    for (const match of within(gluedStar, text, from, to)) {
      if (aloneOnLine(text, match.at, match.label.length)) add(match.label, match.at)
    }
  }
  return marks.sort((a, b) => a.from - b.from)
}

interface Found {
  readonly label: string
  readonly at: number
}

/** Matches in [from, to); the characters before `from` are looked back at, those behind `to` are not searched. */
function* within({ mark, before }: Shape, text: string, from: number, to: number): Generator<Found> {
  // The mark is searched first, and few marks have something before them: this is asked of every digit of a text.
  for (const { 0: label, index } of text.slice(from, to).matchAll(mark)) {
    const at = from + index
    if (before.test(text.charAt(at - 1)) || (isStop(text.charCodeAt(at - 1)) && before.test(text.charAt(at - 2))))
      yield { label, at }
  }
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a
}

/** No other star on the line: it cannot be emphasis. */
function aloneOnLine(text: string, at: number, length: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at), at - 2000)
  const end = text.indexOf('\n', at)
  const line = text.slice(start + 1, at) + text.slice(at + length, Math.min(end === -1 ? text.length : end, at + 2000))
  return !line.includes('*')
}
