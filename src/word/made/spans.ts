/** Inline content of the tree as stretches of text of one look each, and those as runs. */
import type { Comment, Note, Phrasing } from '../../tree/nodes.js'
import { runContent } from '../xml/write.js'
import type { Links } from './links.js'
import type { Notes } from './notes.js'

export interface Look {
  readonly emphasis?: boolean
  readonly strong?: boolean
  readonly struck?: boolean
  readonly position?: 'superscript' | 'subscript' | undefined
  /** Id of a character style. */
  readonly style?: string
  /** Id of a relationship that the text leads to. */
  readonly link?: string
}

export interface Span {
  readonly text: string
  readonly look: Look
  /** XML of the run before its text: the mark of a note. */
  readonly mark?: string
}

export interface InlineContext {
  readonly notes: Notes
  readonly links: Links
}

/** Comments are left out, notes too: they stand at their marks. */
export function spansOf(nodes: readonly (Phrasing | Note | Comment)[], context: InlineContext): Span[] {
  const spans: Span[] = []
  addSpans(spans, nodes, {}, context)
  return spans
}

/** HTML that says how text looks, as it is used where Markdown has nothing. */
const positions: Readonly<Record<string, Look['position']>> = { sup: 'superscript', sub: 'subscript' }

function addSpans(spans: Span[], nodes: readonly (Phrasing | Note | Comment)[], given: Look, context: InlineContext) {
  let look = given
  let interrupted = false
  const add = (text: string, shown: Look = look): void => {
    if (text !== '') spans.push({ text, look: shown })
  }
  for (const node of nodes) {
    if (node.type === 'note' || node.type === 'comment') {
      interrupted = true
      continue
    }
    // What stood on both sides of a note or comment is one sentence.
    if (interrupted && spans.length > 0 && !/\s$/.test(spans[spans.length - 1]?.text ?? '')) add(' ')
    interrupted = false
    switch (node.type) {
      case 'text':
        add(node.value)
        break
      case 'emphasis':
        addSpans(spans, node.children, { ...look, emphasis: true }, context)
        break
      case 'strong':
        addSpans(spans, node.children, { ...look, strong: true }, context)
        break
      case 'delete':
        addSpans(spans, node.children, { ...look, struck: true }, context)
        break
      case 'inlineCode':
        add(node.value, { ...look, style: 'HTMLCode' })
        break
      case 'link':
      case 'linkReference': {
        const link = context.links.idOf(node)
        const inside = link === null ? look : { ...look, link, style: 'Hyperlink' }
        addSpans(spans, node.children, inside, context)
        break
      }
      case 'image':
      case 'imageReference':
        add(node.alt ?? '')
        break
      case 'html': {
        const [, close, name = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(node.value) ?? []
        const position = positions[name.toLowerCase()]
        if (name.toLowerCase() === 'br') add('\n')
        else if (position !== undefined) look = { ...look, position: close === '/' ? given.position : position }
        break
      }
      case 'footnoteReference':
        spans.push({ ...context.notes.mark(node.label), look: { ...look, style: 'FootnoteReference' } })
    }
  }
}

/** The runs of a paragraph; "" when nothing of it can be seen. */
export function runsOf(spans: readonly Span[]): string {
  let xml = ''
  let link: string | undefined
  for (const span of merged(spans)) {
    const run = runOf(span)
    if (run === '') continue
    if (span.look.link !== link) {
      if (link !== undefined) xml += '</w:hyperlink>'
      link = span.look.link
      if (link !== undefined) xml += `<w:hyperlink r:id="${link}">`
    }
    xml += run
  }
  return link === undefined ? xml : `${xml}</w:hyperlink>`
}

function merged(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  let lastKey = ''
  for (const span of spans) {
    const key = span.mark === undefined ? propertiesOf(span.look) + (span.look.link ?? '') : null
    const last = merged[merged.length - 1]
    if (last !== undefined && key === lastKey) merged[merged.length - 1] = { ...last, text: last.text + span.text }
    else merged.push(span)
    lastKey = key ?? '-'
  }
  return merged
}

function runOf({ text, look, mark = '' }: Span): string {
  const content = mark + runContent(text)
  return content === '' ? '' : `<w:r>${propertiesOf(look)}${content}</w:r>`
}

function propertiesOf({ style, emphasis, strong, struck, position }: Look): string {
  const xml = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    strong ? '<w:b/><w:bCs/>' : '',
    emphasis ? '<w:i/><w:iCs/>' : '',
    struck ? '<w:strike/>' : '',
    position === undefined ? '' : `<w:vertAlign w:val="${position}"/>`,
  ].join('')
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`
}
