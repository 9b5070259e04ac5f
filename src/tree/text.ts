/**
 * Text of nodes, and what a stretch of the source stands for once Markdown's escapes, entities and line folds are
 * undone.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Node } from './nodes.js'
import { walk } from './walk.js'

/**
 * The text of a node on one line, as a reader speaks it: without note marks, notes, comments and the marks of
 * Markdown.
 */
export function plainText(node: Node): string {
  let text = ''
  walk(node, inner => {
    switch (inner.type) {
      case 'text':
      case 'inlineCode':
        text += inner.value
        return
      case 'image':
      case 'imageReference':
        text += inner.alt ?? ''
        return
      case 'note':
      case 'comment':
        return inner === node
      default:
        return
    }
  })
  return text
}

// A backslash before ASCII punctuation; a character reference: named, decimal or hexadecimal.
const escapes = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,30}));/g

/** What a stretch of source stands for as text: escapes, entities and line folds undone. */
export function sourceValue(slice: string): string {
  const folded = foldLines(slice)
  return folded.includes('\\') || folded.includes('&') ? undoEscapes(folded) : folded
}

function undoEscapes(text: string): string {
  return text.replace(escapes, unescaped)
}

function unescaped(whole: string, escaped?: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (escaped !== undefined) return escaped
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16)
  const named = name === undefined ? false : decodeNamedCharacterReference(name)
  return named === false ? whole : named
}

/** Finds where the character at an index of `sourceValue(slice)` begins in the slice: the way back from text to source. */
export function placeFinder(slice: string): (index: number) => number {
  if (slice.includes('\\') || slice.includes('&')) {
    const places = slicePlaces(slice)
    return index => places[index] ?? slice.length
  }
  // Only folds shift: each stretch between two of them is moved as one.
  const values = [0]
  const sources = [0]
  let shift = 0
  for (let fold = nextFold(slice, 0); fold !== null; fold = nextFold(slice, fold.to)) {
    shift += fold.to - fold.from - 1
    values.push(fold.to - shift)
    sources.push(fold.to)
  }
  return index => {
    let low = 0
    let high = values.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((values[middle] as number) <= index) low = middle
      else high = middle - 1
    }
    const place = (sources[low] as number) + index - (values[low] as number)
    // The blank that a fold has become begins where the fold does: it is the last of the stretch before it.
    return Math.min(place, slice.length)
  }
}

/** For each character of `sourceValue(slice)`, where it begins in the slice. */
export function slicePlaces(slice: string): number[] {
  const places: number[] = []
  let kept = 0
  const keep = (to: number) => {
    for (; kept < to; kept++) places.push(kept)
  }
  for (let fold = nextFold(slice, 0); fold !== null; fold = nextFold(slice, fold.to)) {
    keep(fold.from)
    places.push(fold.from)
    kept = fold.to
  }
  keep(slice.length)
  if (!slice.includes('\\') && !slice.includes('&')) return places
  const spoken: number[] = []
  let at = 0
  for (const match of foldLines(slice).matchAll(escapes)) {
    while (at < match.index) spoken.push(places[at++] as number)
    const value = unescaped(match[0], match[1], match[2], match[3], match[4])
    const whole = value === match[0]
    for (let index = 0; index < value.length; index++) spoken.push(places[at + (whole ? index : 0)] as number)
    at += match[0].length
  }
  while (at < places.length) spoken.push(places[at++] as number)
  return spoken
}

/** White space that holds a line break (with quote marks and a hard break's backslash) as one space; the rest stays. */
export function foldLines(slice: string): string {
  let folded = ''
  let kept = 0
  for (let fold = nextFold(slice, 0); fold !== null; fold = nextFold(slice, fold.to)) {
    folded += `${slice.slice(kept, fold.from)} `
    kept = fold.to
  }
  return kept === 0 ? slice : folded + slice.slice(kept)
}

const lineBreak = /[\r\n]/g
const lineStart = /(?:[\s\ufeff]|>(?=[ >\r\n]))*/y

/** The first line fold at or behind `from`: blanks, at least one line break, blanks and quote marks. */
export function nextFold(text: string, from: number): { from: number; to: number } | null {
  lineBreak.lastIndex = from
  const found = lineBreak.exec(text)
  if (found === null) return null
  let start = found.index
  if (start > from && text.charAt(start - 1) === '\\' && escapesNext(text, start - 1, from)) start--
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--
  lineStart.lastIndex = found.index
  lineStart.test(text)
  return { from: start, to: Math.max(lineStart.lastIndex, found.index + 1) }
}

/** True when the backslash at `at` is not itself escaped. */
function escapesNext(text: string, at: number, from: number): boolean {
  let count = 0
  while (at - count >= from && text.charAt(at - count) === '\\') count++
  return count % 2 === 1
}

/** White space of any kind, a byte order mark included. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  )
}
