/** The list of changes beside the text, by section. */
import type { Passage } from '../../../change/passage.js'
import type { RedlineBlock } from '../../../change/redline.js'
import { markup } from '../../markup.js'
import { entryOf } from '../summary.js'
import { placeName, type Scene } from './scene.js'

export function outlineHtml(scene: Scene): string {
  const groups = new Map<string, string[]>()
  const inOrder = [...scene.blockOf].sort(([a, x], [b, y]) => x - y || a - b)
  for (const [index, at] of inOrder) {
    const block = scene.blocks[at] as RedlineBlock
    const change = scene.changeOf(index)
    const { id, name, view } = entryOf(change)
    const passage = (block.new ?? block.old) as Passage
    const item = `<li class="${view}" data-change="${index}" data-class="${id}"><a href="#c${index}"><b>${markup(placeName(passage))}</b> ${markup(name)}</a></li>`
    const section = sectionOf(passage, block.new === null ? 'a' : 'b', scene)
    const items = groups.get(section)
    if (items === undefined) groups.set(section, [item])
    else items.push(item)
  }
  const shown = [...groups].map(
    ([section, items]) =>
      `<details open><summary>${markup(section)} <b class="number">${items.length}</b></summary><ol>${items.join('')}</ol></details>`,
  )
  return `<nav aria-label="Changes">
<h2>Changes</h2>
${shown.join('\n')}
</nav>`
}

/** "resolves", with the document's designation where there are several. */
function sectionOf({ section, document }: Passage, side: 'a' | 'b', { comparison }: Scene): string {
  const { passages, reading } = comparison[side]
  const heading = passages[section]
  const name = heading === undefined ? (document === null ? 'outside of the documents' : 'frame') : placeName(heading)
  if (document === null || reading.documents.length < 2) return name
  return `${reading.documents[document]?.designation?.text ?? `document ${document + 1}`}: ${name}`
}
