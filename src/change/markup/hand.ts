/**
 * Marks made by hand in Markdown: elements (`<ins>` and `<del>`; `<u>` and `<s>` where both are there) and pairs `~~old~~ **new**`. In a text with
 * a pair or an element for what is new `~~old~~` alone is a deletion too; `**strong**` alone stays what it is. Code and comments hold no marks.
 */
import { Finder } from './finder.js'
import { added, type Piece, removed, same } from './pieces.js'

/** Null when nothing is marked. */
export function handPieces(text: string): Piece[] | null {
  const marks = marksOf(text, signsOf(text))
  if (marks.length === 0) return null
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, piece } of marks) {
    pieces.push(same(text.slice(at, from)), piece)
    at = to
  }
  pieces.push(same(text.slice(at)))
  return pieces
}

/** "<ins>", "</ins>", "~~", "**" outside of code and comments. */
interface Sign {
  /** The sign itself for pairs; the name of an element. */
  readonly name: string
  readonly isEnd: boolean
  readonly from: number
  readonly to: number
}

const sign =
  /\\[^]|<!--|^ {0,3}(?:`{3,}|~{3,})|`+|~{3,}|\*{3,}|~~|\*\*|<(\/?)(ins|del|strike|s|u)(?:\s[^<>]{0,200})?>/gim

function signsOf(text: string): Sign[] {
  const finder = new Finder(text)
  const signs: Sign[] = []
  sign.lastIndex = 0
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const [whole, slash, element] = match
    const from = match.index
    const to = from + whole.length
    if (element !== undefined) signs.push({ name: element.toLowerCase(), isEnd: slash === '/', from, to })
    else if (whole === '~~' || whole === '**') signs.push({ name: whole, isEnd: false, from, to })
    else sign.lastIndex = behindOpaque(text, whole, from, to, finder)
  }
  return signs
}

/** The end of code or of a comment that opens here; of a sign that opens nothing its own end. */
function behindOpaque(text: string, whole: string, from: number, to: number, finder: Finder): number {
  const opener = whole.trimStart()
  const isFence = /^(?:`{3}|~{3})/.test(opener) && (from === 0 || text.charAt(from - 1) === '\n')
  const closer = isFence ? `\n${opener}` : opener === '<!--' ? '-->' : opener.startsWith('`') ? opener : null
  if (closer === null) return to
  const end = finder.next(closer, to)
  if (end < 0) return isFence ? text.length : to
  return end + closer.length
}

interface Mark {
  readonly from: number
  readonly to: number
  readonly piece: Piece
}

const removing = ['del', 's', 'strike']
const adding = ['ins', 'u']

function marksOf(text: string, signs: readonly Sign[]): Mark[] {
  const names = new Set(signs.map(({ name }) => name))
  const holdsNew = adding.some(name => names.has(name))
  const hasBoth = holdsNew && removing.some(name => names.has(name))
  const isMark = (name: string) => name === 'ins' || name === 'del' || hasBoth
  const ends = endsOf(text, signs)
  const marks: Mark[] = []
  const alone: Mark[] = []
  let hasPair = false
  for (let index = 0; index < signs.length; index++) {
    const open = signs[index] as Sign
    const end = ends[index] as number
    const close = signs[end]
    if (close === undefined || open.name === '**') continue
    const words = text.slice(open.to, close.from)
    const { from } = open
    if (open.name === '~~') {
      const [start, stop] = [signs[end + 1], signs[ends[end + 1] ?? -1]]
      const isNext =
        start?.name === '**' &&
        (start.from === close.to || (start.from === close.to + 1 && text.charAt(close.to) === ' '))
      if (isNext && stop !== undefined) {
        const piece: Piece = { op: 'replaced', old: words, new: text.slice(start.to, stop.from), loose: true }
        marks.push({ from, to: stop.to, piece })
        index = ends[end + 1] as number
        hasPair = true
      } else {
        alone.push({ from, to: close.to, piece: removed(words, true) })
        index = end
      }
    } else if (isMark(open.name)) {
      const piece = removing.includes(open.name) ? removed(words, false) : added(words, false)
      marks.push({ from, to: close.to, piece })
      index = end
    }
  }
  return hasPair || holdsNew ? [...marks, ...alone].sort((x, y) => x.from - y.from) : marks
}

/** For each sign the index of the one that closes it, -1 for none: of an element its end, of a pair the next one in its paragraph. */
function endsOf(text: string, signs: readonly Sign[]): Int32Array {
  const ends = new Int32Array(signs.length).fill(-1)
  const next = new Map<string, number>()
  const finder = new Finder(text)
  const paragraphEnds = signs.map(({ to }) => {
    const found = [finder.next('\n\n', to), finder.next('\n\r\n', to)].filter(at => at >= 0)
    return found.length === 0 ? text.length : Math.min(...found)
  })
  for (let index = signs.length - 1; index >= 0; index--) {
    const { name, isEnd, to } = signs[index] as Sign
    const end = next.get(name)
    const isPair = name === '~~' || name === '**'
    if (end !== undefined && !isEnd) {
      const within = !isPair || (signs[end] as Sign).from <= (paragraphEnds[index] as number)
      const isTight = !isPair || isTightBetween(text, to, (signs[end] as Sign).from)
      if (within && isTight) ends[index] = end
    }
    if (isEnd || isPair) next.set(name, index)
  }
  return ends
}

/** Marks of Markdown stand close to their words. */
function isTightBetween(text: string, from: number, to: number): boolean {
  return to > from && !/\s/.test(text.charAt(from)) && !/\s/.test(text.charAt(to - 1))
}
