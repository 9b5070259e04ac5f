import type { Run } from '../../../change/redline.js'
import { markup } from '../../markup.js'
import { formatted } from '../formatted.js'
import { partsOf as tagsOf } from '../html/tags.js'
import { stretchesOf } from '../line.js'
import { type MarkedRun, sideOf } from '../sides.js'
import type { Cell, Row } from './rows.js'
import { headOf, partsOf, type ReadCell, type ReadRow, type TableForm } from './written.js'

/** A page of its own, without script, that prints on paper laid across. */
export const htmlTable: TableForm = {
  write({ title, names, rows, legend }) {
    const heads = ['clause', ...names].map(name => `<th scope="col">${markup(name)}</th>`)
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${markup(title)}</h1>
${legend.map(sentence => `<p>${markup(sentence)}</p>`).join('\n')}
</header>
<main>
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map(rowHtml).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`
  },
  read: readTable,
}

function rowHtml({ path, base, baseRuns, cells }: Row): string {
  const isHeading = base !== null && base.section === base.index
  const kind = isHeading ? ' class="heading"' : base === null ? ' class="put-in"' : ''
  return `<tr${kind}><th scope="row">${markup(path)}</th><td dir="auto">${lineHtml(baseRuns)}</td>${cells.map(cellHtml).join('')}</tr>`
}

function cellHtml(cell: Cell): string {
  const head = headOf(cell)
  const symbol = head === '' ? '' : `<b class="symbol">${markup(head)}</b>`
  const kind = cell.symbol === '' ? '' : ` class="${cell.symbol.replace('*', '-moved').toLowerCase()}"`
  const parts = partsOf(cell).map(runs => `<p dir="auto">${lineHtml(runs)}</p>`)
  return `<td${kind}>${symbol}${parts.join('')}</td>`
}

function lineHtml(line: readonly Run[]): string {
  return stretchesOf(line)
    .map(({ op, runs }) => {
      const inner = runs.map(({ text, format }) => formatted(markup(text), format)).join('')
      return op === 'same' ? inner : op === 'added' ? `<ins>${inner}</ins>` : `<del>${inner}</del>`
    })
    .join('')
}

function readTable(page: string): ReadRow[] {
  const rows: ReadRow[] = []
  let texts: string[] = []
  let cells: ReadCell[] = []
  let head = ''
  let parts: MarkedRun[][] = []
  let runs: MarkedRun[] = []
  let op: MarkedRun['op'] = 'same'
  for (const part of tagsOf(page, page.indexOf('<tbody>'), page.indexOf('</tbody>'))) {
    if (part.type === 'text') {
      runs.push({ op, text: part.text, note: false })
      continue
    }
    const opens = part.type === 'open'
    switch (part.name) {
      case 'tr':
        if (opens) [texts, cells] = [[], []]
        else rows.push({ path: texts[0] ?? '', base: texts[1] ?? '', cells })
        break
      case 'th':
      case 'td':
        if (opens) [head, parts, runs] = ['', [], []]
        else if (texts.length < 2) texts.push(sideOf(runs, 'new'))
        else cells.push({ head, parts })
        break
      case 'b':
        if (opens) runs = []
        else head = sideOf(runs, 'new')
        break
      case 'p':
        if (opens) runs = []
        else parts.push(runs)
        break
      case 'ins':
        op = opens ? 'added' : 'same'
        break
      case 'del':
        op = opens ? 'removed' : 'same'
        break
      default:
    }
  }
  return rows
}

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --soft: #5c5c5c; --line: #bbb; --bar: #f4f4f1; --old: #9c1f18; --new: #14592b; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #e8e6e1; --soft: #a9a9a5; --line: #4a4c50; --bar: #212327; --old: #ff9d94; --new: #8fd6a3; } }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 15px/1.45 Georgia, "Times New Roman", serif; }
header, thead, tbody th, .symbol { font-family: system-ui, sans-serif; } h1 { font-size: 1.25rem; margin: 0; overflow-wrap: anywhere; }
header p { margin: .3rem 0; color: var(--soft); font-size: 13px; }
table { margin-top: 1rem; border-collapse: collapse; width: 100%; table-layout: fixed; } th:first-child { width: 9rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: var(--bar); } tbody th { font-size: 13px; font-weight: normal; color: var(--soft); }
.heading td { font-style: italic; } .heading > * { background: var(--bar); } .noc { color: var(--soft); }
td p { margin: .2rem 0 0; } td p:first-child { margin: 0; } .symbol { font-size: 13px; }
ins, del { unicode-bidi: isolate; } ins { color: var(--new); text-decoration: underline; } del { color: var(--old); text-decoration: line-through; }
@page { size: A4 landscape; margin: 12mm; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #777; --bar: #fff; --old: #000; --new: #000; }
  body { padding: 0; font-size: 9.5pt; } thead { display: table-header-group; } thead th { position: static; } tr { break-inside: avoid; } }
`
