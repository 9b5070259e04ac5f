import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parse } from '../src/index.js'
import { checkLaws } from '../src/tree/laws.js'
import { corpusFiles, seedText } from './score/gold.mjs'
import { randomFrom } from './score/invent.mjs'

vi.setConfig({ testTimeout: 120_000 })

const fixtures = resolve(import.meta.dirname, '../fixtures')
/** Revisions of texts hold no shape that the others have not; each new one would only shift what is drawn. */
const revisions = /^(?:changes|merges|redlines|revisions)\b/
const bases = [
  ...(existsSync(fixtures) ? readdirSync(fixtures, { recursive: true, encoding: 'utf8' }) : [])
    .filter(name => /\.(md|txt)$/.test(name) && !revisions.test(name))
    .map(name => readFileSync(resolve(fixtures, name), 'utf8')),
  ...[seedText()].filter(text => text !== null),
  ...corpusFiles('pp18')
    .slice(0, 12)
    .map(({ text }) => text),
  ...corpusFiles('wrc')
    .slice(0, 12)
    .map(({ text }) => text),
]

/** Words and marks that mean something to the reader, so that random texts meet its rules. */
const crumbs = [
  'considering',
  'resolves',
  'instructs the Secretary-General',
  'invites Member States',
  'RESOLUTION 7 (QUAYVILLE, 2031)',
  'The Plenipotentiary Conference (Quayville, 2031),',
  'ANNEX 1',
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
  '_',
  '> ',
  '#',
  '[^1]',
  '[^1]: ',
  '|',
  '| --- |',
  '```',
  '<!--',
  '-->',
  '<b>',
  '&amp;',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '    ',
  '\t',
  ', ',
  '; ',
  ': ',
  '. ',
  'that ferries',
  'to paint',
  'lanterns1',
  'Res. 7',
  '– 12 –',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '\u0000',
  '\uD800',
  '---\n',
  '=',
]

function lawful(text: string) {
  const reading = parse(text)
  expect(checkLaws(text, reading)).toEqual([])
  return reading
}

describe('any text gives a tree that obeys the laws', () => {
  it('random strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => void lawful(text)),
      { numRuns: 300 },
    )
  })

  it('random bytes, decoded', () => {
    const decoder = new TextDecoder()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => void lawful(decoder.decode(bytes))),
      { numRuns: 200 },
    )
  })

  it('crumbs of resolutions', () => {
    const texts = fc.array(fc.constantFrom(...crumbs), { maxLength: 80 }).map(words => words.join(' '))
    fc.assert(
      fc.property(texts, text => void lawful(text)),
      { numRuns: 500 },
    )
  })

  it('crumbs without blanks between', () => {
    const texts = fc.array(fc.constantFrom(...crumbs), { maxLength: 80 }).map(words => words.join(''))
    fc.assert(
      fc.property(texts, text => void lawful(text)),
      { numRuns: 300 },
    )
  })
})

/** Found by random texts, shrunk: each lost text or placed it twice. */
const found: [string, string][] = [
  ['a ruler behind a note', 'recognizing\n;\n2 c2;\n_____t'],
  ['a footnote definition behind a ruler', 'considering\n____________________\n[^1]: '],
  ['a page number behind a ruler', 'considering\n____________________\n1\n– 12 –\nresolves\nto paint'],
  ['a footnote definition before a list that a colon promised', 'invites Member :\n[^1]:\na)'],
  ['a bullet in a bullet', 'considering \n * - considering'],
  ['a blank line inside a comment in the head', 'RESOLUTION1<!--\n\n-->'],
  ['a comment that begins in code', 'considering\n\n```\n<!-- x\n```\nthat --> the'],
  ['a comment that begins in a footnote definition', '[^1]: \n<!--\n-->\nconsidering'],
  [
    'a comment above a late formula',
    `${'ferries '.repeat(600)}<!-- b\n\nc\nd --> The World Radiocommunication Conference (Quayville, 2019),`,
  ],
  ['emphasis between two number lines', 'RESOLUTION0*RESOLUTION 1\nThe WorldRadiocoference(Sh,'],
  ['text behind front matter', '---\n---\n.\nDECISION3'],
  ['a bracket behind an annex heading on two lines', 'resolves\nANNEX\nto Resolution 2))\nL'],
  ['a table behind an annex heading', 'instructs\nANNEX TO RESOLUTION\nL|\n|-'],
]

