/** A small tree of every shape that writers must know, built by hand: writers are tested without the reader. */
import { indexLines, positionOf } from '../../src/source/lines.js'
import type {
  Annex,
  Clause,
  ClauseContent,
  Document,
  DocumentContent,
  Note,
  Paragraph,
  Phrasing,
  Reading,
  Section,
  SectionContent,
} from '../../src/tree/nodes.js'

export const position = positionOf(indexLines(''), 0, 0)

export const words = (value: string): Phrasing => ({ type: 'text', value, position })
export const italic = (...children: Phrasing[]): Phrasing => ({ type: 'emphasis', children, position })
export const mark = (label: string): Phrasing => ({ type: 'footnoteReference', identifier: label, label, position })
const phrasing = (content: string | Phrasing[]): Phrasing[] =>
  typeof content === 'string' ? [words(content)] : content

export const paragraph = (content: string | Paragraph['children']): Paragraph => ({
  type: 'paragraph',
  children: typeof content === 'string' ? [words(content)] : content,
  position,
})
export const note = (label: string, ...texts: string[]): Note => ({
  type: 'note',
  label,
  path: `note ${label}`,
  children: texts.map(text => paragraph(text)),
  position,
})
export function clause(
  marker: string | null,
  content: string | Paragraph['children'] | null,
  ...children: ClauseContent[]
): Clause {
  const label = marker === null ? null : /^[–•]$/.test(marker) ? '-' : marker.replace(/[().]/g, '')
  return {
    type: 'clause',
    label,
    marker,
    path: '',
    children: content === null ? children : [paragraph(content), ...children],
    position,
  }
}
/** A bullet of Markdown's own: a label, and nothing written. */
export const bullet = (content: string): Clause => ({ ...clause(null, content), label: '-' })

export function section(part: 'preambular' | 'operative', heading: string, ...children: SectionContent[]): Section {
  const [verb = '', ...addressees] = heading
    .split(' the ')
    .map((piece, index) => (index === 0 ? piece : `the ${piece}`))
  return {
    type: 'section',
    part,
    heading,
    verbs: [verb],
    addressees,
    condition: null,
    path: heading,
    children: [{ type: 'sectionHeading', children: [words(heading)], position }, ...children],
    position,
  }
}
export const annex = (label: string | null, title: string | null, ...children: Annex['children']): Annex => ({
  type: 'annex',
  label,
  title,
  path: `annex ${label}`,
  children,
  position,
})

export function document(...children: DocumentContent[]): Document {
  return {
    type: 'document',
    genre: 'resolution',
    language: 'en',
    title: null,
    notes: [],
    children,
    position,
    designation: {
      text: 'RESOLUTION 905 (REV. DUBAI, 2018)',
      number: '905',
      draft: null,
      revised: true,
      place: 'Dubai',
      year: 2018,
      conference: 'PP-18',
      body: 'PP',
    },
  }
}
export const head: DocumentContent[] = [
  { type: 'numberLine', children: phrasing('RESOLUTION 905 (REV. DUBAI, 2018)'), position },
  { type: 'title', children: phrasing('Lamps of small harbours'), position },
  {
    type: 'formula',
    children: phrasing('The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),'),
    position,
  },
]

export const reading = (...documents: Document[]): Reading => ({
  schemaVersion: 1,
  file: null,
  documents,
  outside: [],
  diagnostics: [],
})

/** Preamble, lists on three levels, a tail, an interrupting note, an annex with a table. */
export const harbours = document(
  ...head,
  section(
    'preambular',
    'considering',
    clause(
      'a)',
      'that lamps burn:',
      clause('i)', 'oil;', clause('–', 'whale oil;')),
      clause('ii)', 'gas,'),
      paragraph('as keepers know;'),
    ),
    clause('b)', [
      words('that harbours'),
      mark('1'),
      words(' have'),
      note('1', 'Small ones.', 'And islands.'),
      words('lamps,'),
    ]),
  ),
  section(
    'operative',
    'resolves to instruct the Keeper',
    clause(null, 'to light them:', clause('i)', 'at dusk;'), clause('ii)', 'in fog,')),
  ),
  section('operative', 'invites Member States', clause('1', 'to buy oil;'), bullet('and wicks.')),
  annex(
    '1',
    'Oil',
    { type: 'heading', depth: 1, children: phrasing('ANNEX 1 TO RESOLUTION 905 (REV. DUBAI, 2018)'), position },
    { type: 'heading', depth: 2, children: phrasing('Oil'), position },
    { type: 'heading', depth: 3, children: phrasing('Kinds'), position },
    paragraph('There are two.'),
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        {
          type: 'tableRow',
          children: ['kind', 'price'].map(value => ({ type: 'tableCell', children: phrasing(value), position })),
          position,
        },
        {
          type: 'tableRow',
          children: ['a|b', '3'].map(value => ({ type: 'tableCell', children: phrasing(value), position })),
          position,
        },
      ],
      position,
    },
  ),
)
