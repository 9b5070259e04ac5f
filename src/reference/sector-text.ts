/** Recommendations and Reports of the Sectors, whose numbers begin with a letter: "ITU-T E.164", "ITU-R M.2015-2 (11/2009)". */
import type { CitedNumber, Fault, Found } from './form.js'

const sector = /(?:(?<former>ex-)?(?<old>CCITT|CCIR)|ITU(?<joint>[-‑– ]?)(?<letter>[RT]))(?![\p{L}\p{N}])/uy
const number =
  /(?:[A-Z]{1,3}\.\d{1,4}(?:\.\d{1,3})?(?:-\d{1,2})?|\d{3,4}(?:-\d{1,2})?)(?![\p{L}\p{N}]|\.\d|\/(?![A-Z]{1,3}\.\d))/uy
const edition = / ?\((?:\d{1,2}\/(?:19|20)\d\d|(?:19|20)\d\d|\p{Lu}[\p{L}-]+, (?:19|20)\d\d|Rev\. ?\d{1,2})\)/uy
const separator = / ?(?:, ?(?:and |or )?| (?:and|or|&) |\/)/y

interface Sector {
  /** "ITU-T". */
  readonly name: string
  readonly to: number
  readonly fault: Fault | null
}

export function sectorAt(text: string, at: number): Sector | null {
  sector.lastIndex = at
  const groups = sector.exec(text)?.groups
  if (groups === undefined) return null
  const to = sector.lastIndex
  if (groups.old !== undefined) return { name: groups.old === 'CCIR' ? 'ITU-R' : 'ITU-T', to, fault: null }
  const name = `ITU-${groups.letter}`
  const isHyphen = groups.joint === '-' || groups.joint === '‑'
  const fault = isHyphen
    ? null
    : { from: at, to, message: `Unexpected \`${text.slice(at, to)}\`, expected \`${name}\``, write: name }
  return { name, to, fault }
}

/** The numbers from `at` on, each with its own Sector or with that of the one before; null when the first has none and none is given. */
export function readSectorNumbers(
  text: string,
  at: number,
  given: Sector | null,
  cite: (number: string) => Pick<CitedNumber, 'kind' | 'target'>,
): { readonly citations: readonly CitedNumber[]; readonly to: number } | null {
  const citations: CitedNumber[] = []
  let named = given
  let to = at
  for (let next: number | null = at; next !== null; ) {
    const own = sectorAt(text, next)
    const start = own === null ? next : own.to + (text.charAt(own.to) === ' ' ? 1 : 0)
    named = own ?? named
    number.lastIndex = start
    const match = named === null ? null : number.exec(text)
    if (match === null || named === null) break
    const faults = own?.fault == null ? [] : [own.fault]
    const end = start + match[0].length
    citations.push({ type: 'number', from: next, to: end, faults, ...cite(`${named.name} ${match[0]}`) })
    edition.lastIndex = end
    to = edition.test(text) ? edition.lastIndex : end
    separator.lastIndex = to
    next = separator.test(text) ? separator.lastIndex : null
  }
  return citations.length === 0 ? null : { citations, to }
}

/** A noun with numbers behind it, the Sector before the noun or before the numbers. */
export function readSectorText(
  text: string,
  at: number,
  floor: number,
  noun: RegExp,
  cite: (number: string) => Pick<CitedNumber, 'kind' | 'target'>,
): Found | null {
  noun.lastIndex = at
  if (!noun.test(text)) return null
  const start = noun.lastIndex
  const before = sectorBefore(text, at, floor)
  const list = readSectorNumbers(text, start, before?.sector ?? null, cite)
  return list === null ? null : { from: before?.from ?? at, to: list.to, citations: list.citations }
}

const ending = /(?:(?:ex-)?(?:CCITT|CCIR)|ITU[-‑– ]?[RT]) $/

function sectorBefore(text: string, at: number, floor: number): { from: number; sector: Sector } | null {
  const window = text.slice(Math.max(floor, at - 10), at)
  const match = ending.exec(window)
  if (match === null) return null
  const from = at - window.length + match.index
  const found = sectorAt(text, from)
  return found === null ? null : { from, sector: found }
}
