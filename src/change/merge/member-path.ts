import type { Passage } from '../passage.js'
import { lastLabelIn, rewriting } from './label-text.js'
import type { Member } from './members.js'

/** The passage of the side that decided where a member stands. */
export function passageOf({ mover, ours, theirs, base }: Member): Passage {
  return ((mover === 'theirs' ? theirs : null) ?? ours ?? theirs ?? base) as Passage
}

/** How delegates name a member of the merged text, under its label there; null outside of documents. */
export function pathOf(member: Member, label: string | null): string | null {
  const { path, kind, label: was } = passageOf(member)
  if (path === null || kind !== 'clause' || was === null || label === null || label === was) return path
  const place = lastLabelIn(path, was, path.length)
  if (place === null) return path
  const { from, to, text } = rewriting(path, place, was, label)
  return path.slice(0, from) + text + path.slice(to)
}
