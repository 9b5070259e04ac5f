/** Every form of the report: what it tells, and that it tells it of any text. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../src/change/change.js'
import { paintFor } from '../../../src/cli/colour.js'
import { paragraphLines } from '../../../src/report/change/paragraph.js'
import type { ChangeLook, ChangeReport } from '../../../src/report/change/report.js'
import { reporters } from '../../../src/report/change/reporters.js'
import { plainInk } from '../../../src/report/ink.js'
import { look } from './plain-differ.js'
import { reported } from './reported.js'
import { base, hostile, hostileChanged, proposalA, proposalB } from './texts.js'

const write = async (id: string, report: ChangeReport, how: ChangeLook = look): Promise<string> => {
  const entry = reporters.find(reporter => reporter.id === id)
  if (entry === undefined) throw new Error(`no reporter ${id}`)
  return (await entry.load()).write(report, how)
}

const revision = (number: number) =>
  readFileSync(resolve(import.meta.dirname, `../../../fixtures/revisions/${number}.md`), 'utf8')

describe('the text', () => {
  const sample = reported(base, proposalA)

  it('says first what happened', async () => {
    const lines = (await write('text', sample)).split('\n')
    expect(lines.slice(0, 5)).toEqual([
      'old  old.md, RESOLUTION 963 (Dubai, 2018)',
      'new  new.md, RESOLUTION 963 (Rev. Busan, 2026)',
      '',
      expect.stringMatching(/^2 changes of the frame, .*1 clause added, 1 clause removed, 1 clause moved\.$/),
      'Editorial: 2 changes of punctuation (folded, --all shows them).',
    ])
  })

  it('has what weighs most above everything else', async () => {
    const text = await write('text', reported(revision(2), revision(3)), { ...look, width: 400 })
    const list = text.slice(text.indexOf('Most important'), text.indexOf('\n\nClause by clause')).split('\n').slice(1)
    const names = list.map(line => /\(([^()]*)\)$/.exec(line)?.[1])
    expect(names).toEqual([
      ...Array(3).fill('change of the frame'),
      ...Array(2).fill('change of verb strength'),
      'change of addressee',
      'change of a date',
      ...Array(2).fill('change of a number'),
      'broken internal reference',
    ])
    expect(list[3]).toContain('resolves 2: `should` is now `shall`')
  })

  it('goes through the clauses of the new text, with their words marked', async () => {
    const text = await write('text', sample)
    expect(text).toContain('resolves 1  rewording\n    1 that every lamp be lit [-at-]{+before+} dusk;\n')
    expect(text).toContain('considering c) -> recalling c)  clause moved\n')
    expect(text).toContain('considering c) -> recalling c)  moved away\n')
    expect(text).toMatch(/\n {2}\.\.\. 2 unchanged, 1 with editorial changes only\n/)
  })

  it('tells a section that is new as one', async () => {
    const text = await write('text', reported(revision(1), revision(2)))
    expect(text).toContain(
      'invites Sector Members  section added\n    {+invites Sector Members+}\n    {+to answer each call in the language of the caller, where they can,+}\n',
    )
  })

  it('does not say of each clause that its heading has other words', async () => {
    const text = await write('text', reported(revision(2), revision(3)))
    expect(text).toContain('instructs the Secretary-General -> instructs the Secretary-General and the Director')
    expect(text).not.toContain('instructs the Secretary-General 1 ->')
  })

  it('lists citations in another edition', async () => {
    const text = await write('text', reported(revision(1), revision(2)))
    expect(text).toMatch(
      /\nCitations in another edition\n {2}recalling a\) +Resolution 136: Rev\. Dubai, 2018 is now Rev\. Bucharest, 2022\n/,
    )
  })

  it('shows everything on request', async () => {
    const text = await write('text', sample, { ...look, all: true })
    expect(text).not.toContain('folded')
    expect(text).not.toContain('...')
    expect(text).toContain('recalling a)\n    a) that the harbour has had lamps since its first winter;\n')
    expect(text).toContain('on keepers[-,-]{+;+}')
  })

  it('leaves out what was not asked for, and says so', async () => {
    const { changes } = sample.comparison.set
    const shown = new Set([...changes.keys()].filter(index => changes[index]?.class === 'clause-added'))
    const text = await write('text', { ...sample, shown })
    expect(text).toContain('1 clause added.\n')
    expect(text).toContain(`${changes.length - 1} other changes left out on request.`)
    expect(text).not.toContain('[-')
  })

  it('keeps within the width, in colours too', async () => {
    for (const ink of [plainInk, await paintFor(true)]) {
      const text = await write('text', sample, { ink, width: 60, all: true })
      for (const line of text.split('\n')) expect(line.replace(/\u001b\[\d+m/g, '').length).toBeLessThanOrEqual(60)
    }
  })

  it('says that there is nothing to say', async () => {
    expect(await write('text', reported(base, base))).toMatch(/\n\nNo differences\.\n$/)
    const wrapped = await write('text', reported(base, base.replace('every lamp be', 'every lamp\nbe')))
    expect(wrapped).toMatch(/\n\nNo change of substance\.\nNo difference to a reader: 1 change of layout/)
  })
})

describe('a paragraph', () => {
  const how = { ink: plainInk, width: null, indent: 0, isWhole: false }
  const long = 'word '.repeat(40)

  it('is cut between marks that stand far from each other', () => {
    const runs = [
      { op: 'same', text: long },
      { op: 'removed', text: 'old' },
      { op: 'same', text: ` ${long}` },
      { op: 'added', text: 'new' },
      { op: 'same', text: ` ${long}` },
    ] as const
    const [line = ''] = paragraphLines(runs, how)
    expect(line).toMatch(
      /^(?:word )+\.\.\. (?:word )+\[-old-\] (?:word )+\.\.\. (?:word )+\{\+new\+\} (?:word )+\.\.\.$/,
    )
    expect(line.length).toBeLessThan(300)
    expect(paragraphLines(runs, { ...how, isWhole: true }).join('')).not.toContain('...')
  })

  it('shows what would move the cursor as a character', () => {
    expect(paragraphLines([{ op: 'added', text: 'a\u001b[2J\u202eb' }], how)).toEqual(['{+a␛[2J␡b+}'])
  })

  it('marks each line of a mark that is wrapped', () => {
    const ink = { ...plainInk, red: (text: string) => `<${text}>` }
    const lines = paragraphLines([{ op: 'removed', text: 'one two three four five six seven' }], {
      ...how,
      ink,
      width: 20,
    })
    expect(lines).toEqual(['<one two three four>', '<five six seven>'])
  })
})

describe('the counts', () => {
  it('stand by section, each change once', async () => {
    const sample = reported(revision(1), revision(2))
    const text = await write('stat', sample)
    const rows = [...text.matchAll(/^ {2}(\S.*?) +(\d+) {2}/gm)]
    expect(rows.map(([, name]) => name).slice(0, 3)).toEqual(['frame', 'recalling', 'considering'])
    const hidden = sample.comparison.set.changes.filter(change => ['layout', 'typographic-only'].includes(change.class))
    const sum = rows.reduce((total, [, , number]) => total + Number(number), 0)
    expect(sum).toBe(sample.comparison.set.changes.length - hidden.length)
  })
})

describe('the JSON', () => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../schemas/changes.schema.json'), 'utf8'))
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
  const pairs: [string, string][] = [
    [base, proposalA],
    [revision(1), revision(3)],
    [hostile, hostileChanged],
    ['', base],
    ['', ''],
  ]

  it('follows the published schema', async () => {
    for (const [old, now] of pairs) {
      validate(JSON.parse(await write('json', reported(old, now))))
      expect(validate.errors).toBeNull()
    }
  })

  it('has its keys in the order of the contract', async () => {
    const set = JSON.parse(await write('json', reported(base, proposalA))) as ChangeSet
    expect(Object.keys(set)).toEqual(['schemaVersion', 'old', 'new', 'changes', 'remarks'])
    for (const change of set.changes) {
      expect(Object.keys(change)).toEqual(['class', 'old', 'new', 'after', 'words', 'message'])
      for (const word of change.words) expect(Object.keys(word)).toEqual(['fromA', 'toA', 'fromB', 'toB', 'old', 'new'])
    }
    expect(set).toEqual(JSON.parse(JSON.stringify(reported(base, proposalA).comparison.set)))
  })

  it('has the changes that were asked for', async () => {
    const sample = reported(base, proposalA)
    const set = JSON.parse(await write('json', { ...sample, shown: new Set([1]) })) as ChangeSet
    expect(set.changes).toEqual(JSON.parse(JSON.stringify([sample.comparison.set.changes[1]])))
  })
})

describe('every form', () => {
  const texts = [
    base,
    proposalB,
    hostile,
    hostileChanged,
    '',
    ' \n',
    'no resolution',
    '*a**\n|\n`',
    '# `~~<ins>**\n\n| a | b\\| |\n|-|-|\n| * |\n',
  ]

  it.each(reporters.map(({ id }) => id))('%s is written of any two texts', async id => {
    for (const old of texts)
      for (const now of texts) {
        const report = reported(old, now)
        for (const how of [look, { ink: await paintFor(true), width: 40, all: true }]) {
          const text = await write(id, report, how)
          expect(text === '' || text.endsWith('\n') || id === 'criticmarkup').toBe(true)
        }
      }
  })

  it('has a name of its own and a word for help', () => {
    expect(new Set(reporters.map(({ id }) => id)).size).toBe(reporters.length)
    for (const { about } of reporters) expect(about).toMatch(/^(?:[a-z].*[^.])$/)
  })
})
