/** Passages made by hand, and what an alignment of them must obey. */
import type { Alignment, Move } from '../../src/change/alignment.js'
import type { TextSide } from '../../src/change/comparison.js'
import type { Passage, PassageKind } from '../../src/change/passage.js'
import type { Document, Node } from '../../src/tree/nodes.js'

export interface Line {
  readonly kind: PassageKind
  readonly text: string
  /** Of a clause, under the clauses before it. */
  readonly depth?: number | undefined
  readonly document?: number | null | undefined
}

/** Lines as passages of a text; sections and clauses nest as their kinds and depths say. */
export function sideOf(lines: readonly Line[]): TextSide {
  const passages: Passage[] = []
  const source = lines.map(({ text }) => text).join('\n')
  let at = 0
  let section = -1
  let open: number[] = []
  let document = 0
  for (const [index, { kind, text, depth = 0, document: given = 0 }] of lines.entries()) {
    // Documents stand one after the other, with text outside of them between.
    if (given !== null && given > document) document = given
    const isHead = kind === 'sectionHeading' || kind === 'annexHeading'
    if (isHead) section = index
    if (isHead || kind === 'heading') open = []
    const deep = kind === 'clause' || kind === 'paragraph' || kind === 'note' ? Math.min(depth, open.length) : 0
    const parent = open[deep - 1] ?? -1
    if (kind === 'clause' || kind === 'note') open = [...open.slice(0, deep), index]
    const [from, to] = [at, at + text.length]
    const position = {
      start: { line: index + 1, column: 1, offset: from },
      end: { line: index + 1, column: 1 + text.length, offset: to },
    }
    passages.push({
      kind,
      index,
      document: given === null ? null : document,
      path: null,
      node: { type: kind === 'verbatim' ? 'comment' : 'unplaced', value: text, position } as Node,
      text,
      key: text,
      label: null,
      marker: null,
      from,
      to,
      holes: [],
      section,
      parent,
      depth: deep,
      stretches: [],
    })
    at = to + 1
  }
  const documents = [0, 1, 2].map(number => documentOf(number))
  return { reading: { schemaVersion: 1, file: null, documents, outside: [], diagnostics: [] }, source, passages }
}

function documentOf(number: number): Document {
  return {
    type: 'document',
    genre: 'resolution',
    language: 'en',
    designation: {
      text: '',
      number: String(number),
      draft: null,
      revised: false,
      place: null,
      year: null,
      conference: null,
      body: 'PP',
    },
    title: null,
    notes: [],
    children: [],
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
  }
}

/** What of the laws does not hold. */
export function broken({ pairs, moves }: Alignment, a: TextSide, b: TextSide): string[] {
  const faults: string[] = []
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const [ownA, ownB] = [new Map<number, number | null>(), new Map<number, number | null>()]
  for (const pair of pairs) {
    if (pair.a.length === 0 || pair.b.length === 0) faults.push('a pair has one side only')
    if (pair.a.length > 1 && pair.b.length > 1) faults.push('many to many')
    for (const [list, used, own, length] of [
      [pair.a, usedA, ownA, a.passages.length],
      [pair.b, usedB, ownB, b.passages.length],
    ] as const)
      for (const [place, index] of list.entries()) {
        if (used.has(index)) faults.push(`${index} is in two pairs`)
        if (index < 0 || index >= length) faults.push(`${index} is no passage`)
        if (place > 0 && index !== (list[place - 1] as number) + 1) faults.push(`${index} is not next to its part`)
        used.add(index)
        own.set(index, pair.move)
      }
  }
  const last = new Map<number | null, readonly [number, number]>()
  for (const pair of pairs) {
    const [beforeA, beforeB] = last.get(pair.move) ?? [-1, -1]
    const [firstA, firstB] = [pair.a[0] as number, pair.b[0] as number]
    if (firstA <= beforeA || firstB <= beforeB) faults.push(`${firstA}:${firstB} is out of order`)
    last.set(pair.move, [pair.a.at(-1) as number, pair.b.at(-1) as number])
    if (innermost(moves, 'a', firstA) !== pair.move || innermost(moves, 'b', firstB) !== pair.move)
      faults.push(`${firstA}:${firstB} is not of the innermost move around it`)
    for (const index of pair.a) if (innermost(moves, 'a', index) !== pair.move) faults.push(`${index} is torn`)
    for (const index of pair.b) if (innermost(moves, 'b', index) !== pair.move) faults.push(`${index} is torn`)
  }
  for (const [index, move] of moves.entries()) {
    if (!pairs.some(pair => pair.move === index)) faults.push(`move ${index} moves nothing`)
    if (move.a.from >= move.a.to || move.b.from >= move.b.to) faults.push(`move ${index} is empty`)
    for (const other of moves.slice(index + 1))
      for (const side of ['a', 'b'] as const)
        if (overlap(move[side], other[side])) faults.push(`moves overlap in ${side}`)
  }
  return faults
}

type Range = Move['a']

function innermost(moves: readonly Move[], side: 'a' | 'b', index: number): number | null {
  let best: number | null = null
  for (const [number, move] of moves.entries()) {
    const { from, to } = move[side]
    if (index < from || index >= to) continue
    const known = best === null ? null : (moves[best] as Move)[side]
    if (known === null || to - from < known.to - known.from) best = number
  }
  return best
}

/** Neither disjoint nor one in the other. */
function overlap(x: Range, y: Range): boolean {
  if (x.to <= y.from || y.to <= x.from) return false
  const isIn = (inner: Range, outer: Range) => outer.from <= inner.from && inner.to <= outer.to
  return (!isIn(x, y) && !isIn(y, x)) || (x.from === y.from && x.to === y.to)
}

const kindOf: Readonly<Record<string, PassageKind>> = {
  '#': 'sectionHeading',
  '##': 'annexHeading',
  '=': 'numberLine',
  '"': 'title',
  ':': 'formula',
  '*': 'note',
  '|': 'row',
  '!': 'verbatim',
  '-': 'clause',
}

/**
 * Passages written as a list, one a line: `# considering` is a heading, `- that cats sleep` a clause, two blanks more an item of it, `* 1` a note, `|` a
 * row, `=` a number line, `"` a title, `:` a formula, `!` verbatim; `---` begins the next document.
 */
export function written(text: string): TextSide {
  const lines: Line[] = []
  let document = 0
  for (const line of text.split('\n')) {
    const [, blanks = '', sign = '', words = ''] = /^( *)(\S+) ?(.*)$/.exec(line) ?? []
    if (sign === '---') document++
    else if (sign !== '')
      lines.push({ kind: kindOf[sign] as PassageKind, text: words, depth: blanks.length / 2, document })
  }
  return sideOf(lines)
}
