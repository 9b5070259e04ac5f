/** Reads the page back: of its own markup only, which has no other shapes than the ones below. */
import type { MarkedBlock, MarkedRun } from '../sides.js'

const tag = /<(\/?)([a-z]\w*)([^>]*)>/g

/** The blocks of the page in its order. One pass from tag to tag: all that texts hold is escaped, so that a tag is ours. */
export function readPage(page: string): MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  const from = page.indexOf('<main ')
  const to = page.lastIndexOf('</main>')
  let runs: MarkedRun[] = []
  let inWords: string | null = null
  let op: MarkedRun['op'] = 'same'
  let inMarker = false
  let note = false
  let at = from
  tag.lastIndex = Math.max(from, 0)
  for (let match = tag.exec(page); match !== null && match.index < to; match = tag.exec(page)) {
    const [whole, slash, name, attributes] = match as unknown as [string, string, string, string]
    if (inWords !== null && !inMarker && match.index > at) {
      runs.push({ op, text: textOf(page.slice(at, match.index)), note })
    }
    at = match.index + whole.length
    const opens = slash === ''
    if (name === 'div' && opens) {
      runs = []
      const status = attribute(attributes, 'data-status') as MarkedBlock['status'] | null
      if (status === null) continue
      blocks.push({ status, old: numberOf(attributes, 'data-old'), new: numberOf(attributes, 'data-new'), runs })
    } else if (inWords === null && opens && attribute(attributes, 'class') === 'words') inWords = name
    else if (name === inWords && !opens) inWords = null
    else if (inWords === null) continue
    else if (name === 'ins') op = opens ? 'added' : 'same'
    else if (name === 'del') op = opens ? 'removed' : 'same'
    else if (name === 'sup') note = opens
    else if (name === 'span' && opens && attribute(attributes, 'class') === 'marker') inMarker = true
    else if (name === 'span' && !opens && inMarker) {
      inMarker = false
      // The blank behind the marker is no word.
      at++
    }
  }
  return blocks
}

function numberOf(attributes: string, name: string): number | null {
  const value = attribute(attributes, name)
  return value === null ? null : Number(value)
}

function attribute(attributes: string, name: string): string | null {
  const from = attributes.indexOf(` ${name}="`)
  if (from < 0) return null
  const start = from + name.length + 3
  return attributes.slice(start, attributes.indexOf('"', start))
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export function textOf(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] as string)
}
