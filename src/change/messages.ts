/** What an editor is told of a passage that came, went, moved or got another label. */
import type { Passage } from './passage.js'

const kinds: Partial<Readonly<Record<Passage['kind'], string>>> = {
  numberLine: 'the number line',
  title: 'the title',
  history: 'the history line',
  formula: 'the adopting formula',
  row: 'a row of the table',
  unplaced: 'text outside of any section',
  verbatim: 'a block of code or HTML',
  heading: 'a heading',
}

/** As delegates name it, else by its kind. */
export function nameOf({ kind, path }: Passage): string {
  if (kind === 'row' || kind === 'unplaced' || kind === 'verbatim') return kinds[kind] as string
  return kinds[kind] === undefined || kind === 'heading'
    ? (path ?? kinds[kind] ?? 'a paragraph')
    : (kinds[kind] as string)
}

export function unpairedMessage(head: Passage, side: 'a' | 'b', count: number): string {
  const more = count > 1 ? `, with ${count === 2 ? 'one passage' : `${count - 1} passages`} in it` : ''
  const what = head.kind === 'paragraph' ? `a paragraph of ${head.path ?? 'the text'}` : nameOf(head)
  return side === 'a' ? `${what} is gone${more}` : `${what} is new${more}`
}

export function movedMessage(old: Passage, now: Passage): string {
  const [from, to] = [nameOf(old), nameOf(now)]
  return from === to ? `${from} stands elsewhere in the text` : `moved: ${from} is now ${to}`
}

export function splitMessage(old: readonly Passage[], now: readonly Passage[]): string {
  const verb = old.length > 1 ? 'are now' : 'is now'
  return `${named(old)} ${verb} ${named(now)}`
}

function named(passages: readonly Passage[]): string {
  const names = [...new Set(passages.map(nameOf))]
  if (names.length === 1)
    return passages.length > 1 ? `${passages.length} passages of ${names[0]}` : (names[0] as string)
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

export function relabelledMessage(old: Passage, now: Passage, oldMark: string, newMark: string): string {
  const [from, to] = [nameOf(old), nameOf(now)]
  if (from !== to) return `${from} is now ${to}`
  if (oldMark.trim() === '') return `${to} has the marker \`${newMark.trim()}\` now`
  if (newMark.trim() === '') return `${from} has lost its marker \`${oldMark.trim()}\``
  return `\`${oldMark.trim()}\` is now \`${newMark.trim()}\``
}
