/** The tree as an indented outline, to be read by eye: the notation of the terminal and of golden tests. */
import type {
  Clause,
  Designation,
  Document,
  Node,
  Paragraph,
  Phrasing,
  Reading,
  Section,
  Table,
} from '../tree/nodes.js'
import { plainText } from '../tree/text.js'
import { assertNever } from '../tree/walk.js'
import type { Format } from './format.js'

export const outline: Format = {
  id: 'outline',
  title: 'indented outline to be read by eye',
  extensions: ['.outline'],
  write: reading => writeOutline(reading),
}

export interface OutlineOptions {
  /** Longest text shown, in characters; longer ones lose their middle. null shows all. */
  width: number | null
}

const usualWidth = 72

interface Writing {
  readonly lines: string[]
  readonly width: number
}

/**
 * One line for each node that has words of its own, indented by two spaces a level:
 * `document resolution en  PP 174 (Guadalajara, 2010)`, `preambular "considering"`, `a) "that ... words;"`.
 */
export function writeOutline(reading: Reading, { width }: OutlineOptions = { width: usualWidth }): string {
  const writing: Writing = { lines: [], width: width ?? Number.POSITIVE_INFINITY }
  for (const document of reading.documents) writeNode(writing, document, 0)
  const { length } = reading.outside
  if (length > 0) writing.lines.push(`outside ${length} ${length === 1 ? 'stretch' : 'stretches'}`)
  return writing.lines.length === 0 ? '' : `${writing.lines.join('\n')}\n`
}

/** The outline of one node and what is in it. */
export function outlineOf(node: Node, { width }: OutlineOptions = { width: usualWidth }): string {
  const writing: Writing = { lines: [], width: width ?? Number.POSITIVE_INFINITY }
  writeNode(writing, node, 0)
  return writing.lines.map(line => `${line}\n`).join('')
}

/** "PP 174 (Rev. Antalya, 2006)": what a designation was read as, absent parts left out. */
export function designationLine({ body, draft, number, revised, place, year, conference }: Designation): string {
  const name = number === null ? draft : draft === null ? number : `${number} [${draft}]`
  const meeting =
    place === null ? (conference ?? (year === null ? null : String(year))) : year === null ? place : `${place}, ${year}`
  const edition = meeting === null ? (revised ? '(Rev.)' : null) : `(${revised ? 'Rev. ' : ''}${meeting})`
  return [body, name, edition].filter(part => part !== null).join(' ')
}

function writeNode(writing: Writing, node: Node, level: number): void {
  switch (node.type) {
    case 'document':
      add(writing, level, documentLine(node))
      writeNodes(writing, node.children, level + 1)
      return
    case 'numberLine':
      // The document's own line says it, as it was read.
      return
    case 'section':
      add(writing, level, sectionLine(writing, node))
      writeNodes(
        writing,
        node.children.filter(child => child.type !== 'sectionHeading'),
        level + 1,
      )
      return
    case 'clause':
      writeClause(writing, node, level)
      return
    case 'annex':
      add(
        writing,
        level,
        `annex${node.label === null ? '' : ` ${node.label}`}${node.title === null ? '' : ` ${quoted(writing, node.title)}`}`,
      )
      writeNodes(writing, node.children, level + 1)
      return
    case 'title':
    case 'history':
    case 'formula':
      add(writing, level, `${node.type} ${quoted(writing, spoken(node.children))}`)
      return
    case 'sectionHeading':
      add(writing, level, `heading ${quoted(writing, spoken(node.children))}`)
      return
    case 'heading':
      add(writing, level, `heading ${node.depth} ${quoted(writing, spoken(node.children))}`)
      return
    case 'paragraph':
      add(writing, level, `text ${quoted(writing, spoken(node.children))}`)
      writeNodes(writing, interruptions(node), level + 1)
      return
    case 'note':
      add(
        writing,
        level,
        `note ${node.label} ${quoted(writing, node.children.map(child => spoken(child.children)).join(' / '))}`,
      )
      writeNodes(writing, node.children.flatMap(interruptions), level + 1)
      return
    case 'table':
      add(writing, level, tableLine(writing, node))
      return
    case 'frontMatter':
      add(writing, level, `front matter ${quoted(writing, node.value.trim())}`)
      return
    case 'comment':
    case 'unplaced':
    case 'code':
    case 'html':
      add(writing, level, `${node.type} ${quoted(writing, node.value.trim())}`)
      return
    case 'definition':
      add(writing, level, `definition ${node.label ?? node.identifier} ${node.url}`)
      return
    case 'tableRow':
    case 'tableCell':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'link':
    case 'image':
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
      add(writing, level, `${node.type} ${quoted(writing, plainText(node))}`)
      return
    default:
      return assertNever(node)
  }
}

function writeNodes(writing: Writing, nodes: readonly Node[], level: number): void {
  for (const node of nodes) writeNode(writing, node, level)
}

function add({ lines }: Writing, level: number, line: string): void {
  lines.push('  '.repeat(level) + line)
}

function documentLine({ genre, language, designation }: Document): string {
  return `document ${genre} ${language}${designation === null ? '' : `  ${designationLine(designation)}`}`
}

function sectionLine(writing: Writing, { part, heading, verbs, addressees, condition }: Section): string {
  const line = `${part} ${quoted(writing, heading)}`
  if (part === 'preambular' && addressees.length === 0 && condition === null) return line
  const read = [verbs.join(', ')]
  if (addressees.length > 0) read.push(`-> ${addressees.join(' + ')}`)
  if (condition !== null) read.push(`| ${condition}`)
  return `${line}  [${read.join(' ')}]`
}

function writeClause(writing: Writing, clause: Clause, level: number): void {
  const [first, ...rest] = clause.children
  const name = clause.label === null ? '(unlettered)' : (clause.marker ?? '-')
  if (first?.type !== 'paragraph') {
    add(writing, level, name)
    writeNodes(writing, clause.children, level + 1)
    return
  }
  add(writing, level, `${name} ${quoted(writing, spoken(first.children))}`)
  writeNodes(writing, [...interruptions(first), ...rest], level + 1)
}

function interruptions(paragraph: Paragraph): Node[] {
  return paragraph.children.filter(child => child.type === 'note' || child.type === 'comment')
}

/** The words of a paragraph with the marks of its notes; what interrupts it left out. */
function spoken(children: readonly (Phrasing | Paragraph['children'][number])[]): string {
  let words = ''
  let interrupted = false
  for (const child of children) {
    if (child.type === 'note' || child.type === 'comment') {
      interrupted = true
      continue
    }
    if (interrupted && words !== '' && !/\s$/.test(words)) words += ' '
    interrupted = false
    if (child.type === 'footnoteReference') words += `[^${child.label}]`
    else if ('children' in child) words += spoken(child.children)
    else words += plainText(child)
  }
  return words
}

function tableLine(writing: Writing, table: Table): string {
  const columns = table.children[0]?.children.length ?? 0
  const cells = table.children.flatMap(row => row.children.map(cell => plainText(cell)))
  return `table ${table.children.length} x ${columns} ${quoted(writing, cells.join(' | '))}`
}

/** In quotation marks, on one line; too long a text loses its middle, at spaces where it can. */
function quoted({ width }: Writing, text: string): string {
  const line = text.replace(/[\r\n\t]+/g, ' ')
  if (line.length <= width) return `"${line}"`
  const room = width - 5
  const head = line.slice(0, Math.ceil(room / 2))
  const tail = line.slice(line.length - Math.floor(room / 2))
  return `"${head.replace(/\s\S{0,15}$/, '')} ... ${tail.replace(/^\S{0,15}\s/, '')}"`
}
