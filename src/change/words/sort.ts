/** Sorts of characters, as the cutter of words knows them. */

export const Sort = {
  blank: 1,
  letter: 2,
  digit: 3,
  /** A mark that stands on the character before it. */
  combining: 4,
  /** A letter of a script that puts no blanks between words. */
  unspaced: 5,
  /** Soft hyphens and signs of no width: part of a word when they stand inside, blank elsewhere. */
  invisible: 6,
  apostrophe: 7,
  /** En dashes too: "WRC–19", "2020–2023". */
  hyphen: 8,
  slash: 9,
  stop: 10,
  comma: 11,
  bracket: 12,
  mark: 13,
} as const

export type Sort = (typeof Sort)[keyof typeof Sort]

/** What the character at `at` is; a pair of surrogates is one character, half a pair is a mark. */
export function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at)
  const known = sorts[code]
  if (known) return known as Sort
  if (code >= 0xd800 && code <= 0xdfff) return sortOf(text.codePointAt(at) as number)
  const sort = sortOf(code)
  sorts[code] = sort
  return sort
}

/** Behind the character at `at` and all marks that stand on it. */
export function glyphEnd(text: string, at: number): number {
  let to = signEnd(text, at)
  while (to < text.length && text.charCodeAt(to) >= 0x300 && sortAt(text, to) === Sort.combining) to = signEnd(text, to)
  return to
}

function signEnd(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? at + 2 : at + 1
}

/** Sorts of the codes met so far, 0 for the others: the expressions below are asked once for each code. */
const sorts = new Uint8Array(0x10000)

const signs: readonly (readonly [string, Sort])[] = [
  ["'\u2019\u02bc\uff07", Sort.apostrophe],
  ['-\u2010\u2011\u2012\u2013\u2212', Sort.hyphen],
  ['/', Sort.slash],
  ['.', Sort.stop],
  [',', Sort.comma],
  ['[]', Sort.bracket],
  ['\u00ad\u200b\u2060\ufeff', Sort.invisible],
  // Joiners, with which Persian and the scripts of India spell.
  ['\u200c\u200d', Sort.combining],
]
for (const [written, sort] of signs) for (const sign of written) sorts[sign.charCodeAt(0)] = sort

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

function sortOf(code: number): Sort {
  const sign = String.fromCodePoint(code)
  if (/\s/.test(sign)) return Sort.blank
  if (/\p{M}/u.test(sign)) return Sort.combining
  if (/\p{Nd}/u.test(sign)) return Sort.digit
  // "m²" is a word, and so is "Ⅳ".
  if (/[\p{L}\p{N}]/u.test(sign)) return unspaced.test(sign) ? Sort.unspaced : Sort.letter
  return Sort.mark
}
