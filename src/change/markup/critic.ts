/**
 * CriticMarkup (https://fletcher.github.io/MultiMarkdown-6/syntax/critic.html): `{++new++}`, `{--old--}`, `{~~old~>new~~}`, comments
 * `{>>so<<}`, highlights `{==so==}`. It has no way to write its own signs as text: an empty comment inside of a sign makes it text, and goes with
 * the comments.
 */
import { Finder } from './finder.js'
import type { Stretch } from './marks.js'

const breaker = '{>><<}'
/** The first character of each sign: behind it the sign can be broken. */
const signs = /\{(?=\+\+|--|~~|==|>>)|\+(?=\+\})|-(?=-\})|~(?=~\}|>)|=(?==\})|<(?=<\})/g

function literal(text: string): string {
  return text.replace(signs, `$&${breaker}`)
}

/** A stretch, with a comment for those who read it. */
export interface Noted extends Stretch {
  readonly note?: string
}

/** An old stretch and a new one that follow each other are one substitution. */
export function writeCritic(given: readonly Noted[]): string {
  const stretches = joined(given)
  let written = ''
  for (let index = 0; index < stretches.length; index++) {
    const { op, text, note } = stretches[index] as Noted
    const next = stretches[index + 1]
    if (op === 'same') written += literal(text)
    else if (op === 'added') written += `{++${literal(text)}++}`
    else if (note === undefined && next?.op === 'added' && next.note === undefined) {
      written += `{~~${literal(text)}~>${literal(next.text)}~~}`
      index++
    } else written += `{--${literal(text)}--}`
    if (note !== undefined) written += `{>>${note.replaceAll('<', '')}<<}`
  }
  return written
}

/** What goes together is marked together, and signs of the text are seen whole. */
function joined(stretches: readonly Noted[]): Noted[] {
  const list: Noted[] = []
  for (const stretch of stretches) {
    const last = list[list.length - 1]
    if (stretch.text === '') continue
    if (last?.op === stretch.op && last.note === stretch.note)
      list[list.length - 1] = { ...last, text: last.text + stretch.text }
    else list.push(stretch)
  }
  return list
}

/** Null for a text without a mark. A sign that is not closed is text. */
export function readCritic(text: string): Stretch[] | null {
  const finder = new Finder(text)
  const stretches: Stretch[] = []
  let isMarked = false
  let from = 0
  let at = finder.next('{', 0)
  const add = (op: Stretch['op'], start: number, end: number) => {
    if (end > start) stretches.push({ op, text: text.slice(start, end).replaceAll(breaker, '') })
  }
  while (at >= 0) {
    const mark = markAt(text, at, finder)
    if (mark === null) {
      at = finder.next('{', at + 1)
      continue
    }
    add('same', from, at)
    for (const [op, start, end] of mark.parts) add(op, start, end)
    isMarked = true
    from = mark.to
    at = finder.next('{', from)
  }
  add('same', from, text.length)
  return isMarked ? stretches : null
}

interface CriticMark {
  readonly parts: readonly (readonly [Stretch['op'], number, number])[]
  readonly to: number
}

const closers: Readonly<Record<string, string>> = {
  '{++': '++}',
  '{--': '--}',
  '{~~': '~~}',
  '{==': '==}',
  '{>>': '<<}',
}

function markAt(text: string, at: number, finder: Finder): CriticMark | null {
  const opener = text.slice(at, at + 3)
  const closer = closers[opener]
  if (closer === undefined) return null
  const from = at + 3
  const end = finder.next(closer, from)
  if (end < 0) return null
  const to = end + 3
  switch (opener) {
    case '{++':
      return { parts: [['added', from, end]], to }
    case '{--':
      return { parts: [['removed', from, end]], to }
    case '{==':
      return { parts: [['same', from, end]], to }
    case '{>>':
      return { parts: [], to }
    default: {
      const arrow = finder.next('~>', from)
      if (arrow < 0 || arrow >= end) return null
      const parts = [['removed', from, arrow] as const, ['added', arrow + 2, end] as const]
      return { parts, to }
    }
  }
}
