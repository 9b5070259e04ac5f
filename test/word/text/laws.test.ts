/** What is true of every text: its map is exact, nothing of the view is lost, and the reader sees the emphasis that the runs have. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhrasing } from '../../../src/phrasing/phrasing.js'
import { parse } from '../../../src/read.js'
import { indexLines } from '../../../src/source/lines.js'
import type { Node } from '../../../src/tree/nodes.js'
import { sourceValue } from '../../../src/tree/text.js'
import { walk } from '../../../src/tree/walk.js'
import { textOf } from '../../../src/word/text/text-of.js'
import type { View } from '../../../src/word/text/view.js'
import { bodyOf, type MadeParagraph, type MadeRun, type MadeTable, made, notesOf, p, styled } from './stories.js'

const letters = fc.constantFrom(...'aaabbcdxyzNE0123', ...'   ', '\u00a0', 'é', 'ж', '𝔸')
const nasty = fc.constantFrom(
  ...'*_[]<>&\\|#-+1.()`~^!:;,"/=?',
  '&#x62;',
  '&amp;',
  '<!--',
  '-->',
  '](',
  '**',
  '_____',
  '[^1]',
  '\t',
  '\n',
  '```',
  '1.',
  'a)',
  '---',
  '<br>',
)
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, { weight: 2, arbitrary: nasty }), { maxLength: 8 })
  .map(parts => parts.join(''))
const revision = fc.constantFrom(undefined, undefined, undefined, 'inserted' as const, 'deleted' as const)
const flag = fc.constantFrom(false, false, true)

const run: fc.Arbitrary<MadeRun> = fc
  .record({ text, i: flag, b: fc.constantFrom(false, false, false, true), revision })
  .map(({ revision: kind, ...rest }) => (kind === undefined ? rest : { ...rest, revision: kind }))
const noteRun: fc.Arbitrary<MadeRun> = fc.record({ note: fc.constantFrom('1', '2', '3'), i: flag })
const paragraph: fc.Arbitrary<MadeParagraph> = fc
  .record({
    style: fc.constantFrom(null, null, null, 'enumlev1', 'Call', 'Heading2', 'Restitle'),
    runs: fc.array(fc.oneof({ weight: 8, arbitrary: run }, { weight: 1, arbitrary: noteRun }), { maxLength: 6 }),
    mark: revision,
  })
  .map(({ mark, ...rest }) => (mark === undefined ? rest : { ...rest, mark }))
const noteParagraph = fc.array(run, { maxLength: 4 }).map(runs => ({ runs }))
const table: fc.Arbitrary<MadeTable> = fc
  .array(
    fc
      .record({
        cells: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        revision,
      })
      .map(({ revision: kind, cells }) => (kind === undefined ? { cells } : { cells, revision: kind })),
    { minLength: 1, maxLength: 3 },
  )
  .map(rows => ({ rows }))
const blocks = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
  maxLength: 5,
})
const notes = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.array(noteParagraph, { minLength: 1, maxLength: 2 }))
const view = fc.constantFrom<View>('final', 'original')

/** Letters of the view in order, as the pieces have them. */
function shownLetters(runs: readonly MadeRun[], layer: View): string {
  const gone = layer === 'final' ? 'deleted' : 'inserted'
  return runs
    .filter(({ revision: kind }) => kind !== gone)
    .map(({ text: value }) => value ?? '')
    .join('')
}

function unblank(value: string): string {
  return value.replace(/\s+/g, '')
}

