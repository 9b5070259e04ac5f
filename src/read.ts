/**
 * The reader as one sentence: lines are scanned, what is not text is set apart, documents are found, each is outlined and composed.
 */
import { composeDocument, frontMatterOf, unplacedBlocks } from './compose/document.js'
import { markLabels } from './compose/marks.js'
import { type ComposeSource, report } from './compose/source.js'
import type { Language } from './language/language.js'
import { defaultLanguage } from './language/languages.js'
import { type Costs, costs } from './outline/costs.js'
import { firstHeading } from './outline/first-heading.js'
import { outline } from './outline/outline.js'
import { vocabularyOf } from './outline/vocabulary.js'
import { type DocumentBounds, findDocuments } from './scan/documents.js'
import { type FlowBlock, findFlow } from './scan/flow.js'
import { findFurniture } from './scan/furniture.js'
import { findHyphenSpaces } from './scan/hyphens.js'
import { scanLines } from './scan/lines.js'
import { firstBehind, orderRemoved, type Removed } from './scan/removed.js'
import type { Styled } from './scan/role.js'
import { hasCalls, styleLines } from './scan/styled-lines.js'
import { indexLines } from './source/lines.js'
import type { Comment, Document, Reading, Unplaced } from './tree/nodes.js'
import { pathAt } from './tree/path.js'

export interface ReadOptions {
  /** Name shown in the result; null when the text came from nowhere in particular. */
  file?: string | null
  /** False leaves out every repair that removes, joins or changes characters. */
  repair?: boolean
  language?: Language
  /** What styles say of the paragraphs of a text from a word processor: sorted, without overlap. */
  styles?: readonly Styled[]
  /** Another table of costs, for tests of the table. */
  costs?: Costs
}

/** Reads a text into clause trees. Never throws on a document: what is wrong with it is in `diagnostics`. */
export function parse(text: string, options: ReadOptions = {}): Reading {
  const source = scan(text, options)
  const vocabulary = vocabularyOf(source.language)
  const styles = options.styles ?? []
  const called = hasCalls(styles)
  const headings = { text, lines: source.scanned, flow: source.flow, vocabulary, called }
  const found = findDocuments({ ...source, lines: source.scanned }, (from, to, numbered) =>
    firstHeading(headings, from, to, numbered),
  )
  const removed = source.repair ? orderRemoved([...source.removed, ...found.repeated]) : source.removed
  const outlines = found.documents.map(bounds => {
    const marks = markLabels(text, bounds.from, bounds.to)
    const stretches = [
      { from: bounds.bodyFrom, to: bounds.bodyTo },
      ...bounds.annexes.map(annex => ({ from: annex.contentFrom, to: annex.to })),
    ]
    return stretches.map(({ from, to }, index) => ({
      events: outline(
        {
          ...source,
          lines: source.scanned,
          removed,
          vocabulary,
          marks,
          costs: options.costs ?? costs,
          styled: styles.length > 0,
          called,
        },
        from,
        to,
        index > 0,
      ).events,
      to,
    }))
  })
  const taken: Removed[] = outlines
    .flat()
    .flatMap(({ events }) => (source.repair ? events.flatMap(({ type, cut }) => removedBy(type, cut)) : []))
  const composing: ComposeSource = { ...source, removed: orderRemoved([...removed, ...taken]) }
  reportRemoved(composing)
  for (const span of found.foreign)
    report(composing, 'foreign-text', 'warning', 'Unexpected number line of another document inside a sentence', span)
  const documents = found.documents.map((bounds, index) => composeDocument(composing, bounds, outlines[index] ?? []))
  const outside = outsideOf(composing, found.documents, documents)
  return finish(composing, options.file ?? null, documents, outside)
}

/** Page numbers and rulers that the outline took for what they are. */
function removedBy(type: string, cut: { at: number; pageNumber: number; ruler: number }): Removed[] {
  if (type === 'page') return [{ from: cut.at, to: cut.pageNumber, pass: 'page-furniture' }]
  if (type === 'ruler') return [{ from: cut.at, to: cut.ruler, pass: 'ruler' }]
  return []
}

function scan(text: string, options: ReadOptions): ComposeSource {
  const language = options.language ?? defaultLanguage
  const repair = options.repair ?? true
  const lines = indexLines(text)
  const plain = scanLines(lines)
  const flow = findFlow(text, plain)
  const scanned = styleLines(plain, options.styles ?? [])
  const removed = repair
    ? orderRemoved([...findFurniture(text, scanned, language), ...findHyphenSpaces(text, language)]).filter(
        stretch => !insideFlow(flow, stretch),
      )
    : []
  return {
    text,
    lines,
    scanned,
    flow,
    removed,
    definitions: definitionsOf(text, flow),
    language,
    repair,
    diagnostics: [],
  }
}

