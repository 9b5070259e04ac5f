/** Places cited: the tables of fixtures/citations that show what is recognised, and small texts that show what is found. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { defaultLanguage } from '../../src/language/languages.js'
import { parse } from '../../src/read.js'
import type { CitedPlace } from '../../src/reference/form.js'
import { printLabels } from '../../src/reference/labels.js'
import { findPlace, type LinkedPlace, linkPlace } from '../../src/reference/place.js'
import { type Recognised, recognise } from '../../src/reference/recognise.js'

interface Row {
  text: string
  annexes?: (string | null)[]
  cites: Expected[]
}

interface Expected {
  kind: string
  phrase?: string
  place?: string
  last?: string
  direction?: string
  outside?: boolean
  number?: string
}

const head = `RESOLUTION 905 (Dubai, 2018)

Ponds and lighthouses

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),
`

function documentAround({ text, annexes = [] }: Row): string {
  const added = annexes.map(label => `\n\nANNEX ${label ?? ''} TO RESOLUTION 905 (DUBAI, 2018)\n\nRules\n\nNo stones.`)
  return `${head}\nnoting\n\nz) that nothing is noted,\n\nresolves\n\n1 ${text};\n\n2 that ponds are wet.${added.join('')}\n`
}

const ours = ['internal', 'annex', 'conference', 'council', 'radio-conference', 'radio-assembly']

function seen({ block, from, to, citations }: Recognised, { phrase }: Expected, index: number): Expected {
  const cited = citations[index] as Recognised['citations'][0]
  if (cited.type === 'text') return { kind: cited.kind, number: cited.number }
  if (cited.type === 'number') return { kind: cited.kind }
  return {
    kind: cited.kind,
    ...(phrase === undefined ? {} : { phrase: block.text.slice(from, to) }),
    place: placeOf(cited),
    ...(cited.last === null ? {} : { last: printLabels(cited.last, defaultLanguage) }),
    ...(cited.direction === null ? {} : { direction: cited.direction }),
    ...(cited.outside ? { outside: true } : {}),
  }
}

function placeOf({ kind, heading, labels }: CitedPlace): string {
  return `${heading} ${kind === 'annex' ? labels.join(' ') : printLabels(labels, defaultLanguage)}`.trim()
}

describe.each(['internal', 'annex'])('fixtures/citations/%s.yaml', table => {
  const rows = parseYaml(readFileSync(join(import.meta.dirname, `../../fixtures/citations/${table}.yaml`), 'utf8'))
  it.each(rows as Row[])('$text', row => {
    const found = recognise(parse(documentAround(row))).filter(({ form }) => ours.includes(form.id))
    const all = found.flatMap(recognised => recognised.citations.map((_, index) => ({ recognised, index })))
    const written = all.map(({ recognised, index }, at) => seen(recognised, row.cites[at] ?? { kind: '' }, index))
    expect(written).toEqual(row.cites)
  })
})

const pond = `${head}
considering

a) that ponds are:

i) wet;

ii) round;

b) that geese are loud,

considering further

that geese stay,

noting

a) the frogs;

c) the herons,

resolves

1 to feed:

1.1 the ducks;

1.2 the geese;

2 to close the gate, see CITED;

3 to sweep:

a) the path;

b) the pier,

instructs the Director of the Telecommunication Development Bureau

1 to dance;

2 to sing,

resolves to invite the ITU Radiocommunication Sector

1 to whistle;

2 to hum

ANNEX 1 TO RESOLUTION 905 (DUBAI, 2018)

Buns

Round ones.

ANNEX 2 TO RESOLUTION 905 (DUBAI, 2018)

Hats

Tall ones.
`

function linked(citation: string, text = pond): LinkedPlace[] {
  const reading = parse(text.replace('CITED', citation))
  return recognise(reading).flatMap(({ citations, block }) =>
    citations.flatMap(cited => (cited.type === 'place' ? [linkPlace(cited, block, reading)] : [])),
  )
}

describe('a place is found', () => {
  it.each([
    ['considering a) ii) above', 'considering a) ii)'],
    ['considering b)', 'considering b)'],
    ['recognising above and considering further above', 'considering further'],
    ['resolves 1.2 above', 'resolves 1.2'],
    ['resolves 3a) below', 'resolves 3 a)'],
    ['resolves 1 to 3', 'resolves 1'],
    ['instructs the Director 2 below', 'instructs the Director of the Telecommunication Development Bureau 2'],
    [
      'instructs the Director of the Telecommunication Development Bureau below',
      'instructs the Director of the Telecommunication Development Bureau',
    ],
    ['invites the Radiocommunication Sector 2 below', 'resolves to invite the ITU Radiocommunication Sector 2'],
    ['Annex 2 to this resolution', 'annex 2'],
    ['the annex to Resolution 905 (Dubai, 2018)', 'annex 1'],
    ['resolves 3 of Resolution 905 (Dubai, 2018)', 'resolves 3'],
  ])('%s', (citation, path) => {
    const found = linked(citation)
    const last = found[found.length - 1]
    expect(last).toMatchObject({ path, document: 0, outcome: 'found', severity: null, message: null })
    expect(last?.node).not.toBeNull()
  })

  it('gives the node with its position', () => {
    const [place] = linked('considering b) above')
    const source = pond.replace('CITED', 'considering b) above')
    expect(source.slice(place?.node?.position.start.offset).startsWith('b) that geese')).toBe(true)
  })

  it('in a document given beside, by heading and labels', () => {
    const [document] = parse(pond).documents
    const place = { kind: 'internal' as const, heading: 'Resolves', labels: ['1.1'], last: null, direction: null }
    expect(document && findPlace(document, place)).toMatchObject({ path: 'resolves 1.1', outcome: 'found' })
  })

  it('chooses the heading that stands in the direction, where one occurs twice', () => {
    const text = `${head}\nresolves\n\n1 to bark;\n\n2 to purr,\n\nnoting\n\nthe CITED,\n\nresolves\n\n1 to moo;\n\n2 to quack\n`
    expect(linked('cow of resolves 2 above', text)[0]?.path).toBe('resolves 2')
    expect(linked('duck of resolves 2 below', text)[0]?.path).toBe('resolves (2) 2')
    expect(linked('dog of resolves 1', text)[0]?.path).toBe('resolves 1')
  })

  it('looks for labels alone in the clause that cites, then around it', () => {
    const text = `${head}\nresolves\n\n1 to bake:\n\na) buns;\n\nb) more of a) above;\n\n2 to sell what 1 above names, as the second indent below says:\n\n– on Monday;\n\n– on Tuesday\n`
    expect(linked('', text.replace('1 above', '§ 1 above')).map(({ path }) => path)).toEqual([
      'resolves 1 a)',
      'resolves 1',
      'resolves 2 -',
    ])
  })
})

describe('a place is not found', () => {
  it.each([
    [
      'considering f)',
      'dangling',
      'error',
      'Unexpected `considering f)`, expected `considering a)` or `considering b)`',
    ],
    ['resolves 7', 'dangling', 'error', 'Unexpected `resolves 7`, expected one of `resolves 1` to `resolves 3`'],
    ['resolves 3 d)', 'dangling', 'error', 'Unexpected `resolves 3 d)`, expected `resolves 3 a)` or `resolves 3 b)`'],
    [
      'considering a) iv)',
      'dangling',
      'error',
      'Unexpected `considering a) iv)`, expected `considering a) i)` or `considering a) ii)`',
    ],
    // "b)" was lost, by an author or a reader.
    ['noting b)', 'dangling', 'warning', 'Unexpected `noting b)`, expected `noting a)` or `noting c)`'],
    [
      'considering further a)',
      'dangling',
      'warning',
      'Unexpected `considering further a)`, expected `considering further`, which has no labels',
    ],
    [
      'decides 2',
      'dangling',
      'warning',
      'Unexpected `decides 2`, expected one of `considering`, `considering further`, `noting`, `resolves`, `instructs the Director of the Telecommunication Development Bureau`, `resolves to invite the ITU Radiocommunication Sector`',
    ],
    [
      'instructs the Director 9',
      'dangling',
      'warning',
      'Unexpected `instructs the Director 9`, expected `instructs the Director of the Telecommunication Development Bureau 1` or `instructs the Director of the Telecommunication Development Bureau 2`',
    ],
    [
      'resolves 1 to 9',
      'dangling',
      'error',
      'Unexpected end of `resolves 1 to 9`, expected one of `resolves 1` to `resolves 3`',
    ],
    [
      'resolves 3 above',
      'wrong-direction',
      'warning',
      'Unexpected `resolves 3 above`, expected `below`: `resolves 3` stands below',
    ],
    [
      'considering b) below',
      'wrong-direction',
      'warning',
      'Unexpected `considering b) below`, expected `above`: `considering b)` stands above',
    ],
    ['Annex 3 to this resolution', 'dangling', 'warning', 'Unexpected `annex 3`, expected one of `annex 1`, `annex 2`'],
  ])('%s', (citation, outcome, severity, message) => {
    expect(linked(citation)).toMatchObject([{ document: 0, outcome, severity, message }])
  })

  it.each([
    'resolves 2 of Resolution 58 (Rev. Busan, 2014)',
    'Decision 12 (Rev. Dubai, 2018) says in decides 1.2',
    'the annex to Resolution 44 (Rev. Hammamet, 2016)',
    'Resolution 37 (Rev. Dubai, 2014), particularly its resolves',
  ])('%s is outside', citation => {
    expect(linked(citation)).toMatchObject([{ document: null, outcome: 'outside', severity: null, node: null }])
  })
})
