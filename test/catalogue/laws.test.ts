/** What must hold for the whole catalogue that comes with the program. Each law collects what breaks it, so that a failure names it. */
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { bodyOfCode, yearOfCode } from '../../src/catalogue/code.js'
import { conferenceEnd } from '../../src/catalogue/editions.js'
import { catalogueDataOf } from '../../src/catalogue/merge.js'
import type { Edition, Issuer, TextKind, TextRecord } from '../../src/catalogue/record.js'
import { dataFiles } from './data-files.js'

const catalogue = builtInCatalogue()
const { data } = catalogue
const { texts, conferences } = data

const nameOf = ({ kind, body, number, editions }: TextRecord): string =>
  `${body} ${kind} ${number} (${editions.map(({ conference }) => conference).join(' ')})`
const breaking = (broken: (record: TextRecord) => boolean): string[] => texts.filter(broken).map(nameOf)
const of = (kind: TextKind, body: Issuer): readonly TextRecord[] =>
  texts.filter(record => record.kind === kind && record.body === body)

/** Bodies that use numbers again: an edition says by itself whether it is a revision, and a number may have several records. */
const reusing = ['WRC', 'WCIT', 'WTPF']
const restarting = (record: TextRecord): boolean => reusing.includes(record.body)

describe('editions', () => {
  it('are in order of time, each once', () => {
    const later = (edition: Edition, index: number, all: readonly Edition[]) =>
      index === 0 || edition.year > (all[index - 1] as Edition).year
    expect(breaking(({ editions }) => !editions.every(later))).toEqual([])
  })

  it('were adopted by a conference of the table; Council sessions and those before 1993 by a code that says the year', () => {
    const known = ({ conference, year }: Edition) => {
      const met = catalogue.conferenceByCode(conference)
      if (met !== null) return met.short === conference && met.year === year
      return (bodyOfCode(conference) === 'Council' || year < 1993) && yearOfCode(conference) === year
    }
    expect(breaking(({ editions }) => !editions.every(known))).toEqual([])
  })

  it('were adopted by a conference of the body', () => {
    expect(
      breaking(({ body, editions }) => editions.some(({ conference }) => bodyOfCode(conference) !== body)),
    ).toEqual([])
  })

  it('have "Rev." never on the first one of a complete list', () => {
    expect(breaking(({ complete, editions }) => complete && !!editions[0]?.revised && editions.length > 1)).toEqual([])
  })

  it('have "Rev." never where the text was first adopted', () => {
    const wrong = ({ firstAdopted, editions }: TextRecord) =>
      editions.some(({ conference, revised }) => revised && conference === firstAdopted)
    expect(breaking(wrong)).toEqual([])
  })

  it('have "Rev." always after the first', () => {
    expect(breaking(({ editions }) => editions.slice(1).some(({ revised }) => !revised))).toEqual([])
  })

  it('start with the first one where the list is complete, or complete up to a conference', () => {
    const whole = ({ complete, completeThrough }: TextRecord) => complete || completeThrough !== null
    expect(
      breaking(
        record => whole(record) && record.editions[0]?.conference !== record.firstAdopted && !restarting(record),
      ),
    ).toEqual([])
  })

  it('start no earlier than the text was first adopted', () => {
    const early = ({ firstAdopted, editions }: TextRecord) =>
      firstAdopted !== null && (editions[0]?.year ?? 9999) < (catalogue.yearOf(firstAdopted) ?? 0)
    expect(breaking(early)).toEqual([])
  })

  it('of RA count up: the suffix of a later one is higher, and belongs to the number', () => {
    const wrong = ({ number, editions }: TextRecord) => {
      const suffixes = editions.flatMap(edition => {
        if (edition.number === null) return []
        const shape = /^(ITU-R \d+)(?:-(\d+))?$/.exec(edition.number)
        return shape?.[1] === number ? [Number(shape[2] ?? 0)] : [-1]
      })
      return suffixes.some((suffix, index) => suffix < 0 || (index > 0 && suffix <= (suffixes[index - 1] as number)))
    }
    expect(breaking(wrong)).toEqual([])
    expect(breaking(({ body, editions }) => body !== 'RA' && editions.some(({ number }) => number !== null))).toEqual(
      [],
    )
  })

  it('do not come from the future', () => {
    const future = ({ conference }: Edition) => (conferenceEnd(catalogue, conference) ?? '') > data.day
    expect(breaking(({ editions }) => editions.some(future))).toEqual([])
  })
})

