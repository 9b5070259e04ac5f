/** Changes of certain words inside of a clause: citations, dates, amounts, terms, modal verbs, brackets. */
import { at, type Edit, type Revision, wordsIn } from '../edit.js'
import { citation, draw, type Random } from '../prose.js'
import { freeRuns, rewordOne } from '../rewording.js'
import { allLines, type Line, type Sheet } from '../sheet.js'
import { isHeld } from './clauses.js'

interface Swap {
  readonly pattern: RegExp
  readonly put: (match: RegExpExecArray, random: Random) => string | null
}

/** An edit that puts other words for a match in any clause; `prepare` sees to it that there is one. */
function swapping(
  name: string,
  classes: readonly string[],
  swaps: readonly Swap[],
  prepared: ((random: Random) => string) | null,
  counts = true,
): Edit {
  return {
    name,
    ...(prepared !== null && { prepare: (sheet, random) => addAside(sheet, random, prepared) }),
    make(revision) {
      const found = revision
        .shuffled(freeLines(revision))
        .flatMap(line =>
          swaps.flatMap(swap => [...line.body.matchAll(swap.pattern)].map(match => ({ line, swap, match }))),
        )
      for (const { line, swap, match } of found) {
        if (isOfCitation(line.body, match)) continue
        const put = swap.put(match, revision.random)
        if (put === null || put === match[0]) continue
        line.body = line.body.slice(0, match.index) + put + line.body.slice(match.index + match[0].length)
        revision.touch(line)
        const [out, into] = counted(match[0], put)
        revision.planted.push(at(name, classes, line, counts ? { out, in: into } : null))
        return true
      }
      return false
    },
  }
}

/** The date of a cited text, "Resolution 71/243 of 21 December 2016", is a part of its citation. */
function isOfCitation(body: string, { index, 0: words }: RegExpExecArray): boolean {
  return (
    /\d|^(?:within|by|before)/.test(words) &&
    /\b(?:Resolutions?|Decisions?)\b[^,;]{0,60}\bof [^,;]{0,20}$/.test(body.slice(0, index))
  )
}

export function freeLines(revision: Revision): Line[] {
  return allLines(revision.sheet).filter(line => revision.isFree(line))
}

/** Words that differ between the equal ones at both ends. */
function counted(old: string, now: string): [number, number] {
  const [a, b] = [old.split(/[\s()]+/), now.split(/[\s()]+/)]
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) {
    a.shift()
    b.shift()
  }
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop()
    b.pop()
  }
  return [wordsIn(a.join(' ')), wordsIn(b.join(' '))]
}

/** Puts some words at the end of three clauses, before the text is the old one. */
function addAside(sheet: Sheet, random: Random, aside: (random: Random) => string): void {
  const lines = allLines(sheet).filter(
    ({ isPinned, list, body }) => !isPinned && list.lines.length === 0 && /[a-z]$/.test(body),
  )
  for (let count = 0; count < 3 && lines.length > 0; count++) {
    const [line] = lines.splice(Math.floor(random() * lines.length), 1)
    if (line !== undefined) line.body += aside(random)
  }
}

const cited = (random: Random) => `, in accordance with ${citation(random)}`
const editions = [
  'Rev. Dubai, 2018',
  'Rev. Bucharest, 2022',
  'Rev. Busan, 2014',
  'Rev. Guadalajara, 2010',
  'Rev. Antalya, 2006',
]

export const updateCitation = swapping(
  'update a citation',
  ['citation-updated'],
  [
    {
      // Of one text; where several are cited, which of them is updated is another question.
      pattern: /(?<=\bResolution \d+ \()Rev\. [A-Z][a-z-]+, \d{4}(?=\))/g,
      put: ([old], random) =>
        draw(
          random,
          editions.filter(edition => edition !== old),
        ),
    },
  ],
  cited,
)

export const restyleCitation = swapping(
  'restyle a citation',
  ['citation-restyled'],
  [
    {
      pattern: /\bUnited Nations General Assembly Resolution (\d+\/\d+)/g,
      put: ([, number]) => `UNGA Resolution ${number}`,
    },
    {
      pattern: /\bUnited Nations General Assembly Resolution (\d+\/\d+)/g,
      put: ([, number]) => `Resolution ${number} of the United Nations General Assembly`,
    },
    {
      pattern: /\bUNGA Resolution (\d+\/\d+)/g,
      put: ([, number]) => `United Nations General Assembly Resolution ${number}`,
    },
    {
      pattern: /\bResolution (\d+\/\d+) of the United Nations General Assembly/g,
      put: ([, number]) => `UNGA Resolution ${number}`,
    },
  ],
  random =>
    draw(random, [
      ', in the spirit of Resolution 70/125 of the United Nations General Assembly',
      ', as called for in United Nations General Assembly Resolution 70/1',
    ]),
  false,
)

