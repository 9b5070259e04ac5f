/**
 * The layout rewriter: the words of one gold file, printed as other people and other programs print them.
 * `layouts[name](gold)` gives the text; no word changes, only lines, markers' glue, markup and case of headings.
 * Annexes behind the gold part are cut off; footnote blocks go along where they stand.
 */
import { cutIntoBlocks } from './pieces.mjs'

/** Every layout by name: how it prints blocks. Those of `required` have a figure to reach; the others tell grammar from luck. */
const printings = {
  'as-is': {},
  wrap72: { width: 72 },
  'wrap72-blank': { width: 72, gap: 'all' },
  'wrap72-tight': { width: 72, gap: 'none' },
  wrap80: { width: 80 },
  'wrap80-blank': { width: 80, gap: 'all' },
  'wrap80-tight': { width: 80, gap: 'none' },
  'wrap80-pages': { width: 80, pages: headsOfBook, blank: true },
  'wrap80-pages-tight': { width: 80, pages: headsOfBook, blank: false },
  'wrap80-pages-line': { width: 80, pages: headsOnOneLine, blank: true },
  'wrap80-pages-dash': { width: 80, gap: 'all', pages: headsOfFinalActs, blank: false },
  'blank-lines': { double: true },
  'no-blank-lines': { gap: 'none' },
  glued: { item: block => `${block.marker}${block.marker.endsWith(')') ? '' : ' '}${block.text}` },
  markdown: { ...markdown('-', '*', 2), heading: text => `*${text}*`, gap: 'headings-around' },
  'markdown-hash': { ...markdown('*', '_', 4), heading: text => `### ${text}`, gap: 'all' },
  'markdown-plain': { ...markdown('-', '', 2), gap: 'headings-around' },
  'markdown-bold': { ...markdown('-', '**', 4), heading: text => `**${text}**`, width: 80 },
  capitals: { heading: text => text.toUpperCase() },
  colons: { heading: text => `${text}:` },
  'number-dots': { item: dotted },
  'run-on': { join: 'items' },
  swallowed: { join: 'headings' },
  'one-line': { join: 'all' },
  // Not in the list of the issue: what neighbours of these layouts look like.
  tabs: { item: block => `${block.marker}\t${block.text}` },
  'marker-alone': { width: 80, item: block => `${block.marker}\n${block.text}` },
  hanging: { width: 76, hang: true, gap: 'all' },
  'wrap80-double': { width: 80, double: true },
  'swallowed-before': { join: 'headings-before' },
  'swallowed-behind': { join: 'headings-behind' },
  'swallowed-wrap80': { join: 'headings', width: 80, gap: 'none' },
  'run-on-wrap72': { join: 'items', width: 72 },
  'one-line-wrap80': { join: 'all', width: 80 },
  crlf: { width: 80, crlf: true },
}

/** Each layout as a function of a gold file: `layouts[name](gold)` is the text; as-is is the file itself. */
export const layouts = Object.fromEntries(
  Object.keys(printings).map(name => [
    name,
    gold =>
      name === 'as-is' && gold.text !== null
        ? gold.text
        : layOut(name, gold.blocks ?? cutIntoBlocks(gold), gold.outline.designation),
  ]),
)

/** The layouts that the figures of the project name, in their order. */
export const required = Object.keys(layouts).slice(0, Object.keys(layouts).indexOf('tabs'))

/** Prints blocks in a layout; `designation` gives the running heads their noun and number. */
export function layOut(name, blocks, designation) {
  const printing = printings[name]
  let text = print(blocks, printing)
  if (printing.pages) text = paged(text, designation, printing.pages, printing.blank)
  if (printing.double) text = text.replace(/\n+(?=.)/g, '\n\n')
  return printing.crlf ? text.replace(/\n/g, '\r\n') : text
}

function dotted(block) {
  return `${/^\d+$/.test(block.marker) ? `${block.marker}.` : block.marker} ${block.text}`
}

function markdown(bullet, mark, indent) {
  const item = block => {
    if (/^[–•-]$/.test(block.marker)) return `${bullet} ${block.text}`
    const shown = mark !== '' && block.marker.includes(')') ? `${mark}${block.marker}${mark}` : block.marker
    return `${bullet} ${shown} ${block.text}`
  }
  return { indent, item }
}

