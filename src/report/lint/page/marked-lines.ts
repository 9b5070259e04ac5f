/** The lines of a text as HTML, with what findings are about marked. */
import type { Diagnostic } from '../../../source/diagnostic.js'
import { indexLines } from '../../../source/lines.js'
import { markup } from '../../markup.js'
import { isRepair } from '../findings.js'

interface Mark {
  readonly id: string
  readonly level: string
  readonly from: number
  readonly to: number
}

/** A stretch under several findings is one mark that names them all (`data-notes`); one of no width is an empty mark. */
export function markedLines(
  source: string,
  diagnostics: readonly Diagnostic[],
  idOf: (number: number) => string,
): string[] {
  const { starts } = indexLines(source)
  const marks = diagnostics.map((diagnostic, number): Mark => {
    const { position, severity } = diagnostic
    const level = isRepair(diagnostic) ? 'repair' : severity
    return { id: idOf(number), level, from: position.start.offset, to: position.end.offset }
  })
  let first = 0
  const open = new Set<Mark>()
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? source.length
    const end = from + source.slice(from, to).replace(/[\r\n]+$/, '').length
    for (const mark of open) if (mark.to <= from) open.delete(mark)
    while (first < marks.length && ((marks[first] as Mark).from < to || index === starts.length - 1)) {
      open.add(marks[first] as Mark)
      first++
    }
    return lineHtml(source, from, end, [...open])
  })
}

/** From cut to cut, with the marks that are open there. */
function lineHtml(source: string, from: number, end: number, marks: readonly Mark[]): string {
  const clamp = (offset: number) => Math.min(Math.max(offset, from), end)
  const cuts = [...new Set([from, end, ...marks.flatMap(mark => [clamp(mark.from), clamp(mark.to)])])].sort(
    (a, b) => a - b,
  )
  let html = ''
  let next = 0
  let open: Mark[] = []
  for (const [index, at] of cuts.entries()) {
    open = open.filter(mark => mark.to > at)
    const points: Mark[] = []
    for (; next < marks.length && clamp((marks[next] as Mark).from) === at; next++) {
      const mark = marks[next] as Mark
      if (clamp(mark.to) > at) open.push(mark)
      else if (mark.from >= from) points.push(mark)
    }
    if (points.length > 0) html += markHtml('', points)
    const to = cuts[index + 1]
    if (to === undefined) break
    const text = markup(source.slice(at, to))
    html += open.length === 0 ? text : markHtml(text, open)
  }
  return html
}

function markHtml(text: string, marks: readonly Mark[]): string {
  const levels = [...new Set(marks.map(({ level }) => level))].join(' ')
  const empty = text === '' ? ' point' : ''
  return `<mark class="${levels}${empty}" data-notes="${marks.map(({ id }) => id).join(' ')}">${text}</mark>`
}
