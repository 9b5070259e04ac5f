/** Three-way merge: scenarios in fixtures/merges, and what must hold for all texts. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compare } from '../../src/change/compare.js'
import type { ReadText } from '../../src/change/comparison.js'
import type { Merge, MergeOptions } from '../../src/change/merge/conflict.js'
import { mergeComparisons, mergeTexts } from '../../src/change/merge/merge.js'
import { parse } from '../../src/read.js'
import { checkLaws } from '../../src/tree/laws.js'
import { corpusFiles } from '../score/gold.mjs'
import {
  applied,
  type Draft,
  draftArbitrary,
  type Edit,
  editsArbitrary,
  labelFaults,
  namesIn,
  print,
} from './merge-drafts.js'

vi.setConfig({ testTimeout: 120_000 })

const scenarios = resolve(import.meta.dirname, '../../fixtures/merges')
const read = (source: string): ReadText => ({ reading: parse(source), source })
const merge = (base: string, ours: string, theirs: string, options: MergeOptions = {}): Merge =>
  mergeTexts(read(base), read(ours), read(theirs), options)

const names = readdirSync(scenarios, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
)

describe('scenarios', () => {
  it.each(names)('%s', name => {
    const file = (part: string) => resolve(scenarios, name, part)
    const text = (part: string) => readFileSync(file(part), 'utf8')
    const merged = merge(text('base.md'), text('ours.md'), text('theirs.md'))
    const said = [
      ...merged.conflicts.map(({ kind, message }) => `conflict ${kind}: ${message}`),
      ...merged.remarks.map(({ code, path, message }) => `${code} in ${path}: ${message}`),
    ]
    if (process.env.UPDATE_GOLDEN) {
      writeFileSync(file('expected.md'), merged.text)
      writeFileSync(file('said.txt'), said.map(line => `${line}\n`).join(''))
    }
    expect(merged.text).toBe(text('expected.md'))
    expect(said).toEqual(text('said.txt').split('\n').slice(0, -1))
  })

  it('are told in the table of their folder', () => {
    const table = readFileSync(resolve(scenarios, 'README.md'), 'utf8')
    for (const name of names) expect(table).toContain(`[${name}](${name}/)`)
  })
})

describe('conflicts', () => {
  const base = 'RESOLUTION 940 (Quayville, 2031)\n\nresolves\n\n1 to buy a red boat;\n\n2 to sail,\n'
  const ours = base.replace('red', 'green')
  const theirs = base.replace('red', 'blue')

  it('are values with the path and the three texts', () => {
    const { conflicts } = merge(base, ours, theirs)
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({
      kind: 'words',
      document: 0,
      path: 'resolves 1',
      base: '1 to buy a red boat;',
      ours: '1 to buy a green boat;',
      theirs: '1 to buy a blue boat;',
    })
  })

  it('stand in the text where their position says, with the names and the size of marker that were asked for', () => {
    const names = { base: 'main', ours: 'HEAD', theirs: 'proposal' }
    const { text, conflicts } = merge(base, ours, theirs, { names, markerSize: 9 })
    const { start, end } = (conflicts[0] as (typeof conflicts)[number]).position
    const block = text.slice(start.offset, end.offset)
    expect(block.split('\n')).toEqual([
      '<<<<<<<<< HEAD',
      '1 to buy a green boat;',
      '||||||||| main',
      '1 to buy a red boat;',
      '=========',
      '1 to buy a blue boat;',
      '>>>>>>>>> proposal',
    ])
    expect(text.replace(block, '1 to buy a red boat;')).toBe(base)
  })

  it('keep the line ends of a text from Windows', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    const { text } = merge(crlf(base), crlf(ours), crlf(theirs))
    expect(text).toContain('<<<<<<< ours\r\n1 to buy a green boat;\r\n||||||| base\r\n')
    expect(text).not.toMatch(/[^\r]\n/)
  })
})

describe('nothing is lost in silence', () => {
  it('shows a comment that both rewrote, though nobody reads it', () => {
    const base = 'RESOLUTION 940 (Quayville, 2031)\n\nresolves\n\n<!-- ask the keeper -->\n\n1 to sail,\n'
    const { text } = merge(base, base.replace('keeper', 'captain'), base.replace('keeper', 'admiral'))
    expect(text).toContain('captain')
    expect(text).toContain('admiral')
  })

  it('gives all of both texts when the changes do not give the side that they were found in', () => {
    const [base, ours, theirs] = ['one\n\ntwo\n', 'one\n\n2\n', '1\n\ntwo\n'].map(read) as [
      ReadText,
      ReadText,
      ReadText,
    ]
    const [toOurs, toTheirs] = [compare(base, ours), compare(base, theirs)]
    const broken = { ...toOurs, set: { ...toOurs.set, changes: [] } }
    const { text, conflicts } = mergeComparisons(broken, toTheirs)
    expect(text.split('\n').filter(line => /^[<|=>]{7}/.test(line))).toHaveLength(4)
    expect(conflicts).toMatchObject([{ base: base.source, ours: ours.source, theirs: theirs.source }])
    expect(mergeComparisons(toOurs, toTheirs).text).toBe('1\n\n2\n')
  })
})

describe('laws over invented texts', () => {
  const triple = draftArbitrary.chain(draft =>
    fc.tuple(fc.constant(draft), editsArbitrary(draft, 'kin'), editsArbitrary(draft, 'let')),
  )
  const texts = ([draft, ours, theirs]: [Draft, Edit[], Edit[]]) => ({
    base: print(draft),
    ours: print(applied(draft, ours)),
    theirs: print(applied(draft, theirs)),
  })

  it('one side alone is that side, byte for byte', () => {
    fc.assert(
      fc.property(triple, given => {
        const { base, ours } = texts(given)
        expect(merge(base, ours, base).text).toBe(ours)
        expect(merge(base, base, ours).text).toBe(ours)
        expect(merge(base, ours, ours).text).toBe(ours)
      }),
      { numRuns: 40 },
    )
  })

  it('no word of either side is lost', () => {
    fc.assert(
      fc.property(triple, given => {
        const { base, ours, theirs } = texts(given)
        const { text } = merge(base, ours, theirs)
        const merged = wordsOf(text)
        for (const side of [ours, theirs]) expect(newWords(base, side).filter(word => !merged.has(word))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('shows both words where both reworded one clause, as a conflict where it is one word', () => {
    const word = fc.constantFrom(2, 3, 5, 6)
    fc.assert(
      fc.property(draftArbitrary, word, word, (draft, x, y) => {
        const reword = (word: number, by: string): Edit => ({ kind: 'reword', section: 1, clause: 1, word, by })
        const [ours, theirs] = [
          print(applied(draft, [reword(x, 'pumpkin')])),
          print(applied(draft, [reword(y, 'rivulet')])),
        ]
        const { text, conflicts } = merge(print(draft), ours, theirs)
        expect(text).toContain('pumpkin')
        expect(text).toContain('rivulet')
        // Neighbours are changed as one.
        expect(conflicts.length).toBe(Math.abs(x - y) <= 1 ? 1 : 0)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps each clause of the base once, unless a side removed it', () => {
    fc.assert(
      fc.property(triple, given => {
        const { base, ours, theirs } = texts(given)
        const { text, conflicts } = merge(base, ours, theirs)
        if (conflicts.length > 0) return
        for (const name of namesIn(base)) {
          const isKept = [ours, theirs].every(side => side.includes(name))
          expect(text.split(name).length - 1, name).toBe(isKept ? 1 : 0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is the same from both sides, but for the order of what both put in', () => {
    fc.assert(
      fc.property(triple, given => {
        const { base, ours, theirs } = texts(given)
        const [one, other] = [merge(base, ours, theirs), merge(base, theirs, ours)]
        expect(one.conflicts.length).toBe(other.conflicts.length)
        if (one.conflicts.length === 0) expect(sortedLines(one.text)).toEqual(sortedLines(other.text))
      }),
      { numRuns: 100 },
    )
  })

  it('gives a text that is read without loss, whose labels run', () => {
    fc.assert(
      fc.property(triple, given => {
        const { base, ours, theirs } = texts(given)
        const { text, conflicts } = merge(base, ours, theirs)
        const reading = parse(text)
        expect(checkLaws(text, reading)).toEqual([])
        if (conflicts.length === 0) expect(labelFaults(reading)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('makes both where the two do not meet', () => {
    fc.assert(
      fc.property(draftArbitrary, draft => {
        const [ours, theirs, both] = [structuredClone(draft), structuredClone(draft), structuredClone(draft)]
        let index = 0
        for (const [at, section] of draft.sections.entries())
          for (const [place, clause] of section.clauses.entries()) {
            const reworded = `${clause} and ${index % 2 === 0 ? 'of bells' : 'of lamps'}`
            for (const side of [index % 2 === 0 ? ours : theirs, both])
              (side.sections[at] as Draft['sections'][number]).clauses[place] = reworded
            index++
          }
        const merged = merge(print(draft), print(ours), print(theirs))
        expect(merged.conflicts).toEqual([])
        expect(merged.text).toBe(print(both))
      }),
      { numRuns: 60 },
    )
  })
})

describe('never throws', () => {
  const crumb = fc.constantFrom(
    ...[
      'considering',
      '\n\n',
      'a) ',
      'b) ',
      '1 ',
      '1.1 ',
      'that ',
      'c) above',
      '[^1]',
      '\n[^1]: note\n',
      '|a|\n|-|\n|b|\n',
    ],
    ...[
      'RESOLUTION 7 (Quayville, 2031)\n',
      '\r\n',
      '<!--',
      '-->',
      '>>>>>>> ',
      '<<<<<<< ours\n',
      '- ',
      '**',
      'resolves 1',
    ],
  )
  const scrap = fc.array(crumb, { maxLength: 30 }).map(parts => parts.join(''))

  it('on scraps', () => {
    fc.assert(
      fc.property(scrap, scrap, scrap, (base, ours, theirs) => {
        expect(typeof merge(base, ours, theirs).text).toBe('string')
      }),
      { numRuns: 300 },
    )
  })

  it('on texts whose lines were taken out, doubled and swapped, and no word is lost', () => {
    const bases = names.map(name => readFileSync(resolve(scenarios, name, 'base.md'), 'utf8'))
    const cut = fc.tuple(fc.constantFrom('out', 'twice', 'swap', 'word'), fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.array(cut, { maxLength: 5 }),
        fc.array(cut, { maxLength: 5 }),
        (base, x, y) => {
          const [ours, theirs] = [scrambled(base, x, 'ourword'), scrambled(base, y, 'theirword')]
          const { text } = merge(base, ours, theirs)
          const merged = wordsOf(text)
          for (const side of [ours, theirs]) expect(newWords(base, side).filter(word => !merged.has(word))).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('on empty sides', () => {
    expect(merge('', '', 'x').text).toBe('x')
    expect(merge('x', '', '').text).toBe('')
    expect(() => merge('x\n', '', 'y\n')).not.toThrow()
    expect(() => merge('', 'x\n', 'y\n')).not.toThrow()
  })
})

const corpus = corpusFiles('pp18')

describe.skipIf(corpus.length === 0)('laws over real texts', () => {
  it.each(corpus.slice(0, 12).map(({ name, text }) => [name, text]))('%s', (_, base) => {
    // Between other words: the word of a heading would change more than itself.
    const words = [...base.matchAll(/(?<=[a-z] )[a-z]{6,}(?= [a-z])/g)]
    const changed = (isChanged: (index: number) => boolean) => {
      let text = ''
      let at = 0
      for (const [index, word] of words.entries()) {
        if (!isChanged(index)) continue
        text += `${base.slice(at, word.index)}quay`
        at = word.index + word[0].length
      }
      return text + base.slice(at)
    }
    const ours = changed(index => index % 40 === 5)
    const theirs = changed(index => index % 40 === 25)
    const both = merge(base, ours, theirs)
    expect(both.conflicts).toEqual([])
    expect(both.text).toBe(changed(index => index % 20 === 5))
  })
})

function scrambled(text: string, cuts: readonly (readonly [string, number, number])[], word: string): string {
  const lines = text.split('\n')
  for (const [kind, from, to] of cuts) {
    const [at, other] = [from % lines.length, to % lines.length]
    const line = lines[at] as string
    if (kind === 'out') lines.splice(at, 1)
    else if (kind === 'twice') lines.splice(other, 0, line)
    else if (kind === 'word') lines[at] = line.replace(/[a-z]{4,}/, `${word}${'abcdefghij'.charAt(other % 10)}`)
    else [lines[at], lines[other]] = [lines[other] as string, line]
    if (lines.length === 0) lines.push('')
  }
  return lines.join('\n')
}

/** Words of three letters and more: labels are renewed. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}

function newWords(base: string, side: string): string[] {
  const old = wordsOf(base)
  return [...wordsOf(side)].filter(word => !old.has(word))
}

/** Without labels and the marks at the end, which follow from the order. */
function sortedLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.replace(/^(?:[a-z]\)|\d+) /, '').replace(/[;,.]$/, ''))
    .sort()
}
