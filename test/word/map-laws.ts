/** What is true of every text of a Word file: its map leads home, character by character. One sentence for each breach; empty when all hold. */
import type { WordDocument } from '../../src/word/word.js'

export function mapFaults(document: WordDocument): string[] {
  return [...stretchFaults(document), ...paragraphFaults(document)]
}

function stretchFaults({ text, stretches, stories }: WordDocument): string[] {
  const faults: string[] = []
  let last = 0
  for (const { from, to, story, paragraph, piece, at, length } of stretches) {
    const where = `stretch ${from}-${to}`
    if (from < last || to < from || to > text.length) faults.push(`${where} is out of order or of the text`)
    last = to
    const home = stories[story]?.paragraphs[paragraph]?.pieces[piece]
    if (home === undefined) faults.push(`${where} has no home`)
    else if (at < 0 || at + length > home.value.length) faults.push(`${where} leaves its piece`)
    else {
      const there = home.value.slice(at, at + length)
      const here = text.slice(from, to)
      if (there !== here && there !== decoded(here) && !(there === '\n' && here === ' ') && length > 0)
        faults.push(`${where} is ${JSON.stringify(here)}, in the file ${JSON.stringify(there)}`)
    }
  }
  return faults
}

function paragraphFaults({ text, paragraphs, styles, stories }: WordDocument): string[] {
  const faults: string[] = []
  let last = 0
  for (const { from, to, contentFrom, story, paragraphs: indices } of paragraphs) {
    if (from < last || contentFrom < from || to < contentFrom || to > text.length)
      faults.push(`paragraph ${from}-${to} is out of order or of the text`)
    last = from
    if (indices.length === 0 || indices.some(index => stories[story]?.paragraphs[index] === undefined))
      faults.push(`paragraph ${from}-${to} has no home`)
  }
  let behind = 0
  for (const { from, to } of styles) {
    if (from < behind || to < from || to > text.length)
      faults.push(`style ${from}-${to} overlaps or is out of the text`)
    behind = to
  }
  return faults
}

/** A character written as a reference, or behind a backslash. */
function decoded(written: string): string {
  return written.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

/** The paragraphs of one story as the map leads home to them, blanks left out; `part` counts as in `stories`. */
export function mappedLetters({ paragraphs, stretches, stories }: WordDocument, part: number): string[] {
  const letters: string[] = []
  let index = 0
  for (const { from, to, story } of paragraphs) {
    if (story !== part) continue
    let line = ''
    while (index < stretches.length && (stretches[index] as { from: number }).from < from) index++
    for (let next = index; next < stretches.length; next++) {
      const stretch = stretches[next] as WordDocument['stretches'][number]
      if (stretch.from >= to) break
      if (stretch.story !== part) continue
      const { value } = stories[part]?.paragraphs[stretch.paragraph]?.pieces[stretch.piece] ?? { value: '' }
      line += value.slice(stretch.at, stretch.at + stretch.length)
    }
    letters.push(line.replace(/[\s\u200b]+/g, ''))
  }
  return letters
}
