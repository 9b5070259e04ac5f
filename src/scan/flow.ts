/**
 * Blocks that are Markdown's own: front matter, fenced code, tables, HTML, comments, definitions, footnote definitions.
 * Found by lines here, so that the outline can step over them; what is inside is read by remark (phrasing/).
 */
import type { ScannedLine } from './lines.js'

export type FlowKind = 'frontMatter' | 'comment' | 'table' | 'code' | 'html' | 'definition' | 'note'

export interface FlowBlock {
  readonly kind: FlowKind
  readonly from: number
  readonly to: number
  /** For notes: where the text begins, and the label. */
  readonly contentFrom: number
  readonly label: string | null
}

const fence = /^(`{3,}|~{3,})([^`]*)$/
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?$/
const htmlOpening =
  /^<\/?(?:table|thead|tbody|tr|td|th|div|section|article|header|footer|figure|figcaption|pre|hr|p|ol|ul|li|center|details|summary|style|script|img|a)\b/i
const definitionLine = /^\[(?!\^)[^\]\n]{1,200}\]:[ \t]+\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?$/
const footnoteLine = /^\[\^([^\]\s]{1,60})\]:[ \t]*/

/** Every block of Markdown's own in the text, in order and disjoint. */
export function findFlow(text: string, lines: readonly ScannedLine[]): FlowBlock[] {
  const comments = findComments(text)
  const blocks: FlowBlock[] = []
  let nextComment = 0
  let index = frontMatterEnd(text, lines, blocks)
  while (index < lines.length) {
    const line = lines[index] as ScannedLine
    while (nextComment < comments.length && (comments[nextComment] as FlowBlock).to <= line.from) {
      blocks.push(comments[nextComment++] as FlowBlock)
    }
    const comment = comments[nextComment]
    if (comment !== undefined && comment.from < line.next && comment.to > line.from) {
      // Lines that a comment touches are left to it; what stands beside it is text.
      index = comment.to >= line.next ? lineAfter(lines, index, comment.to) : index + 1
      continue
    }
    index = line.blank ? index + 1 : blockAt(text, lines, index, blocks)
  }
  while (nextComment < comments.length) blocks.push(comments[nextComment++] as FlowBlock)
  return disjoint(blocks.sort((a, b) => a.from - b.from))
}

/** What begins inside a block belongs to it, even a comment that closes behind it. */
function disjoint(blocks: readonly FlowBlock[]): FlowBlock[] {
  let end = 0
  return blocks.filter(({ from, to }) => {
    const free = from >= end
    if (free) end = to
    return free
  })
}

function lineAfter(lines: readonly ScannedLine[], index: number, offset: number): number {
  let next = index
  while (next < lines.length && (lines[next] as ScannedLine).next <= offset) next++
  return Math.max(next, index + 1)
}

function frontMatterEnd(text: string, lines: readonly ScannedLine[], blocks: FlowBlock[]): number {
  const first = lines[0]
  if (first === undefined || text.slice(first.from, first.to) !== '---') return 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    const content = text.slice(line.from, line.to)
    if (content === '---' || content === '...') {
      const inside = text.slice(first.next, line.start)
      // A rule above the text is no front matter: that one holds "key: value" lines.
      if (!/^[\w-]+\s*:/m.test(inside) && inside.trim() !== '') return 0
      blocks.push({ kind: 'frontMatter', from: first.from, to: line.to, contentFrom: first.next, label: null })
      return index + 1
    }
  }
  return 0
}

function findComments(text: string): FlowBlock[] {
  const comments: FlowBlock[] = []
  let from = text.indexOf('<!--')
  while (from !== -1) {
    const close = text.indexOf('-->', from + 4)
    if (close === -1) break
    comments.push({ kind: 'comment', from, to: close + 3, contentFrom: from + 4, label: null })
    from = text.indexOf('<!--', close + 3)
  }
  return comments
}

/** Reads the block at line `index`, if there is one, and gives the index of the line after it. */
function blockAt(text: string, lines: readonly ScannedLine[], index: number, blocks: FlowBlock[]): number {
  const line = lines[index] as ScannedLine
  switch (text.charCodeAt(line.from)) {
    case 0x60: // `
    case 0x7e: // ~
      return codeAt(text, lines, index, blocks)
    case 0x3c: // <
      return htmlAt(text, lines, index, blocks)
    case 0x5b: // [
      return bracketAt(text, lines, index, blocks)
    default:
      return tableAt(text, lines, index, blocks)
  }
}

