/**
 * The one line that micromark reads in place of a block: as long as the block, with line folds as spaces, and with
 * everything that must not be markup (note marks, rulers, runs and masses of marks that no author writes) as harmless
 * characters of the same class. Only the places of the marks are taken from it; values come from the source.
 */
import { nextFold } from '../tree/text.js'
import type { Piece } from './pieces.js'

// Brackets matter before an address, or where something is defined that they may refer to.
const markup = /[*_`\\]|<[A-Za-z/!?]|&[#A-Za-z]|~[^]*~|\]\(/
const markupOrReference = /[*_`\\[]|<[A-Za-z/!?]|&[#A-Za-z]|~[^]*~/

/** False when the text of the pieces is certainly plain. */
export function mayHoldMarkup(
  source: { readonly text: string; readonly definitions: string },
  pieces: readonly Piece[],
): boolean {
  const shape = source.definitions === '' ? markup : markupOrReference
  return pieces.some(piece => piece.mark === null && shape.test(source.text.slice(piece.from, piece.to)))
}

export function maskOf(text: string, pieces: readonly Piece[]): string {
  let line = ''
  for (const piece of pieces) {
    const slice = text.slice(piece.from, piece.to)
    line += piece.mark === null ? spaced(slice) : 'x'.repeat(slice.length)
  }
  return lighten(line)
}

function spaced(slice: string): string {
  let line = ''
  let kept = 0
  for (let fold = nextFold(slice, 0); fold !== null; fold = nextFold(slice, fold.to)) {
    line += slice.slice(kept, fold.from) + ' '.repeat(fold.to - fold.from)
    kept = fold.to
  }
  return (line + slice.slice(kept)).replace(/[\t\ufeff]/g, ' ').replaceAll('\0', '\ufffd')
}

/**
 * What micromark may be given in one block. Its resolvers look back over all open marks, and some of its constructs
 * look ahead to the end, so that a mass of unmatched marks costs time by its square; no printed paragraph comes near
 * these counts.
 */
const most = { emphasis: 400, brackets: 400, resources: 100, codeLengths: 10, declarations: 20, run: 100 }

function lighten(line: string): string {
  // A ruler of underscores is no emphasis; nor is any run that nests deeper than the tree may.
  let light = line.replace(/_{5,}|\*{101,}|~{101,}|`{101,}/g, run => '-'.repeat(run.length))
  if (count(light, /[*_~]+/g, most.emphasis)) light = light.replace(/[*_~]/g, '-')
  if (count(light, /[[\]]/g, most.brackets) || count(light, /\]\(/g, most.resources))
    light = light.replace(/[[\]]/g, '-')
  if (new Set(lengthsOf(light)).size > most.codeLengths) light = light.replaceAll('`', '-')
  if (count(light, /<[!?]/g, most.declarations)) light = light.replaceAll('<', '-')
  return light
}

/** True when `shape` occurs more than `limit` times. */
function count(line: string, shape: RegExp, limit: number): boolean {
  let found = 0
  shape.lastIndex = 0
  while (shape.test(line)) if (++found > limit) return true
  return false
}

function* lengthsOf(line: string): Generator<number> {
  for (const run of line.matchAll(/`+/g)) yield run[0].length
}
