/**
 * One side of a text with marks, line by line: what the side has not goes, and with it the bullet, the sign of a heading, the bars of a row that
 * held nothing else.
 */
import { isBlank } from '../../tree/text.js'
import type { BothTexts } from './marks.js'
import type { Piece } from './pieces.js'

/** `pilcrow` is the sign for a paragraph's end that came or went; null for texts that have none. */
export function sidesOf(pieces: readonly Piece[], pilcrow: string | null): BothTexts {
  return { old: sideOf(pieces, 'old', pilcrow), new: sideOf(pieces, 'new', pilcrow) }
}

interface Writing {
  readonly lines: string[]
  line: string
  /** Something of this line was left out, or freed of its marks. */
  isTouched: boolean
  /** The last thing left out was loose, and nothing was written since. */
  isLoose: boolean
  /** The paragraph's end at the end of this line is none on this side. */
  isOpen: boolean
  /** The same of the line before. */
  joins: boolean
  /** The line before was left out, and another blank line would be one too many. */
  skipsBlank: boolean
  /** Of a table whose head was left out, from there to the next row: the line that stood under it, "" before it is met. */
  underHead: string | null
}

function sideOf(pieces: readonly Piece[], side: 'old' | 'new', pilcrow: string | null): string {
  const writing: Writing = {
    lines: [],
    line: '',
    isTouched: false,
    isLoose: false,
    isOpen: false,
    joins: false,
    skipsBlank: false,
    underHead: null,
  }
  const other = side === 'old' ? 'new' : 'old'
  for (const piece of pieces) {
    const { op, loose } = piece
    if (op === 'same') put(writing, piece[side])
    else {
      writing.isTouched = true
      if (op === 'note') writing.isLoose = true
      else if (op === 'unlabelled') unlabel(writing)
      else if (pilcrow !== null && piece[other] === pilcrow) writing.isOpen = true
      else if (piece[side] === '') writing.isLoose ||= loose
      else if (piece[side] !== pilcrow) put(writing, piece[side])
      writing.isTouched = true
    }
  }
  endLine(writing)
  return writing.lines.join('\n')
}

function put(writing: Writing, text: string): void {
  for (const [index, part] of text.split('\n').entries()) {
    if (index > 0) endLine(writing)
    if (part === '') continue
    writing.line += writing.isLoose ? afterLoose(writing.line, part) : part
    writing.isLoose = false
  }
}

/** A bullet without marker goes: the side has no item here. */
function unlabel(writing: Writing): void {
  const { line } = writing
  const bare = line.trimEnd()
  if (!bare.endsWith('-') || bare.trimStart() !== '-') return
  writing.line = bare.slice(0, -1)
  writing.isLoose = true
}

/** Of two blanks that meet one is left; at the start of a line, or of emphasis, none. */
function afterLoose(line: string, next: string): string {
  if (!isBlank(next.charCodeAt(0))) return next
  const end = line.endsWith('*') || line.endsWith('_') ? line.length - 2 : line.length - 1
  return end < 0 || isBlank(line.charCodeAt(end)) ? next.slice(1) : next
}

function endLine(writing: Writing): void {
  const { lines, isTouched, joins } = writing
  const line = isTouched ? writing.line.trimEnd() : writing.line
  const isGone = isTouched && isStructure(line)
  writing.joins = writing.isOpen || (joins && (isGone || line.trim() === ''))
  writing.line = ''
  writing.isTouched = false
  writing.isLoose = false
  writing.isOpen = false
  if (isGone) {
    const last = lines[lines.length - 1]
    writing.skipsBlank = last === undefined || last.trim() === ''
    if (line.includes('|')) writing.underHead ??= ''
    return
  }
  if (line.trim() === '') {
    if (!writing.skipsBlank) lines.push(line)
    writing.skipsBlank = false
    writing.underHead = null
    return
  }
  writing.skipsBlank = false
  if (writing.underHead === '' && isUnderHead(line)) {
    writing.underHead = line
    return
  }
  const at = joins ? lastWritten(lines) : -1
  if (at >= 0) {
    lines.length = at + 1
    lines[at] = `${lines[at]} ${withoutStructure(line)}`
  } else lines.push(line)
  // The next row is the head now.
  if (writing.underHead) lines.push(writing.underHead)
  writing.underHead = null
}

function lastWritten(lines: readonly string[]): number {
  let at = lines.length - 1
  while (at >= 0 && (lines[at] as string).trim() === '') at--
  return at
}

/** Bullets, signs of headings and quotations, bars, stars of emphasis, the label of a note: nothing that a reader would read. */
function isStructure(line: string): boolean {
  const rest = line.replace(/\[\^[^\]\s]{1,99}\]:/, '')
  for (const character of rest) if (!' \t|>#*_+-'.includes(character)) return false
  return true
}

/** "| --- | :-: |". */
function isUnderHead(line: string): boolean {
  for (const character of line) if (!' \t|:-'.includes(character)) return false
  return line.includes('-') && line.includes('|')
}

/** What stands behind blanks and the bullet of an item. */
function withoutStructure(line: string): string {
  return line.trimStart().replace(/^(?:[-*+] +|\[\^[^\]\s]{1,99}\]: )/, '')
}