describe('texts that once broke a law', () => {
  it.each(found)('%s', (_name, text) => {
    for (const repair of [true, false]) expect(checkLaws(text, parse(text, { repair }))).toEqual([])
  })
})

describe.skipIf(bases.length === 0)('damaged texts (fixtures; ../shared when present)', () => {
  const damage = fc.record({
    base: fc.nat({ max: Math.max(0, bases.length - 1) }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })

  it('cut off anywhere', () => {
    fc.assert(
      fc.property(damage, ({ base, seed }) => {
        const text = bases[base] as string
        const random = randomFrom(seed)
        const from = Math.floor(random() * text.length)
        lawful(random() < 0.5 ? text.slice(0, from) : text.slice(from, from + 5000))
      }),
      { numRuns: 150 },
    )
  })

  it('with shuffled lines', () => {
    fc.assert(
      fc.property(damage, ({ base, seed }) => {
        const random = randomFrom(seed)
        const lines = (bases[base] as string).split('\n')
        for (let at = lines.length - 1; at > 0; at--) {
          const other = Math.floor(random() * (at + 1))
          const line = lines[at] as string
          lines[at] = lines[other] as string
          lines[other] = line
        }
        lawful(lines.join('\n'))
      }),
      { numRuns: 100 },
    )
  })

  it('with a numbered line between two fenced blocks', () => {
    lawful(
      '^^ Unexpected "1.", expected "1" (safe fix)\nconsidering\n```md bad\n```\n(a) that lamps are lit;\n1 to light the lamps;\n```md fixed\n```',
    )
  })

  it('with characters dropped, doubled and replaced', () => {
    fc.assert(
      fc.property(damage, ({ base, seed }) => {
        const random = randomFrom(seed)
        const text = (bases[base] as string).slice(0, 6000)
        let out = ''
        for (const char of text) {
          const chance = random()
          if (chance < 0.004) out += crumbs[Math.floor(random() * crumbs.length)]
          else if (chance < 0.008) out += char + char
          else if (chance >= 0.012) out += char
        }
        lawful(out)
      }),
      { numRuns: 100 },
    )
  })
})

describe('hostile sizes', () => {
  const head = 'RESOLUTION 7 (QUAYVILLE, 2031)\n\nLanterns\n\nThe Plenipotentiary Conference (Quayville, 2031),\n\n'
  const nest = (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- lantern ${level}`).join('\n')

  /** name, text of about `size` characters */
  const attacks: [string, (size: number) => string][] = [
    ['markers on one line', size => 'a) '.repeat(size / 3)],
    ['markers on one line of a section', size => `${head}considering\n${'a) '.repeat(size / 3)}`],
    ['markers on lines', size => `${head}considering\n${'a)\n'.repeat(size / 3)}`],
    [
      'rising numbers on one line',
      size => `${head}resolves\n${Array.from({ length: size / 16 }, (_, n) => `${n + 1} to paint; `).join('')}`,
    ],
    ['bullets on one line', size => `${head}resolves\n${'• '.repeat(size / 2)}`],
    ['bullets on lines', size => `${head}resolves\n${'- a\n'.repeat(size / 4)}`],
    ['deep quotes', size => '> '.repeat(size / 2)],
    ['quotes on lines', size => '> lantern\n'.repeat(size / 10)],
    ['brackets', size => '['.repeat(size)],
    ['link starts', size => '[a]('.repeat(size / 4)],
    ['stars', size => '*'.repeat(size)],
    ['stars and words', size => '*a **b '.repeat(size / 7)],
    ['underscores', size => '_a __b '.repeat(size / 7)],
    [
      'back quotes',
      size =>
        Array.from({ length: Math.sqrt(size) }, (_, n) => '`'.repeat(n % 200))
          .join('a')
          .repeat(Math.sqrt(size) / 100),
    ],
    ['opening comments', size => '<!-- '.repeat(size / 5)],
    ['tables', size => `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(size / 10)}`],
    ['headings on one line', size => `${head}${'considering that ferries, resolves to paint, '.repeat(size / 45)}`],
    ['stops in brackets', size => `${head}resolves\n${'(see. a.\n'.repeat(size / 9)}`],
    ['headings on lines', size => `${head}${'considering\n\nresolves\n\n'.repeat(size / 23)}`],
    ['one long word', size => 'a'.repeat(size)],
    ['blank lines', size => '\n'.repeat(size)],
    ['blanks', size => ' '.repeat(size)],
    ['rulers and notes', size => `${head}considering\n${'____________________\n1 Lanterns.\n'.repeat(size / 33)}`],
    ['running heads', size => `${head}considering\n${'that the ferries\n\nRes. 7\n12\n\n'.repeat(size / 29)}`],
    ['number lines', size => 'RESOLUTION 7 (QUAYVILLE, 2031)\n'.repeat(size / 31)],
    [
      'rising number lines',
      size => Array.from({ length: size / 34 }, (_, n) => `RESOLUTION ${n} (QUAYVILLE, 2031)\n`).join(''),
    ],
    [
      'one clause of many commas',
      size => `${head}resolves\n${'the ferries, taking into account lanterns, '.repeat(size / 43)}`,
    ],
    ['definitions', size => Array.from({ length: size / 20 }, (_, n) => `[${n}]: lantern ${n}\n`).join('')],
    ['hyphen-space', size => `${head}resolves\n${'lantern- keepers '.repeat(size / 17)}`],
  ]

  const timed = (text: string) => {
    const start = performance.now()
    parse(text)
    return performance.now() - start
  }

  it.each(attacks)(
    '%s take linear time and obey the laws',
    (_name, attack) => {
      lawful(attack(3000))
      const small = 60_000
      const measured = () => ({ once: Math.max(5, timed(attack(small))), fourfold: timed(attack(4 * small)) })
      parse(attack(small))
      // The best of three pairs: a busy machine must not fail an honest reader. Quadratic time would give 16.
      const ratio = Math.min(...[measured(), measured(), measured()].map(({ once, fourfold }) => fourfold / once))
      expect(ratio).toBeLessThan(10)
      expect(timed(attack(4 * small))).toBeLessThan(5000)
    },
    60_000,
  )

  it('1 MB of "a) " is read within seconds', () => {
    expect(timed('a) '.repeat(350_000))).toBeLessThan(10_000)
  })

  it('100,000 bullets on one line are read within seconds', () => {
    expect(timed(`${head}resolves\n${'• '.repeat(100_000)}`)).toBeLessThan(10_000)
  })

  it('nesting is cut, not followed', () => {
    for (const text of [
      nest(400),
      '> '.repeat(5000),
      `${head}resolves\n${nest(300)}`,
      `${'> '.repeat(500)}- a`,
      '['.repeat(5000),
    ]) {
      const reading = lawful(text)
      expect(depthOf(reading.documents)).toBeLessThan(250)
    }
  })
})

function depthOf(nodes: readonly object[]): number {
  let deepest = 0
  const open: [object, number][] = nodes.map(node => [node, 1])
  while (open.length > 0) {
    const [node, depth] = open.pop() as [object, number]
    deepest = Math.max(deepest, depth)
    if ('children' in node) for (const child of node.children as object[]) open.push([child, depth + 1])
  }
  return deepest
}
