/**
 * What is true of every reading, whatever the input: positions are right, text nodes say what the source says, nothing
 * is lost. Run by tests and fuzzing on everything they parse.
 */
import type { Lines } from '../source/lines.js'
import { indexLines, pointAt } from '../source/lines.js'
import type { Point, Position, Span } from '../source/position.js'
import type { Node, Reading } from './nodes.js'
import { isBlank, sourceValue } from './text.js'
import { childrenOf, rootsOf, walk } from './walk.js'

/** One sentence for each breach of a law; empty when all hold. */
export function checkLaws(text: string, reading: Reading): string[] {
  const breaches: string[] = []
  const lines = indexLines(text)
  const roots = rootsOf(reading)
  checkOrder(roots, { from: 0, to: text.length }, 'the reading', breaches)
  for (const root of roots) {
    walk(root, node => {
      checkPosition(lines, node.position, node.type, breaches)
      const { start, end } = node.position
      checkOrder(childrenOf(node), { from: start.offset, to: end.offset }, `${node.type} at ${start.offset}`, breaches)
      if (node.type === 'text' && sourceValue(text.slice(start.offset, end.offset)) !== node.value) {
        breaches.push(
          `text at ${start.offset}: value ${quote(node.value)} is not its slice ${quote(text.slice(start.offset, end.offset))}`,
        )
      }
    })
  }
  for (const { position, repair } of reading.diagnostics) {
    checkPosition(lines, position, 'a diagnostic', breaches)
    for (const removed of repair?.removed ?? []) checkPosition(lines, removed, 'a removed stretch', breaches)
  }
  return [...breaches, ...checkNothingLost(text, reading)]
}

function checkPosition(lines: Lines, position: Position, what: string, breaches: string[]): void {
  for (const point of [position.start, position.end]) {
    const expected = point.offset >= 0 && point.offset <= lines.text.length ? pointAt(lines, point.offset) : null
    if (expected === null || !samePoint(expected, point))
      breaches.push(`${what}: point ${JSON.stringify(point)} is not in the text`)
  }
  if (position.end.offset < position.start.offset)
    breaches.push(`${what} at ${position.start.offset}: ends before it begins`)
}

function samePoint(a: Point, b: Point): boolean {
  return a.offset === b.offset && a.line === b.line && a.column === b.column
}

function checkOrder(nodes: readonly Node[], inside: Span, what: string, breaches: string[]): void {
  let last = inside.from
  for (const node of nodes) {
    const { start, end } = node.position
    if (start.offset < last) breaches.push(`${node.type} at ${start.offset}: begins before ${last}, in ${what}`)
    last = Math.max(last, end.offset)
  }
  if (last > inside.to) breaches.push(`${what}: a child ends at ${last}, behind it (${inside.to})`)
}

/** Every character that is not blank lies in one leaf, one removed stretch, or syntax that a node stands for. */
function checkNothingLost(text: string, reading: Reading): string[] {
  const breaches: string[] = []
  const removed = removedOf(reading)
  const roots = rootsOf(reading)
  const taken: Span[] = [...removed]
  checkGaps(text, removed, roots, { from: 0, to: text.length }, null, breaches)
  for (const root of roots) {
    walk(root, node => {
      const span = { from: node.position.start.offset, to: node.position.end.offset }
      if ('children' in node) checkGaps(text, removed, childrenOf(node), span, node, breaches)
      else taken.push(span)
    })
  }
  taken.sort((a, b) => a.from - b.from || a.to - b.to)
  let last: Span = { from: 0, to: 0 }
  for (const span of taken) {
    if (span.from < last.to && text.slice(span.from, Math.min(span.to, last.to)).trim() !== '') {
      breaches.push(
        `${span.from}-${span.to} is taken twice: ${quote(text.slice(span.from, Math.min(span.to, last.to)))}`,
      )
    }
    if (span.to > last.to) last = span
  }
  return breaches
}

