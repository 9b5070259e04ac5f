/**
 * A text taken apart for an editor who changes it: frame, sections, lines, each with the blanks before it, so that what nobody touches is written
 * back byte for byte. The reader finds the clauses; nothing of the differ is known here.
 */
import { parse } from '../../src/read.js'
import type { Clause, Document, Section } from '../../src/tree/nodes.js'
import { type Style, styleOf } from './label.js'

/** A clause: one line with its marker, and the lines under it. */
export interface Line {
  readonly id: number
  /** The blanks before it, and whatever stands in them that is no clause. */
  before: string
  /** "- *" before the label, ")* " behind it. */
  lead: string
  label: string | null
  mark: string
  /** Its own words, without the punctuation that ends them. */
  body: string
  end: string
  /** What stands at its end decides its punctuation. */
  role: Role
  readonly list: List
  /** Something that is no clause stands inside or before it: it stays where it is, as it is. */
  readonly isPinned: boolean
}

export type Role = 'opens' | 'inner' | 'closes section' | 'closes text'

export interface List {
  lines: Line[]
  /** How its labels run; null where they do not, and are left alone. */
  style: Style | null
}

export interface Part {
  readonly id: number
  before: string
  /** With its emphasis. */
  heading: string
  readonly isOperative: boolean
  readonly isPinned: boolean
  readonly list: List
}

export type FrameName = 'numberLine' | 'title' | 'history' | 'formula'

export interface Sheet {
  /** The frame piece by piece; names for the lines that are known. */
  readonly front: { name: FrameName | null; text: string }[]
  readonly parts: Part[]
  tail: string
  nextId: number
  /** How lines of each role end in this text. */
  readonly ends: Readonly<Record<Role, string>>
}

/** Where the reader finds a line, section or line of the frame. */
export interface Where {
  readonly path: string | null
  readonly from: number
  readonly to: number
}

const closing = /(?:[;,] and|[;,.:])$/

/** The sheet of the first document of a text; null when it has none, or no sections with clauses. */
export function sheetOf(text: string): Sheet | null {
  const [document] = parse(text).documents
  const sections = sectionsOf(document)
  if (document === undefined || sections.length < 2) return null
  const count = { id: 1 }
  let at = sections[0]?.position.start.offset ?? 0
  const front = frontOf(document, text, at)
  const parts = sections.map(section => {
    const part = partOf(section, text, at, count)
    at = section.position.end.offset
    return part
  })
  // What the reader counts to the last section, but is no clause, stays behind it.
  const lastTo = endOfLines(sections.at(-1) as Section, text)
  const sheet: Sheet = { front, parts, tail: text.slice(lastTo), nextId: count.id, ends: endsOf(parts) }
  setRoles(sheet)
  return write(sheet) === text ? { ...sheet, ends: endsOf(parts) } : null
}

export function write({ front, parts, tail }: Sheet): string {
  return (
    front.map(({ text }) => text).join('') +
    parts.map(({ before, heading, list }) => before + heading + writeList(list)).join('') +
    tail
  )
}

function writeList({ lines }: List): string {
  return lines
    .map(
      ({ before, lead, label, mark, body, end, list }) =>
        before + lead + (label ?? '') + mark + body + end + writeList(list),
    )
    .join('')
}

/** Every line of a list and of the lists under it, in order. */
export function linesOf({ lines }: List): Line[] {
  return lines.flatMap(line => [line, ...linesOf(line.list)])
}

export function allLines({ parts }: Sheet): Line[] {
  return parts.flatMap(({ list }) => linesOf(list))
}

/** Every list with two lines or more, with the section that it is in. */
export function listsOf({ parts }: Sheet): { list: List; part: Part; depth: number }[] {
  const under = (list: List, part: Part, depth: number): { list: List; part: Part; depth: number }[] => [
    { list, part, depth },
    ...list.lines.flatMap(line => (line.list.lines.length > 0 ? under(line.list, part, depth + 1) : [])),
  ]
  return parts.flatMap(part => under(part.list, part, 0))
}

export function copyOf(sheet: Sheet): Sheet {
  return structuredClone(sheet)
}

/** Places of all lines and sections by their ids (frame: by its names) in a text that was written from the sheet; null when the reader sees other ones. */
export function locate(sheet: Sheet, text: string): Map<number | FrameName, Where> | null {
  const [document] = parse(text).documents
  const sections = sectionsOf(document)
  if (document === undefined || sections.length !== sheet.parts.length) return null
  const places = new Map<number | FrameName, Where>()
  for (const child of document.children) {
    if (child.type === 'numberLine' || child.type === 'title' || child.type === 'history' || child.type === 'formula')
      places.set(child.type, whereOf(child, child.type))
  }
  for (const [index, section] of sections.entries()) {
    const part = sheet.parts[index] as Part
    const lines = linesOf(part.list)
    const clauses = clausesOf(section)
    if (lines.length !== clauses.length) return null
    if (plain(part.heading) !== plain(section.heading)) return null
    places.set(part.id, whereOf(section, section.path))
    for (const [nth, line] of lines.entries()) {
      const clause = clauses[nth] as Clause
      if (line.label !== null && line.label !== clause.label) return null
      places.set(line.id, whereOf(clause, clause.path))
    }
  }
  return places
}

