/** What a fix would change, as two short pieces of the text: before and after. */
import type { Fix } from '../../source/diagnostic.js'

export interface Change {
  readonly before: string
  readonly after: string
}

const around = 24

/** On one line each, with a few words of the text on both sides; ends of lines are shown. */
export function changeOf({ edits }: Pick<Fix, 'edits'>, source: string): Change | null {
  const ordered = [...edits].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const first = ordered[0]
  const last = ordered.at(-1)
  if (first === undefined || last === undefined) return null
  const from = startBefore(source, first.position.start.offset)
  const to = endBehind(source, last.position.end.offset)
  let after = ''
  let at = from
  for (const { position, text } of ordered) {
    after += source.slice(at, position.start.offset) + text
    at = position.end.offset
  }
  after += source.slice(at, to)
  return { before: oneLine(source.slice(from, to)), after: oneLine(after) }
}

/** At a word, on the same line. */
function startBefore(source: string, offset: number): number {
  const far = Math.max(0, offset - around)
  const before = source.slice(far, offset)
  const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  if (line > 0 || far === 0) return far + line
  const blank = before.indexOf(' ')
  return blank < 0 ? far : far + blank + 1
}

function endBehind(source: string, offset: number): number {
  const rest = source.slice(offset, offset + around)
  const end = rest.search(/[\r\n]/)
  if (end >= 0) return offset + end
  const blank = rest.lastIndexOf(' ')
  return offset + (offset + around >= source.length || blank < 0 ? rest.length : blank)
}

function oneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, '↵')
}
