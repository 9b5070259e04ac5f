/** A page of its own: every text with what it cites and what cites it, found by search and filters. It asks nothing of any network. */
import type { CitationGraph, GraphNode } from '../../../reference/graph.js'
import { markup, writable } from '../../markup.js'
import { count } from '../../words.js'
import { script, scriptDigest } from './script.js'
import { style } from './style.js'

export function htmlOf({ nodes, edges }: CitationGraph): string {
  const index = new Map(nodes.map(({ id }, at) => [id, at]))
  const outcomes = unique(edges.map(({ outcome }) => outcome))
  const data = {
    texts: nodes.map(({ label, title, file, given, body, year }) => ({ label, title, file, given, body, year })),
    citations: edges.map(({ from, to, outcome, count: times, clauses }) => ({
      from: index.get(from),
      to: index.get(to),
      outcome,
      times,
      clauses,
    })),
  }
  const given = nodes.filter(node => node.given).length
  const heading = `${count(given, 'text')}, ${count(nodes.length - given, 'more text')} cited`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptDigest}'">
<title>resolute: who cites whom</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
<form id="filters">
<label>search <input type="search" name="search" autocomplete="off"></label>
${choice('body', unique(nodes.map(({ body }) => body ?? '')))}
${choice('outcome', outcomes)}
${choice('year', unique(nodes.map(yearOf)))}
<label><input type="checkbox" name="given"> of the repository alone</label>
<output id="shown"></output>
</form>
</header>
<noscript><p>This page needs its script.</p></noscript>
<main>
<nav aria-label="texts"><ol id="texts"></ol><button type="button" id="more" hidden>show more</button></nav>
<article id="text" aria-live="polite"></article>
</main>
<script type="application/json" id="data">${inScript(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

function yearOf({ year }: GraphNode): string {
  return year === null ? '' : String(year)
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter(word => word !== '').sort()
}

function choice(name: string, values: readonly string[]): string {
  const options = values.map(value => `<option>${markup(value)}</option>`).join('')
  return `<label>${name} <select name="${name}"><option value="">any</option>${options}</select></label>`
}

/** Nothing in the data ends the element it stands in. */
function inScript(data: unknown): string {
  return writable(JSON.stringify(data)).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
