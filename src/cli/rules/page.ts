/** Shows a page of docs/rules in a terminal: headings, lists of facts, examples with marks; no notation of Markdown. */
import type { Ink } from '../../report/ink.js'
import { wrap } from '../../report/words.js'

export function showPage(page: string, ink: Ink, width: number | null): string {
  const lines: string[] = []
  const blocks = blocksOf(page)
  blocks.forEach(block => {
    const shown = showBlock(block, ink, width)
    if (shown.length > 0) lines.push(...(lines.length === 0 ? [] : ['']), ...shown)
  })
  return `${lines.join('\n')}\n`
}

/** Fenced blocks whole, everything else from blank line to blank line. */
function blocksOf(page: string): string[] {
  return page.match(/^(`{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$|^(?!`{3})[^\n]+(?:\n(?!`{3})[^\n]+)*/gm) ?? []
}

function showBlock(block: string, ink: Ink, width: number | null): string[] {
  if (block.startsWith('<!--')) return []
  if (block.startsWith('```')) return showExample(block, ink)
  if (block.startsWith('#')) return [ink.bold(block.replace(/^#+ /, ''))]
  if (block.startsWith('|')) return showTable(block, ink, width)
  return wrap(plain(block.replace(/\n/g, ' ')), width, 0)
}

const marks: Readonly<Record<string, (ink: Ink) => string>> = {
  bad: ink => ink.red('✗'),
  fixed: ink => ink.green('→'),
  good: ink => ink.green('✓'),
}

function showExample(block: string, ink: Ink): string[] {
  const [fence = '', ...lines] = block.split('\n').slice(0, -1)
  const [, kind = '', ...settings] = fence.replace(/`/g, '').trim().split(' ')
  const mark = marks[kind]?.(ink) ?? ' '
  const told = settings.length === 0 ? [] : [`  ${ink.dim(`(${settings.join(' ')})`)}`]
  return [
    ...told,
    ...lines.map(line => {
      const pointer = /^( *)(\^+)(.*)$/.exec(line)
      const text =
        pointer === null ? line : `${pointer[1]}${ink.red(pointer[2] as string)}${ink.yellow(pointer[3] as string)}`
      return `${mark} ${text}`.trimEnd()
    }),
  ]
}

function showTable(block: string, ink: Ink, width: number | null): string[] {
  const rows = block
    .split('\n')
    .filter(line => !/^[|\s-]+$/.test(line) || /[^|\s-]/.test(line))
    .map(line =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map(cell => plain(cell.trim().replaceAll('\\|', '|'))),
    )
  const columns = Math.max(...rows.map(row => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map(row => (row[column] ?? '').length)),
  )
  const isFacts = columns === 2
  return rows.flatMap((row, index) => {
    const cells = row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] as number)))
    const indent = widths.slice(0, -1).reduce((sum, cell) => sum + cell + 2, 0)
    const [first = '', ...further] = wrap(`${cells.join('  ')}`, width, indent)
    const head = isFacts ? ink.dim(first.slice(0, indent)) + first.slice(indent) : index === 0 ? ink.dim(first) : first
    return [head.trimEnd(), ...further]
  })
}

/** Without links, code marks and emphasis. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]{1,200})\]\([^)]{1,200}\)/g, '$1')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*{1,2}([^*\n]{1,300})\*{1,2}(?![\p{L}\p{N}*])/gu, '$1')
}
