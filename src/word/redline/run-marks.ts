/** One run of the file written anew: parts of it struck out, parts that look otherwise, and what comes between. */

import { closingOf, openingOf } from '../story/split.js'
import type { Piece, Run, Story } from '../story/story.js'
import { xmlText } from '../xml/write.js'
import type { Marking } from './marking.js'
import { changedRunProperties, type Format } from './properties.js'

/** What happens to the characters of a piece; a piece without characters has one place. */
export interface PieceMarks {
  /** By character: the element that strikes it out ("del", "moveFrom"); undefined for what stays. */
  readonly gone: (string | undefined)[]
  readonly formats: (Partial<Format> | undefined)[]
  /** Behind so many characters: what is put there, outside of runs. */
  readonly inserted: Map<number, string[]>
}

export function pieceMarks(): PieceMarks {
  return { gone: [], formats: [], inserted: new Map() }
}

/** Places of a piece: at least one. */
export function lengthOf({ value }: Piece): number {
  return Math.max(1, value.length)
}

interface Part {
  readonly key: string
  readonly gone: string | undefined
  readonly format: Partial<Format> | undefined
  content: string
}

export function markedRun(
  { xml }: Story,
  run: Run,
  pieces: readonly { readonly piece: Piece; readonly marks: PieceMarks | undefined }[],
  marking: Marking,
): string {
  const first = pieces[0]
  if (first !== undefined && first.piece.xml.from === run.xml.from)
    return markedFormula(xml, run, first.piece, first.marks, marking)
  const opening = openingOf(xml, run)
  const closing = closingOf(xml, run)
  const output: (Part | string)[] = []
  const add = (gone: string | undefined, format: Partial<Format> | undefined, content: string): void => {
    const key = `${gone ?? ''} ${format?.emphasis ?? ''} ${format?.strong ?? ''}`
    const last = output[output.length - 1]
    if (last !== undefined && typeof last !== 'string' && last.key === key) last.content += content
    else output.push({ key, gone, format, content })
  }
  let at = run.xml.from + opening.length
  for (const { piece, marks } of pieces) {
    const between = xml.slice(at, piece.xml.from)
    if (/\S/.test(between)) addBetween(output, add, between, marks?.gone[0])
    addPiece(output, add, xml, piece, marks)
    at = piece.xml.to
  }
  const rest = xml.slice(at, run.xml.to - closing.length)
  if (/\S/.test(rest)) addBetween(output, add, rest, undefined, true)
  const tag = run.properties === null ? opening : xml.slice(run.xml.from, run.properties.from)
  const properties = run.properties === null ? null : xml.slice(run.properties.from, run.properties.to)
  return output
    .map(part => {
      if (typeof part === 'string') return part
      if (part.gone !== undefined) return marking.within(part.gone, opening + asGone(part.content, part.gone) + closing)
      if (part.format === undefined) return opening + part.content + closing
      return tag + changedRunProperties(properties, part.format, marking.attributes()) + part.content + closing
    })
    .join('')
}

/** Elements of a run that show nothing stay with what is around them. */
function addBetween(
  output: readonly (Part | string)[],
  add: (gone: string | undefined, format: Partial<Format> | undefined, content: string) => void,
  content: string,
  next: string | undefined,
  isLast = false,
): void {
  const last = output[output.length - 1]
  const before = last === undefined || typeof last === 'string' ? undefined : last
  if (before !== undefined && (isLast || before.gone === next)) add(before.gone, before.format, content)
  else add(last === undefined ? next : undefined, undefined, content)
}

function addPiece(
  output: (Part | string)[],
  add: (gone: string | undefined, format: Partial<Format> | undefined, content: string) => void,
  xml: string,
  piece: Piece,
  marks: PieceMarks | undefined,
): void {
  const whole = xml.slice(piece.xml.from, piece.xml.to)
  const length = lengthOf(piece)
  const isText = piece.kind === 'text'
  let from = 0
  const insert = (place: number): void => {
    for (const inserted of marks?.inserted.get(place) ?? []) output.push(inserted)
  }
  insert(0)
  for (let at = 1; at <= length; at++) {
    const ends = at === length
    const isOther =
      marks !== undefined &&
      (marks.gone[at] !== marks.gone[from] || !isSameFormat(marks.formats[at], marks.formats[from]))
    if (!ends && !(isText && (isOther || marks?.inserted.has(at) === true))) continue
    const content = from === 0 && ends ? whole : textOf(whole, piece.value.slice(from, at))
    add(marks?.gone[from], marks?.formats[from], content)
    insert(at)
    from = at
  }
}

function isSameFormat(a: Partial<Format> | undefined, b: Partial<Format> | undefined): boolean {
  return a?.emphasis === b?.emphasis && a?.strong === b?.strong
}

/** The text element of a piece with other text. */
function textOf(whole: string, value: string): string {
  const name = /^<([^\s/>]+)/.exec(whole)?.[1] ?? 'w:t'
  return `<${name} xml:space="preserve">${xmlText(value)}</${name}>`
}

/** Text that is struck out has elements of its own; text that moved away has not. */
export function asGone(content: string, element: string): string {
  if (element !== 'del') return content
  return content.replace(/(<\/?(?:[^\s<>/:]+:)?)(t|instrText)(?=[\s/>])/g, (_, start: string, name: string) =>
    name === 't' ? `${start}delText` : `${start}delInstrText`,
  )
}

/** A formula stays or goes as a whole. */
function markedFormula(xml: string, run: Run, piece: Piece, marks: PieceMarks | undefined, marking: Marking): string {
  const content = xml.slice(run.xml.from, run.xml.to)
  const gone = marks?.gone.find(element => element !== undefined)
  const before = marks?.inserted.get(0)?.join('') ?? ''
  const behind = [...(marks?.inserted ?? [])].flatMap(([at, inserted]) =>
    at > 0 && at <= lengthOf(piece) ? inserted : [],
  )
  return before + (gone === undefined ? content : marking.within(gone, content)) + behind.join('')
}
