/** The runs of a block as inline content of mdast, with a node for each mark. */
import type { PhrasingContent } from 'mdast'
import type { Format, Run } from '../../../change/redline.js'

/** Text with a mark: taken out, put in, or both in one place. Written by `marks.ts`. */
export interface Tracked {
  readonly type: 'tracked'
  readonly removed: readonly PhrasingContent[]
  readonly added: readonly PhrasingContent[]
}

export type Inline = Pick<Run, 'op' | 'text' | 'format'>

/** Formats stand outside of marks where words in them stayed, else inside. */
export function phrasingOf(runs: readonly Inline[]): PhrasingContent[] {
  const nodes: (PhrasingContent | Tracked)[] = []
  for (const group of groupsOf(withFreeBlanks(joined(runs)))) {
    const format = (group[0] as Inline).format
    if (staysWhole(group)) {
      nodes.push(...formatted(merged(group.map(run => marked(run, [text(run.text)]))), format))
    } else for (const run of group) nodes.push(marked(run, formatted([leafOf(run)], run.format)))
  }
  return merged(nodes)
}

/**
 * Whether marks stand inside of the format: it holds words that stayed, and would begin and end with a word whatever goes. Where marks at its ends
 * touch other words of it, there is no other way.
 */
function staysWhole(group: readonly Inline[]): boolean {
  const [first, last] = [group[0] as Inline, group[group.length - 1] as Inline]
  if (first.format.code || first.format.note || group.every(({ op }) => op !== 'same')) return false
  if (first.op === 'same' && last.op === 'same') return true
  return group.some(({ text }, index) => index > 0 && !/ $/.test((group[index - 1] as Inline).text) && !/^ /.test(text))
}

/** Runs of one format that follow each other. */
function groupsOf(runs: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = []
  for (const run of runs) {
    const last = groups[groups.length - 1]
    if (last !== undefined && isSameFormat((last[0] as Inline).format, run.format)) last.push(run)
    else groups.push([run])
  }
  return groups
}

function isSameFormat(x: Format, y: Format): boolean {
  return (Object.keys(x) as (keyof Format)[]).every(key => x[key] === y[key])
}

/** Neighbours of one kind as one: changes meet in a line, but a reader sees one insertion. */
function joined(runs: readonly Inline[]): Inline[] {
  const list: Inline[] = []
  for (const run of runs) {
    const last = list[list.length - 1]
    if (last?.op === run.op && isSameFormat(last.format, run.format) && !run.format.note)
      list[list.length - 1] = { ...last, text: last.text + run.text }
    else list.push(run)
  }
  return list
}

const plain: Format = { emphasis: false, strong: false, deleted: false, code: false, note: false, url: null }

/** A blank at both ends of what goes and of what comes stayed; one at the edge of a format stands in none. */
function withFreeBlanks(runs: readonly Inline[]): Inline[] {
  const freed: Inline[] = []
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Inline
    const next = runs[index + 1]
    if (run.op === 'removed' && next?.op === 'added' && !run.format.note && !next.format.note) {
      const [head, tail] = [sharedBlank(run.text, next.text, 'start'), sharedBlank(run.text, next.text, 'end')]
      if (head !== '') freed.push({ op: 'same', text: head, format: plain })
      freed.push(...edged(inner(run, head, tail)), ...edged(inner(next, head, tail)))
      if (tail !== '') freed.push({ op: 'same', text: tail, format: plain })
      index++
    } else freed.push(...edged(run))
  }
  return freed.filter(({ text }) => text !== '')
}

function sharedBlank(old: string, now: string, side: 'start' | 'end'): string {
  if (old.trim() === '' || now.trim() === '') return ''
  const isShared =
    side === 'start' ? old.startsWith(' ') && now.startsWith(' ') : old.endsWith(' ') && now.endsWith(' ')
  return isShared ? ' ' : ''
}

function inner(run: Inline, head: string, tail: string): Inline {
  return { ...run, text: run.text.slice(head.length, run.text.length - tail.length) }
}

function edged(run: Inline): Inline[] {
  const { text, format } = run
  if (format === plain || format.note || format.code || text.trim() === '') return [run]
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length]
  return [
    { ...run, text: text.slice(0, start), format: plain },
    { ...run, text: text.slice(start, end) },
    { ...run, text: text.slice(end), format: plain },
  ]
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function leafOf({ text: value, format }: Inline): PhrasingContent {
  if (format.note) return { type: 'footnoteReference', identifier: value, label: value }
  return format.code ? { type: 'inlineCode', value } : text(value)
}

function formatted(children: readonly (PhrasingContent | Tracked)[], format: Format): PhrasingContent[] {
  let inside = children as PhrasingContent[]
  if (format.deleted) inside = [{ type: 'delete', children: inside }]
  if (format.emphasis) inside = [{ type: 'emphasis', children: inside }]
  if (format.strong) inside = [{ type: 'strong', children: inside }]
  if (format.url !== null)
    inside = [{ type: 'link', url: format.url, title: null, children: inside } as PhrasingContent]
  return inside
}

function marked({ op }: Inline, children: readonly PhrasingContent[]): PhrasingContent | Tracked {
  if (op === 'same') return children[0] as PhrasingContent
  return { type: 'tracked', removed: op === 'removed' ? children : [], added: op === 'added' ? children : [] }
}

/** Marks that follow each other are one; of text, too, so that it is escaped as one. */
function merged(nodes: readonly (PhrasingContent | Tracked)[]): PhrasingContent[] {
  const list: (PhrasingContent | Tracked)[] = []
  for (const node of nodes) {
    const last = list[list.length - 1]
    if (node.type === 'text' && last?.type === 'text')
      list[list.length - 1] = { ...last, value: last.value + node.value }
    else if (
      node.type === 'tracked' &&
      last?.type === 'tracked' &&
      (last.added.length === 0 || node.removed.length === 0)
    )
      list[list.length - 1] = {
        type: 'tracked',
        removed: merged([...last.removed, ...node.removed]),
        added: merged([...last.added, ...node.added]),
      }
    else list.push(node)
  }
  return list as PhrasingContent[]
}
