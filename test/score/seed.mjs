/** The seed document: what its reading must be, to the letter. */
import { clausesBelow, proseOf } from './measure.mjs'

/** The sentences that are not true of a reading of the seed; none when it is exact. */
export function seedFaults(reading, text) {
  const faults = []
  const expect = (what, got, wanted) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      faults.push(`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`)
  }
  expect('documents', reading.documents.length, 1)
  const [document] = reading.documents
  if (!document) return faults
  const { number, revised, place, year, body, conference } = document.designation ?? {}
  expect(
    'designation',
    [number, revised, place, year, body, conference],
    ['174', false, 'Guadalajara', 2010, 'PP', 'PP-10'],
  )
  const sections = document.children.filter(child => child.type === 'section')
  const of = part => sections.filter(section => section.part === part)
  expect(
    'preambular headings',
    of('preambular').map(section => section.heading),
    PREAMBULAR,
  )
  expect(
    'operative headings',
    of('operative').map(section => section.heading),
    OPERATIVE,
  )
  expect('preambular clauses', of('preambular').flatMap(clausesBelow).length, 21)
  const instructed = of('operative')[0]
  const chapeau = instructed?.children.find(child => child.type === 'clause')
  expect('label of the chapeau', chapeau?.label, null)
  expect(
    'sub-items under the chapeau',
    (chapeau ? clausesBelow(chapeau) : []).map(clause => clause.label),
    ['i', 'ii'],
  )
  const clause = sections.flatMap(clausesBelow).find(candidate => candidate.path === 'considering b)')
  // The emphasis of the quotation is closed at the end of the page; the quotation goes on to its own closing mark.
  const [, before, after, closing] = /"\*([^"*]*)\*\s*\n\n([^"*]*)("[,;])/.exec(text) ?? []
  const quotation = oneLine(`${before} ${after}`)
  if (!clause) return [...faults, 'considering b) is missing']
  if (!oneLine(proseOf(clause)).endsWith(`"${quotation}${closing}`)) {
    faults.push(`considering b) is not rejoined: ... ${oneLine(proseOf(clause)).slice(-60)}`)
  }
  const emphasized = clause.children.flatMap(child => child.children ?? []).filter(child => child.type === 'emphasis')
  expect(
    'emphasis in considering b)',
    emphasized.map(node => oneLine(proseOf(node))),
    [quotation],
  )
  expect('unplaced', unplaced(document), 0)
  return faults
}

const PREAMBULAR = [
  'aware',
  'reaffirming',
  'considering',
  'considering further',
  'recalling',
  'recognizing further',
  'noting',
]
const OPERATIVE = [
  'resolves to instruct the Secretary-General',
  'requests the Secretary-General',
  'invites Member States and relevant ICT stakeholders',
  'invites the Secretary-General',
  'instructs the Secretary-General',
  'invites Member States',
]

function unplaced(node) {
  return (node.type === 'unplaced' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + unplaced(child), 0)
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}
