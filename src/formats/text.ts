/**
 * Plain text: one line for each paragraph, every label shown, nested items indented, notes behind what they interrupt.
 */
import type { Clause, Node, Paragraph, Phrasing } from '../tree/nodes.js'
import { plainText } from '../tree/text.js'
import { assertNever, rootsOf } from '../tree/walk.js'
import type { Format } from './format.js'

export const text: Format = {
  id: 'text',
  title: 'plain text, one line for each paragraph',
  extensions: ['.txt'],
  write(reading) {
    const blocks = rootsOf(reading)
      .map(textOf)
      .filter(block => block !== '')
    return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
  },
}

/** The text of one node and what is in it, without a final newline. */
export function textOf(node: Node): string {
  const lines: string[] = []
  writeNode(lines, node, '')
  while (lines[lines.length - 1] === '') lines.pop()
  return lines.join('\n')
}

function writeNode(lines: string[], node: Node, indent: string): void {
  switch (node.type) {
    case 'document':
    case 'section':
    case 'annex':
      writeNodes(lines, node.children, indent)
      return
    case 'numberLine':
    case 'title':
    case 'history':
    case 'formula':
    case 'sectionHeading':
    case 'heading':
      block(lines, indent + spoken(node.children))
      return
    case 'clause':
      writeClause(lines, node, indent)
      return
    case 'paragraph':
      block(lines, indent + spoken(node.children))
      writeNodes(lines, interruptions(node), indent)
      return
    case 'note': {
      const [first, ...rest] = node.children
      block(lines, `${indent}[${node.label}] ${first === undefined ? '' : spoken(first.children)}`.trimEnd())
      writeNodes(lines, [...(first === undefined ? [] : interruptions(first)), ...rest], indent)
      return
    }
    case 'table':
      block(lines, ...node.children.map(row => indent + row.children.map(cell => spoken(cell.children)).join(' | ')))
      return
    case 'tableRow':
    case 'tableCell':
      block(lines, indent + plainText(node))
      return
    case 'unplaced':
      block(lines, node.value)
      return
    case 'code':
      block(lines, ...node.value.split(/\r\n?|\n/).map(line => indent + line))
      return
    case 'frontMatter':
    case 'comment':
    case 'html':
    case 'definition':
      // Nothing that is spoken.
      return
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
      block(lines, indent + spoken([node]))
      return
    default:
      return assertNever(node)
  }
}

function writeNodes(lines: string[], nodes: readonly Node[], indent: string): void {
  for (const node of nodes) writeNode(lines, node, indent)
}

/** Lines of one block, with a blank line behind. */
function block(lines: string[], ...block: string[]): void {
  lines.push(...block, '')
}

function writeClause(lines: string[], clause: Clause, indent: string): void {
  if (clause.label === null) {
    writeNodes(lines, clause.children, indent)
    return
  }
  const [first, ...rest] = clause.children
  const name = clause.marker ?? '-'
  const inside = indent + ' '.repeat(name.length + 1)
  if (first?.type !== 'paragraph') {
    block(lines, indent + name)
    writeNodes(lines, clause.children, inside)
    return
  }
  block(lines, `${indent}${name} ${spoken(first.children)}`)
  writeNodes(lines, [...interruptions(first), ...rest], inside)
}

function interruptions(paragraph: Paragraph): Node[] {
  return paragraph.children.filter(child => child.type === 'note')
}

/** The words of a paragraph, note marks in brackets; what interrupts it left out. */
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
    if (child.type === 'footnoteReference') words += `[${child.label}]`
    else if ('children' in child) words += spoken(child.children)
    else words += plainText(child)
  }
  return words
}
