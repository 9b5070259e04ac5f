/** Random edits of the text of a Word file, as editors make them: words, paragraphs, splits, joins, formats, rows, notes. */
import type { Styled } from '../../../src/scan/role.js'
import type { TextEdit } from '../../../src/word/redline/redline.js'
import type { WordDocument } from '../../../src/word/word.js'

export type Random = () => number

/** From 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

const kinds = [
  'word',
  'word',
  'insert',
  'cut',
  'remove',
  'add',
  'addBefore',
  'split',
  'join',
  'format',
  'unformat',
  'row',
  'newRow',
  'note',
  'unnote',
  'break',
] as const

export interface Edited {
  readonly now: { readonly text: string; readonly styles: readonly Styled[] }
  readonly edits: readonly TextEdit[]
  readonly kinds: readonly string[]
}

export function randomEdits({ text, styles }: WordDocument, random: Random, count: number): Edited {
  const wanted: Replacement[] = []
  const made: string[] = []
  for (let index = 0; index < count; index++) {
    const kind = kinds[Math.floor(random() * kinds.length)] as (typeof kinds)[number]
    const found = replacementOf(text, kind, random)
    if (found === null || wanted.some(({ from, to }) => found.from <= to + 1 && from <= found.to + 1)) continue
    wanted.push(found)
    made.push(`${kind} ${found.from}-${found.to} ${JSON.stringify(found.text)}`)
  }
  return { ...applied(text, styles, wanted), kinds: made }
}

function applied(text: string, styles: readonly Styled[], wanted: readonly Replacement[]) {
  let now = ''
  let at = 0
  const edits: TextEdit[] = []
  for (const { from, to, text: put } of [...wanted].sort((a, b) => a.from - b.from)) {
    now += text.slice(at, from)
    edits.push({ fromA: from, toA: to, fromB: now.length, toB: now.length + put.length })
    now += put
    at = to
  }
  now += text.slice(at)
  const shifted = styles.flatMap(styled => {
    const inside = edits.some(({ fromA, toA }) => fromA < styled.to && styled.from < toA)
    if (inside && edits.some(({ fromA, toA }) => fromA <= styled.from && toA >= styled.to)) return []
    const move = (offset: number) =>
      offset +
      edits
        .filter(({ toA }) => toA <= offset)
        .reduce((sum, { fromA, toA, fromB, toB }) => sum + toB - fromB - toA + fromA, 0)
    const from = move(styled.from)
    return [{ ...styled, from, to: Math.max(from, move(styled.to)) }]
  })
  return { now: { text: now, styles: shifted }, edits }
}

function replacementOf(text: string, kind: (typeof kinds)[number], random: Random): Replacement | null {
  const at = Math.floor(random() * text.length)
  const block = blockAt(text, at)
  const isPlain = !/^(?:\||\[\^| {4}|#)/.test(block.text) && /^[\p{L}(]/u.test(block.text)
  const word = wordAt(text, at)
  const some = ['lamp', 'harbour of light', 'x', 'ITU\u2011T rules'][Math.floor(random() * 4)] as string
  const paragraph = ['that keepers know;', '*z)*\tthat lamps burn', 'New text, **strong** and plain.'][
    Math.floor(random() * 3)
  ] as string
  switch (kind) {
    case 'word':
      return word === null ? null : { ...word, text: some }
    case 'insert':
      return word === null ? null : { from: word.to, to: word.to, text: ` ${some}` }
    case 'cut': {
      const behind = word === null ? null : / [\p{L}]+(?=[ ,.;])/u.exec(text.slice(word.to, word.to + 20))
      return word === null || behind?.index !== 0 ? null : { from: word.to, to: word.to + behind[0].length, text: '' }
    }
    case 'remove':
      if (!isPlain || block.text.includes('[^') || block.to === text.length) return null
      return { from: block.from, to: block.to + 2, text: '' }
    case 'add':
      if (/^(?:\[\^| {4})/.test(text.slice(block.to + 2)) || block.text.startsWith(' ')) return null
      return { from: block.to, to: block.to, text: `\n\n${paragraph}` }
    case 'addBefore':
      return isPlain ? { from: block.from, to: block.from, text: `${paragraph}\n\n` } : null
    case 'split':
      if (
        !isPlain ||
        word === null ||
        text.charAt(word.to) !== ' ' ||
        !/^ [\p{L}]/u.test(text.slice(word.to, word.to + 2)) ||
        insideMarks(text, block.from, word.to) ||
        block.text.includes('[^')
      )
        return null
      return { from: word.to, to: word.to + 1, text: '.\n\n' }
    case 'join':
      if (!isPlain || block.text.includes('[^') || !/^\n\n[\p{L}]/u.test(text.slice(block.to, block.to + 3)))
        return null
      return { from: block.to, to: block.to + 2, text: ' ' }
    case 'format':
      if (word === null || insideMarks(text, block.from, word.from) || block.text.startsWith('#')) return null
      return { ...word, text: `*${text.slice(word.from, word.to)}*` }
    case 'unformat': {
      const found = /(?<=[ \n])\*([\p{L}]+)\*(?=[ ,\n])/u.exec(text.slice(at, at + 400))
      if (found === null || insideMarks(text, blockAt(text, at + found.index).from, at + found.index)) return null
      return { from: at + found.index, to: at + found.index + found[0].length, text: found[1] as string }
    }
    case 'row': {
      const row = rowAt(text, at, block)
      return row === null ? null : { from: row.from - 1, to: row.to, text: '' }
    }
    case 'newRow': {
      const row = rowAt(text, at, block)
      if (row === null) return null
      const columns = text.slice(row.from, row.to).replace(/\\./g, '').split('|').length - 2
      return { from: row.to, to: row.to, text: `\n|${' new lamp |'.repeat(columns)}` }
    }
    case 'note':
      if (!isPlain || block.text.includes('[^') || !/[\p{L}]$/u.test(block.text.slice(-1))) return null
      return { from: block.to, to: block.to, text: '[^99]\n\n[^99]: A new note.' }
    case 'unnote': {
      const found = /\[\^([^\]]+)\](?!:)/.exec(text.slice(at, at + 2000))
      if (found === null) return null
      const from = at + found.index
      const end = blockAt(text, from).to
      const behind = /^\n\n\[\^([^\]]+)\]: [^\n]*(?=\n\n(?!\[\^| {4}))/.exec(text.slice(end))
      if (behind === null || behind[1] !== found[1] || text.slice(from + found[0].length, end).includes('[^'))
        return null
      return { from, to: end + behind[0].length, text: text.slice(from + found[0].length, end) }
    }
    case 'break':
      if (
        !isPlain ||
        word === null ||
        text.charAt(word.to) !== ' ' ||
        !/^ [\p{L}]/u.test(text.slice(word.to, word.to + 2))
      )
        return null
      return { from: word.to, to: word.to + 1, text: '\t' }
  }
}

function blockAt(text: string, at: number) {
  const before = text.lastIndexOf('\n\n', at)
  const from = before < 0 ? 0 : before + 2
  const found = text.indexOf('\n\n', from)
  const to = found < 0 ? text.length : found
  return { from, to, text: text.slice(from, to) }
}

function wordAt(text: string, at: number) {
  const found = /(?<=[ \n])[\p{L}]{2,}(?=[ ,.;\n])/u.exec(text.slice(at, at + 60))
  if (found === null || text.slice(at, at + found.index).includes('\n\n')) return null
  return { from: at + found.index, to: at + found.index + found[0].length }
}

function insideMarks(text: string, from: number, at: number): boolean {
  return /[*_]/.test(text.slice(from, at + 40))
}

function rowAt(text: string, at: number, block: { from: number; text: string }) {
  if (!block.text.startsWith('|')) return null
  const from = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const to = end < 0 ? text.length : end
  const row = text.slice(from, to)
  if (from <= block.from || /^\|(?: --- \|)+$/.test(row) || !row.startsWith('|')) return null
  return { from, to }
}
