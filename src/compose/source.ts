/** What every part of composing needs to know of the text that is read. */
import type { Language } from '../language/language.js'
import type { FlowBlock } from '../scan/flow.js'
import type { ScannedLine } from '../scan/lines.js'
import { firstBehind, type Removed } from '../scan/removed.js'
import type { Diagnostic, Severity } from '../source/diagnostic.js'
import { diagnostic } from '../source/diagnostic.js'
import type { Lines } from '../source/lines.js'
import { positionOf } from '../source/lines.js'
import type { Span } from '../source/position.js'

export interface ComposeSource {
  readonly text: string
  readonly lines: Lines
  readonly scanned: readonly ScannedLine[]
  readonly flow: readonly FlowBlock[]
  /** Stretches taken out of the text, in order and disjoint. */
  readonly removed: readonly Removed[]
  /** Markdown's link and footnote definitions: phrasing needs them to know a reference. */
  readonly definitions: string
  readonly language: Language
  readonly repair: boolean
  readonly diagnostics: Diagnostic[]
}

/** Notes what was read or repaired. `removed` stretches make it a repair. */
export function report(
  source: ComposeSource,
  code: string,
  severity: Severity,
  message: string,
  span: Span,
  repair: { pass: string; removed: readonly Span[] } | null = null,
): void {
  source.diagnostics.push(
    diagnostic({
      code: `reading/${code}`,
      severity,
      message,
      position: positionOf(source.lines, span.from, span.to),
      repair:
        repair === null
          ? null
          : { pass: repair.pass, removed: repair.removed.map(({ from, to }) => positionOf(source.lines, from, to)) },
    }),
  )
}

/** The stretches of [from, to) that were not removed, trimmed of white space at both ends. */
export function keptSpans(source: ComposeSource, from: number, to: number): Span[] {
  const spans: Span[] = []
  const { removed, text } = source
  let start = from
  for (let index = firstBehind(removed, from); index < removed.length; index++) {
    const stretch = removed[index] as Removed
    if (stretch.from >= to) break
    if (stretch.from > start) spans.push({ from: start, to: stretch.from })
    start = Math.max(start, stretch.to)
  }
  if (start < to) spans.push({ from: start, to })
  while (spans.length > 0 && text.slice((spans[0] as Span).from, (spans[0] as Span).to).trim() === '') spans.shift()
  while (
    spans.length > 0 &&
    text.slice((spans[spans.length - 1] as Span).from, (spans[spans.length - 1] as Span).to).trim() === ''
  ) {
    spans.pop()
  }
  const first = spans[0]
  const last = spans[spans.length - 1]
  if (first === undefined || last === undefined) return []
  const lead = leading(text, first.from, first.to)
  spans[0] = { from: lead, to: first.to }
  const tail = spans[spans.length - 1] as Span
  spans[spans.length - 1] = { from: tail.from, to: trailing(text, tail.from, tail.to) }
  return spans.filter(span => span.from < span.to)
}

/** Behind the white space that `from` begins with; quote marks at the start of a line go along. */
function leading(text: string, from: number, to: number): number {
  let offset = from
  let quotes = isLineStart(text, from)
  while (offset < to) {
    const character = text.charAt(offset)
    if (character === '\n' || character === '\r') quotes = true
    else if (character === '>' ? !quotes : !/[\s\ufeff]/.test(character)) break
    offset++
  }
  return offset
}

/** Before the white space that ends at `to`; lines of quote marks alone go along. */
function trailing(text: string, from: number, to: number): number {
  let end = to
  for (let offset = to; offset > from; offset--) {
    const character = text.charAt(offset - 1)
    if (character === '\n' || character === '\r') end = offset - 1
    else if (!/[\s\ufeff>]/.test(character)) {
      // Quote marks behind text on its own line belong to it.
      return /^[\s\ufeff]*$/.test(text.slice(offset, end)) ? offset : trimmed(text, offset, end)
    }
  }
  return isLineStart(text, from) ? from : trimmed(text, from, end)
}

function trimmed(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s\ufeff]/.test(text.charAt(end - 1))) end--
  return end
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[> \t]/.test(text.charAt(before)) && at - before < 200) before--
  return before < 0 || text.charAt(before) === '\n' || text.charAt(before) === '\r'
}
