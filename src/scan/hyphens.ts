/**
 * Hyphens left at old line ends: "Secretary- General" (a compound: the space goes) and "recom- mendations" (a broken word: hyphen and
 * space go, but only when the same text has the whole word elsewhere; otherwise nobody can know).
 */
import type { Language } from '../language/language.js'
import type { Removed } from './removed.js'

const longestWord = 40
const leftWord = /\p{L}[\p{L}\p{N}]*$/u
const gap = /[ \u00a0]|[ \t]*(?:\r\n|[\n\r])[ \t>]*(?:(?:\r\n|[\n\r])[ \t>]*)?/y
const rightWord = /\p{L}[\p{L}\p{N}]{0,39}|\d{4}\b/uy

export function findHyphenSpaces(text: string, language: Language): Removed[] {
  const removed: Removed[] = []
  let words: Set<string> | null = null
  for (let hyphen = text.indexOf('-'); hyphen !== -1; hyphen = text.indexOf('-', hyphen + 1)) {
    gap.lastIndex = hyphen + 1
    const space = gap.exec(text)
    if (space === null) continue
    const left = leftWord.exec(text.slice(Math.max(0, hyphen - longestWord), hyphen))
    if (left === null) continue
    rightWord.lastIndex = gap.lastIndex
    const right = rightWord.exec(text)
    if (right === null || language.suspenders.includes(right[0].toLowerCase())) continue
    words ??= wordsOf(text)
    const isBroken = words.has((left[0] + right[0]).toLowerCase()) && !words.has(`${left[0]}-${right[0]}`.toLowerCase())
    removed.push({ from: isBroken ? hyphen : hyphen + 1, to: gap.lastIndex, pass: 'hyphen-space' })
  }
  return removed
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) words.add(word.toLowerCase())
  return words
}
