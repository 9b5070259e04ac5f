/** Labels as they stand in markers and in references, and how they are written anew. */
import type { Span } from '../../source/position.js'

/** "b" and "bis" of "bbis"; the second is empty for most. */
interface LabelParts {
  readonly stem: string
  readonly insertion: string
}

const inserted = /^(.*?)(bis|ter|quater|quinquies|quin|sexies|septies|octies|nonies|decies)$/

function partsOf(label: string): LabelParts {
  const match = inserted.exec(label)
  return match === null || match[1] === ''
    ? { stem: label, insertion: '' }
    : { stem: match[1] as string, insertion: match[2] as string }
}

/** Where a label stands, and what is between letter and "bis" where it is written "b)bis". */
export interface LabelPlace extends Span {
  readonly between: string
}

/** Where a label stands in a text that names it: the last place before `limit`; "b)bis", "bbis)" and "b bis)" are all "bbis". */
export function lastLabelIn(text: string, label: string, limit: number): LabelPlace | null {
  const { stem, insertion } = partsOf(label)
  for (
    let at = text.lastIndexOf(stem, limit - stem.length);
    at >= 0;
    at = at === 0 ? -1 : text.lastIndexOf(stem, at - 1)
  ) {
    if (isPartOf(text.charAt(at - 1), stem) || (text.charAt(at - 1) === '.' && /\d/.test(text.charAt(at - 2)))) continue
    const behind = at + stem.length
    if (insertion === '') {
      if (isPartOf(text.charAt(behind), stem) || (text.charAt(behind) === '.' && /\d/.test(text.charAt(behind + 1))))
        continue
      if (/^\)? ?(?:bis|ter|quater|quin|sexies|septies|octies|nonies|decies)/.test(text.slice(behind, behind + 8)))
        continue
      return { from: at, to: behind, between: '' }
    }
    const between = /^[)*_ \u00a0]{0,6}/.exec(text.slice(behind, behind + 6))?.[0] ?? ''
    if (text.startsWith(insertion, behind + between.length))
      return { from: at, to: behind + between.length + insertion.length, between }
  }
  return null
}

function isPartOf(char: string, stem: string): boolean {
  return /^\d/.test(stem) ? /^\d$/.test(char) : /^[\p{L}\p{N}]$/u.test(char)
}

/** The new label in the manner of the old one: "b)bis" becomes "c)" or "b)ter". */
export function written(label: string, between: string): string {
  const { stem, insertion } = partsOf(label)
  return insertion === '' ? stem + (between.includes(')') ? ')' : '') : stem + between + insertion
}

/** A marker with another label of its kind: "**a)**" for c is "**c)**"; null when the marker does not say its label. */
export function relabelledMarker(marker: string, from: string, to: string): string | null {
  const place = lastLabelIn(marker, from, marker.length)
  if (place === null) return null
  return marker.slice(0, place.from) + written(to, place.between) + marker.slice(place.to)
}

/** What must be written for a label that a text names: in references and paths letters stand with a bracket, numbers without. */
export function rewriting(
  text: string,
  { from, to, between }: LabelPlace,
  was: string,
  now: string,
): Span & { text: string } {
  const label = written(now, between)
  const hasBracket = text.charAt(to) === ')'
  if (isNumeric(now) && !isNumeric(was) && hasBracket) return { from, to: to + 1, text: label }
  return { from, to, text: isNumeric(was) && !isNumeric(now) && !hasBracket ? `${label})` : label }
}

export function isNumeric(label: string): boolean {
  return /^\d/.test(label)
}
