/** The text of the page: every passage of both sides once, its changes marked in it and told below it. */
import type { Change } from '../../../change/change.js'
import type { Passage } from '../../../change/passage.js'
import type { RedlineBlock, Run } from '../../../change/redline.js'
import { markup } from '../../markup.js'
import { formatted } from '../formatted.js'
import { entryOf } from '../summary.js'
import { placeName, type Scene } from './scene.js'

/**
 * `data-old` and `data-new` are the passages' places among those of their texts, `data-status` is the block's: with `ins` and `del` they are
 * enough to read both texts out of the page (`read.ts`).
 */
export function blocksHtml(scene: Scene): string {
  return scene.blocks.map((block, index) => blockHtml(block, index, scene)).join('\n')
}

function blockHtml(block: RedlineBlock, index: number, scene: Scene): string {
  const { status, old, new: now, changes, marker, runs } = block
  const passage = (now ?? old) as Passage
  const told = changes.filter(change => scene.blockOf.has(change))
  const data = [
    old === null ? '' : ` data-old="${old.index}"`,
    now === null ? '' : ` data-new="${now.index}"`,
    ` data-status="${status}"`,
    told.length === 0 ? '' : ` data-changes="${told.join(' ')}"`,
    told.length === changes.length ? '' : ' data-left-out=""',
  ].join('')
  const label =
    marker.length === 0 ? '' : `<span class="marker">${marker.map(run => runHtml(run, scene)).join('')}</span> `
  const name = tagOf(passage)
  const depth = passage.depth === 0 ? '' : ` d${Math.min(passage.depth, deepest)}`
  return `<div class="block ${passage.kind}${depth}" id="b${index}"${data}>
<p class="path">${pathHtml(block, index, scene)}</p>
<${name} class="words" dir="auto"${languageOf(passage, now === null ? 'a' : 'b', scene)}>${label}${runs.map(run => runHtml(run, scene)).join('')}</${name}>
${notesHtml(block, index, scene)}</div>`
}

/** Of what the page itself says. */
const pageLanguage = 'en'

/** Said where the page's own is another. */
function languageOf({ document }: Passage, side: 'a' | 'b', { comparison }: Scene): string {
  const language = document === null ? undefined : comparison[side].reading.documents[document]?.language
  return language === undefined || language === pageLanguage ? '' : ` lang="${markup(language)}"`
}

/** Levels that are indented; what lies deeper stands below the last of them. */
const deepest = 4

function tagOf({ kind }: Passage): string {
  switch (kind) {
    case 'numberLine':
      return 'h2'
    case 'sectionHeading':
    case 'annexHeading':
      return 'h3'
    case 'heading':
      return 'h4'
    default:
      return 'p'
  }
}

/** Old path and new path where they differ; what is on one side only says so, and both ends of a move lead to each other. */
function pathHtml(block: RedlineBlock, index: number, scene: Scene): string {
  const { status, old, new: now } = block
  const [from, to] = [old, now].map(passage => (passage === null ? '' : markup(placeName(passage)))) as [string, string]
  const partner = scene.partnerOf(index)
  const link = (words: string) => (partner === undefined ? words : `<a href="#b${partner}">${words}</a>`)
  switch (status) {
    case 'added':
      return `${to}<br>new`
    case 'removed':
      return `${from}<br>gone`
    case 'moved-here':
      return `${to}<br>moved here from ${link(from)}`
    case 'moved-away': {
      const other = partner === undefined ? now : (scene.blocks[partner] as RedlineBlock).new
      return `${from}<br>moved to ${link(other === null ? 'another place' : markup(placeName(other)))}`
    }
    default:
      return from === to ? to : `${from} → ${to}`
  }
}

function runHtml({ op, text, format, change }: Run, scene: Scene): string {
  const inner = formatted(markup(text), format)
  if (op === 'same') return inner
  const name = op === 'added' ? 'ins' : 'del'
  if (change === null) return `<${name}>${inner}</${name}>`
  if (!scene.blockOf.has(change)) return `<${name} class="left-out">${inner}</${name}>`
  const told = scene.changeOf(change)
  const { id, name: words, view } = entryOf(told)
  const title = markup(`${words}: ${told.message}`)
  return `<${name} class="${id} ${view}" data-change="${change}" title="${title}">${inner}</${name}>`
}

/** Each change is told once, where it is met first. */
function notesHtml(block: RedlineBlock, index: number, scene: Scene): string {
  const notes = block.changes
    .filter(change => scene.blockOf.get(change) === index)
    .map(change => noteHtml(change, scene.changeOf(change)))
  return notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>\n`
}

function noteHtml(index: number, change: Change): string {
  const { id, name, view } = entryOf(change)
  return `<li class="told ${view}" id="c${index}" data-class="${id}" tabindex="-1"><b>${markup(name)}</b> ${quoted(change.message)}</li>`
}

/** Messages have the words of the texts between backticks. */
function quoted(message: string): string {
  return markup(message).replace(/`([^`]+)`/g, '<code>$1</code>')
}
