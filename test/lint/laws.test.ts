/** What holds of lint and its fixes whatever the text. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { applyEdits, chooseFixes, fixText } from '../../src/lint/fix.js'
import { parse } from '../../src/read.js'
import type { Diagnostic } from '../../src/source/diagnostic.js'
import { kinds } from '../mutation/kinds.js'
import { bases, cleanTexts, examine } from '../mutation/measure.js'
import { plant } from '../mutation/plant.js'
import { corpusFiles, seedText } from '../score/gold.mjs'
import { invent, randomFrom } from '../score/invent.mjs'
import { layOut, layouts } from '../score/layouts.mjs'

vi.setConfig({ testTimeout: 240_000 })

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const documents = ['documents', 'readings'].flatMap(folder =>
  readdirSync(resolve(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|txt)$/.test(name) && !name.endsWith('README.md'))
    .map(name => ({ name, text: readFileSync(resolve(fixtures, folder, name), 'utf8') })),
)
const real = [
  { name: 'seed', text: seedText() },
  ...corpusFiles('pp18').slice(0, 12),
  ...corpusFiles('wrc').slice(0, 12),
].filter((entry): entry is { name: string; text: string } => entry.text !== null)

/** One text with a mistake of each kind, and texts with many mistakes at once. */
const own = bases(true)
const mistaken = kinds.flatMap(kind =>
  own
    .flatMap(({ view }) => plant(kind, view, 1).slice(0, 1))
    .slice(0, 2)
    .map(({ text }) => ({ name: kind.name, text })),
)

const keyOf = ({ code, path }: Diagnostic) => `${code} ${path}`

function counted(findings: readonly Diagnostic[], key = keyOf): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1)
  return counts
}

/** The laws of fixing that a text breaks, as sentences. */
function brokenLaws(text: string, unsafe: boolean): string[] {
  const broken: string[] = []
  const once = fixText(text, given => examine(given), unsafe)
  if (!once.settled) broken.push('fixing does not end')
  if (fixText(once.text, given => examine(given), unsafe).text !== once.text)
    broken.push('fixing twice is not fixing once')
  const before = examine(text)
  const chosen = chooseFixes(before, unsafe)
  const edits = chosen.flatMap(({ fix }) => fix?.edits ?? [])
  for (const { fix, code, position } of chosen)
    for (const { position: span } of fix?.edits ?? []) {
      if (span.start.offset > span.end.offset || span.end.offset > text.length)
        broken.push(`${code} edits outside of the text`)
      if (Math.abs(span.start.line - position.start.line) > 400) broken.push(`${code} edits far from what it accuses`)
    }
  if (applyEdits(text, edits) === text && edits.length > 0)
    broken.push(`${chosen.map(({ code }) => code)} change nothing`)
  if (!unsafe) broken.push(...worse(before, once.remaining))
  return broken
}

/** Codes of which there is more after safe fixes than before. A reading may be better afterwards, and see more: its own codes are left out. */
function worse(before: readonly Diagnostic[], after: readonly Diagnostic[]): string[] {
  const byCode = ({ code }: Diagnostic) => code
  const old = counted(before, byCode)
  return [...counted(after, byCode)]
    .filter(([code, count]) => !code.startsWith('reading/') && count > (old.get(code) ?? 0))
    .map(([code, count]) => `${code}: ${count} after fixing, ${old.get(code) ?? 0} before`)
}

const texts = [...cleanTexts(), ...mistaken, ...documents, ...real]

