/** Which document of the new text is which of the old one: a file may hold several, and each is proposed on its own. */
import type { Comparison } from '../../../change/comparison.js'
import type { Redline, RedlineBlock } from '../../../change/redline.js'
import { standsIn } from '../sides.js'

export interface AmendedDocument {
  /** Whether the old text, and the new one, has it. */
  readonly old: boolean
  readonly new: boolean
  /** Its blocks in order. */
  readonly blocks: readonly RedlineBlock[]
}

/** In order of the new text; what is gone stands where it stood. Text outside of documents is none, unless there is nothing else. */
export function amendedDocuments({ a, b }: Comparison, { blocks }: Redline): AmendedDocument[] {
  const [olds, news] = [a, b].map(({ reading }) => reading.documents.length) as [number, number]
  if (olds + news === 0) {
    return blocks.length === 0 ? [] : [{ old: a.passages.length > 0, new: b.passages.length > 0, blocks }]
  }
  const partners = partnersOf(blocks)
  const groups = new Map<string, RedlineBlock[]>()
  for (const block of blocks) {
    const { old, new: now } = block
    const isNew = now !== null && standsIn(block, 'new')
    const document = (isNew ? now : old)?.document ?? null
    if (document === null) continue
    const partner = isNew ? undefined : partners.get(document)
    const key = isNew ? `new ${document}` : partner === undefined ? `old ${document}` : `new ${partner}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [block])
    else group.push(block)
  }
  const continued = new Set(partners.values())
  return [...groups].map(([key, own]) => {
    const isNew = key.startsWith('new')
    return { old: !isNew || continued.has(Number(key.slice(4))), new: isNew, blocks: own }
  })
}

/** By old document the new one that most of it went to, one to one. */
function partnersOf(blocks: readonly RedlineBlock[]): Map<number, number> {
  const shared = new Map<string, { readonly old: number; readonly new: number; number: number }>()
  for (const block of blocks) {
    const { old, new: now } = block
    if (old === null || now === null || old.document === null || now.document === null || !standsIn(block, 'new'))
      continue
    const key = `${old.document} ${now.document}`
    const pair = shared.get(key)
    if (pair === undefined) shared.set(key, { old: old.document, new: now.document, number: 1 })
    else pair.number++
  }
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { old, new: now } of [...shared.values()].sort((x, y) => y.number - x.number)) {
    if (partners.has(old) || taken.has(now)) continue
    partners.set(old, now)
    taken.add(now)
  }
  return partners
}
