/** The block of a section's heading. */
import type { Block } from '../prose/block.js'
import type { Section } from '../tree/nodes.js'
import type { Draft } from './draft.js'

const found = new WeakMap<Draft, ReadonlyMap<unknown, Block>>()

/** Null for a section without one. */
export function headBlockOf(draft: Draft, section: Section): Block | null {
  let blocks = found.get(draft)
  if (blocks === undefined) {
    blocks = new Map(
      draft.blocks.filter(({ node }) => node.type === 'sectionHeading').map(block => [block.container, block]),
    )
    found.set(draft, blocks)
  }
  return blocks.get(section) ?? null
}
