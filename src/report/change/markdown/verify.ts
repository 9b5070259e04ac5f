/** Reads a redline back: what it says when everything is accepted, and when everything is rejected. */

import type { TextSide } from '../../../change/comparison.js'
import type { BothTexts } from '../../../change/markup/marks.js'
import type { Passage } from '../../../change/passage.js'
import { passagesOf } from '../../../change/passages.js'
import { piecesOf } from '../../../change/pieces.js'
import type { ChangeReport } from '../report.js'
import { isSame, markedBlocks, standsIn } from '../sides.js'

/** Null when the two texts have the passages of the compared ones; else a sentence about the first that differs. */
export function strayOf({ comparison: { a, b }, redline, read }: ChangeReport, both: BothTexts | null): string | null {
  if (both === null) return 'no marks are found in it'
  const sideOf = (source: string) => passagesOf({ reading: read(source), source })
  // Where a note stands is a matter of layout: the old ones are met where the new text has them.
  const met = markedBlocks(redline).flatMap(block => (block.old !== null && standsIn(block, 'old') ? [block.old] : []))
  const old = [...new Set(met)].map(index => a.passages[index] as Passage)
  return strayFrom(sideOf(both.new), b, b.passages, 'new') ?? strayFrom(sideOf(both.old), a, old, 'old')
}

function strayFrom(found: TextSide, side: TextSide, passages: readonly Passage[], name: 'old' | 'new'): string | null {
  for (const [index, passage] of passages.entries()) {
    const other = found.passages[index]
    const place = `${name} passage ${passage.index} (${passage.path ?? 'no path'})`
    if (other === undefined) return `${place} is missing`
    if (other.kind !== passage.kind) return `${place} is read as ${other.kind}`
    if (markerOf(other) !== markerOf(passage)) return `${place} has another marker`
    if (passage.kind === 'verbatim' ? !isSameNode(other, passage) : !isSame(other.text, passage.text))
      return `${place} has other words`
    // Words that both texts have are written as the new one has them.
    if (name === 'new' && formatsOf(found, other) !== formatsOf(side, passage)) return `${place} has other formats`
  }
  if (found.passages.length === passages.length) return null
  const [more] = found.passages.slice(passages.length)
  return `after the ${name} text comes ${more?.path ?? 'something'}`
}

function markerOf({ node, label }: Passage): string | null {
  return node.type === 'clause' ? `${node.label} ${node.marker}` : label
}

/** How verbatim text is fenced or indented is a matter of layout. */
function isSameNode({ node: x, text: textX }: Passage, { node: y, text: textY }: Passage): boolean {
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  if (x.type === 'code' && y.type === 'code') return squeezed(x.value) === squeezed(y.value) && x.lang === y.lang
  if (x.type === 'definition' && y.type === 'definition') return x.identifier === y.identifier && x.url === y.url
  return squeezed(textX) === squeezed(textY)
}

/** Formats of all that is no blank, one after the other. */
function formatsOf(side: TextSide, passage: Passage): string {
  let formats = ''
  let last = ''
  for (const { text, format } of piecesOf(side, passage).cut(0, passage.text.length)) {
    if (text.trim() === '') continue
    const { emphasis, strong, deleted, code, note, url } = format
    const bits = `${[emphasis, strong, deleted, code, note].map(Number).join('')}${url ?? ''}`
    if (bits !== last) formats += `\n${bits} `
    formats += text.replace(/\s+/g, '')
    last = bits
  }
  return formats
}
