/** What a text says of texts that are no longer: lists in Final Acts, SUP above a number line, "(abrogated)" behind it. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import { bodyOfCode } from '../../catalogue/conference.js'
import { conferenceEnd } from '../../catalogue/editions.js'
import type { Issuer, TextKind } from '../../catalogue/record.js'
import { matchBodyName } from '../../frame/body-name.js'
import { type EditionMatch, matchEdition } from '../../frame/edition.js'
import type { Reading } from '../../tree/nodes.js'
import { adoptedAs } from '../designations.js'

export interface Abrogation {
  readonly kind: TextKind
  readonly body: Issuer
  /** RA with prefix and suffix. */
  readonly number: string
  /** The last edition, where the words tell it. */
  readonly edition: { readonly conference: string; readonly revised: boolean } | null
  readonly title: string | null
  /** Code of the conference that abrogated it. */
  readonly by: string
}

/** Everything that `text`, from which `reading` was made, says to be abrogated. */
export function abrogationsIn(text: string, reading: Reading, catalogue: Catalogue): Abrogation[] {
  const plain = text.replace(/[*_#\\]+/g, '')
  return [...listed(plain.replace(/\s+/g, ' '), catalogue), ...suppressed(plain, reading, catalogue)]
}

const heading = /(?:DECISION|RESOLUTION|RECOMMENDATION|OPINION)S? (?:ABROGATED|SUPPRESSED) BY THE /gi
const item = /(?<!\p{L})(RESOLUTION|DECISION|RECOMMENDATION|OPINION) ((?:ITU-R )?\d{1,4}(?:-\d{1,2})?) ?(?=\()/giu
/** A list goes on while items follow each other so closely. */
const longestTitle = 400
const titleEnd = /(?: \d{1,4})? (?:PART [IVX]+|RESOLUTIONS?|DECISIONS?|RECOMMENDATIONS?|OPINIONS?)(?![a-z])/

/** "RESOLUTIONS ABROGATED BY THE PLENIPOTENTIARY CONFERENCE (DUBAI, 2018)" and the titles below. */
function listed(text: string, catalogue: Catalogue): Abrogation[] {
  return [...text.matchAll(heading)].flatMap(match => {
    const start = match.index + match[0].length
    const name = matchBodyName(text, start)
    const bracket = name === null ? null : matchEdition(text, name.to + (text.charAt(name.to) === ' ' ? 1 : 0))
    const by = name === null || bracket === null ? null : meetingOf(bracket, name.name.body, catalogue)
    if (bracket === null || by === null) return []
    const found: Abrogation[] = []
    let end = bracket.to
    item.lastIndex = end
    for (let next = item.exec(text); next !== null; next = item.exec(text)) {
      // The first item follows at once, each other one behind the title of the one before.
      if (next.index > end + (found.length === 0 ? 4 : longestTitle)) break
      if (/PART [IVX]+(?![a-z])/.test(text.slice(end, next.index))) break
      const read = readItem(text, next, bodyOfCode(by) as Issuer, by, catalogue)
      if (read === null) break
      found.push(read.abrogation)
      end = read.to
      item.lastIndex = end
    }
    return found
  })
}

function readItem(
  text: string,
  match: RegExpExecArray,
  body: Issuer,
  by: string,
  catalogue: Catalogue,
): { readonly abrogation: Abrogation; readonly to: number } | null {
  const edition = matchEdition(text, match.index + match[0].length)
  if (edition === null) return null
  const conference = meetingOf(edition, body, catalogue)
  const rest = text.slice(edition.to, edition.to + longestTitle)
  const title = rest.slice(0, titleEnd.exec(rest)?.index ?? 0).trim()
  return {
    to: edition.to,
    abrogation: {
      kind: (match[1] as string).toLowerCase() as TextKind,
      body,
      number: match[2] as string,
      edition: conference === null ? null : { conference, revised: edition.revised },
      title: title === '' ? null : title,
      by,
    },
  }
}

const suppression =
  /^[ \t]*SUP[ \t]*(?:\r?\n\s*)?(?=(?:RESOLUTION|DECISION|RECOMMENDATION|OPINION) )|(?<=^[ \t]*(?=(?:RESOLUTION|DECISION|RECOMMENDATION|OPINION) )[^\n]{0,80}\))[ \t]*\((?:abrogated|suppressed)\)/gim

/** SUP on a line of its own above a number line, or "(abrogated)" behind it; the meeting is the latest that adopted a document around. */
function suppressed(text: string, reading: Reading, catalogue: Catalogue): Abrogation[] {
  const by = latestMeeting(reading, catalogue)
  if (by === null) return []
  return [...text.matchAll(suppression)].flatMap(match => {
    const isBehind = match[0].includes('(')
    const start = isBehind ? text.lastIndexOf('\n', match.index) + 1 : match.index + match[0].length
    item.lastIndex = start
    const next = item.exec(text)
    if (next === null || next.index > start + 3) return []
    const read = readItem(text, next, bodyOfCode(by) as Issuer, by, catalogue)
    return read === null ? [] : [{ ...read.abrogation, title: null }]
  })
}

/** The last meeting that adopted a document of a reading: what it suppressed stands there with the marks of older ones. */
function latestMeeting({ documents }: Reading, catalogue: Catalogue): string | null {
  const meetings = documents.flatMap(document => adoptedAs(document)?.conference ?? [])
  const ends = meetings.map(code => ({ code, end: conferenceEnd(catalogue, code) ?? '' }))
  return ends.sort((a, b) => b.end.localeCompare(a.end))[0]?.code ?? null
}

function meetingOf({ place, year, code }: EditionMatch, body: string | null, catalogue: Catalogue): string | null {
  if (code !== null) return catalogue.conferenceByCode(code)?.short ?? null
  if (place === null || year === null) return null
  const met = catalogue.conferencesAt(place, year).filter(conference => conference.body === body)
  return met.length === 1 ? (met[0]?.short ?? null) : null
}
