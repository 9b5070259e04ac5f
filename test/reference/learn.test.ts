/** What adopted texts teach the catalogue: the real ones of `../shared` raise the share of editions that are attested. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInCatalogue, type Catalogue, catalogueOf, extendCatalogue } from '../../src/catalogue/catalogue.js'
import { faultsIn, type Schema } from '../../src/catalogue/faults.js'
import type { CatalogueFile } from '../../src/catalogue/file.js'
import { parse } from '../../src/read.js'
import { isProposal } from '../../src/reference/learn/facts.js'
import { type Lessons, learn } from '../../src/reference/learn.js'
import { referencesOf } from '../../src/reference/references.js'
import { shared } from '../score/gold.mjs'

describe('a proposal', () => {
  it.each([
    ['MOD EUR/44A7/1', true],
    ['ADD\tUSA/16/47', true],
    ['**SUP** ARB/14/26', true],
    ['NOC USA/CAN/12/3', true],
    ['SUP', false],
    ['ADD RESOLUTION 5', false],
    ['The proposal MOD EUR/44A7/1 was withdrawn', false],
  ])('is known by its number: %s', (line, wanted) => {
    expect(isProposal(`PLENARY MEETING\n\n${line}\n\nRESOLUTION 5 (Doha, 2026)\n`)).toBe(wanted)
  })
})

const folder = join(shared, 'corpus/pp18')

function lessonsFrom(catalogue: Catalogue): Lessons {
  const sources: NonNullable<CatalogueFile['sources']> = {}
  const lessons = readdirSync(folder).map(name => {
    const text = readFileSync(join(folder, name), 'utf8')
    const reading = parse(text, { file: name })
    const source = name.replace('.txt', '')
    sources[source] = { where: name, what: 'a text of PP-18' }
    return { reading, text, source, references: referencesOf(reading, text, { catalogue, asOf: null }) }
  })
  return learn(lessons, catalogue, sources)
}

/** How many editions there are, and how many of them are attested. */
function attested({ data }: Catalogue): { readonly attested: number; readonly all: number } {
  const editions = data.texts.flatMap(text => text.editions)
  return { attested: editions.filter(({ sources }) => sources.length > 0).length, all: editions.length }
}

const share = ({ attested: some, all }: ReturnType<typeof attested>) => some / all

/** The catalogue as it would be, had nobody seen the Final Acts of PP-18. */
function withoutFinalActs(): Catalogue {
  const { data } = builtInCatalogue()
  const others = (sources: readonly string[]) => sources.filter(source => source !== 'pp18')
  const texts = data.texts.map(text => ({
    ...text,
    sources: others(text.sources),
    status: text.status && { ...text.status, sources: others(text.status.sources) },
    editions: text.editions.map(edition => ({ ...edition, sources: others(edition.sources) })),
  }))
  return catalogueOf({ ...data, texts })
}

describe.skipIf(!existsSync(folder))('the texts of PP-18 (needs ../shared)', () => {
  it('raise the attested share of the catalogue that already knows their Final Acts', () => {
    const before = builtInCatalogue()
    const { file, learned } = lessonsFrom(before)
    const after = extendCatalogue(before, [file])
    console.log(`attested editions: ${figures(before)} before, ${figures(after)} after`)
    expect(share(attested(after))).toBeGreaterThan(share(attested(before)))
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/catalogue.schema.json'), 'utf8'))
    expect(faultsIn(file, schema as Schema)).toEqual([])
    // A misprinted title, and two editions that cannot be: what the texts say wrongly is not taken over.
    expect(learned.filter(({ news }) => news === 'contradiction').map(({ what }) => what.slice(0, 30))).toEqual([
      'title of PP 201 (Rev. Dubai, 2',
      expect.stringMatching(/^PP 181 as "Resolution 181/),
      expect.stringMatching(/^PP 168 as "Resolution 168/),
    ])
  })

  it('tell again most of what was taken from the Final Acts, with all that was abrogated', () => {
    const before = withoutFinalActs()
    const { file, learned } = lessonsFrom(before)
    const after = extendCatalogue(before, [file])
    console.log(`attested editions without the Final Acts: ${figures(before)} before, ${figures(after)} after`)
    expect(attested(after).attested - attested(before).attested).toBeGreaterThanOrEqual(110)
    const abrogated = learned.flatMap(
      ({ what }) => /^(\S+(?: Decision)? \d+) abrogated by PP-18$/.exec(what)?.[1] ?? [],
    )
    expect(abrogated).toEqual([
      'PP Decision 13',
      ...['36', '72', '89', '128', '166', '185', '187', '192', '194', '202'].map(number => `PP ${number}`),
    ])
  })
})

function figures(catalogue: Catalogue): string {
  const { attested: some, all } = attested(catalogue)
  return `${some}/${all} (${((100 * some) / all).toFixed(1)} %)`
}