function codeAt(text: string, lines: readonly ScannedLine[], index: number, blocks: FlowBlock[]): number {
  const line = lines[index] as ScannedLine
  const opening = fence.exec(text.slice(line.from, line.to))
  if (opening === null) return index + 1
  const mark = opening[1] as string
  for (let end = index + 1; end < lines.length; end++) {
    const closing = lines[end] as ScannedLine
    if (closing.to - closing.from < mark.length || text.charAt(closing.from) !== mark.charAt(0)) continue
    const content = text.slice(closing.from, closing.to)
    if (content.length >= mark.length && [...content].every(character => character === mark.charAt(0))) {
      blocks.push({ kind: 'code', from: line.from, to: closing.to, contentFrom: line.from, label: null })
      return end + 1
    }
  }
  return index + 1
}

function htmlAt(text: string, lines: readonly ScannedLine[], index: number, blocks: FlowBlock[]): number {
  const line = lines[index] as ScannedLine
  if (!htmlOpening.test(text.slice(line.from, Math.min(line.to, line.from + 20)))) return index + 1
  let end = index
  while (end + 1 < lines.length && !(lines[end + 1] as ScannedLine).blank) end++
  blocks.push({
    kind: 'html',
    from: line.from,
    to: (lines[end] as ScannedLine).to,
    contentFrom: line.from,
    label: null,
  })
  return end + 1
}

function bracketAt(text: string, lines: readonly ScannedLine[], index: number, blocks: FlowBlock[]): number {
  const line = lines[index] as ScannedLine
  const content = text.slice(line.from, Math.min(line.to, line.from + 2000))
  const footnote = footnoteLine.exec(content)
  if (footnote !== null) {
    const end = footnoteEnd(text, lines, index)
    blocks.push({
      kind: 'note',
      from: line.from,
      to: (lines[end] as ScannedLine).to,
      contentFrom: line.from + footnote[0].length,
      label: footnote[1] as string,
    })
    return end + 1
  }
  if (line.indent < 4 && definitionLine.test(content)) {
    blocks.push({ kind: 'definition', from: line.from, to: line.to, contentFrom: line.from, label: null })
  }
  return index + 1
}

/** Last line of a footnote definition: its paragraph, and indented paragraphs after blank lines. */
function footnoteEnd(text: string, lines: readonly ScannedLine[], index: number): number {
  const { indent } = lines[index] as ScannedLine
  let end = index
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] as ScannedLine
    if (line.blank) continue
    if (footnoteLine.test(text.slice(line.from, Math.min(line.to, line.from + 80)))) break
    const afterBlank = next > 0 && (lines[next - 1] as ScannedLine).blank
    if (afterBlank ? line.indent < indent + 4 : line.indent < indent + 2 && startsBlock(text, line)) break
    end = next
  }
  return end
}

/** Lines that no paragraph swallows lazily: bullets, headings, emphasised headings. */
function startsBlock(text: string, line: ScannedLine): boolean {
  return /^(?:[-*+#>•–—]|\*?\(?[a-z\d]{1,3}[.)])/.test(text.slice(line.from, line.from + 8))
}

function tableAt(text: string, lines: readonly ScannedLine[], index: number, blocks: FlowBlock[]): number {
  const line = lines[index] as ScannedLine
  const under = lines[index + 1]
  if (under === undefined || under.blank || under.to - under.from > 4000) return index + 1
  const ruler = text.slice(under.from, under.to)
  if (!ruler.includes('|') || !delimiterRow.test(ruler) || !text.slice(line.from, line.to).includes('|'))
    return index + 1
  let end = index + 1
  while (end + 1 < lines.length) {
    const next = lines[end + 1] as ScannedLine
    if (next.blank || !text.slice(next.from, next.to).includes('|')) break
    end++
  }
  blocks.push({
    kind: 'table',
    from: line.from,
    to: (lines[end] as ScannedLine).to,
    contentFrom: line.from,
    label: null,
  })
  return end + 1
}
