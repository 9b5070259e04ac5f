/** Runs cut in two: what stands between the halves is put there, and each half looks as the whole did. */
import type { Splice } from '../xml/splice.js'
import { xmlText } from '../xml/write.js'
import type { Piece, Run } from './story.js'

/**
 * A place in a run. `at` counts in the piece's value: 0 is before its element; its length, but at least 1, is behind it (the mark of a note has no
 * characters). Text alone can be cut inside: in a symbol of two code units every place is before it.
 */
export interface RunPlace {
  readonly piece: Piece
  readonly at: number
}

/** What is to stand at a place, outside of runs. */
export interface Insertion extends RunPlace {
  readonly xml: string
}

/**
 * The splices that put elements between runs, each at its place; several at one place stand in the order given. `xml` is that of the story. A run is cut only
 * where something of it stands on both sides.
 */
export function insertedBetweenRuns(xml: string, insertions: readonly Insertion[]): Splice[] {
  const cuts = new Map<number, { run: Run; from: number; to: number; pieces: Map<Piece, Map<number, string>> }>()
  const splices: Splice[] = []
  for (const { piece, at, xml: inserted } of insertions) {
    const { run } = piece
    const edge = edgeOf(xml, piece, at)
    if (edge !== null) {
      splices.push({ from: edge, to: edge, text: inserted })
      continue
    }
    const cut = cuts.get(run.xml.from) ?? { run, from: run.xml.from, to: run.xml.to, pieces: new Map() }
    cuts.set(run.xml.from, cut)
    const inPiece = cut.pieces.get(piece) ?? new Map<number, string>()
    cut.pieces.set(piece, inPiece)
    const place = placeIn(piece, at)
    inPiece.set(place, (inPiece.get(place) ?? '') + inserted)
  }
  for (const { run, pieces } of cuts.values())
    for (const [piece, inPiece] of pieces) splices.push(...splicesIn(xml, run, piece, inPiece))
  return splices
}

/** The run from one place to another, as an element of its own; null stands for its beginning and its end. "" when nothing stands between. */
export function partOfRun(xml: string, run: Run, from: RunPlace | null, to: RunPlace | null): string {
  const opening = openingOf(xml, run)
  const content = contentOf(xml, run, opening, from, to)
  return content === '' ? '' : `${opening}${content}${closingOf(xml, run)}`
}

/** A text element like that of the piece (w:t, w:delText), with other text; "" without text. */
export function textElement(xml: string, piece: Piece, value: string): string {
  const name = nameAt(xml, piece.xml.from)
  return value === '' ? '' : `<${name} xml:space="preserve">${xmlText(value)}</${name}>`
}

/** The opening tag of the run and its properties. */
export function openingOf(xml: string, run: Run): string {
  if (run.properties !== null) return xml.slice(run.xml.from, run.properties.to)
  return xml.slice(run.xml.from, tagEnd(xml, run.xml.from))
}

export function closingOf(xml: string, run: Run): string {
  return `</${nameAt(xml, run.xml.from)}>`
}

/** The edge of the run when nothing of it stands beyond the place; null when the run has to be cut. What is no run (a formula) is never cut. */
function edgeOf(xml: string, piece: Piece, at: number): number | null {
  const { run } = piece
  const place = placeIn(piece, at)
  if (isFormula(piece)) {
    // A formula on a line of its own stands in an element that holds nothing else.
    const { from, to } = run.around.find(({ name }) => name === 'm:oMathPara')?.xml ?? run.xml
    return place === 0 ? from : to
  }
  const contentFrom = run.xml.from + openingOf(xml, run).length
  if (place === 0 && isBlank(xml.slice(contentFrom, piece.xml.from))) return run.xml.from
  const contentTo = run.xml.to - closingOf(xml, run).length
  if (place === lengthOf(piece) && isBlank(xml.slice(piece.xml.to, contentTo))) return run.xml.to
  return null
}

function splicesIn(xml: string, run: Run, piece: Piece, inPiece: ReadonlyMap<number, string>): Splice[] {
  const opening = openingOf(xml, run)
  const closing = closingOf(xml, run)
  const between = (inserted: string): string => `${closing}${inserted}${opening}`
  const length = lengthOf(piece)
  const splices: Splice[] = []
  const inside: [number, string][] = []
  for (const [at, inserted] of inPiece) {
    if (at === 0) splices.push({ from: piece.xml.from, to: piece.xml.from, text: between(inserted) })
    else if (at === length) splices.push({ from: piece.xml.to, to: piece.xml.to, text: between(inserted) })
    else inside.push([at, inserted])
  }
  if (inside.length === 0) return splices
  let text = ''
  let from = 0
  for (const [at, inserted] of inside.sort(([a], [b]) => a - b)) {
    text += textElement(xml, piece, piece.value.slice(from, at)) + between(inserted)
    from = at
  }
  text += textElement(xml, piece, piece.value.slice(from))
  return [...splices, { from: piece.xml.from, to: piece.xml.to, text }]
}

function contentOf(xml: string, run: Run, opening: string, from: RunPlace | null, to: RunPlace | null): string {
  const start = from === null ? 0 : placeIn(from.piece, from.at)
  const end = to === null ? 0 : placeIn(to.piece, to.at)
  if (from !== null && to !== null && from.piece === to.piece) {
    if (end <= start) return ''
    if (start === 0 && end === lengthOf(to.piece)) return xml.slice(to.piece.xml.from, to.piece.xml.to)
    return textElement(xml, to.piece, to.piece.value.slice(start, end))
  }
  let first = run.xml.from + opening.length
  let last = run.xml.to - closingOf(xml, run).length
  let before = ''
  let behind = ''
  if (from !== null) {
    first = start === 0 ? from.piece.xml.from : from.piece.xml.to
    if (start > 0 && start < lengthOf(from.piece)) before = textElement(xml, from.piece, from.piece.value.slice(start))
  }
  if (to !== null) {
    last = end === lengthOf(to.piece) ? to.piece.xml.to : to.piece.xml.from
    if (end > 0 && end < lengthOf(to.piece)) behind = textElement(xml, to.piece, to.piece.value.slice(0, end))
  }
  return before + xml.slice(first, Math.max(first, last)) + behind
}

/** `at` as a place where the piece can be cut: 0, its length, or inside of text between whole characters. */
function placeIn(piece: Piece, at: number): number {
  const length = lengthOf(piece)
  if (at >= length) return length
  if (at <= 0 || piece.kind !== 'text') return 0
  const code = piece.value.charCodeAt(at)
  const isLow = code >= 0xdc00 && code <= 0xdfff
  return isLow ? at - 1 : at
}

function lengthOf({ value }: Piece): number {
  return Math.max(1, value.length)
}

/** The piece is its run: no w:r that could be cut. */
function isFormula({ kind, xml, run }: Piece): boolean {
  return kind === 'object' && xml.from === run.xml.from
}

function isBlank(xml: string): boolean {
  return /^\s*$/.test(xml)
}

function nameAt(xml: string, from: number): string {
  const name = /[^\s/>]+/y
  name.lastIndex = from + 1
  return name.exec(xml)?.[0] ?? ''
}

/** Behind the tag that begins at `from`; values may hold ">". */
function tagEnd(xml: string, from: number): number {
  const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/y
  tag.lastIndex = from
  return tag.exec(xml) === null ? from : tag.lastIndex
}