function removedOf(reading: Reading): Span[] {
  const removed: Span[] = []
  for (const { repair } of reading.diagnostics) {
    for (const { start, end } of repair?.removed ?? []) removed.push({ from: start.offset, to: end.offset })
  }
  return removed.sort((a, b) => a.from - b.from)
}

type Place = 'before' | 'between' | 'behind'

function checkGaps(
  text: string,
  removed: readonly Span[],
  nodes: readonly Node[],
  span: Span,
  parent: Node | null,
  breaches: string[],
): void {
  let from = span.from
  const check = (to: number, place: Place): void => {
    const rest = restOf(text, removed, from, to)
    if (rest !== '' && !isSyntax(rest, place, parent))
      breaches.push(`lost in ${parent?.type ?? 'the reading'} at ${from}: ${quote(rest)}`)
  }
  nodes.forEach((node, index) => {
    check(node.position.start.offset, index === 0 ? 'before' : 'between')
    from = Math.max(from, node.position.end.offset)
  })
  check(span.to, nodes.length === 0 ? 'before' : 'behind')
}

/** What of [from, to) is neither blank nor removed. */
function restOf(text: string, removed: readonly Span[], from: number, to: number): string {
  let rest = ''
  let index = 0
  let high = removed.length
  while (index < high) {
    const middle = (index + high) >> 1
    if ((removed[middle] as Span).to <= from) index = middle + 1
    else high = middle
  }
  for (let offset = from; offset < to; offset++) {
    while (index < removed.length && (removed[index] as Span).to <= offset) index++
    const stretch = removed[index]
    if (stretch !== undefined && stretch.from <= offset) continue
    if (!isBlank(text.charCodeAt(offset))) rest += text.charAt(offset)
  }
  return rest
}

/** Marks that Markdown and the printing of resolutions put around the children of a node, blanks left out. */
function isSyntax(rest: string, place: Place, parent: Node | null): boolean {
  switch (parent?.type) {
    case 'emphasis':
    case 'strong':
      return /^[*_>]*$/.test(rest)
    case 'delete':
      return /^[~>]*$/.test(rest)
    case 'link':
      return place === 'before'
        ? /^[[<]$|^\[\]\(.*\)$/s.test(rest)
        : place === 'behind' && /^(?:\]\(.*\)|>)$/s.test(rest)
    case 'linkReference':
      return place === 'before' ? rest === '[' : place === 'behind' && /^\](?:\[.*\])?$/s.test(rest)
    case 'clause':
      return place === 'before' ? isMarker(rest, parent.marker) : /^[>*_#\\]*$/.test(rest)
    case 'note':
      return place === 'before' ? isNoteOpening(rest, parent.label) : /^[>]*$/.test(rest)
    case 'table':
      return /^[|:>-]*$/.test(rest)
    case 'tableRow':
    case 'tableCell':
      return /^[|>]*$/.test(rest)
    case 'paragraph':
      return /^[>*_\\]*$/.test(rest)
    default:
      return /^[#>*_:\\-]*$/.test(rest)
  }
}

function isMarker(rest: string, marker: string | null): boolean {
  const written = rest.replace(/^>*(?:[-+*]|#{1,6})?/, '').replace(/[*_\\>]/g, '')
  const bare = (marker ?? '').replace(/[\s*_]/g, '')
  return written === bare || rest.replace(/[*_\\>]/g, '') === bare
}

function isNoteOpening(rest: string, label: string): boolean {
  const bare = rest.replace(/^>*(?:(?:\\?_|[-—–]){3,}|(?:\\?\*){4,}(?=\\?\*|[^*]))?/, '')
  return [
    `${label}`,
    `[^${label}]:`,
    `[^${label}]`,
    `[${label}]`,
    `[${label}]:`,
    `(${label})`,
    `${label})`,
    `${label}.`,
    `${label}:`,
    `\\${label}`,
  ].includes(bare)
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 60)}...${text.slice(-15)}` : text)
}
