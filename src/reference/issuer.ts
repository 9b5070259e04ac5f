/** Who adopted what is cited, as the words before the noun or behind the numbers tell it. */
import { matchBodyName } from '../frame/body-name.js'
import type { Span } from '../source/position.js'
import type { Body } from '../tree/nodes.js'
import type { Fault, Issuer } from './form.js'
import { bodyAbbreviations, type Organ, organs } from './organs.js'

/** An issuer of ITU or an organ outside of it. */
export type NamedIssuer =
  | { readonly itu: Issuer; readonly organ: null; readonly fault: Fault | null }
  | { readonly itu: null; readonly organ: Organ; readonly span: Span }

const abbreviations = Object.keys(bodyAbbreviations).join('|')

const prefix = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?<organ>${organNames()})(?: ?\\([A-Z]{2,6}\\))?'?s?` +
    `|(?<council>(?:ITU )?(?:Administrative )?Council(?:'s|’s)?)` +
    `|(?<plenipotentiary>Plenipotentiary Conference)` +
    `|(?:ITU[- ])?(?<body>${abbreviations})(?:-(?<year>\\d{2,4}))?))[ -]$`,
  'iu',
)
const longestPrefix = 60

/** The last words of names, without year and possessive: most nouns stand behind other words, and need no closer look. */
const lastWords = new Set(
  [...organs.flatMap(({ names }) => names), ...Object.keys(bodyAbbreviations), 'council', 'conference'].map(name =>
    name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
  ),
)
const lastWord = /([\p{L}]+)(?:-\d{2,4})?(?:['’]s?)?[ -]$/u

function mayEnd(window: string): boolean {
  const joint = window.charAt(window.length - 1)
  if (joint !== ' ' && joint !== '-') return false
  if (window.charAt(window.length - 2) === ')') return true
  const word = lastWord.exec(window.slice(-longestWord))?.[1]
  return word !== undefined && lastWords.has(word.toLowerCase())
}

const longestWord = 24

/** The issuer that ends right before the noun at `at`, not before `floor`: "Council", "WTDC", "United Nations General Assembly (UNGA)". */
export function issuerBefore(text: string, at: number, floor: number): NamedIssuer | null {
  const window = text.slice(Math.max(floor, at - longestPrefix), at)
  if (!mayEnd(window)) return null
  const match = prefix.exec(window)
  if (match?.groups === undefined) return null
  const span = { from: at - window.length + match.index, to: at - 1 }
  const { organ, council, body, year } = match.groups
  if (organ !== undefined) return { itu: null, organ: organNamed(organ), span }
  const said = {
    ...span,
    here: false,
    year: null,
    code: year === undefined ? null : `${body}-${year}`,
    place: 'before' as const,
  }
  const named = council !== undefined ? 'Council' : body === undefined ? 'PP' : bodyAbbreviations[body.toUpperCase()]
  // "of", "who": abbreviations are written in capitals.
  if (body !== undefined && body !== body.toUpperCase()) return null
  return { itu: { ...said, body: named ?? null }, organ: null, fault: null }
}

const link = /,? ?(?:\(?as )?(?:of|by|from|adopted (?:by|at)|approved (?:by|at)|revised by|made by|agreed by) /iy
const here =
  /(?:this|the present) (?:plenipotentiary )?(?:conference|assembly|council|forum|session|meeting)(?!\p{L})/iuy
const article = /the /iy
const organAhead = new RegExp(`(?:the )?(?<name>${organNames()})(?![\\p{L}\\p{N}])(?: ?\\([A-Z]{2,8}\\))?`, 'iuy')
const short = new RegExp(
  `(?:the )?(?:ITU )?(?<body>${abbreviations})(?:[-‑](?<year>\\d{4}|\\d{2}))?(?![\\p{L}\\p{N}-])`,
  'uy',
)
const bracketed = new RegExp(` ?\\((?<body>${abbreviations})(?:[-‑ ](?<year>\\d{4}|\\d{2}))?\\)`, 'uy')
const misnamed = new RegExp(
  `(?:\\p{Lu}[\\p{L}/-]*|of|for|and|on|the)(?: (?:\\p{Lu}[\\p{L}/-]*|of|for|and|on)){1,9}(?= \\((?:${abbreviations})\\))`,
  'uy',
)
const council = /(?:the )?(?:ITU )?Council(?!\p{L})(?: Working)?/uy
const session =
  /,? (?:(?:at|in|during) (?:its|the) (?:(?<before>(?:19|20)\d\d) )?(?:[a-z]+ ){0,2}session(?: (?:of|in) (?<behind>(?:19|20)\d\d))?|in (?<in>(?:19|20)\d\d)|(?<bare>(?:19|20)\d\d))(?![\p{L}\p{N}])/iuy

/** The issuer behind the numbers that end at `at`: "of this conference", "of the ... Conference (WTDC)", "adopted by the ITU Council". */
export function issuerBehind(text: string, at: number): NamedIssuer | null {
  const opened = run(link, text, at)
  if (opened === null) return null
  const from = at + opened[0].search(/[a-z]/i)
  const start = link.lastIndex
  if (run(here, text, start) !== null) {
    const said = { from, to: here.lastIndex, here: true, year: null, code: null, place: 'behind' as const }
    return { itu: { ...said, body: null }, organ: null, fault: null }
  }
  const organ = run(organAhead, text, start)?.groups?.name
  if (organ !== undefined) return { itu: null, organ: organNamed(organ), span: { from, to: organAhead.lastIndex } }
  return councilAt(text, from, start) ?? abbreviatedAt(text, from, start) ?? namedAt(text, from, start)
}

function councilAt(text: string, from: number, at: number): NamedIssuer | null {
  const words = run(council, text, at)
  // "of the Council Working Group" is not the Council.
  if (words === null || words[0].endsWith('Working')) return null
  const to = council.lastIndex
  const when = run(session, text, to)?.groups
  const year = when?.before ?? when?.behind ?? when?.in ?? when?.bare
  return said({ from, to: when === undefined ? to : session.lastIndex, body: 'Council', year: numberOf(year) })
}

function abbreviatedAt(text: string, from: number, at: number): NamedIssuer | null {
  const groups = run(short, text, at)?.groups
  if (groups === undefined) return null
  const code = groups.year === undefined ? null : `${groups.body}-${groups.year}`
  return said({ from, to: short.lastIndex, body: bodyAbbreviations[groups.body as string] ?? null, code })
}

function namedAt(text: string, from: number, at: number): NamedIssuer | null {
  const start = run(article, text, at) === null ? at : article.lastIndex
  const name = matchBodyName(text, start)
  if (name !== null) {
    const behind = bracketBehind(text, name.to)
    return said({ from, to: behind?.to ?? name.to, body: name.name.body, code: behind?.code ?? null })
  }
  if (run(misnamed, text, start) === null) return null
  const to = misnamed.lastIndex
  const behind = bracketBehind(text, to)
  if (behind === null) return null
  const message = `Unexpected \`${text.slice(start, to)}\`, expected the name of ${behind.abbreviation}`
  return said({
    from,
    to: behind.to,
    body: behind.body,
    code: behind.code,
    fault: { from: start, to, message, write: null },
  })
}

interface Bracket {
  readonly to: number
  readonly abbreviation: string
  readonly body: Body | null
  readonly code: string | null
}

function bracketBehind(text: string, at: number): Bracket | null {
  const groups = run(bracketed, text, at)?.groups
  if (groups === undefined) return null
  const abbreviation = groups.body as string
  return {
    to: bracketed.lastIndex,
    abbreviation,
    body: bodyAbbreviations[abbreviation] ?? null,
    code: groups.year === undefined ? null : `${abbreviation}-${groups.year}`,
  }
}

function said(given: {
  from: number
  to: number
  body: Body | null
  code?: string | null
  year?: number | null
  fault?: Fault
}): NamedIssuer {
  const { from, to, body, code = null, year = null, fault = null } = given
  return { itu: { from, to, body, here: false, year, code, place: 'behind' }, organ: null, fault }
}

function organNames(): string {
  return organs
    .flatMap(({ names }) => names)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

function organNamed(name: string): Organ {
  return organs.find(({ names }) => names.includes(name.toLowerCase())) as Organ
}

function numberOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year)
}

function run(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at
  return shape.exec(text)
}
