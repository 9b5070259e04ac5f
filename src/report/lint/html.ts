import { ruleOf } from '../../lint/rules.js'
import type { Diagnostic, Fix, Severity } from '../../source/diagnostic.js'
import { indexLines } from '../../source/lines.js'
import { markup } from '../markup.js'
import { placeWords } from '../place.js'
import { count } from '../words.js'
import { changeOf } from './change.js'
import { codeAndNumber, findingsOf, isRepair, placeOf, summaryLine } from './findings.js'
import { markedLines } from './page/marked-lines.js'
import { script } from './page/script.js'
import { style } from './page/style.js'
import type { LintedFile, LintReporter, LintRun } from './report.js'

/** A page of its own: every text whole, findings marked in it and told beside their lines; filters, keys, print. It asks nothing of any network. */
export const html: LintReporter = {
  write(run) {
    const shown = run.files.map((file, index) => fileHtml(file, index))
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${markup(titleOf(run))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${markup(summaryLine(run))}</h1>
${filters(run)}
</header>
<main>
${run.files.length > 1 ? contents(run.files) : ''}
${shown.join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
  },
}

function titleOf({ files }: LintRun): string {
  return files.length === 1 ? `resolute: ${files[0]?.file}` : `resolute: ${count(files.length, 'text')}`
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Boxes that show and hide; repairs by the reader are hidden at first. */
function filters({ files }: LintRun): string {
  const all = files.flatMap(findingsOf)
  const repairs = files.flatMap(({ diagnostics }) => diagnostics.filter(isRepair)).length
  const levels = severities.map(severity =>
    levelBox(severity, `${severity}s`, all.filter(finding => finding.severity === severity).length, true),
  )
  const codes = new Map<string, number>()
  for (const { code } of all) codes.set(code, (codes.get(code) ?? 0) + 1)
  const rules = [...codes]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, number]) => {
      const title = markup(ruleOf(code)?.summary ?? '')
      return `<label title="${title}"><input type="checkbox" name="code" value="${markup(code)}" checked> ${markup(code)} <b>${number}</b></label>`
    })
  return `<form id="filters">
<fieldset><legend>severity</legend>
${[...levels, ...(repairs === 0 ? [] : [levelBox('repair', 'repairs by the reader', repairs, false)])].join('\n')}
</fieldset>
${rules.length === 0 ? '' : `<details><summary>rules</summary><p><button type="button" data-codes="all">all</button> <button type="button" data-codes="none">none</button></p>\n${rules.join('\n')}</details>`}
<p class="steps"><button type="button" id="previous">previous <kbd>k</kbd></button> <output id="place"></output> <button type="button" id="next">next <kbd>j</kbd></button></p>
</form>`
}

function levelBox(value: string, words: string, number: number, isOn: boolean): string {
  return `<label class="${value}"><input type="checkbox" name="level" value="${value}"${isOn ? ' checked' : ''}> ${words} <b>${number}</b></label>`
}

function contents(files: readonly LintedFile[]): string {
  const items = files.map((file, index) => {
    const number = findingsOf(file).length
    const words = number === 0 ? 'no findings' : count(number, 'finding')
    return `<li><a href="#file-${index}">${markup(file.file)}</a> ${words}</li>`
  })
  return `<nav aria-label="texts"><ol>${items.join('')}</ol></nav>`
}

function fileHtml(file: LintedFile, index: number): string {
  const { source, diagnostics } = file
  const lines = markedLines(source, diagnostics, number => `f${index}-${number}`)
  const below = new Map<number, string[]>()
  diagnostics.forEach((diagnostic, number) => {
    const { line } = diagnostic.position.start
    const notes = below.get(line) ?? []
    notes.push(noteHtml(diagnostic, file, `f${index}-${number}`))
    below.set(line, notes)
  })
  const { starts } = indexLines(source)
  const rows = lines.map((text, at) => {
    const notes = below.get(at + 1)
    const aside = notes === undefined ? '' : `<div class="notes">${notes.join('')}</div>`
    const name = file.placeAt === undefined ? `>${at + 1}` : ` title="${markup(file.placeAt(starts[at] ?? 0))}">·`
    return `<div class="line${notes === undefined ? '' : ' noted'}" id="f${index}-line${at + 1}">${aside}<a class="number" href="#f${index}-line${at + 1}"${name}</a><span class="text">${text === '' ? '\u200b' : text}</span></div>`
  })
  return `<section class="file" id="file-${index}" aria-label="${markup(file.file)}">
<h2>${markup(file.file)}</h2>
<div class="lines">
${rows.join('\n')}
</div>
</section>`
}

/** The kind that filters know: the severity, or "repair". */
function levelOf(diagnostic: Diagnostic): string {
  return isRepair(diagnostic) ? 'repair' : diagnostic.severity
}

function noteHtml(diagnostic: Diagnostic, file: LintedFile, id: string): string {
  const { code, message, position, fix, suggestions, related } = diagnostic
  const level = levelOf(diagnostic)
  const prefix = id.slice(0, id.indexOf('-'))
  const others = related.map(
    ({ message: words, position: place }) =>
      `<p class="related"><a href="#${prefix}-line${place.start.line}">${markup(placeWords(place, file))}</a>: ${markup(words)}</p>`,
  )
  return `<article class="note ${level}" id="${id}" data-level="${level}" data-code="${markup(code)}" tabindex="-1">
<p class="message"><b>${level}</b> ${markup(message)}</p>
<p class="where">${markup(placeOf(diagnostic, file))}, ${markup(placeWords(position, file))} <code title="${markup(ruleOf(code)?.summary ?? '')}">${markup(codeAndNumber(diagnostic))}</code></p>
${others.join('')}${fix === null ? '' : fixHtml(fix.safety === 'safe' ? 'fix' : 'fix, to be looked at', fix, file.source)}${suggestions.map(suggestion => fixHtml('perhaps', suggestion, file.source)).join('')}
</article>`
}

function fixHtml(name: string, fix: Fix, source: string): string {
  const change = changeOf(fix, source)
  const shown = change === null ? '' : `<br><del>${markup(change.before)}</del><br><ins>${markup(change.after)}</ins>`
  return `<p class="fix">${name}: ${markup(fix.title)}${shown}</p>`
}
