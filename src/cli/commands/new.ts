import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Conference } from '../../catalogue/conference.js'
import { conferenceEnd } from '../../catalogue/editions.js'
import type { AsOf } from '../../reference/as-of.js'
import { type Citation, cite } from '../../reference/cite.js'
import { readQuery } from '../../reference/query.js'
import { type StartedBody, startedBodies, verbs } from '../../report/skeleton/habits.js'
import { skeleton } from '../../report/skeleton/skeleton.js'
import { today } from '../as-of.js'
import { catalogueFor } from '../catalogue/files.js'
import { notInCatalogue } from '../catalogue/missing.js'
import { choose } from '../choice.js'
import { type Command, optionOf, sharedOptions } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { writeTo } from '../output.js'

export const command: Command = {
  words: '',
  options: [
    ['--body <body>', `whose text it is: ${startedBodies.join(', ')}`],
    ['--conference <code>', 'the meeting that is to adopt it: PP-26 (default: the next one that is known)'],
    ['--title <words>', 'its title; with --revises that of the revised text when absent'],
    ['--revises <text>', 'the text that it revises: "PP 130"'],
    ['--genre <genre>', `${Object.keys(verbs).join(', ')} (default: resolution)`],
    ['--stage <stage>', 'draft (default) or proposal, under its symbol'],
    sharedOptions.catalogue,
    sharedOptions.outputFile,
  ],
  examples: [
    ['resolute new --body PP --title "Lighthouses on the coast"', 'a new resolution for the next conference'],
    ['resolute new --body PP --revises "PP 130" -o draft.md', 'a revision of one that there is'],
    ['resolute new --body WRC --conference WRC-27 --title "Lamps"', 'of a conference'],
  ],
  async run({ options }) {
    const catalogue = await catalogueFor(options, undefined)
    const revises = optionOf(options, 'revises')
    const given = optionOf(options, 'body')
    const asked = given === undefined ? null : bodyNamed(given)
    const known = revises === undefined ? null : revisedText(revises, asked, catalogue, today())
    const body = asked ?? bodyOf(known)
    const conference = meetingOf(body, optionOf(options, 'conference'), catalogue)
    // What the meeting revises is the edition that it finds.
    const before = { day: conference.start ?? `${conference.year}-01-01`, conference: null }
    const revised = revises === undefined ? null : revisedText(revises, body, catalogue, before)
    const genre = genreNamed(optionOf(options, 'genre'), revised)
    const stage = choose(optionOf(options, 'stage') ?? 'draft', ['draft', 'proposal'], 'stage of a new text')
    const title = optionOf(options, 'title')?.replace(/\s+/g, ' ').trim() ?? revised?.title ?? ''
    if (title === '')
      throw new Failure(
        revised === null ? 'new needs --title, the title of the text' : `the catalogue has no title of ${revised.name}`,
        revised === null ? null : '--title gives it',
      )
    const text = skeleton({ body, genre, stage, conference, title, revised })
    writeTo(optionOf(options, 'outputFile') ?? '-', text)
    return 0
  },
}

function bodyNamed(name: string): StartedBody {
  const found = startedBodies.find(body => body.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return found
  throw new Failure(
    `unknown body "${name}"`,
    didYouMean(nearest(name, startedBodies)) ?? `it is one of ${startedBodies.join(', ')}`,
  )
}

function bodyOf(revised: Citation | null): StartedBody {
  const target = revised?.target
  if (target !== undefined && 'body' in target && target.body !== null) return bodyNamed(target.body)
  throw new Failure('new needs --body, whose text it is', `it is one of ${startedBodies.join(', ')}`)
}

function genreNamed(given: string | undefined, revised: Citation | null): keyof typeof verbs {
  const kind = revised?.kind
  const own = kind !== undefined && kind in verbs ? (kind as keyof typeof verbs) : null
  const genre = given === undefined ? null : choose(given, Object.keys(verbs) as (keyof typeof verbs)[], 'genre')
  if (own !== null && genre !== null && own !== genre) throw new Failure(`${revised?.name} is a ${own}, not a ${genre}`)
  return genre ?? own ?? 'resolution'
}

/** The latest edition of the text, which the new one revises. */
function revisedText(words: string, body: StartedBody | null, catalogue: Catalogue, asOf: AsOf): Citation {
  const query = readQuery(words)
  if (query === null || query.type !== 'text')
    throw new Failure(`"${words}" in --revises is no number of a text`, 'it takes "PP 130"')
  if (query.body !== null && body !== null && query.body !== body)
    throw new Failure(`"${words}" in --revises is of ${query.body}, not of ${body}`)
  const meant = { ...query, body: query.body ?? body }
  const [found, ...others] = cite(meant, catalogue, asOf)
  if (found === undefined) throw notInCatalogue(meant, catalogue)
  if (others.length > 0)
    throw new Failure(
      `"${words}" in --revises may be any of ${[found, ...others].map(({ name }) => name).join(', ')}`,
      '--body says which',
    )
  return found
}

/** The meeting of a code; without one the next that is not over, else the latest. */
function meetingOf(body: StartedBody, code: string | undefined, catalogue: Catalogue): Conference {
  const own = catalogue.data.conferences.filter(met => met.body === body)
  if (code === undefined) {
    const next = own.filter(({ short }) => (conferenceEnd(catalogue, short) ?? '') >= today().day)
    const met = next[0] ?? own.at(-1)
    if (met !== undefined) return met
    throw new Failure(`no meeting of ${body} is known`, '--conference names it')
  }
  const met = catalogue.conferenceByCode(code)
  if (met !== null && met.body === body) return met
  if (met !== null) throw new Failure(`${met.short} is a meeting of ${met.body}, not of ${body}`)
  const codes = own.map(({ short }) => short).reverse()
  throw new Failure(
    `unknown conference "${code}" in --conference`,
    didYouMean(nearest(code, codes)) ?? `the latest of ${body} that are known are ${codes.slice(0, 3).join(', ')}`,
  )
}
