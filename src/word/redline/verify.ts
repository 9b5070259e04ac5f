/** Whether a redline says what it should: its text with all changes accepted, and with all rejected. */
import { openPackage } from '../package/open.js'
import { type WordDocument, wordOf } from '../word.js'
import { allLines, type Blocks, blocksOf, type Line } from './blocks.js'
import { Homes } from './homes.js'
import { RedlineError } from './redline-error.js'

/**
 * Throws a RedlineError with the place where they do not come back. What is not compared: blanks at the ends of lines, labels that the file computes, numbers of notes,
 * and the signs of headings, which a file without such styles has not.
 */
export function verifyRedline(bytes: Uint8Array, base: WordDocument, now: { readonly text: string }): void {
  const pkg = openPackage(bytes)
  const accepted = differencesOf(wordOf(pkg, 'final'), blocksOf(now.text))
  if (accepted.place !== null)
    throw new RedlineError(`The redline is not the new text when it is accepted: ${accepted.place}`)
  const before = base.isTracked ? wordOf(base.package, 'original') : base
  const rejected = differencesOf(wordOf(pkg, 'original'), blocksOf(before.text))
  if (rejected.place !== null)
    throw new RedlineError(`The redline is not the old text when it is rejected: ${rejected.place}`)
}

export interface Differences {
  /** The lines that do not come back; all of them when their number differs. */
  readonly lines: readonly Line[]
  /** The first, for people; null when there are none. */
  readonly place: string | null
}

/** `document` is what was written, `wanted` what it should say. */
export function differencesOf(document: WordDocument, wanted: Blocks): Differences {
  const written = blocksOf(document.text)
  const homes = new Homes(document, written)
  const found = sorted(written)
  const asked = sorted(wanted)
  const lines: Line[] = []
  const isSame = (a: Line | undefined, b: Line | undefined): boolean =>
    a !== undefined && b !== undefined && sameText(a, b, homes)
  let start = 0
  while (start < Math.min(found.length, asked.length) && isSame(found[start], asked[start])) start++
  let end = 0
  while (end < Math.min(found.length, asked.length) - start && isSame(found.at(-1 - end), asked.at(-1 - end))) end++
  if (start === found.length && start === asked.length) return { lines, place: null }
  const middle = asked.slice(start, asked.length - end)
  const isOneByOne = found.length === asked.length
  for (const [index, line] of middle.entries()) if (!isOneByOne || !isSame(found[start + index], line)) lines.push(line)
  if (lines.length === 0) lines.push(...asked.slice(Math.max(0, start - 1), start + 1))
  return { lines, place: `"${shown(found[start])}" instead of "${shown(asked[start])}"` }
}

function sorted(blocks: Blocks): Line[] {
  return allLines(blocks).sort((a, b) => a.from - b.from)
}

function sameText(a: Line, b: Line, homes: Homes): boolean {
  // A table may be one that only lays out a page when it has fewer rows: its cells are paragraphs then.
  const withFormat = a.hash === b.hash && a.place === b.place
  const isNumbered = homes.hasComputedLabel(a)
  if (said(a, withFormat, false) === said(b, withFormat, false)) return true
  return isNumbered && said(a, withFormat, true) === said(b, withFormat, homes.hasComputedLabel(a) && hasLabel(b))
}

function hasLabel({ tokens }: Line): boolean {
  const blank = tokens.findIndex(({ value }) => value === ' ')
  return blank > 0 && blank <= 12
}

/** What a line says, character by character with its look. */
function said({ tokens }: Line, withFormat: boolean, withoutLabel: boolean): string {
  const from = withoutLabel ? tokens.findIndex(({ value }) => value === ' ') + 1 : 0
  return tokens
    .slice(from, -1)
    .map(({ value, emphasis, strong }) => {
      if (!withFormat || !/\S/.test(value) || value === '\ufffc') return value
      return value + (emphasis ? '\u0001' : '') + (strong ? '\u0002' : '')
    })
    .join('')
    .replace(/[ \t]+(?=\n|$)/g, '')
}

function shown(line: Line | undefined): string {
  return line === undefined
    ? ''
    : line.tokens
        .slice(0, 60)
        .map(({ value, kind }) => (kind === 'end' ? '' : value))
        .join('')
}
