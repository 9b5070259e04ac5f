/** What the three texts say of their own clauses ("considering c) above"), and what these are called in the merged text. */
import { sourceSpan } from '../../prose/block.js'
import type { CitedPlace } from '../../reference/form.js'
import { linkPlace } from '../../reference/place.js'
import { recognise } from '../../reference/recognise.js'
import type { Span } from '../../source/position.js'
import type { TextSide } from '../comparison.js'
import type { Passage } from '../passage.js'
import { type LabelPlace, lastLabelIn } from './label-text.js'

/** A reference to a labelled clause of the same text. */
export interface Mention extends Span {
  /** The heading that it names; "" for labels alone. */
  readonly heading: string
  readonly isRange: boolean
  /** The whole phrase, on one line; several references may share it. */
  readonly text: string
  readonly path: string | null
  readonly document: number | null
  /** The clause that it leads to in its own text; null when it leads nowhere for certain. */
  readonly target: Passage | null
  /** Its labels from the inside out, each with the clause that it names. */
  readonly labels: readonly NamedLabel[]
}

export interface NamedLabel extends LabelPlace {
  readonly label: string
  readonly passage: Passage
}

const gathered = new WeakMap<TextSide, readonly Mention[]>()

/** In source order; those that name a whole section, an annex or another text are left out: they name no label of ours. */
export function mentionsOf(side: TextSide): readonly Mention[] {
  let mentions = gathered.get(side)
  if (mentions === undefined) {
    mentions = gather(side).sort((a, b) => a.from - b.from)
    gathered.set(side, mentions)
  }
  return mentions
}

function gather(side: TextSide): Mention[] {
  const { reading, source, passages } = side
  const byNode = new Map(passages.map(passage => [passage.node, passage]))
  return recognise(reading).flatMap(({ block, citations, from, to }) =>
    citations.flatMap((cited): Mention[] => {
      if (cited.type !== 'place' || cited.kind !== 'internal' || cited.labels.length === 0) return []
      const linked = linkPlace(cited, block, reading)
      if (linked.outcome === 'outside') return []
      const target = linked.outcome === 'found' && linked.node !== null ? (byNode.get(linked.node) ?? null) : null
      const span = sourceSpan(block, cited, source)
      const { path, document } = block
      const labels = target === null ? [] : labelsOf(cited, span, target, side)
      const text = block.text.slice(from, to)
      const { heading } = cited
      return [{ ...span, heading, isRange: cited.last !== null, text, path, document, target, labels }]
    }),
  )
}

/** From the innermost label, which stands last, outwards, as long as the labels are those of the clauses around. */
function labelsOf(
  cited: CitedPlace,
  { from, to }: Span,
  target: Passage,
  { source, passages }: TextSide,
): NamedLabel[] {
  const said = source.slice(from, to)
  const labels: NamedLabel[] = []
  let limit = said.length
  let passage: Passage | undefined = target
  for (const label of [...cited.labels].reverse()) {
    while (passage !== undefined && passage.label?.toLowerCase() !== label.toLowerCase())
      passage = passages[passage.parent]
    if (passage === undefined) break
    const place = lastLabelIn(said, label, limit)
    if (place === null) break
    labels.push({ from: from + place.from, to: from + place.to, label, between: place.between, passage })
    limit = place.from
    passage = passages[passage.parent]
  }
  return labels
}

/** The mention that holds a stretch; null for none. */
export function mentionAt(mentions: readonly Mention[], from: number, to: number): Mention | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).from <= from) low = middle + 1
    else high = middle
  }
  const found = mentions[low - 1]
  return found !== undefined && to <= found.to ? found : null
}
