import { readMarkup } from '../../change/markup/markup.js'
import { headerOf, type Style, styleFor, summaryEnd, tagOf } from '../../change/markup/style.js'
import type { RedlineBlock } from '../../change/redline.js'
import { markdown as canonical } from '../../formats/markdown.js'
import { redlineText } from './markdown/lines.js'
import { strayOf } from './markdown/verify.js'
import type { ChangeReport, ChangeReporter } from './report.js'
import { entryOf, isFolded, sideName, summarySentences } from './summary.js'

/** The document as GitHub shows it, `~~gone~~` and **new** in place. It can be read back: `readMarkup`. */
export const markdown: ChangeReporter = {
  write: report => markedDocument(report).text,
}

export interface MarkedDocument {
  readonly text: string
  /** What was wrong with plainer ways to mark it: each was read back, and did not hold both texts. */
  readonly strays: readonly string[]
}

/**
 * In the plainest way that holds both texts: with signs and elements, with elements alone, one text after the other, one source after the other
 * (where a text is so odd that canonical Markdown is read otherwise).
 */
export function markedDocument(report: ChangeReport): MarkedDocument {
  const { a, b } = report.comparison
  const texts = [a, b].map(({ reading }) => canonical.write(reading)) as [string, string]
  const style = styleFor([...texts, a.source, b.source])
  const elements = { ...style, gfm: false }
  const ways = [
    ...(style.gfm ? [() => withHead(report, style, bodyOf(report, style))] : []),
    () => withHead(report, elements, bodyOf(report, elements)),
    () => withHead(report, elements, wholeBody(texts, elements)),
    () => withHead(report, elements, wholeBody([a.source, b.source], elements)),
  ]
  const strays: string[] = []
  for (const write of ways) {
    const text = write()
    const stray = strayOf(report, readMarkup(text))
    if (stray === null) return { text, strays }
    strays.push(stray)
  }
  throw new Error(`The redline does not hold both texts: ${strays.join('; ')}`)
}

function bodyOf({ comparison, redline, shown }: ChangeReport, style: Style): string {
  const { a, b, set } = comparison
  const references = [a, b].some(({ passages }) =>
    passages.some(({ node, kind }) => node.type === 'definition' || kind === 'note'),
  )
  return redlineText(comparison, redline.blocks, {
    style,
    references,
    note: block => noteOf(block, set.changes, shown),
  })
}

/** "moved from considering c); change of a date". What the marks alone do not say. */
function noteOf(
  block: RedlineBlock,
  changes: ChangeReport['comparison']['set']['changes'],
  shown: ReadonlySet<number>,
): string {
  const told = block.changes.filter(index => shown.has(index)).flatMap(index => changes[index] ?? [])
  const parts = told.flatMap(change => {
    const entry = entryOf(change)
    if (isFolded(entry)) return []
    if (!change.class.endsWith('-moved')) return [entry.name]
    if (block.status === 'moved-away') return [`moved to ${change.new?.path ?? 'another place'}`]
    return [`moved from ${change.old?.path ?? 'another place'}`]
  })
  return escaped([...new Set(parts)].join('; '))
}

/** Text that means itself, and holds no mark. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>*_~`[\]\\|#@:$]/g, sign => `&#${sign.charCodeAt(0)};`)
}

function withHead(report: ChangeReport, style: Style, body: string): string {
  const { set } = report.comparison
  const front = /^---\n(?:.*\n)*?---\n\n?/.exec(body)?.[0] ?? ''
  const lines = [
    `${escaped(sideName(set.old, 'the old text'))} → ${escaped(sideName(set.new, 'the new text'))}`,
    ...summarySentences(report, true).map(escaped),
    ...set.remarks.map(({ message }) => `Note: ${escaped(message)}`),
  ]
  const summary = lines.map(line => `> ${line}`).join('  \n')
  return `${front}${headerOf(style)}\n\n${summary}\n\n${summaryEnd}\n\n${body.slice(front.length)}`
}

function wholeBody([old, now]: readonly [string, string], style: Style): string {
  const part = (text: string, { open, close }: { open: string; close: string }) =>
    text === '' ? '' : `${open}\n\n${text.trimEnd()}\n\n${close}\n`
  return [part(old, tagOf('del', style)), part(now, tagOf('ins', style))].filter(text => text !== '').join('\n')
}