describe('the map', () => {
  it('leads every stretch to its letters', () => {
    fc.assert(
      fc.property(blocks, notes, view, (given, noted, layer) => {
        const { stories, ...read } = made(given, noted, { view: layer })
        let last = 0
        for (const { from, to, story, paragraph: index, piece, at, length } of read.stretches) {
          expect(from).toBeGreaterThanOrEqual(last)
          last = to
          const value = stories[story]?.paragraphs[index]?.pieces[piece]?.value.slice(at, at + length)
          if (length > 0)
            expect([sourceValue(read.text.slice(from, to)), read.text.slice(from, to).replace('\n', ' ')]).toContain(
              value?.replace('\n', ' '),
            )
        }
        for (const { from, contentFrom, to } of read.paragraphs)
          expect(from <= contentFrom && contentFrom <= to).toBe(true)
        // In the text only what is in no stretch is ours.
        expect(
          read.styles.every(
            (entry, index) => index === 0 || (read.styles[index - 1] as { to: number }).to <= entry.from,
          ),
        ).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('holds every letter of the view once, and in order', () => {
    fc.assert(
      fc.property(blocks, notes, view, (given, noted, layer) => {
        const { stories, stretches } = made(given, noted, { view: layer })
        const mapped = stretches
          .filter(({ story }) => story === 0)
          .map(({ paragraph: index, piece, at, length }) =>
            (stories[0].paragraphs[index]?.pieces[piece]?.value ?? '').slice(at, at + length),
          )
        expect(unblank(mapped.join(''))).toBe(unblank(given.map(block => lettersOf(block, layer)).join('')))
      }),
      { numRuns: 1500 },
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(blocks, notes, view, (given, noted, layer) => {
        const options = { view: layer, styleNames: new Map<string, string>(), labels: () => null }
        const stories = [bodyOf(given), notesOf(noted), null] as const
        expect(textOf(stories, options)).toEqual(textOf(stories, options))
      }),
      { numRuns: 200 },
    )
  })
})

function lettersOf(block: MadeParagraph | MadeTable, layer: View): string {
  if ('runs' in block) return shownLetters(block.runs as readonly MadeRun[], layer)
  const gone = layer === 'final' ? 'deleted' : 'inserted'
  return block.rows
    .filter(({ revision: kind }) => kind !== gone)
    .map(({ cells }) =>
      cells
        .flat()
        .map(inner => shownLetters(inner.runs as readonly MadeRun[], layer))
        .join(''),
    )
    .join('')
}

/** Characters of phrasing with their look, blanks left out. */
function looksOf(nodes: readonly Node[]): string[] {
  const looks: string[] = []
  const visit = (node: Node, i: boolean, b: boolean): void => {
    if (node.type === 'text')
      for (const character of unblank(node.value)) looks.push(character + (i ? 'i' : '') + (b ? 'b' : ''))
    else if ('children' in node)
      for (const child of node.children as Node[])
        visit(child, i || node.type === 'emphasis', b || node.type === 'strong')
    else looks.push(node.type)
  }
  for (const node of nodes) visit(node, false, false)
  return looks
}

describe('the reader', () => {
  it('sees the emphasis that the runs have, and every letter', () => {
    const runs = fc.array(
      run.map(({ revision: _, ...rest }) => rest),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(runs, given => {
        const { text: written } = made([{ runs: given }])
        const read = readPhrasing(
          { text: written, lines: indexLines(written), definitions: '' },
          [{ from: 0, to: written.length }],
          { marks: [], repair: false },
        )
        const wanted = given.flatMap(({ text: value, i, b }) =>
          [...unblank(value ?? '')].map(character => character + (i ? 'i' : '') + (b ? 'b' : '')),
        )
        expect(looksOf(read.children)).toEqual(wanted)
      }),
      { numRuns: 5000 },
    )
  })

  it('finds marks of notes between all that', () => {
    const runs = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: run.map(({ revision: _, ...rest }) => rest) },
        { weight: 1, arbitrary: noteRun },
      ),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(runs, given => {
        const noted = Object.fromEntries(['1', '2', '3'].map(id => [id, [{ runs: ['x'] }]]))
        const { text: written } = made([{ runs: given }], noted)
        const [block = ''] = written.split('\n\n')
        const definitions = '[^1]: x\n\n[^2]: x\n\n[^3]: x\n\n[^4]: x\n\n[^5]: x\n\n[^6]: x\n\n[^7]: x\n\n'
        const read = readPhrasing(
          { text: block, lines: indexLines(block), definitions },
          [{ from: 0, to: block.length }],
          { marks: [], repair: false },
        )
        const wanted = given.flatMap(({ text: value, i, b, note }) =>
          note === undefined
            ? [...unblank(value ?? '')].map(character => character + (i ? 'i' : '') + (b ? 'b' : ''))
            : ['footnoteReference'],
        )
        expect(looksOf(read.children)).toEqual(wanted)
      }),
      { numRuns: 3000 },
    )
  })

  const nothingElse = [
    'code',
    'html',
    'table',
    'definition',
    'comment',
    'link',
    'image',
    'inlineCode',
    'emphasis',
    'strong',
    'delete',
  ]

  it('finds every letter of a document in order, and nothing of Markdown', () => {
    const lines = fc.array(
      // A ruler is one for the reader, typed or not.
      text.filter(value => unblank(value) !== '' && !value.includes('_____')),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(lines, given => {
        const { text: written, paragraphs } = made([
          styled('ResNo', 'RESOLUTION 7 (Quayville, 2031)'),
          styled('Restitle', 'Lamps'),
          p('The World Telecommunication Standardization Assembly (Quayville, 2031),'),
          p('considering'),
          ...given.map(value => p(value)),
        ])
        expect(paragraphs).toHaveLength(given.length + 4)
        const reading = parse(written, { repair: false })
        const kinds = new Set<string>()
        let letters = ''
        for (const document of reading.documents)
          walk(document, node => {
            kinds.add(node.type)
            if ('marker' in node && node.marker !== null) letters += node.marker
            if (node.type === 'text') letters += node.value
            if (node.type === 'unplaced') letters += sourceValue(node.value)
          })
        for (const kind of nothingElse) expect(kinds.has(kind), kind).toBe(false)
        // A dash that stands alone is a bullet for the reader.
        expect(unblank(letters).replaceAll('-', '')).toContain(unblank(given.join('')).replaceAll('-', ''))
      }),
      { numRuns: 1000 },
    )
  })
})