/**
 * Prints the blocks as paragraphs.
 * gap: where blank lines stand: 'headings' (before each, as in the corpus), 'headings-around', 'all', 'none'.
 * join: what stands on one line: 'items' (two to four of them), 'headings' (each between its neighbours), 'headings-before' (at the
 * end of the paragraph before), 'headings-behind' (with its first clause), 'all'.
 */
function print(blocks, { width = 0, gap = 'headings', join = null, indent = 0, hang = false, heading, item }) {
  const paragraphs = blocks
    .filter(block => block.kind !== 'tail')
    .map(block => {
      if (block.kind === 'heading') return { ...block, text: heading ? heading(block.text) : block.text }
      if (block.kind === 'item') return { ...block, text: item ? item(block) : `${block.marker} ${block.text}` }
      if (block.kind === 'note') return { ...block, text: block.lines.join(join === 'all' ? ' ' : '\n') }
      return block
    })
  const joined = joinParagraphs(paragraphs, join)
  let out = ''
  joined.forEach((block, index) => {
    const before = joined[index - 1]
    if (before) out += wantsGap(before, block, gap) ? '\n\n' : '\n'
    const lead = ' '.repeat(indent * Math.max(0, (block.depth ?? 1) - 1))
    const rest = hang && block.kind === 'item' ? ' '.repeat(5 * (block.depth ?? 1)) : lead && `${lead}  `
    out += block.text
      .split('\n')
      .map(line => wrap(line, width, lead, rest))
      .join('\n')
  })
  return `${out}\n`
}

function wantsGap(before, block, gap) {
  if (gap === 'none') return false
  if (gap === 'all' || isFront(before) || isFront(block)) return true
  if (gap === 'headings-around' && before.kind === 'heading') return true
  return block.kind === 'heading'
}

function isFront({ kind }) {
  return kind === 'annex' || kind === 'number' || kind === 'title' || kind === 'formula'
}

function joinParagraphs(paragraphs, join) {
  if (join === null) return paragraphs
  if (join === 'all') return [{ kind: 'para', text: paragraphs.map(block => block.text).join(' ') }]
  const joined = []
  let room = 0
  let turn = 0
  for (const block of paragraphs) {
    const before = joined.at(-1)
    const swallowed = block.kind === 'heading' && ['item', 'para', 'formula'].includes(before?.kind)
    const swallows = before?.kind === 'heading'
    const glue = {
      items: block.kind === 'item' && before?.kind === 'item' && room > 0,
      headings: swallowed || swallows,
      'headings-before': swallowed,
      'headings-behind': swallows,
    }[join]
    if (glue) {
      before.text += ` ${block.text}`
      before.kind = block.kind
      room--
    } else {
      joined.push({ ...block })
      room = 1 + (turn++ % 3)
    }
  }
  return joined
}

function wrap(line, width, lead, rest) {
  if (width === 0 || /^_{5,}$/.test(line)) return lead + line
  const lines = []
  let current = lead
  for (const word of line.split(' ')) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = rest
    }
    current += current.trim() === '' ? word : ` ${word}`
  }
  return [...lines, current].join('\n')
}

function shortName({ genre, number }) {
  return `${genre === 'decision' ? 'Dec.' : 'Res.'} ${number}`
}

/** Even pages "378" over "Res. 102", odd pages "Res. 102" over "379", as in the volumes of the Plenipotentiary Conference. */
function headsOfBook(designation, page) {
  const heads = [`${page}`, shortName(designation)]
  return page % 2 === 0 ? heads : heads.reverse()
}

function headsOnOneLine(designation, page) {
  return [headsOfBook(designation, page).join(' ')]
}

/** "– 123 –" over "RES646-2", as in the Final Acts of radio conferences. */
function headsOfFinalActs({ number }, page, nth) {
  return [`– ${page} –`, `RES${number}-${nth + 1}`]
}

/** Puts a running head every forty lines or so, always in the middle of a sentence. */
function paged(text, designation, heads, blank) {
  const out = []
  let since = 0
  let page = 372 + (text.length % 7)
  let nth = 1
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    out.push(line)
    since++
    const next = lines[index + 1] ?? ''
    const inside =
      /[a-z0-9,)]$/.test(line) &&
      !/,$/.test(line) &&
      /^[a-z(]/.test(next) &&
      !/^[a-z]{1,4}\)/.test(next) &&
      line.length > 55
    if (since < 38 || !inside) return
    out.push(...(blank ? ['', ...heads(designation, page++, nth++), ''] : heads(designation, page++, nth++)))
    since = 0
  })
  return out.join('\n')
}
