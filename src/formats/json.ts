/** The tree as data: contract, section 1. Keys stand in a stable order and are never left out. */
import type { Diagnostic } from '../source/diagnostic.js'
import { diagnostic } from '../source/diagnostic.js'
import type { Position } from '../source/position.js'
import type { Designation, Node, Reading } from '../tree/nodes.js'
import { assertNever } from '../tree/walk.js'
import type { Format } from './format.js'

export const json: Format = {
  id: 'json',
  title: 'tree and diagnostics as JSON',
  extensions: ['.json'],
  write: reading => `${JSON.stringify(readingData(reading), null, 2)}\n`,
  pieces: jsonPieces,
}

/**
 * What JSON.stringify gives for `readingData`, in pieces: one for each document and each diagnostic, so that a book of documents never
 * stands in memory as one text.
 */
export function* jsonPieces(reading: Reading): Generator<string> {
  yield `{\n  "schemaVersion": ${reading.schemaVersion},\n  "file": ${JSON.stringify(reading.file)},\n`
  yield* listPieces('documents', reading.documents, nodeData)
  yield ',\n'
  yield* listPieces('outside', reading.outside, nodeData)
  yield ',\n'
  yield* listPieces('diagnostics', reading.diagnostics, diagnosticData)
  yield '\n}\n'
}

function* listPieces<T>(key: string, items: readonly T[], dataOf: (item: T) => unknown): Generator<string> {
  if (items.length === 0) {
    yield `  "${key}": []`
    return
  }
  let before = `  "${key}": [\n`
  for (const item of items) {
    // Two arrays around it give an item its indentation.
    yield before + JSON.stringify([[dataOf(item)]], null, 2).slice(6, -6)
    before = ',\n'
  }
  yield '\n  ]'
}

/** A reading as plain data in the published order of keys. */
export function readingData(reading: Reading): unknown {
  return {
    schemaVersion: reading.schemaVersion,
    file: reading.file,
    documents: reading.documents.map(nodeData),
    outside: reading.outside.map(nodeData),
    diagnostics: reading.diagnostics.map(diagnosticData),
  }
}

/** A diagnostic as plain data in the published order of keys. */
export function diagnosticData(given: Diagnostic): unknown {
  return diagnostic(given)
}

/** A node as plain data in the published order of keys: type, what it says, children, position. */
export function nodeData(node: Node): unknown {
  const { type } = node
  const position = positionData(node.position)
  switch (node.type) {
    case 'document': {
      const { genre, language, title, notes } = node
      const designation = node.designation === null ? null : designationData(node.designation)
      return { type, genre, language, designation, title, notes, children: node.children.map(nodeData), position }
    }
    case 'section': {
      const { part, heading, verbs, addressees, condition, path } = node
      return {
        type,
        part,
        heading,
        verbs,
        addressees,
        condition,
        path,
        children: node.children.map(nodeData),
        position,
      }
    }
    case 'clause':
      return {
        type,
        label: node.label,
        marker: node.marker,
        path: node.path,
        children: node.children.map(nodeData),
        position,
      }
    case 'annex':
      return {
        type,
        label: node.label,
        title: node.title,
        path: node.path,
        children: node.children.map(nodeData),
        position,
      }
    case 'note':
      return { type, label: node.label, path: node.path, children: node.children.map(nodeData), position }
    case 'heading':
      return { type, depth: node.depth, children: node.children.map(nodeData), position }
    case 'table':
      return { type, align: node.align, children: node.children.map(nodeData), position }
    case 'numberLine':
    case 'title':
    case 'history':
    case 'formula':
    case 'sectionHeading':
    case 'paragraph':
    case 'tableRow':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type, children: node.children.map(nodeData), position }
    case 'link':
      return { type, url: node.url, title: node.title, children: node.children.map(nodeData), position }
    case 'linkReference': {
      const { identifier, label, referenceType } = node
      return { type, identifier, label, referenceType, children: node.children.map(nodeData), position }
    }
    case 'image':
      return { type, url: node.url, title: node.title, alt: node.alt, position }
    case 'imageReference': {
      const { identifier, label, referenceType, alt } = node
      return { type, identifier, label, referenceType, alt, position }
    }
    case 'footnoteReference':
      return { type, identifier: node.identifier, label: node.label, position }
    case 'definition':
      return { type, identifier: node.identifier, label: node.label, url: node.url, title: node.title, position }
    case 'code':
      return { type, lang: node.lang, meta: node.meta, value: node.value, position }
    case 'frontMatter':
    case 'comment':
    case 'unplaced':
    case 'html':
    case 'inlineCode':
    case 'text':
      return { type, value: node.value, position }
    default:
      return assertNever(node)
  }
}

function designationData(designation: Designation): unknown {
  const { text, number, draft, body, revised, place, year, conference } = designation
  return { text, number, draft, body, revised, place, year, conference }
}

function positionData({ start, end }: Position): Position {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  }
}
