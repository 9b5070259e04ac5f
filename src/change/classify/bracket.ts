/** Square brackets: text not agreed. Opened, closed, or other words inside of them. */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Passage } from '../passage.js'
import type { Hunk } from '../words/token.js'
import type { Classifier, Finding } from './classifier.js'
import { saidOfAll, shown, textOf } from './said.js'

export const bracket: Classifier = {
  id: 'bracket',
  claim({ passagesA, passagesB, words }, hunks) {
    if (!passagesA.some(hasBracket) && !passagesB.some(hasBracket)) return []
    const { tokensA, tokensB } = words
    const [insideA, insideB] = [insidesOf(tokensA), insidesOf(tokensB)]
    const opened: Hunk[] = []
    const inside: Hunk[] = []
    for (const hunk of hunks) {
      if (isAbout(words, hunk, insideA, insideB)) opened.push(hunk)
      else if (isWithin(insideA, hunk.fromA, hunk.toA) && isWithin(insideB, hunk.fromB, hunk.toB)) inside.push(hunk)
    }
    const findings: Finding[] = []
    if (opened.length > 0) findings.push({ class: 'bracketed', hunks: opened, message: messageOf(words, opened) })
    if (inside.length > 0) {
      const message = `within square brackets ${saidOfAll(words, inside)}`
      findings.push({ class: 'bracketed', hunks: inside, message })
    }
    return findings
  },
}

function hasBracket({ text }: Passage): boolean {
  return text.includes('[') || text.includes(']')
}

/** Not those of a provisional number: "Resolution [COM5/3]". */
function isBracket({ key, kind }: PlacedToken, index: number, tokens: readonly PlacedToken[]): boolean {
  if (kind !== 'bracket') return false
  const [inner, other] = key === '[' ? [tokens[index + 1], tokens[index + 2]] : [tokens[index - 1], tokens[index - 2]]
  return inner?.kind !== 'code' || other?.kind !== 'bracket'
}

/** For each token and the end, how many brackets are open before it; one that is never closed, or never opened, holds to the end of the text. */
function insidesOf(tokens: readonly PlacedToken[]): Int32Array {
  const depths = new Int32Array(tokens.length + 1)
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    const sign = isBracket(token, index, tokens) ? token.key : ''
    if (sign === ']') depth = Math.max(0, depth - 1)
    depths[index] = depth
    if (sign === '[') depth++
  }
  depths[tokens.length] = depth
  return depths
}

/** An insertion stands inside when the token before which it goes does, or is the bracket that closes. */
function isWithin(depths: Int32Array, from: number, to: number): boolean {
  if (from === to) return depthBefore(depths, from) > 0
  for (let index = from; index < to; index++) if ((depths[index] as number) === 0) return false
  return true
}

/** Between the token before an index and the one at it. */
function depthBefore(depths: Int32Array, index: number): number {
  const at = depths[index] as number
  const before = index === 0 ? 0 : (depths[index - 1] as number)
  return Math.max(at, before)
}

/** Brackets that came or went are at least half of what differs, together with the words between them. */
function isAbout({ tokensA, tokensB }: PairWords, hunk: Hunk, insideA: Int32Array, insideB: Int32Array): boolean {
  let about = 0
  let brackets = 0
  const count = (tokens: readonly PlacedToken[], depths: Int32Array, from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const is = isBracket(tokens[index] as PlacedToken, index, tokens)
      if (is) brackets++
      if (is || (depths[index] as number) > 0) about++
    }
  }
  count(tokensA, insideA, hunk.fromA, hunk.toA)
  count(tokensB, insideB, hunk.fromB, hunk.toB)
  return brackets > 0 && about * 2 >= hunk.toA - hunk.fromA + hunk.toB - hunk.fromB
}

function messageOf(words: PairWords, hunks: readonly Hunk[]): string {
  const { tokensA, tokensB } = words
  const [first, last] = [hunks[0] as Hunk, hunks[hunks.length - 1] as Hunk]
  const isOld = hunks.every(({ fromB, toB }) => fromB === toB)
  const isNew = hunks.every(({ fromA, toA }) => fromA === toA)
  if (!isOld && !isNew) return `square brackets are set otherwise: ${saidOfAll(words, hunks)}`
  const [tokens, from, to] = isNew
    ? ([tokensB, first.fromB, last.toB] as const)
    : ([tokensA, first.fromA, last.toA] as const)
  const text = textOf(tokens, from, to).replace(/^\[|\]$/g, '')
  if (text === '') return isNew ? 'a square bracket is put in' : 'a square bracket is gone'
  if (hunks.length === 1)
    return isNew ? `${shown(text)} is put in, in square brackets` : `${shown(text)}, in square brackets, is left out`
  const isBare = hunks.every(({ fromA, toA, fromB, toB }) => toA - fromA + toB - fromB === 1)
  if (!isBare) return `square brackets are set otherwise: ${saidOfAll(words, hunks)}`
  return isNew ? `${shown(text)} stands in square brackets now` : `${shown(text)} is free of its square brackets`
}
