import type { Passage } from '../passage.js'
import { lastLabelIn, written } from './label-text.js'
import type { Member } from './members.js'

/** How delegates name a member of the merged text; null outside of documents. */
export function pathOf(member: Member, label: string | null): string | null {
  const passage = (member.ours ?? member.theirs ?? member.base) as Passage
  const { path, kind } = passage
  if (path === null || kind !== 'clause' || passage.label === null || label === null || label === passage.label)
    return path
  const place = lastLabelIn(path, passage.label, path.length)
  return place === null ? path : path.slice(0, place.from) + written(label, place.between) + path.slice(place.to)
}