export const addCitation: Edit = {
  name: 'add a citation',
  make: revision => {
    const line = revision.draw(
      freeLines(revision).filter(({ body, list }) => list.lines.length === 0 && /[a-z]$/.test(body)),
    )
    if (line === undefined) return false
    const aside = cited(revision.random)
    if (line.body.includes(aside.replace(/^.*(?:Resolution|ITU-T) (\S+).*$/, '$1'))) return false
    line.body += aside
    revision.touch(line)
    revision.planted.push(at(addCitation.name, ['citation-added'], line, { out: 0, in: wordsIn(aside) }))
    revision.allowed.push(at(addCitation.name, ['substantive', 'punctuation-only'], line))
    return true
  },
}

export const removeCitation: Edit = {
  name: 'remove a citation',
  prepare: (sheet, random) => addAside(sheet, random, cited),
  make: revision => {
    const found = freeLines(revision).flatMap(line =>
      [...line.body.matchAll(/, in accordance with [A-Z].*$/gs)].map(match => ({ line, match })),
    )
    const chosen = revision.draw(found.filter(({ match }) => !/[;:]|\n\s*\n/.test(match[0])))
    if (chosen === undefined) return false
    const { line, match } = chosen
    line.body = line.body.slice(0, match.index)
    revision.touch(line)
    revision.planted.push(at(removeCitation.name, ['citation-removed'], line, { out: wordsIn(match[0]), in: 0 }))
    revision.allowed.push(at(removeCitation.name, ['substantive', 'punctuation-only'], line))
    return true
  },
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

export const changeDeadline = swapping(
  'change a date',
  ['deadline-change'],
  [
    { pattern: new RegExp(`(?<=\\b\\d{1,2} (?:${months}) )20[12]\\d\\b`, 'g'), put: later },
    { pattern: /(?<=\b(?:by|until|before|since|in) )20[12]\d\b(?!\))/g, put: later },
    { pattern: /\b20[12]\d(?= session)/g, put: later },
    {
      pattern: new RegExp(`\\b(?<day>\\d{1,2}) (?=(?:${months})\\b)`, 'g'),
      put: match => `${(Number(match.groups?.day) % 27) + 1} `,
    },
    {
      pattern: /(?<=\bwithin )(?:two|three|four|six)(?= (?:years|months)\b)/g,
      put: ([old]) => (old === 'two' ? 'three' : 'two'),
    },
    { pattern: /\b(?:annually|every year)\b/g, put: () => 'every two years' },
  ],
  random =>
    draw(random, [
      ', by 2026 at the latest',
      ', before 15 March 2027',
      ', within two years',
      ', in time for the 2027 session of the Council',
    ]),
)

function later([old]: RegExpExecArray, random: Random): string {
  return String(Number(old) + 1 + Math.floor(random() * 3))
}

export const changeNumber = swapping(
  'change an amount',
  ['number-change'],
  [
    { pattern: /(?<=\bCHF )\d[\d ]*\d/g, put: ([old]) => old.replace(/\d/, digit => String((Number(digit) % 9) + 1)) },
    {
      pattern: /\b\d+(?= (?:per cent|m\b|km\b|MHz|kHz|dB|lamps|harbours))/g,
      put: ([old], random) => String(Number(old) + 1 + Math.floor(random() * 9)),
    },
    {
      pattern: /\b(?:five|seven|nine|eleven)(?= (?:lamps|harbours|keepers))/g,
      put: ([old]) => (old === 'five' ? 'seven' : 'five'),
    },
  ],
  random =>
    draw(random, [
      ', at a cost of CHF 250 000',
      ', which concerns 30 per cent of them',
      ', over a distance of 12 km',
      ', with at least seven keepers in each',
    ]),
)

export const changeTerm = swapping(
  'change a term',
  ['term-change'],
  [
    { pattern: /\bchairman\b/g, put: () => 'chair' },
    { pattern: /\bchairmen\b/g, put: () => 'chairs' },
    { pattern: /\bvice-chairman\b/g, put: () => 'vice-chair' },
    { pattern: /\binformation and communication technologies \(ICTs\)/g, put: () => 'ICTs' },
    { pattern: /(?<!\()\bICTs\b(?!\))/g, put: () => 'information and communication technologies (ICTs)' },
  ],
  random =>
    draw(random, [
      ', as the chairman of the meeting has stated',
      ', in consultation with the chairmen concerned',
      ', by means of ICTs',
      ', with the help of information and communication technologies (ICTs)',
    ]),
)

export const changeModal = swapping(
  'change a modal verb',
  ['verb-strength'],
  [
    { pattern: /\bshould\b/g, put: () => 'shall' },
    { pattern: /\bshall\b/g, put: () => 'should' },
    { pattern: /\bmay\b(?! \d)/g, put: () => 'shall' },
  ],
  random => draw(random, [', which should be kept in mind', ', and this shall be made known']),
)

