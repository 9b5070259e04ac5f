/** Reads the page back: of its own markup only, which has no other shapes than the ones below. */
import type { MarkedBlock, MarkedRun } from '../sides.js'
import { partsOf } from './tags.js'

/** The blocks of the page in its order. */
export function readPage(page: string): MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  let runs: MarkedRun[] = []
  /** The element that holds the words of a block, while we are in it. */
  let words: string | null = null
  let op: MarkedRun['op'] = 'same'
  let inMarker = false
  let isBehindMarker = false
  let note = false
  for (const part of partsOf(page, page.indexOf('<main '), page.lastIndexOf('</main>'))) {
    if (part.type === 'text') {
      // The blank behind a marker is no word.
      const text = isBehindMarker ? part.text.slice(1) : part.text
      if (words !== null && !inMarker && text !== '') runs.push({ op, text, note })
      isBehindMarker = false
      continue
    }
    const opens = part.type === 'open'
    const { name } = part
    if (opens && name === 'div') {
      const index = (key: string) => (part.attribute(key) === null ? null : Number(part.attribute(key)))
      runs = []
      const status = part.attribute('data-status') as MarkedBlock['status']
      blocks.push({ status, old: index('data-old'), new: index('data-new'), runs })
    } else if (words === null) {
      if (opens && part.attribute('class') === 'words') words = name
    } else if (!opens && name === words) words = null
    else if (name === 'ins') op = opens ? 'added' : 'same'
    else if (name === 'del') op = opens ? 'removed' : 'same'
    else if (name === 'sup') note = opens
    else if (opens && name === 'span' && part.attribute('class') === 'marker') inMarker = true
    else if (!opens && name === 'span' && inMarker) {
      inMarker = false
      isBehindMarker = true
    }
  }
  return blocks
}