describe('supersession', () => {
  it('is whole: the next edition replaces, so only the last attested one can be in force, and nothing follows an abrogation', () => {
    const wrong = ({ status, editions }: TextRecord) => {
      const last = editions.at(-1)
      if (status === null || last === undefined) return false
      const since = catalogue.yearOf(status.since) ?? 0
      return status.state === 'abrogated' ? since <= last.year : last.year > since && last.sources.length > 0
    }
    expect(breaking(wrong)).toEqual([])
  })

  it('speaks of conferences of the body that have closed', () => {
    const wrong = ({ status, body }: TextRecord) =>
      status !== null &&
      (bodyOfCode(status.since) !== body ||
        catalogue.conferenceByCode(status.since)?.short !== status.since ||
        (conferenceEnd(catalogue, status.since) ?? '9') > data.day)
    expect(breaking(wrong)).toEqual([])
  })

  it('of an abrogated text has an edition to abrogate', () => {
    expect(breaking(({ status, editions }) => status?.state === 'abrogated' && editions.length === 0)).toEqual([])
  })

  it('is complete up to a conference of the body', () => {
    const wrong = ({ completeThrough, body, complete }: TextRecord) =>
      completeThrough !== null &&
      (complete ||
        bodyOfCode(completeThrough) !== body ||
        catalogue.conferenceByCode(completeThrough)?.short !== completeThrough)
    expect(breaking(wrong)).toEqual([])
  })
})

describe('records', () => {
  it('share no edition with another record of the number', () => {
    const keys = texts.flatMap(({ kind, body, number, editions }) =>
      editions.map(({ conference }) => `${kind} ${body} ${number} ${conference}`),
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('have trimmed titles of one line, without a stop at the end', () => {
    const titles = [
      ...texts.flatMap(({ title, wordings, editions }) => [title, ...wordings, ...editions.map(e => e.title)]),
      ...data.numbered.flatMap(({ title, wordings }) => [title, ...wordings]),
      ...Object.values(data.instruments).map(({ name }) => name),
    ]
    const bad = titles.filter(title => title !== null && (!/^\S(?:.*\S)?$/.test(title) || /\s{2}|[^.]\.$/.test(title)))
    expect(bad).toEqual([])
  })

  it('say how a title is known only where there is one, and where it was seen', () => {
    expect(breaking(({ title, titleEvidence }) => title === null && titleEvidence !== 'none')).toEqual([])
    expect(
      breaking(({ editions }) => editions.some(edition => edition.title === null && edition.titleEvidence !== 'none')),
    ).toEqual([])
    const unknown = ({ title, titleAt, editions }: TextRecord) =>
      titleAt !== null && (title === null || !editions.some(({ conference }) => conference === titleAt))
    expect(breaking(unknown)).toEqual([])
  })

  it('have a source where a title is vouched for', () => {
    expect(breaking(({ titleEvidence, sources }) => titleEvidence !== 'none' && sources.length === 0)).toEqual([])
  })

  it('that are only presumed vouch for nothing', () => {
    const wrong = ({ attested, title, editions }: TextRecord) =>
      !attested && (title !== null || editions.some(({ sources }) => sources.length > 0))
    expect(breaking(wrong)).toEqual([])
  })
})

describe('sources', () => {
  const used = new Set(
    [
      ...texts.flatMap(({ sources, editions, status }) => [
        ...sources,
        ...(status?.sources ?? []),
        ...editions.flatMap(edition => edition.sources),
      ]),
      ...[...conferences, ...data.instruments, ...data.numbered, ...data.studyGroups].flatMap(({ sources }) => sources),
    ].sort(),
  )

  it('resolve, every key', () => {
    expect([...used].filter(key => !(key in data.sources))).toEqual([])
  })

  it('are used, every one', () => {
    expect(Object.keys(data.sources).filter(key => !used.has(key))).toEqual([])
  })

  it('say where and what', () => {
    const empty = Object.entries(data.sources).filter(([, { where, what }]) => !where.trim() || !what.trim())
    expect(empty).toEqual([])
  })

  it('of an edition are sources of the text', () => {
    const wrong = ({ sources, editions }: TextRecord) =>
      editions.some(edition => edition.sources.some(key => !sources.includes(key)))
    expect(breaking(wrong)).toEqual([])
  })
})

describe('what has no editions', () => {
  it('the action lines are C1 to C11', () => {
    const lines = data.numbered.filter(({ family }) => family === 'action-line')
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => `C${index + 1}`))
  })

  it('a resolution of the General Assembly was adopted within its session: September of 1945 + S to the September after', () => {
    const resolutions = data.numbered.filter(({ family }) => family === 'united-nations')
    const outside = resolutions.filter(({ number, adopted }) => {
      const session = Number(number.split('/')[0])
      const [from, to] = [`${1945 + session}-09-01`, `${1946 + session}-09-30`]
      return adopted === null || adopted < from || adopted > to
    })
    expect(outside).toEqual([])
  })

  it('an instrument has an id of its own, and articles and provisions in order', () => {
    const ids = data.instruments.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, articles, provisions, articleTitles, conference, seenCited } of data.instruments) {
      if (articles !== null) expect(articles.first, id).toBeLessThan(articles.last)
      if (provisions !== null) expect(provisions.first, id).toBeLessThan(provisions.last)
      for (const number of Object.keys(articleTitles))
        expect(Number(number), id).toBeLessThanOrEqual(articles?.last ?? 0)
      if (conference !== null) expect(catalogue.conferenceByCode(conference)?.short, id).toBe(conference)
      for (const number of seenCited) {
        const value = Number.parseInt(number, 10)
        const { last = 0, annexFirst = 0, annexLast = 0 } = provisions ?? {}
        expect(value <= last || (value >= (annexFirst ?? 0) && value <= (annexLast ?? 0)), `${id} ${number}`).toBe(true)
      }
    }
  })
})

