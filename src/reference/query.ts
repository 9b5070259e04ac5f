/** Which text a user means: "PP 130", "Resolution 130 (Rev. Antalya, 2006)", "WTSA Resolution 50", "ITU-R 7", "UNGA 70/125", "C 1305". */
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Issuer, NumberedRecord, TextKind, TextRecord } from '../catalogue/record.js'
import { bodyNames, bodyPrefixes } from '../frame/bodies.js'
import { type Edition, matchEdition } from '../frame/edition.js'

export interface TextQuery {
  readonly type: 'text'
  readonly kind: TextKind
  /** Null where the words name none. */
  readonly body: Issuer | null
  /** RA with its prefix: "130", "ITU-R 7". */
  readonly number: string
  readonly edition: Edition | null
}

export interface UnitedNationsQuery {
  readonly type: 'united-nations'
  /** "70/125". */
  readonly number: string
}

export type Query = TextQuery | UnitedNationsQuery

const unitedNations =
  /^(?:(?:united nations general assembly|un general assembly|general assembly|unga|un|a\/res)(?: \(unga\))?[ /]*)?(?:resolution )?(?:a\/res\/)?(\d+\/\d+[a-z]?)(?: of the (?:united nations )?general assembly)?$/i
const noun = /(?<!\p{L})(resolution|decision|recommendation|opinion)s?(?!\p{L})/iu
const number = /(?<![\p{L}\d])(ITU-?R ?)?(\d{1,4}(?:-\d{1,2})?)(?!\d)/iu

/** Null for what is no number of a text. A title behind the number (", on ...") may stay. */
export function readQuery(words: string): Query | null {
  const said = words
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/, on .*$/i, '')
    .trim()
  const ofAssembly = unitedNations.exec(said)?.[1]
  if (ofAssembly !== undefined) return { type: 'united-nations', number: ofAssembly.toUpperCase() }
  const bracket = said.indexOf('(')
  const match = bracket === -1 ? null : matchEdition(said, bracket)
  const bare = match === null ? said : `${said.slice(0, match.from)} ${said.slice(match.to)}`
  const numbered = number.exec(bare)
  if (numbered === null) return null
  const kind = (noun.exec(bare)?.[1]?.toLowerCase() ?? 'resolution') as TextKind
  const rest = bare.replace(number, ' ').replace(noun, ' ')
  const named = bodyNamed(rest)
  if (named === undefined) return null
  const body = numbered[1] === undefined ? named : 'RA'
  if (body !== named && named !== null) return null
  const digits = numbered[2] as string
  return { type: 'text', kind, body, number: body === 'RA' ? `ITU-R ${digits}` : digits, edition: match }
}

const names = new Map<string, Issuer>([
  ...bodyNames.flatMap(({ name, body }): [string, Issuer][] => (body === null ? [] : [[folded(name), body]])),
  ...Object.entries(bodyPrefixes).map(([name, body]): [string, Issuer] => [folded(name), body]),
  ['c', 'Council'],
])

/** The body that the remaining words name; null where there are none, undefined where they are something else. */
function bodyNamed(words: string): Issuer | null | undefined {
  const said = words
    .replace(/\([A-Z]+\)/g, ' ')
    .replace(/(?<!\p{L})(?:of|by|adopted|the|no)(?!\p{L})|[.,()]/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (said === '') return null
  return names.get(folded(said))
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})(?:of|the)(?!\p{L})/gu, '')
    .replace(/[^\p{L}]+/gu, '')
}

/** The records that a query may mean: several where the words leave the body open. Of a number used again all series. */
export function textsFor({ kind, body, number }: TextQuery, catalogue: Catalogue): TextRecord[] {
  const bodies = body === null ? catalogue.bodiesWith(kind, number) : [body]
  return bodies.flatMap(issuer => catalogue.texts(kind, issuer, number))
}

export function numberedFor({ number }: UnitedNationsQuery, catalogue: Catalogue): NumberedRecord | null {
  return catalogue.numbered('united-nations', number)
}
