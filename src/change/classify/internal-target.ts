/** The passage that a reference to a clause leads to. */
import { defaultLanguage } from '../../language/languages.js'
import type { Block } from '../../prose/block.js'
import type { CitedPlace } from '../../reference/form.js'
import { printLabels } from '../../reference/labels.js'
import { linkPlace } from '../../reference/place.js'
import type { Node } from '../../tree/nodes.js'
import type { TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'

export interface InternalTarget {
  /** Null when the reference leads nowhere. */
  readonly passage: Passage | null
}

/** Null for a place in another text, and for a heading that occurs several times: nobody can tell which is meant. */
export function findTarget({ reading, passages }: TextSide, cited: CitedPlace, block: Block): InternalTarget | null {
  const { outcome, node } = linkPlace(cited, block, reading)
  if (outcome === 'outside' || outcome === 'ambiguous') return null
  if (outcome === 'dangling' || node === null) return { passage: null }
  const passage = headsOf(passages).get(node)
  return passage === undefined ? null : { passage }
}

const known = new WeakMap<readonly Passage[], ReadonlyMap<Node, Passage>>()

/** The passage that opens each clause, section, annex and note. */
function headsOf(passages: readonly Passage[]): ReadonlyMap<Node, Passage> {
  let heads = known.get(passages)
  if (heads === undefined) {
    heads = new Map(passages.map(passage => [passage.node, passage]))
    known.set(passages, heads)
  }
  return heads
}

/** A range is its two ends, which may go different ways. */
export function endsOf(cited: CitedPlace): readonly CitedPlace[] {
  const { last } = cited
  if (last === null) return [cited]
  return [
    { ...cited, last: null },
    { ...cited, labels: last, last: null },
  ]
}

/** "considering b)", "resolves 2", "annex 1". */
export function printedPlace({ heading, labels, last }: CitedPlace): string {
  const first = printLabels(labels, defaultLanguage)
  const end = last === null ? '' : ` to ${printLabels(last, defaultLanguage)}`
  return `${heading} ${first}${end}`.trim()
}