function insideFlow(flow: readonly FlowBlock[], stretch: Removed): boolean {
  const block = flow[firstBehind(flow, stretch.from)]
  return block !== undefined && block.kind !== 'note' && block.from < stretch.to
}

function definitionsOf(text: string, flow: readonly FlowBlock[]): string {
  let definitions = ''
  for (const block of flow) {
    if (block.kind === 'definition') definitions += `${text.slice(block.from, block.to)}\n\n`
    else if (block.kind === 'note' && /^\[\^/.test(text.slice(block.from, block.from + 2)))
      definitions += `[^${block.label}]: x\n\n`
  }
  return definitions
}

const passMessages: Readonly<Record<string, string>> = {
  'page-furniture': 'Unexpected running head or page number, left out',
  'hyphen-space': 'Unexpected space after a hyphen, joined',
  ruler: 'Unexpected ruler, left out',
  'repeated-head': 'Unexpected head of this document a second time, left out',
}

function reportRemoved(source: ComposeSource): void {
  for (const stretch of source.removed) {
    report(source, stretch.pass, 'info', passMessages[stretch.pass] ?? 'Unexpected characters, left out', stretch, {
      pass: stretch.pass,
      removed: [stretch],
    })
  }
}

/** Text before, between and after the documents; front matter goes to the first document. */
function outsideOf(
  source: ComposeSource,
  bounds: readonly DocumentBounds[],
  documents: readonly Document[],
): Unplaced[] {
  const outside: Unplaced[] = []
  let from = 0
  const front = source.flow[0]
  const first = documents[0]
  if (front !== undefined && front.kind === 'frontMatter' && first !== undefined) {
    const node = frontMatterOf(source, front)
    // What stands between the front matter and the document lies inside the two.
    const between = bounds[0] === undefined ? [] : unplacedBlocks(source, front.to, bounds[0].from)
    first.children.unshift(node, ...between.map(asComment))
    first.position = { start: node.position.start, end: first.position.end }
    from = bounds[0]?.from ?? front.to
  }
  for (const document of bounds) {
    for (const node of unplacedBlocks(source, from, document.from)) outside.push(node)
    from = Math.max(from, document.to)
  }
  for (const node of unplacedBlocks(source, from, source.text.length)) outside.push(node)
  return outside
}

/** A comment before the number line is understood: it only has no section to stand in. */
function asComment(node: Unplaced): Unplaced | Comment {
  const { value, position } = node
  const isOne = value.startsWith('<!--') && value.indexOf('-->', 4) === value.length - 3
  return isOne ? { type: 'comment', value: value.slice(4, -3), position } : node
}

const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g

function finish(source: ComposeSource, file: string | null, documents: Document[], outside: Unplaced[]): Reading {
  const { text } = source
  if (text.trim() === '' || text === '\ufeff')
    report(source, 'empty', 'warning', 'Unexpected empty input, expected a resolution', { from: 0, to: 0 })
  else if (documents.length === 0) {
    report(
      source,
      'no-document',
      'warning',
      'Unexpected text without number line, formula or section headings, expected a resolution',
      { from: 0, to: 0 },
    )
  }
  for (const match of text.matchAll(controlCharacters)) {
    report(source, 'control-character', 'warning', 'Unexpected control character, kept', {
      from: match.index,
      to: match.index + match[0].length,
    })
  }
  for (const document of documents) {
    for (const child of document.children) {
      if (child.type !== 'unplaced') continue
      const { start, end } = child.position
      report(source, 'unplaced', 'warning', 'Unexpected text outside of any section', {
        from: start.offset,
        to: end.offset,
      })
    }
  }
  source.diagnostics.sort(
    (a, b) => a.position.start.offset - b.position.start.offset || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
  placeDiagnostics(source, documents)
  return { schemaVersion: 1, file, documents, outside, diagnostics: source.diagnostics }
}

/** Diagnostics and documents are both in order of place: one walk over the two. */
function placeDiagnostics(source: ComposeSource, documents: readonly Document[]): void {
  let index = 0
  for (const entry of source.diagnostics) {
    const { offset } = entry.position.start
    while (index < documents.length && (documents[index] as Document).position.end.offset < offset) index++
    const document = documents[index]
    if (document === undefined || offset < document.position.start.offset) continue
    entry.document = index
    entry.path = pathAt(document, offset)
  }
}