export const openBrackets: Edit = {
  name: 'put brackets around words',
  make(revision) {
    const found = freeLines(revision).flatMap(line =>
      freeRuns(line.body)
        .filter(run => run.length >= 2)
        .map(run => ({ line, run })),
    )
    const chosen = revision.draw(found)
    if (chosen === undefined) return false
    const { line, run } = chosen
    const length = 2 + revision.upTo(run.length - 2)
    const [first, last] = [run[0], run[length - 1]]
    if (first === undefined || last === undefined) return false
    const { body } = line
    line.body = `${body.slice(0, first.from)}[${body.slice(first.from, last.to)}]${body.slice(last.to)}`
    revision.touch(line)
    revision.planted.push(at(openBrackets.name, ['bracketed'], line))
    return true
  },
}

/** Puts words of three clauses in brackets, before the text is the old one. */
function bracket(sheet: Sheet, random: Random): void {
  const lines = allLines(sheet).filter(({ isPinned, body }) => !isPinned && !body.includes('['))
  for (let count = 0; count < 3 && lines.length > 0; count++) {
    const [line] = lines.splice(Math.floor(random() * lines.length), 1)
    const run = line === undefined ? undefined : freeRuns(line.body).find(words => words.length >= 3)
    if (line === undefined || run === undefined) continue
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0]
    line.body = `${line.body.slice(0, from)}[${line.body.slice(from, to)}]${line.body.slice(to)}`
  }
}

const bracketed = /\[([a-z][^[\]*"]{5,200})\](?![([:])/g

export const closeBrackets: Edit = {
  name: 'free words of their brackets',
  prepare: bracket,
  make: revision => inBrackets(revision, closeBrackets.name, ([, words = '']) => ({ put: words, words: null })),
}

export const changeInBrackets: Edit = {
  name: 'change a word inside of brackets',
  prepare: bracket,
  make: revision =>
    inBrackets(revision, changeInBrackets.name, ([, words = '']) => {
      const changed = rewordOne(revision.random, words)
      return changed === null ? null : { put: `[${changed.text}]`, words: { out: changed.out, in: changed.in } }
    }),
}

function inBrackets(
  revision: Revision,
  kind: string,
  change: (match: RegExpExecArray) => { put: string; words: { out: number; in: number } | null } | null,
): boolean {
  const found = freeLines(revision).flatMap(line => [...line.body.matchAll(bracketed)].map(match => ({ line, match })))
  const chosen = revision.draw(found)
  const changed = chosen === undefined ? null : change(chosen.match)
  if (chosen === undefined || changed === null) return false
  const { line, match } = chosen
  line.body = line.body.slice(0, match.index) + changed.put + line.body.slice(match.index + match[0].length)
  revision.touch(line)
  revision.planted.push(at(kind, ['bracketed'], line, changed.words))
  return true
}

export const changePunctuation: Edit = {
  name: 'change punctuation inside of a clause',
  make(revision) {
    const found = freeLines(revision).flatMap(line => {
      const commas = [...line.body.matchAll(/,(?=\s+[a-z])/g)].map(({ index }) => ({
        line,
        from: index,
        to: index + 1,
        put: '',
      }))
      const gaps = freeRuns(line.body)
        .filter(run => run.length >= 2)
        .map(run => ({ line, from: run[0]?.to ?? 0, to: run[0]?.to ?? 0, put: ',' }))
      return [...commas, ...gaps].filter(({ from }) => !isHeld(line.body, from))
    })
    const chosen = revision.draw(found)
    if (chosen === undefined) return false
    const { line, from, to, put } = chosen
    line.body = line.body.slice(0, from) + put + line.body.slice(to)
    revision.touch(line)
    revision.planted.push(at(changePunctuation.name, ['punctuation-only'], line))
    return true
  },
}

export const changeEnd: Edit = {
  name: 'change the end of a clause',
  make(revision) {
    const line = revision.draw(freeLines(revision).filter(({ end, role }) => /^[;,]$/.test(end) && role === 'inner'))
    if (line === undefined) return false
    line.end = line.end === ';' ? ',' : ';'
    revision.touch(line)
    revision.changedEnds.add(line.id)
    revision.planted.push(at(changeEnd.name, ['punctuation-only'], line))
    return true
  },
}

export const changeTypography = swapping(
  'change typography',
  ['typographic-only'],
  [
    { pattern: /(?<=\w)'(?=\w)/g, put: () => '’' },
    { pattern: /(?<=\w)’(?=\w)/g, put: () => "'" },
    { pattern: /"([^"\n*_]{3,80})"/g, put: ([, words]) => `“${words}”` },
    { pattern: /“([^”\n*_]{3,80})”/g, put: ([, words]) => `"${words}"` },
    { pattern: /(?<=\d)-(?=\d{2,}\b)/g, put: () => '–' },
    { pattern: /(?<=\bCHF) (?=\d)|(?<=\d) (?=\d{3}\b)/g, put: () => '\u00a0' },
    { pattern: /(?<= )– (?=[a-z])/g, put: () => '— ' },
  ],
  random =>
    draw(random, [
      ", at the keepers' request, or the owner's",
      ', called "the long night"',
      ', at a cost of CHF 250 000',
    ]),
  false,
)
