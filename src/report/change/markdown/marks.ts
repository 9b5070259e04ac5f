/** How marks are written: `~~old~~ **new**` where Markdown reads them as such, elements everywhere else. */
import type { PhrasingContent } from 'mdast'
import type { Handle, Info, State } from 'mdast-util-to-markdown'
import { type Style, tagOf } from '../../../change/markup/style.js'
import type { Tracked } from './phrasing.js'

/** A handler for `tracked` nodes. */
export function trackedHandler(style: Style): Handle {
  const [del, ins] = [tagOf('del', style), tagOf('ins', style)]
  return (node: Tracked, _parent, state: State, info: Info) => {
    const old = written(node.removed, state, info)
    const now = written(node.added, state, info)
    const isPlain = style.gfm && !state.stack.includes('emphasis') && !state.stack.includes('strong')
    const loose = isPlain ? signed(old, now, info) : null
    if (loose !== null) return loose
    return (old === '' ? '' : del.open + old + del.close) + (now === '' ? '' : ins.open + now + ins.close)
  }
}

function written(children: readonly PhrasingContent[], state: State, info: Info): string {
  if (children.length === 0) return ''
  const parent = { type: 'paragraph' as const, children: [...children] }
  return state.containerPhrasing(parent, { ...state.createTracker(info).current(), before: '>', after: '<' })
}

/** Null where Markdown would not read the signs as marks, or where the blanks at the ends of a mark would be lost with it. */
function signed(old: string, now: string, { before, after }: Info): string | null {
  const [left, right] = [before.slice(-1), after.slice(0, 1)]
  if (isStarred(left) || isStarred(right)) return null
  if (old !== '' && now !== '')
    return canMark(old, left, ' ') && canMark(now, ' ', right) ? `~~${old}~~ **${now}**` : null
  const content = old === '' ? now : old
  const words = content.trim()
  const [head, tail] = [content.slice(0, content.indexOf(words)), content.slice(content.indexOf(words) + words.length)]
  if (words === '' || (head !== '' && tail !== '')) return null
  if ((head !== '' && !isGap(right)) || (tail !== '' && !isGap(left))) return null
  if (!canMark(words, head === '' ? left : ' ', tail === '' ? right : ' ')) return null
  const sign = old === '' ? '**' : '~~'
  return head + sign + words + sign + tail
}

/** A mark opens before a word, or before punctuation that has a gap or punctuation before it; it closes in the mirror of this. */
function canMark(words: string, left: string, right: string): boolean {
  const [first, last] = [words.charAt(0), words.charAt(words.length - 1)]
  if (isStarred(first) || isStarred(last) || isGap(first) || isGap(last) || isCut(words)) return false
  return (isWord(first) || !isWord(left)) && (isWord(last) || !isWord(right))
}

/** Signs of marks inside of a mark, and what ends in a backslash. */
function isCut(words: string): boolean {
  return words.includes('**') || words.includes('~~') || words.endsWith('\\')
}

function isStarred(character: string): boolean {
  return character === '*' || character === '~'
}

function isGap(character: string): boolean {
  return character === '' || /\s/.test(character)
}

/** Neither blank nor punctuation. Of a character of two halves either is one. */
function isWord(character: string): boolean {
  return character !== '' && !/[\s\p{P}\p{S}]/u.test(character)
}
