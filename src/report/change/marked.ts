/** Runs as inline Markdown that GitHub shows underlined and struck out, and back. Marks are elements: `~~` and `*` do not hold beside blanks. */
import type { Run } from '../../change/redline.js'
import { writable } from '../markup.js'
import { type Stretch, stretchesOf } from './line.js'
import type { MarkedRun } from './sides.js'

const elements = { added: 'ins', removed: 'del', same: null } as const

/** On one line; parts of a cell go between line breaks of their own (`partBreak`). */
export function markedText(runs: readonly Run[]): string {
  return stretchesOf(runs).map(stretchText).join('')
}

export const partBreak = '<br>'

function stretchText({ op, runs }: Stretch): string {
  const inner = runs.map(runText).join('')
  const element = elements[op]
  return element === null ? inner : `<${element}>${inner}</${element}>`
}

function runText({ text, format: { note, code, emphasis, strong, deleted } }: Run): string {
  let shown = escaped(text)
  if (note) shown = `<sup>${shown}</sup>`
  if (code) shown = `<code>${shown}</code>`
  if (deleted) shown = `<s>${shown}</s>`
  if (emphasis) shown = `<em>${shown}</em>`
  return strong ? `<strong>${shown}</strong>` : shown
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
}

/** Text that means itself in a paragraph and in a cell of a table. */
export function escaped(text: string): string {
  return writable(text)
    .replace(/\s+/g, ' ')
    .replace(/&(?=[#a-z\d]|$)|[<>|\\*_[\]`~$#]/gi, sign => entities[sign] ?? `\\${sign}`)
}

/** A paragraph that begins no heading, list, quotation or underline of a heading; bars between the cells of a row open no table in it. */
export function paragraph(line: string): string {
  return line
    .trim()
    .replaceAll('&#124;', '|')
    .replace(/^(\d{1,9})(?=[.)])|^(?=[-+=])/, '$1\\')
}

const token = /\\(.)|&(amp|lt|gt|#124|#92);|<(\/?)([a-z]+)>|[^\\&<]+|&/gsu
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', '#124': '|', '#92': '\\' }

/** The parts of a cell, or of a paragraph, that `markedText` wrote. */
export function readMarked(text: string): MarkedRun[][] {
  const parts: MarkedRun[][] = [[]]
  let op: MarkedRun['op'] = 'same'
  let note = false
  for (const [whole, sign, entity, slash, name] of text.matchAll(token)) {
    if (name === undefined) {
      const said = sign ?? (entity === undefined ? whole : (characters[entity] as string))
      ;(parts[parts.length - 1] as MarkedRun[]).push({ op, text: said, note })
    } else if (name === 'ins') op = slash === '' ? 'added' : 'same'
    else if (name === 'del') op = slash === '' ? 'removed' : 'same'
    else if (name === 'sup') note = slash === ''
    else if (name === 'br') parts.push([])
  }
  return parts
}
