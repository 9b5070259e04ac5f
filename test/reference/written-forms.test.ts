/** Whatever is cited, in whatever form, is read back: editions of the catalogue, and real citations of `../shared`, in all their forms. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import type { Reference, TextTarget } from '../../src/reference/reference.js'
import type { Body } from '../../src/tree/nodes.js'
import { shared } from '../score/gold.mjs'
import { citationForms, type Edition, type Expected, type Writing } from './citation-forms.js'
import { referencesIn } from './document.js'

const catalogue = builtInCatalogue()

interface RecordOfList {
  body: Body
  number: number
  place: string
  year: number
  rev: boolean
}

/** The real citations of PP-18, mistaken ones included: what is printed is what must be read. */
function realCitations(): Edition[] {
  const file = join(shared, 'catalogue/citations-pp18.yaml')
  if (!existsSync(file)) return []
  const { records } = parseYaml(readFileSync(file, 'utf8')) as { records: RecordOfList[] }
  return records.map(({ body, number, place, year, rev }) => ({
    kind: 'resolution',
    body,
    number: String(number),
    revised: rev,
    place,
    year,
    conference: catalogue.conferencesAt(place, year).find(met => met.body === body)?.short ?? '',
  }))
}

/** The attested editions of the catalogue, as they are cited. */
const attested = catalogue.data.texts.flatMap(({ kind, body, number, editions }) =>
  editions
    .filter(({ sources }) => sources.length > 0)
    .flatMap(({ conference, revised, year, number: suffixed }): Edition[] => {
      const met = catalogue.conferenceByCode(conference)
      if (kind === 'recommendation' || (met === null && body !== 'Council')) return []
      const place = body === 'WRC' || body === 'Council' ? null : (met?.place ?? null)
      const isRevised = body === 'RA' ? /\d-\d/.test(suffixed ?? '') : revised
      return [{ kind, body, number: suffixed ?? number, revised: isRevised, place, year, conference }]
    }),
)

function wrong({ clauses, meeting, cites }: Writing): string[] {
  const found = referencesIn(clauses, meeting)
  const got = found.map(reference => shown(reference, cites))
  const wanted = cites.map(({ edition, dated }) => asShown(edition, dated))
  return got.join('; ') === wanted.join('; ')
    ? []
    : [`${clauses.join(' | ')} (${meeting}): expected ${wanted.join('; ')}, got ${got.join('; ') || 'nothing'}`]
}

function asShown({ kind, body, number, revised, place, year, conference }: Edition, dated: boolean): string {
  const named = `${kind} ${body} ${number}`
  if (!dated) return named
  return body === 'Council' ? `${named} ${year}` : `${named} ${revised} ${place ?? conference} ${year}`
}

function shown({ kind, target }: Reference, cites: readonly Expected[]): string {
  const { body, number, revised, place, year, conference } = target as TextTarget
  const named = `${kind} ${body} ${number}`
  if (!(cites[0]?.dated ?? true)) return named
  return body === 'Council' ? `${named} ${year}` : `${named} ${revised} ${place ?? conference} ${year}`
}

function checks(editions: readonly Edition[]) {
  return citationForms
    .map(form => ({ id: form.id, writings: form.write(editions.filter(form.fits)) }))
    .filter(({ writings }) => writings.length > 0)
    .map(({ id, writings }) => ({ id, writings, count: writings.flatMap(({ cites }) => cites).length }))
}

describe('attested editions of the catalogue are read back', () => {
  it('there are some of every body, and every form is written', () => {
    expect(new Set(attested.map(({ body }) => body)).size).toBe(8)
    expect(checks(attested).map(({ id }) => id)).toEqual(citationForms.map(({ id }) => id))
  })

  it.each(checks(attested))('$id: $count citations', ({ writings }) => {
    expect(writings.flatMap(wrong)).toEqual([])
  })
})

describe.skipIf(!existsSync(shared))('the 175 citations of PP-18 are read back (needs ../shared)', () => {
  const real = realCitations()

  it('each is written in several forms', () => {
    expect(real).toHaveLength(175)
    const written = new Set(
      checks(real)
        .flatMap(({ writings }) => writings.flatMap(({ cites }) => cites))
        .map(({ edition }) => edition),
    )
    expect(written.size).toBe(175)
  })

  it.each(checks(real))('$id: $count citations', ({ writings }) => {
    expect(writings.flatMap(wrong)).toEqual([])
  })
})
