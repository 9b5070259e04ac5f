/** The heading of a section that its style tells: the whole paragraph, whatever its words. */
import type { Part } from '../tree/nodes.js'
import { type Heading, proposeHeadings } from './headings.js'
import type { Vocabulary } from './vocabulary.js'
import { wordsFrom } from './words.js'

/** Longer paragraphs got the style by mistake. */
const longest = 600
const opening = /[*_\s]*/y
const closing = /(?<![*_\s,:])[*_\s,:]+$/

/**
 * The paragraph [from, to) as a heading: verbs, parties and part by the words where a list knows them; else one proposal for each part that the
 * form of the first word allows, among which the place decides. Empty for a paragraph without words, or too long for a heading.
 */
export function headingsByStyle(text: string, from: number, to: number, vocabulary: Vocabulary): Heading[] {
  opening.lastIndex = from
  opening.test(text)
  const at = opening.lastIndex
  const end = at + text.slice(at, to).replace(closing, '').length
  if (end <= at || end - at > longest || !/\p{L}/u.test(text.slice(at, end))) return []
  const isOneLine = !/[\n\r]/.test(text.slice(at, end))
  const whole = {
    from: at,
    to: end,
    end: isOneLine ? ('line' as const) : ('lines' as const),
    loose: false,
    styled: true,
  }
  const nothingBehind = { opensText: false, opensObject: false }
  // The verbs go on behind it ("resolves" above "to instruct ..."), as they do without a style.
  const known = fullest(proposeHeadings(text, at, text.length, vocabulary), end)
  if (known !== null) return [{ ...known, ...whole, ...nothingBehind }]
  const verb = wordsFrom(text, at, end, 1)[0]?.lower ?? ''
  return partsOf(verb, vocabulary).map(part => ({
    ...whole,
    ...nothingBehind,
    part,
    verbs: verb === '' ? [] : [verb],
    addressees: [],
    condition: null,
    known: false,
    adverb: false,
    common: false,
  }))
}

/** The proposal that reads most of the paragraph. */
function fullest(proposals: readonly Heading[], end: number): Heading | null {
  let best: Heading | null = null
  for (const proposal of proposals) if (proposal.to <= end && (best === null || proposal.to > best.to)) best = proposal
  return best
}

function partsOf(verb: string, { language }: Vocabulary): readonly Part[] {
  if (language.preambularEndings.some(ending => verb.endsWith(ending))) return ['preambular']
  if (language.operativeEndings.some(ending => verb.endsWith(ending))) return ['operative']
  return ['preambular', 'operative']
}
