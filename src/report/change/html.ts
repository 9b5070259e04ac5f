import type { Comparison } from '../../change/comparison.js'
import { markup } from '../markup.js'
import { count } from '../words.js'
import { blocksHtml } from './html/blocks.js'
import { outlineHtml } from './html/outline.js'
import { readPage } from './html/read.js'
import { type Scene, sceneOf } from './html/scene.js'
import { script, scriptDigest } from './html/script.js'
import { style } from './html/style.js'
import type { ChangeReporter } from './report.js'
import { strayFrom } from './sides.js'
import { type ClassCount, isFolded, sideName } from './summary.js'

/**
 * A page of its own: both texts in one, inline or side by side, with an outline of the changes, boxes for their classes, keys and a form for
 * print. It asks nothing of any network, and without its script everything is there to be read.
 */
export const html: ChangeReporter = {
  write(report, { all }) {
    const page = pageHtml(sceneOf(report), all)
    verify(page, report.comparison)
    return page
  },
}

/** Throws when the page, read back, does not hold both texts: then the fault is ours, and nobody should be handed it. */
export function verify(page: string, comparison: Comparison): void {
  const stray = strayFrom(comparison, readPage(page))
  if (stray !== null) throw new Error(`The page does not hold both texts: ${stray}`)
}

function pageHtml(scene: Scene, all: boolean): string {
  const title = titleOf(scene)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptDigest}'; base-uri 'none'; form-action 'none'">
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header>
<h1>${markup(title)}</h1>
<p class="sides">${sidesLine(scene)}</p>
${summary(scene)}
</header>
<form id="controls" aria-label="View" autocomplete="off">
${controls(scene, all)}
</form>
<div class="columns">
${outlineHtml(scene)}
<main id="text" tabindex="-1" aria-label="Both texts">
${blocksHtml(scene)}
</main>
</div>
<script>${script}</script>
</body>
</html>
`
}

function titleOf({ comparison: { set } }: Scene): string {
  const name = set.new.designation?.text ?? set.old.designation?.text
  return name === undefined ? 'What changed' : `What changed in ${name}`
}

function sidesLine({ comparison: { set } }: Scene): string {
  return `${markup(sideName(set.old, 'old text'))} → ${markup(sideName(set.new, 'new text'))}`
}

/** What there is, weighty classes first, and what is strange about it. */
function summary(scene: Scene): string {
  const { remarks } = scene.comparison.set
  const said = scene.classes.map(({ entry, number }) => {
    const words = markup(count(number, entry.name, entry.names))
    return `<li class="${entry.view}" title="${markup(entry.rule)}">${words}</li>`
  })
  const unseen = scene.unmarked.map(({ entry, number }) => count(number, entry.name, entry.names)).join(', ')
  return [
    said.length === 0 ? '<p>No differences.</p>' : `<ul class="summary" aria-label="Summary">${said.join('')}</ul>`,
    ...(unseen === '' ? [] : [`<p class="unseen">Not marked below: ${markup(unseen)}.</p>`]),
    ...(remarks.length === 0
      ? []
      : [
          `<ul class="remarks" aria-label="Remarks">${remarks.map(({ message }) => `<li>${markup(message)}</li>`).join('')}</ul>`,
        ]),
  ].join('\n')
}

function controls({ classes: occurring, leftOut }: Scene, all: boolean): string {
  return `<fieldset><legend>View</legend>
<label><input type="radio" name="view" value="inline" checked> inline</label>
<label><input type="radio" name="view" value="side"> side by side <kbd>v</kbd></label>
<label><input type="checkbox" id="unchanged" checked> unchanged text</label>
</fieldset>
<fieldset class="classes"><legend>Classes of change</legend>
${occurring.map(entry => classBox(entry, all)).join('\n')}${leftOut === 0 ? '' : `\n<label class="collapsed"><input type="checkbox" id="left-out"> left out on request <b>${leftOut}</b></label>`}
<button type="button" id="everything">Show everything</button>
</fieldset>
<p class="steps"><button type="button" id="previous">previous <kbd>p</kbd></button> <output id="place" aria-live="polite"></output> <button type="button" id="next">next <kbd>n</kbd></button></p>`
}

/** Editorial changes are folded at first, unless all were asked for; the text is shown as the new one has it. */
function classBox({ entry, number }: ClassCount, all: boolean): string {
  const checked = !all && isFolded(entry) ? '' : ' checked'
  return `<label class="${entry.view}" title="${markup(entry.rule)}"><input type="checkbox" name="class" value="${entry.id}"${checked}> ${markup(entry.name)} <b>${number}</b></label>`
}