describe('fixes', () => {
  it('end; twice is once; nothing gets worse', () => {
    const broken = texts.flatMap(({ name, text }) => brokenLaws(text, false).map(law => `${name}: ${law}`))
    expect(broken).toEqual([])
  })

  it('end also with those that a reader should look at', () => {
    const broken = texts.flatMap(({ name, text }) => brokenLaws(text, true).map(law => `${name}: ${law}`))
    expect(broken).toEqual([])
  })

  it('end on invented texts in every layout', () => {
    const shapes = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), annex: fc.boolean() })
    fc.assert(
      fc.property(shapes, fc.constantFrom(...Object.keys(layouts)), ({ seed, annex }, layout) => {
        const { blocks, designation } = invent(randomFrom(seed), { sections: 6, annex })
        expect(brokenLaws(layOut(layout, blocks, designation), false)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  it('do not touch quotations in running text', () => {
    const touched = texts.flatMap(({ name, text }) =>
      examine(text).flatMap(({ code, fix }) =>
        /^(?:wording|abbreviation|date)\//.test(code)
          ? (fix?.edits ?? [])
              .filter(({ position }) => isQuoted(text, position.start.offset))
              .map(() => `${name}: ${code}`)
          : [],
      ),
    )
    expect(touched).toEqual([])
  })
})

/** Between straight or curly quotation marks of one line, each line having a balanced number of them. */
function isQuoted(text: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(from, end < 0 ? text.length : end)
  if ((line.match(/"/g)?.length ?? 0) % 2 === 1) return false
  const before = text.slice(from, offset)
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

describe('layout alone', () => {
  /** Codes that judge the layout itself. */
  const ofLayout = /^(?:reading|typography|suppression)\//
  const said = (text: string) => [...counted(examine(text).filter(({ code }) => !ofLayout.test(code)))].sort()

  it('does not change what is found: blank lines', () => {
    for (const { text } of [...own.map(({ view }) => view), ...mistaken]) {
      expect(said(text.replace(/\n+(?=.)/g, '\n\n').replace(/(\|.*)\n\n(?=\|)/g, '$1\n'))).toEqual(said(text))
    }
  })

  it('does not change what is found: lines wrapped at 72 columns', () => {
    for (const { name, text } of mistaken) {
      // Clauses end in a mark; headings, titles and tables stay on their lines.
      const wrapped = text
        .split('\n')
        .map(line => (/^(?:#|\||\[\^|[A-Z]{6})|[^.,;:]$/.test(line) ? line : wrap(line, 72)))
        .join('\n')
      expect([name, said(wrapped)]).toEqual([name, said(text)])
    }
  })

  it('does not change what is found: ends of lines', () => {
    for (const { text } of mistaken) expect(said(text.replace(/\n/g, '\r\n'))).toEqual(said(text))
  })
})

/** Folds a clause, its lines hanging under the first word, so that no line looks like a new block. */
function wrap(line: string, width: number): string {
  const indent = ' '.repeat((/^\s*(?:- )?(?:\*?[a-z\d]{1,4}\)?\*? )?/.exec(line)?.[0] ?? '').length)
  let column = 0
  return line
    .split(/(?<=\S) (?=\S)/)
    .map((word, index) => {
      column += word.length + 1
      if (index === 0 || column <= width || /^(?:[a-z\d]{1,4}\)|\d+$|[–•-]|\*)/.test(word))
        return (index === 0 ? '' : ' ') + word
      column = indent.length + word.length + 1
      return `\n${indent}${word}`
    })
    .join('')
}

const crumbs = [
  ...[
    'considering',
    'resolves',
    'instructs the Secretary-General',
    'RESOLUTION 7 (DUBAI, 2018)',
    'ANNEX 1',
    'ANNEX TO RESOLUTION 7',
  ],
  ...[
    'The Plenipotentiary Conference (Dubai, 2018),',
    '____________________',
    'a)',
    'b)',
    'i)',
    '1',
    '1.1',
    '1bis',
    '-',
    '–',
    '•',
    '*',
    '**',
  ],
  ...[
    'Resolution 71 (Rev. Dubai, 2018)',
    'considering a) above',
    'No. 5',
    '[^1]',
    '[^1]: ',
    '|',
    '```',
    '<!--',
    '-->',
    '~~',
    '{++',
    '[',
    ']',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ', ',
    '; ',
    ': ',
    '. ',
    '"',
    '“',
    '(',
    ')',
    'that ferries',
    'to paint',
    'ICT (ICT)',
    '25 October 2030',
  ],
  ...[
    '\uFEFF',
    '\u00A0',
    '\u200B',
    '\u0430)',
    '\u0000',
    '\uD800',
    '---\n',
    '%',
    '<<<<<<< ',
    'member states',
    'program',
    '20142018',
  ],
]

describe('no input makes lint throw', () => {
  const survives = (text: string) => {
    for (const { position, fix } of examine(text)) {
      expect(position.end.offset).toBeLessThanOrEqual(text.length)
      expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
      for (const { position: span } of fix?.edits ?? []) expect(span.end.offset).toBeLessThanOrEqual(text.length)
    }
  }
  it('random strings and bytes', () => {
    const decoder = new TextDecoder()
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 150 })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => survives(decoder.decode(bytes))),
      { numRuns: 150 },
    )
  })
  it.each([' ', ''])('crumbs of resolutions, joined by "%s"', joint => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...crumbs), { maxLength: 80 }), parts => survives(parts.join(joint))),
      { numRuns: 400 },
    )
  })
  it('crumbs are fixed to an end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...crumbs), { maxLength: 60 }), parts => {
        const fixed = fixText(parts.join(' '), given => examine(given), true)
        expect(fixed.settled).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('time grows with length', () => {
  const head =
    'RESOLUTION 907 (Dubai, 2018)\n\nLanterns\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),\n\nconsidering\n\nthat lanterns,\n\nresolves\n\n'
  const attacks: [string, (size: number) => string][] = [
    ['clauses', size => head + Array.from({ length: size / 24 }, (_, n) => `${n + 1} to paint a lantern;\n`).join('')],
    ['citations', size => head + 'Resolution 71 (Rev. Busan, 2014), '.repeat(size / 34)],
    ['references inside', size => head + '1 as in resolves 7 above;\n'.repeat(size / 26)],
    ['abbreviations', size => head + 'the International Lantern Union (ILU), '.repeat(size / 39)],
    ['quotation marks', size => head + '"lantern '.repeat(size / 9)],
    ['brackets', size => head + '(lantern '.repeat(size / 9)],
    ['square brackets', size => head + '[lantern '.repeat(size / 9)],
    ['commas', size => head + 'lantern, '.repeat(size / 9)],
    ['spaces', size => head + ' '.repeat(size)],
    ['capitals', size => head + 'A'.repeat(size)],
    ['digits', size => head + '1 000 '.repeat(size / 6)],
    ['one word again', size => head + 'the '.repeat(size / 4)],
    ['dashes', size => head + '— '.repeat(size / 2)],
    ['slashes', size => head + 'a/'.repeat(size / 2)],
    ['look-alikes', size => head + 'lаntern '.repeat(size / 8)],
    ['headings', size => head + 'considering\n\nthat lanterns,\n\n'.repeat(size / 30)],
    [
      'annexes',
      size =>
        head +
        Array.from(
          { length: size / 60 },
          (_, n) => `ANNEX ${n + 1} TO RESOLUTION 907 (DUBAI, 2018)\n\nLanterns\n\n1 Paint.\n\n`,
        ).join(''),
    ],
    [
      'notes',
      size => head + Array.from({ length: size / 40 }, (_, n) => `lantern[^${n}]\n\n[^${n}]: paint.\n\n`).join(''),
    ],
  ]
  /** Lint alone: how the reader grows is tested elsewhere. */
  const timed = (text: string) => {
    parse(text)
    const start = performance.now()
    examine(text)
    return performance.now() - start
  }
  it.each(attacks)('%s', (_name, attack) => {
    const small = 40_000
    const measured = () => ({ once: Math.max(5, timed(attack(small))), fourfold: timed(attack(4 * small)) })
    measured()
    // The best of three: a busy machine must not fail an honest rule. Quadratic time would give 16.
    expect(Math.min(...[measured(), measured(), measured()].map(({ once, fourfold }) => fourfold / once))).toBeLessThan(
      9,
    )
  })
  it('100,000 clauses and a line of 1 MB are judged within seconds', () => {
    const clauses = head + Array.from({ length: 100_000 }, (_, n) => `${n + 1} to paint;\n`).join('')
    const line = `${head}${'to paint the lanterns of Resolution 71 (Rev. Dubai, 2018), '.repeat(17_000)}`
    for (const text of [clauses, line]) expect(timed(text)).toBeLessThan(30_000)
  })
})
