/**
 * Canonical Markdown: the one layout that `fmt` writes (docs/markdown.md). Any viewer shows every label; the reader
 * gives the same tree.
 */
import type { Nodes, Root } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Join, toMarkdown } from 'mdast-util-to-markdown'
import type { Reading } from '../tree/nodes.js'
import { rootsOf } from '../tree/walk.js'
import type { Format } from './format.js'
import { markdownBlocks } from './markdown-blocks.js'
import { inlineHandlers } from './markdown-inline.js'

export const markdown: Format = {
  id: 'markdown',
  title: 'canonical Markdown',
  extensions: ['.md', '.markdown'],
  write: writeMarkdown,
}

function writeMarkdown(reading: Reading): string {
  const raw: string[] = []
  const children = rootsOf(reading).flatMap(root => markdownBlocks(root, raw))
  if (children.length === 0) return ''
  const references = children.some(holdsDefinition)
  const written = toMarkdown({ type: 'root', children } as Root, {
    bullet: '-',
    bulletOther: '*',
    listItemIndent: 'one',
    fences: true,
    rule: '-',
    join: [joinBlocks],
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
    handlers: inlineHandlers(references),
  })
  // What must stay exactly as it was is put in last, so that no indentation gets into it.
  return raw.length === 0
    ? written
    : written.replace(/\ue000(\d+)\ue001/g, (_, index: string) => raw[Number(index)] ?? '')
}

function holdsDefinition(node: Nodes): boolean {
  return node.type === 'definition' || ('children' in node && node.children.some(holdsDefinition))
}

/**
 * Blank lines between blocks: none between an item and the list below it, none between items that hold nothing else.
 */
const joinBlocks: Join = (left, right, parent) => {
  if (parent.type === 'list') return isTight(left) ? 0 : 1
  if (parent.type === 'listItem' && left.type === 'paragraph' && right.type === 'list') return 0
  return 1
}

function isTight(item: Nodes): boolean {
  if (!('children' in item)) return true
  const { children } = item as { children: Nodes[] }
  return children.every((child, index) =>
    index === 0 ? child.type === 'paragraph' || child.type === 'list' : index === 1 && child.type === 'list',
  )
}
