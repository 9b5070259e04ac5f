/**
 * Every form of citation by its table in fixtures/citations: what is recognised in a sentence, nothing more. The tables of places have their
 * own runner, place.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { parse } from '../../src/read.js'
import { forms } from '../../src/reference/forms/forms.js'
import { type Recognised, recognise } from '../../src/reference/recognise.js'
import { documentWith } from './document.js'
import { written } from './written.js'

interface Row {
  text: string
  /** The meeting that adopted the text; PP-18 where none is given. */
  in?: string
  /** The first phrase of the form; the whole of it. */
  phrase?: string
  /** Everything cited, whatever its form, in source order; nothing where absent. */
  cites?: string[]
  /** What every fault expects. */
  fault?: string | string[]
  /** Numbers of the surface forms found in the corpus (../shared/corpus/phenomena.md, section 10) that it shows. */
  seen?: number | number[]
}

const folder = join(import.meta.dirname, '../../fixtures/citations')
const tables = new Map(
  readdirSync(folder).map(file => {
    const rows: Row[] = parseYaml(readFileSync(join(folder, file), 'utf8'))
    return [file.replace(/\.yaml$/, ''), rows]
  }),
)
const lookAlikes = 'look-alikes'
const withOwnRunner = ['internal', 'annex']

function recognised({ text, in: meeting = 'PP-18' }: Row): Recognised[] {
  return recognise(parse(documentWith([text], meeting)))
}

/** Surface forms of phenomena.md that no table shows. */
const leftOut: readonly { readonly forms: readonly number[]; readonly reason: string }[] = [
  { forms: [102, 103, 104, 105, 106], reason: 'Chinese' },
  { forms: [107, 108, 109], reason: 'French' },
  { forms: [110, 111, 112], reason: 'Russian' },
  { forms: [113], reason: 'Arabic' },
  { forms: [114], reason: 'Spanish' },
  { forms: [117], reason: 'a number line with the residue of tracked changes: fixtures/readings/tracked-residue' },
]

const phraseOf = ({ block, from, to }: Recognised) => block.text.slice(from, to)
const listed = <T>(given: T | T[] | undefined): T[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given]

it('each form has a table and each table a form', () => {
  expect([...tables.keys()].sort()).toEqual([...forms.map(({ id }) => id), lookAlikes].sort())
})

describe.each([...tables].filter(([id]) => !withOwnRunner.includes(id)))('fixtures/citations/%s.yaml', (id, rows) => {
  it('has rows', () => expect(rows.length).toBeGreaterThanOrEqual(6))

  it.each(rows)('$text', row => {
    const found = recognised(row)
    const citations = found.flatMap(phrase => phrase.citations)
    expect(citations.map(written)).toEqual(row.cites ?? [])
    expect(
      citations.flatMap(({ faults }) => faults.map(({ message }) => message.replace(/^.*, (?=expected )/, ''))),
    ).toEqual(listed(row.fault))
    if (id === lookAlikes) return
    const ours = found.filter(({ form }) => form.id === id)
    expect(ours.map(phraseOf)[0]).toBe(row.phrase ?? expect.any(String))
  })
})

it('every surface form found in the corpus is shown, or left out with a reason', () => {
  const shown = [...tables.values()].flat().flatMap(({ seen }) => listed(seen))
  const all = [...shown, ...leftOut.flatMap(left => left.forms)]
  expect([...new Set(all)].sort((a, b) => a - b)).toEqual(Array.from({ length: 117 }, (_, index) => index + 1))
  expect(shown.filter(form => leftOut.some(left => left.forms.includes(form)))).toEqual([])
})

const joins = /^(?:,|the|and its plural and short forms|\s)*$/

it.each(forms.map(form => [form.id, form] as const))('%s reads what it says it reads', (_, { id, reads }) => {
  for (const examples of reads.split('; ')) {
    const found = recognised({ text: `that the boats of ${examples} are kept dry` })
    expect(found.map(({ form }) => form.id)).toContain(id)
    const rest = found.reduce((text, phrase) => text.replace(phraseOf(phrase), ''), examples)
    expect(rest).toMatch(joins)
  }
})
