/** The block of a section's heading. */
import type { Block } from '../prose/block.js'
import type { Section } from '../tree/nodes.js'
import type { Draft } from './draft.js'

/** Null for a section without one. */
export function headBlockOf(draft: Draft, section: Section): Block | null {
  const heading = section.children.find(({ type }) => type === 'sectionHeading')
  return heading?.type === 'sectionHeading' ? draft.blockOf(heading) : null
}