function plain(heading: string): string {
  return heading
    .replace(/[*_#:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function whereOf({ position }: { position: Document['position'] }, path: string): Where {
  return { path, from: position.start.offset, to: position.end.offset }
}

function sectionsOf(document: Document | undefined): Section[] {
  return (document?.children ?? []).filter((child): child is Section => child.type === 'section')
}

function clausesOf(node: Section | Clause): Clause[] {
  return node.children.flatMap(child => (child.type === 'clause' ? [child, ...clausesOf(child)] : []))
}

function frontOf(document: Document, text: string, to: number): Sheet['front'] {
  const front: Sheet['front'] = []
  let at = 0
  for (const child of document.children) {
    const { start, end } = child.position
    if (child.type !== 'numberLine' && child.type !== 'title' && child.type !== 'history' && child.type !== 'formula')
      continue
    if (end.offset > to) break
    front.push({ name: null, text: text.slice(at, start.offset) })
    front.push({ name: child.type, text: text.slice(start.offset, end.offset) })
    at = end.offset
  }
  return [...front, { name: null, text: text.slice(at, to) }]
}

function partOf(section: Section, text: string, from: number, count: { id: number }): Part {
  const id = count.id++
  const { start } = section.position
  const heading = section.children.find(({ type }) => type === 'sectionHeading') ?? section
  const headingTo = heading.position.end.offset
  const before = text.slice(from, start.offset)
  const list: List = { lines: [], style: null }
  readLines(section, text, headingTo, list, count)
  return {
    id,
    before,
    heading: text.slice(start.offset, headingTo),
    isOperative: section.part === 'operative',
    isPinned: before.trim() !== '',
    list,
  }
}

/** Reads the clauses under a node into a list; gives the offset behind the last one. */
function readLines(node: Section | Clause, text: string, from: number, list: List, count: { id: number }): number {
  let at = from
  for (const clause of node.children) {
    if (clause.type !== 'clause') continue
    const { start, end } = clause.position
    const inner = clause.children.find(child => child.type === 'clause')
    const first = clause.children[0]
    const wordsFrom = first?.type === 'paragraph' ? first.position.start.offset : end.offset
    const ownTo = text.slice(0, inner?.position.start.offset ?? end.offset).trimEnd().length
    const prefix = text.slice(start.offset, wordsFrom)
    const before = text.slice(at, start.offset)
    const own = text.slice(wordsFrom, Math.max(wordsFrom, ownTo))
    const ends = closing.exec(own)?.[0] ?? ''
    const labelAt = clause.label === null || clause.label === '-' ? -1 : prefix.lastIndexOf(clause.label)
    const isOneParagraph = clause.children.filter(({ type }) => type !== 'clause').length === 1
    const line: Line = {
      id: count.id++,
      before,
      lead: labelAt < 0 ? prefix : prefix.slice(0, labelAt),
      label: labelAt < 0 ? null : clause.label,
      mark: labelAt < 0 ? '' : prefix.slice(labelAt + (clause.label as string).length),
      body: own.slice(0, own.length - ends.length),
      end: ends,
      role: 'inner',
      list: { lines: [], style: null },
      isPinned: before.trim() !== '' || !isOneParagraph || first?.type !== 'paragraph' || /\n\s*\n|\n_{5,}/.test(own),
    }
    list.lines.push(line)
    at = Math.max(ownTo, readLines(clause, text, ownTo, line.list, count))
  }
  list.style = styleOf(
    list.lines.map(({ label }) => label),
    node.type === 'clause' ? node.label : null,
  )
  return at
}

/** Where the clauses of a section end; behind its heading when it has none. */
function endOfLines(section: Section, text: string): number {
  const clause = clausesOf(section).at(-1)
  const to = clause?.position.end.offset ?? section.children[0]?.position.end.offset ?? section.position.end.offset
  return text.slice(0, to).trimEnd().length
}

/** Says of each line what its end closes. */
export function setRoles(sheet: Sheet): void {
  for (const line of allLines(sheet)) line.role = roleOf(sheet, line)
}

export function roleOf({ parts }: Sheet, line: Line): Role {
  if (line.list.lines.length > 0) return 'opens'
  const part = parts.find(({ list }) => linesOf(list).at(-1) === line)
  if (part === undefined) return 'inner'
  return part === parts.at(-1) ? 'closes text' : 'closes section'
}

function endsOf(parts: readonly Part[]): Record<Role, string> {
  const lines = parts.flatMap(({ list }) => linesOf(list))
  const most = (role: Role, usual: string) => {
    const counts = new Map<string, number>()
    for (const line of lines) if (line.role === role) counts.set(line.end, (counts.get(line.end) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usual
  }
  return {
    opens: ':',
    inner: most('inner', ';'),
    'closes section': most('closes section', ','),
    'closes text': most('closes text', '.'),
  }
}
