/** A text to start a draft from: frame and headings in the form of its body, and sentences that say what stands where. */
import type { Conference } from '../../catalogue/conference.js'
import type { Citation } from '../../reference/cite.js'
import { habits, type StartedBody, verbs } from './habits.js'

export interface SkeletonGiven {
  readonly body: StartedBody
  readonly genre: keyof typeof verbs
  readonly stage: 'draft' | 'proposal'
  readonly conference: Pick<Conference, 'place' | 'year' | 'short'>
  readonly title: string
  /** The edition that is revised, as it is cited; null for a new text. */
  readonly revised: Citation | null
}

/** Markdown, ending with a newline. */
export function skeleton(given: SkeletonGiven): string {
  const { body, genre, stage, title, revised } = given
  const { officer, report, capital } = habits[body]
  const itself = capital === true ? genre.charAt(0).toUpperCase() + genre.slice(1) : genre
  const {
    heading,
    provisions: [first, last],
  } = verbs[genre]
  const blocks = [
    ...(stage === 'proposal' ? [revised === null ? 'ADD' : 'MOD'] : []),
    numberLine(given),
    title,
    formula(given),
    ...(revised === null ? [] : ['recalling', `${revised.first},`]),
    'considering',
    'a) that each reason for this text stands in a clause of its own, and that the first of them stands here;',
    'b) that the last reason ends with a comma,',
    'noting',
    'that what is only noted stands under a heading of its own,',
    heading,
    `1 ${first};`,
    `2 ${last},`,
    `instructs ${officer}`,
    '1 to carry out what is asked for here;',
    `2 to report to ${report} on the implementation of this ${itself},`,
    'invites Member States',
    'to contribute to the work.',
  ]
  return `${blocks.join('\n\n')}\n`
}

function numberLine({ body, genre, conference, revised }: SkeletonGiven): string {
  const noun = genre.toUpperCase()
  const { edition } = habits[body]
  const { place, year, short } = conference
  if (edition === 'suffix') return revised === null ? `DRAFT NEW ${noun}` : `${noun} ${nextSuffix(revised)}`
  const tag = edition === 'code' ? short : `${place}, ${year}`
  if (revised === null) return `DRAFT NEW ${noun} (${tag})`
  return `${noun} ${numberOf(revised)} (${edition === 'code' ? 'Rev.' : 'Rev. '}${tag})`
}

/** "ITU-R 7-3" becomes "ITU-R 7-4". */
function nextSuffix(revised: Citation): string {
  const number = numberOf(revised)
  const suffix = /-(\d+)$/.exec(number)
  return suffix === null ? `${number}-1` : `${number.slice(0, suffix.index)}-${Number(suffix[1]) + 1}`
}

function numberOf({ target }: Citation): string {
  return ('number' in target ? target.number : null) ?? ''
}

function formula({ body, conference: { place, year } }: SkeletonGiven): string {
  const { formula, met } = habits[body]
  return `${formula}${met === 'nothing' ? '' : ` (${place}, ${year})`},`
}
