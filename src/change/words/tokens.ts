/** Cuts the text of a passage into words, numbers, codes and marks. */
import { foldSigns } from './fold.js'
import { glyphEnd, Sort, sortAt } from './sort.js'
import type { Token, TokenKind } from './token.js'
import { unspacedCuts } from './unspaced.js'

/** In order, disjoint, never empty; what lies between two tokens is blank. Takes time with the length of the text, whatever it holds. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const sort = sortAt(text, at)
    if (sort === Sort.blank || sort === Sort.invisible) at++
    else if (sort === Sort.unspaced) at = pushUnspaced(tokens, text, at)
    else if (sort === Sort.letter || sort === Sort.digit || sort === Sort.combining)
      at = pushJoined(tokens, text, at, sort)
    else {
      const to = glyphEnd(text, at)
      tokens.push(token(text, at, to, sort === Sort.bracket ? 'bracket' : 'mark'))
      at = to
    }
  }
  return tokens
}

function token(text: string, from: number, to: number, kind: TokenKind): Token {
  return { from, to, key: foldSigns(text.slice(from, to)), kind }
}

function pushUnspaced(tokens: Token[], text: string, from: number): number {
  let to = glyphEnd(text, from)
  while (to < text.length && sortAt(text, to) === Sort.unspaced) to = glyphEnd(text, to)
  let at = from
  for (const cut of unspacedCuts(text, from, to)) {
    tokens.push(token(text, at, cut, 'word'))
    at = cut
  }
  return to
}

/**
 * Letters and digits, and the signs inside that make one word of them:
 *
 *     Union's  decision-making  ITU-T  WRC-19  Y.1731  70/125  165A  1 000  12.5  30%
 */
function pushJoined(tokens: Token[], text: string, from: number, first: Sort): number {
  let at = from
  let sort = first
  let letters = false
  let digits = false
  let joins = false
  do {
    if (sort === Sort.digit) digits = true
    else if (sort === Sort.letter) letters = true
    at = glyphEnd(text, at)
    if (at >= text.length) break
    sort = sortAt(text, at)
    if (sort === Sort.letter || sort === Sort.digit || sort === Sort.combining) continue
    const next = joinedTo(text, from, at, sort, letters)
    if (next < 0) break
    joins ||= sort === Sort.hyphen || sort === Sort.slash || sort === Sort.stop
    at = next
    sort = sortAt(text, at)
  } while (at < text.length)
  if (digits && !letters && text.charCodeAt(at) === percent) at++
  tokens.push(token(text, from, at, kindOf(text, from, at, letters, digits, joins)))
  return at
}

const percent = 0x25

function kindOf(text: string, from: number, to: number, letters: boolean, digits: boolean, joins: boolean): TokenKind {
  if (digits) return letters || text.slice(from, to).includes('/') ? 'code' : 'number'
  // "ITU-T" is a code, "Secretary-General" is none.
  return joins && text.slice(from, to) === text.slice(from, to).toUpperCase() ? 'code' : 'word'
}

/** Where the word goes on behind the sign at `at`; -1 when it ends before it. */
function joinedTo(text: string, from: number, at: number, sort: Sort, letters: boolean): number {
  switch (sort) {
    case Sort.invisible:
      return pastInvisible(text, at)
    case Sort.apostrophe:
      return isLetter(text, at + 1) && !isDigit(text, at - 1) ? at + 1 : -1
    case Sort.hyphen:
      // "2020-2023" is two numbers with a dash between them.
      return isLetter(text, at + 1) || (isDigit(text, at + 1) && letters) ? at + 1 : -1
    case Sort.slash:
      return joinsCodes(text, at) ? at + 1 : -1
    case Sort.stop:
      return isDigit(text, at + 1) && (isDigit(text, at - 1) || isCapital(text, at - 1)) ? at + 1 : -1
    case Sort.comma:
    case Sort.blank:
      return !letters && isThousands(text, from, at) ? at + 1 : -1
    default:
      return -1
  }
}

function pastInvisible(text: string, from: number): number {
  let at = from
  while (at < text.length && sortAt(text, at) === Sort.invisible) at++
  return isLetter(text, at) || isDigit(text, at) ? at : -1
}

/** "70/125", "EUR/44", "A/RES"; but "and/or" is two words. */
function joinsCodes(text: string, at: number): boolean {
  if (isDigit(text, at + 1)) return true
  return isLetter(text, at + 1) && (isDigit(text, at - 1) || (isCapital(text, at - 1) && isCapital(text, at + 1)))
}

/** True before a group of three digits, when one to three digits or groups of three behind the same sign stand before. */
function isThousands(text: string, from: number, at: number): boolean {
  for (let digit = 1; digit <= 3; digit++) if (!isDigit(text, at + digit)) return false
  if (isDigit(text, at + 4)) return false
  if (at - from <= 3) return true
  return sortAt(text, at - 4) === sortAt(text, at)
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && sortAt(text, at) === Sort.letter
}

function isDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && sortAt(text, at) === Sort.digit
}

function isCapital(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return sign !== sign.toLowerCase()
}
