/** Invented texts and edits for the laws of merging. */
import fc from 'fast-check'
import type { Reading } from '../../src/tree/nodes.js'

export interface Draft {
  readonly sections: { heading: string; clauses: string[] }[]
}

export type Edit =
  | { readonly kind: 'insert'; readonly section: number; readonly clause: number; readonly words: string }
  | { readonly kind: 'remove'; readonly section: number; readonly clause: number }
  /** To the start of another section. */
  | { readonly kind: 'move'; readonly section: number; readonly clause: number; readonly to: number }
  | {
      readonly kind: 'reword'
      readonly section: number
      readonly clause: number
      readonly word: number
      readonly by: string
    }

const nouns =
  'harbour lantern bicycle telegram keeper quay gull barrel ledger signal mast anchor kettle ribbon compass'.split(' ')
const verbs = 'paints counts lends mends carries measures forgets polishes publishes borrows weighs lights'.split(' ')
const headings = [
  'recalling',
  'considering',
  'noting',
  'resolves',
  'instructs the Secretary-General',
  'invites Member States',
]

const noun = fc.constantFrom(...nouns)
const clause = fc
  .tuple(noun, fc.constantFrom(...verbs), noun, noun, fc.constantFrom(...verbs), noun)
  .map(([a, b, c, d, e, f]) => `that the ${a} ${b} the ${c} when no ${d} ${e} a ${f}`)

export const draftArbitrary: fc.Arbitrary<Draft> = fc
  .array(fc.array(clause, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: headings.length })
  .map(lists => {
    let count = 0
    const named = (words: string) => `${words} near ${placeName(count++)}`
    return {
      sections: lists.map((clauses, index) => ({ heading: headings[index] as string, clauses: clauses.map(named) })),
    }
  })

/** A name that no other clause of the draft has: "Qzabeport". */
function placeName(index: number): string {
  const syllables = ['za', 'be', 'ki', 'mo', 'tu', 'ro']
  return `Q${syllables[Math.floor(index / 6) % 6]}${syllables[index % 6]}port`
}

export function namesIn(text: string): string[] {
  return text.match(/Q\p{L}+port/gu) ?? []
}

/** New words end in `suffix`, so that those of two sides differ; few places of a clause are reworded, so that two sides often meet. */
export function editsArbitrary({ sections }: Draft, suffix: string): fc.Arbitrary<Edit[]> {
  const place = fc
    .nat(sections.length - 1)
    .chain(section => fc.tuple(fc.constant(section), fc.nat((sections[section]?.clauses.length ?? 1) - 1)))
  const edit = fc.oneof(
    fc.tuple(place, clause).map(([[section, at], words]): Edit => ({ kind: 'insert', section, clause: at, words })),
    place.map(([section, at]): Edit => ({ kind: 'remove', section, clause: at })),
    fc
      .tuple(place, fc.nat(sections.length - 1))
      .map(([[section, at], to]): Edit => ({ kind: 'move', section, clause: at, to })),
    fc
      .tuple(place, fc.constantFrom(2, 3, 5), noun)
      .map(([[section, at], word, by]): Edit => ({ kind: 'reword', section, clause: at, word, by: by + suffix })),
  )
  return fc.array(edit, { maxLength: 4 })
}

/** Places are those of the draft: what is put in stands before its clause. The first clause of a section neither moves nor goes. */
export function applied(draft: Draft, edits: readonly Edit[]): Draft {
  const moved = new Map<string, number>()
  for (const edit of edits)
    if (edit.kind === 'move' && edit.clause > 0) moved.set(`${edit.section} ${edit.clause}`, edit.to)
  const at = (section: number, clause: number) =>
    edits.filter(edit => edit.section === section && edit.clause === clause)
  const now = (section: number, clause: number, words: string): string[] => {
    const here = at(section, clause)
    return clause > 0 && here.some(({ kind }) => kind === 'remove') ? [] : [here.reduce(reworded, words)]
  }
  return {
    sections: draft.sections.map(({ heading, clauses }, section) => ({
      heading,
      clauses: [
        ...draft.sections.flatMap((other, from) =>
          other.clauses.flatMap((words, clause) =>
            moved.get(`${from} ${clause}`) === section ? now(from, clause, words) : [],
          ),
        ),
        ...clauses.flatMap((words, clause) => [
          ...at(section, clause).flatMap(edit => (edit.kind === 'insert' ? [edit.words] : [])),
          ...(moved.has(`${section} ${clause}`) ? [] : now(section, clause, words)),
        ]),
      ],
    })),
  }
}

function reworded(words: string, edit: Edit): string {
  if (edit.kind !== 'reword') return words
  const list = words.split(' ')
  list[Math.min(edit.word, list.length - 1)] = edit.by
  return list.join(' ')
}

export function print({ sections }: Draft): string {
  const lines = [
    'RESOLUTION 941 (Quayville, 2031)',
    'Lanterns of the quay',
    'The Plenipotentiary Conference (Quayville, 2031),',
  ]
  for (const [index, { heading, clauses }] of sections.entries()) {
    const isLettered = index < 3
    lines.push(heading)
    for (const [at, words] of clauses.entries()) {
      const end = at < clauses.length - 1 ? ';' : index < sections.length - 1 ? ',' : '.'
      lines.push(`${isLettered ? `${String.fromCharCode(97 + at)})` : at + 1} ${words}${end}`)
    }
  }
  return `${lines.join('\n\n')}\n`
}

/** The labels of each section. */
function listsIn({ documents }: Reading): string[][] {
  return documents.flatMap(({ children }) =>
    children.flatMap(child =>
      child.type === 'section'
        ? [child.children.flatMap(inner => (inner.type === 'clause' && inner.label !== null ? [inner.label] : []))]
        : [],
    ),
  )
}

/** Labels that do not follow the one before them. */
export function labelFaults(reading: Reading): string[] {
  return listsIn(reading).flatMap(labels => {
    const isNumbered = /^\d/.test(labels[0] ?? '')
    const wanted = labels.map((_, index) => (isNumbered ? String(index + 1) : String.fromCharCode(97 + index)))
    return labels.join() === wanted.join() ? [] : [labels.join()]
  })
}
