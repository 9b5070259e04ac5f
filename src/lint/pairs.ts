/** Quotation marks and brackets that have no partner in a stretch of text. */
export interface Mark {
  readonly at: number
  readonly char: string
}

const opening = /(?:^|[\s([{«–—/*_-])$/u

/** Quotation marks without partner; straight ones open behind a blank. Quotations in many paragraphs open each and close the last. */
export function loneQuotes(text: string): Mark[] {
  const lone: Mark[] = []
  let open: Mark | null = null
  for (const { 0: char, index: at } of matches(/["“”„«»]/gu, text)) {
    // 10" is a measure.
    if (char === '"' && open === null && /\d$/.test(text.slice(0, at))) continue
    const opens =
      char === '“' ||
      char === '„' ||
      char === '«' ||
      (char === '"' && (open === null || opening.test(text.slice(0, at))))
    if (opens && char === '"' && open === null && !opening.test(text.slice(0, at))) {
      lone.push({ at, char })
      continue
    }
    if (opens) {
      if (open !== null) lone.push(open)
      open = { at, char }
    } else if (open === null) lone.push({ at, char })
    else open = null
  }
  if (open !== null) lone.push(open)
  return lone
}

const label = /(?:^|[^\p{L}\p{N}])(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}[a-z]?)(?:bis|ter)?$/u
const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/** Brackets without partner. The bracket of a label, "c)", closes one only where no other does. */
export function loneBrackets(text: string): Mark[] {
  const open: Mark[] = []
  const lone: Mark[] = []
  const labels: Mark[] = []
  for (const { 0: char, index: at } of matches(/[()[\]]/g, text)) {
    if (char === '(' || char === '[') open.push({ at, char })
    else if (char === ')' && label.test(text.slice(Math.max(0, at - 8), at))) labels.push({ at, char })
    else {
      const index = open.findLastIndex(({ char: opener }) => opener === partner[char])
      if (index < 0) lone.push({ at, char })
      else open.splice(index, 1)
    }
  }
  for (const opener of open) {
    const closer = opener.char === '(' ? labels.findIndex(({ at }) => at > opener.at) : -1
    if (closer < 0) lone.push(opener)
    else labels.splice(closer, 1)
  }
  // "(see resolves 2)": the last bracket may have been taken for a label's while a label took its place.
  return lone.sort((a, b) => a.at - b.at)
}

import { matches } from '../source/matches.js'
