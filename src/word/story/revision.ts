/** The elements that say who put something in or took it out. */
import type { Attributes } from '../xml/scan.js'
import type { Revision } from './story.js'

const kinds: Readonly<Record<string, Pick<Revision, 'kind' | 'moved'>>> = {
  'w:ins': { kind: 'inserted', moved: false },
  'w:del': { kind: 'deleted', moved: false },
  'w:moveTo': { kind: 'inserted', moved: true },
  'w:moveFrom': { kind: 'deleted', moved: true },
}

/** The tracked change that an element stands for; null for other elements. */
export function revisionOf(name: string, attributes: Attributes): Revision | null {
  const kind = kinds[name]
  if (kind === undefined) return null
  return { ...kind, author: attributes['w:author'] ?? null, date: attributes['w:date'] ?? null }
}
