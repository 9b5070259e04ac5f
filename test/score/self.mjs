/**
 * Gold out of the reader itself: what it reads in a text as extracted is taken for true, printed in other layouts, and read again.
 * No proof that the first reading was right, but where the two differ one of them is wrong: a measure on texts that nobody marked.
 */
import { clausesBelow, proseOf } from './measure.mjs'

/** A gold file made of one document of a reading, with its blocks; null when it has no sections. */
export function goldOfReading(name, set, document) {
  const sections = document.children.filter(child => child.type === 'section')
  if (sections.length === 0) return null
  const blocks = []
  const designation = { ...document.designation, genre: document.genre }
  delete designation.text
  for (const child of document.children) {
    const kind = { numberLine: 'number', title: 'title', history: 'line', formula: 'formula' }[child.type]
    if (kind) blocks.push({ kind, text: oneLine(proseOf(child)) })
    else if (child.type === 'section') blocks.push(...blocksOfSection(child))
    else if (child.type === 'note') blocks.push(noteBlock(child))
    else if (child.type === 'annex') break
  }
  return {
    name,
    set,
    text: null,
    blocks,
    outline: {
      designation,
      title: document.title ?? '',
      sections: sections.map(outlineOfSection),
      foreign_sections: [],
      doubts: [],
    },
    leaves: sections.flatMap(clausesBelow).flatMap(leafOf),
  }
}

function blocksOfSection(section) {
  const blocks = [{ kind: 'heading', text: section.heading }]
  const visit = (node, depth) => {
    if (node.type === 'note') blocks.push(noteBlock(node))
    if (node.type !== 'clause') return
    const text = oneLine(proseOf(node))
    const marker = node.marker ?? (node.label === '-' ? '–' : null)
    if (marker) blocks.push({ kind: 'item', marker, depth, text })
    else if (text !== '') blocks.push({ kind: 'para', text })
    for (const child of node.children) visit(child, marker ? depth + 1 : depth)
  }
  for (const child of section.children) visit(child, 1)
  return blocks
}

function noteBlock(note) {
  return {
    kind: 'note',
    lines: ['____________________', oneLine(`${note.label} ${proseOf({ children: note.children })}`)],
  }
}

function outlineOfSection(section) {
  const labels = clausesBelow(section)
    .map(clause => clause.label)
    .filter(label => label !== null)
  return { heading: section.heading, part: section.part, labels }
}

function leafOf(clause) {
  const words = oneLine(proseOf(clause))
    .replace(/[;:,.]+$/, '')
    .split(' ')
  if (words.join('') === '') return []
  return [{ path: clause.path, first: words.slice(0, 3).join(' '), last: words.slice(-3).join(' ') }]
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}
