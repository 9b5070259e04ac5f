/** Whether a citation speaks of the past: then an older edition is meant, and rightly so. English words as data. */
import type { CitedText, Found } from './form.js'
import { editionsIn } from './phrase.js'

/** Ends of what stands before a citation: "established by Resolution 58 (Busan, 2014)". */
const before = [
  'established by',
  'established under',
  'established in',
  'created by',
  'created under',
  'set up by',
  'set up under',
  'adopted',
  'adopting',
  'first adopted as',
  'as adopted in',
  'as revised by',
  'as amended by',
  'initially',
  'originally',
  'formerly',
  'abrogated',
  'abrogating',
  'suppressed',
  'replacing',
  'replaced',
  'superseding',
  'previous version of',
  'earlier versions of',
  'history of',
  'pursuant to the former',
  'at the time of',
  'the approval of',
  'the adoption of',
  'approved',
]

/** Openings of what stands behind one: "Resolution 58 (Busan, 2014), which instructed ...". */
const behind = [
  'instructed',
  'noted',
  'endorsed',
  'established',
  'resolved',
  'requested',
  'invited',
  'decided',
  'recognized',
  'created',
  'called upon',
  'approved',
  'adopted',
  'was adopted',
  'was revised',
  'had',
]

const beforeShape = new RegExp(`(?<!\\p{L})(?:${before.join('|')})[ ,]*(?:the |its )?$`, 'iu')
/** Any verb of the past with its object behind it: "confirmed the establishment of". */
const past = '\\p{Ll}{3,}ed (?:the|that|its|an?|to)'
const behindShape = new RegExp(`^,? (?:which |that |and )?(?:(?:${behind.join('|')})(?!\\p{L})|${past} )`, 'iu')
const reach = 48

/**
 * True for a list of several editions of one number; for an edition beside a newer one of the number in the same clause, as in a chain
 * "Resolution 18 (Rev. Buenos Aires, 2017), Resolution 18 (Rev. Dubai, 2014)"; and where verbs of the past stand around the citation.
 */
export function isHistory(text: string, phrase: Found, cited: CitedText, besides: readonly Found[]): boolean {
  if ((editionsIn(phrase, cited)?.count ?? 0) > 1) return true
  const year = cited.edition?.year ?? null
  if (year !== null && besides.some(other => (editionsIn(other, cited)?.year ?? year) > year)) return true
  const { from, to } = phrase
  return beforeShape.test(text.slice(Math.max(0, from - reach), from)) || behindShape.test(text.slice(to, to + reach))
}
