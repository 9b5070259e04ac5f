/** Inline content as one line of canonical Markdown, with marks. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Style } from '../../../change/markup/style.js'
import { inlineHandlers } from '../../../formats/markdown-inline.js'
import { trackedHandler } from './marks.js'
import { type Inline, phrasingOf } from './phrasing.js'

export interface InlineWriter {
  /** A paragraph; `before` and `after` are written as they stand. */
  line(runs: readonly Inline[], before?: string, after?: string): string
  heading(runs: readonly Inline[], depth: number): string
  /** "| a | b |". */
  row(cells: readonly (readonly Inline[])[]): string
}

/** `references`: something is defined that brackets may refer to. */
export function inlineWriter(style: Style, references: boolean): InlineWriter {
  const options: Options = {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
    handlers: { ...inlineHandlers(references), tracked: trackedHandler(style) } as Options['handlers'],
  }
  const write = (node: RootContent) =>
    toMarkdown({ type: 'root', children: [node] } as Root, options).replace(/\n$/, '')
  const verbatim = (value: string) => (value === '' ? [] : [{ type: 'verbatim', value } as unknown as PhrasingContent])
  return {
    line: (runs, before = '', after = '') =>
      write({ type: 'paragraph', children: [...verbatim(before), ...phrasingOf(runs), ...verbatim(after)] }),
    heading: (runs, depth) => write({ type: 'heading', depth: depth as 1, children: phrasingOf(runs) }),
    row: cells => {
      const children = cells.map(runs => ({ type: 'tableCell' as const, children: phrasingOf(runs) }))
      return write({ type: 'table', children: [{ type: 'tableRow', children }] }).split('\n', 1)[0] as string
    },
  }
}