describe('conferences', () => {
  it('adopted numbers first that run on', () => {
    for (const body of ['PP', 'WTSA', 'WTDC'] as const) {
      const ranges = conferences.flatMap(met => (met.body === body && met.newResolutions ? [met.newResolutions] : []))
      expect(ranges.length).toBeGreaterThan(2)
      ranges.forEach(([first, last], index) => {
        expect(first).toBeLessThanOrEqual(last)
        if (index > 0) expect(first, body).toBeGreaterThan((ranges[index - 1] as readonly [number, number])[1])
      })
    }
  })
})

describe('nothing is lost', () => {
  // Records, editions, attested editions, as carried over in November 2026: a correction may lower a figure, knowingly.
  it.each([
    ['resolution', 'PP', 219, 441, 194],
    ['decision', 'PP', 5, 9, 7],
    ['recommendation', 'PP', 1, 1, 1],
    ['resolution', 'WTSA', 108, 263, 100],
    ['resolution', 'WTDC', 90, 217, 103],
    ['resolution', 'RA', 63, 212, 212],
    ['resolution', 'WRC', 221, 221, 214],
    ['resolution', 'WCIT', 5, 5, 2],
    ['opinion', 'WTPF', 11, 11, 11],
    ['resolution', 'Council', 44, 42, 33],
    ['decision', 'Council', 17, 16, 16],
  ] as const)('%s of %s: %i records, %i editions, %i attested', (kind, body, records, editions, attested) => {
    const found = of(kind, body)
    expect(found.length).toBeGreaterThanOrEqual(records)
    const all = found.flatMap(record => record.editions)
    expect(all.length).toBeGreaterThanOrEqual(editions)
    expect(all.filter(({ sources }) => sources.length > 0).length).toBeGreaterThanOrEqual(attested)
  })

  it('of the rest either', () => {
    const families = (family: string) => data.numbered.filter(record => record.family === family).length
    expect(conferences.length).toBeGreaterThanOrEqual(71)
    expect(data.instruments.length).toBeGreaterThanOrEqual(31)
    expect(families('united-nations')).toBeGreaterThanOrEqual(29)
    expect(families('recommendation')).toBeGreaterThanOrEqual(17)
    expect(Object.keys(data.sources).length).toBeGreaterThanOrEqual(171)
    expect(data.studyGroups.map(({ sector }) => sector)).toEqual(['ITU-T', 'ITU-D', 'ITU-R'])
  })

  it('and what is compiled is what the files say', () => {
    const fromFiles = catalogueDataOf(dataFiles.map(({ file }) => file))
    expect(new Set(texts.map(nameOf))).toEqual(new Set(fromFiles.texts.map(nameOf)))
    expect(conferences).toEqual(fromFiles.conferences)
  })
})
