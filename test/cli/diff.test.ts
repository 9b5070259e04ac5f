import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
const revisions = join(root, 'fixtures/revisions')
const [first, second, third] = ['1.md', '2.md', '3.md'].map(name => join(revisions, name)) as [string, string, string]
const inPdf = join(revisions, '2.txt')
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const text = (path: string) => readFileSync(path, 'utf8')
const classesIn = (out: string): string[] => [
  ...new Set(JSON.parse(out).changes.map((change: { class: string }) => change.class) as string[]),
]
const isValid = (schema: string, out: string) => {
  const ajv = new Ajv({ strict: false })
  const validate = ajv.compile(JSON.parse(text(join(root, 'schemas', schema))))
  validate(JSON.parse(out))
  return validate.errors ?? []
}

describe('two texts', () => {
  it('are told about for people, exit code 0', () => {
    const { code, out, err } = resolute(['diff', first, second])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('1 clause split')
    expect(out).toContain('resolves 1')
  })

  it('are told about for programs, as the schema says', () => {
    const { out } = resolute(['diff', first, second, '-f', 'json'])
    expect(isValid('changes.schema.json', out)).toEqual([])
    expect(JSON.parse(out).old.file).toBe(first)
  })

  it('give exit code 1 on request, when anything but the layout differs', () => {
    expect(resolute(['diff', '--exit-code', first, second]).code).toBe(1)
    expect(resolute(['diff', '--exit-code', first, first]).code).toBe(0)
    expect(
      resolute(['diff', '--exit-code', first, file('wrapped.md', text(first).replace(/\n\n/g, '\n\n\n'))]).code,
    ).toBe(0)
    expect(resolute(['diff', '--exit-code', '--only', 'brackets', first, second]).code).toBe(0)
    expect(resolute(['diff', '--exit-code', '--only', 'brackets', second, third]).code).toBe(1)
  })

  it('that are the same have no differences', () => {
    expect(resolute(['diff', first, first]).out).toContain('No differences.')
    expect(JSON.parse(resolute(['diff', first, first, '-f', 'json']).out).changes).toEqual([])
  })

  it('may come from standard input, under a name', () => {
    const { out } = resolute(['diff', first, '-', '-f', 'json', '--stdin-filename', 'now.md'], { input: text(second) })
    expect(JSON.parse(out).new.file).toBe('now.md')
    const twice = resolute(['diff', '-', '-'], { input: text(first) })
    expect([twice.code, twice.err]).toEqual([2, expect.stringMatching(/given twice/)])
  })

  it('are called what `--names` says', () => {
    const { out } = resolute(['diff', first, second, '--names', 'in force,draft', '-f', 'json'])
    const { old, new: now } = JSON.parse(out)
    expect([old.file, now.file]).toEqual(['in force', 'draft'])
  })

  it('are read as they stand with `--no-repair`', () => {
    expect(classesIn(resolute(['diff', second, inPdf, '--no-repair', '-f', 'json']).out)).not.toEqual(['layout'])
  })

  it('survive a reader that goes away', async () => {
    const { spawn } = await import('node:child_process')
    const child = spawn(process.execPath, [join(root, 'bin/resolute.js'), 'diff', first, third, '-f', 'html'])
    let err = ''
    child.stderr.on('data', data => {
      err += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise(done => child.on('close', done))
    expect(err).toBe('')
  })
})

describe('what is told', () => {
  const only = (names: string) => classesIn(resolute(['diff', second, third, '-f', 'json', '--only', names]).out)
  const ignore = (names: string) => classesIn(resolute(['diff', first, second, '-f', 'json', '--ignore', names]).out)

  it('is chosen by classes and their aliases', () => {
    expect(only('verb,addressee-change')).toEqual(['verb-strength', 'addressee-change'])
    expect(only('Brackets')).toEqual(['bracketed'])
    expect(ignore('renumbering')).not.toContain('relabelled')
  })

  it('is chosen by the group of what is editorial', () => {
    expect(ignore('editorial')).not.toContain('citation-updated')
    expect(ignore('editorial')).toContain('clause-added')
    expect(ignore('editorial')).not.toContain('layout')
  })

  it.each([
    [['--only', 'vreb-strength'], /unknown class "vreb-strength" of --only; did you mean verb-strength\?/],
    [['--ignore', 'zzzzzzzz'], /it is one of editorial, metadata/],
    [['-f', 'htmk'], /unknown format "htmk"; did you mean html\?/],
    [['--stat', '-f', 'html'], /exclude each other/],
    [['--source', 'ABC/12'], /add -f proposal/],
    [['-f', 'proposal', '--source', 'abc/12'], /expected capitals: "ABC\/12"/],
    [['-f', 'table', '-o', 'x.pdf'], /x\.pdf does not tell the form/],
    [['--names', 'a,b,c'], /3 names for 2 texts/],
  ])('is refused in one sentence: %j', (options, words) => {
    const { code, out, err } = resolute(['diff', first, second, ...options])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('forms', () => {
  it('follow the name of the output file', () => {
    for (const [name, begin] of [
      ['out.html', '<!DOCTYPE html>'],
      ['out.json', '{'],
      ['out.csv', ''],
      ['out.txt', 'old  '],
    ] as const) {
      const path = join(folder, name)
      expect(resolute(['diff', first, second, '-o', path])).toEqual({ code: 0, out: '', err: '' })
      expect(text(path).startsWith(begin)).toBe(true)
    }
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('put several proposals beside the base', () => {
    const { out } = resolute(['diff', first, second, third, '-f', 'table', '--names', 'in force,CEPT,RCC'])
    expect(out).toContain('| CEPT | RCC |')
    const { code, err } = resolute(['diff', first, second, third])
    expect([code, err]).toEqual([2, expect.stringMatching(/add -f table/)])
  })

  it('number proposals', () => {
    const { out } = resolute(['diff', first, second, '-f', 'proposal', '--source', 'EUR/44A7'])
    expect(out).toContain('EUR/44A7/1')
  })

  it('count with --stat', () => {
    const { out } = resolute(['diff', '--stat', first, second])
    expect(out).toMatch(/resolves +\d+ .*1 clause split/)
  })
})

describe('one text that holds tracked marks', () => {
  it('is compared with itself', () => {
    const marked = text(first).replace('until 2022', 'until {~~2022~>2026~~}')
    const { code, out } = resolute(['diff', file('marked.md', marked), '-f', 'json'])
    expect(code).toBe(0)
    expect(classesIn(out)).toEqual(['deadline-change'])
  })

  it('without any is refused', () => {
    const { code, err } = resolute(['diff', first])
    expect([code, err]).toEqual([2, expect.stringMatching(/holds no tracked marks/)])
  })
})

describe('strange input', () => {
  it('two resolutions are compared all the same', () => {
    const other = file('other.md', text(first).replace('RESOLUTION 972', 'RESOLUTION 973'))
    const { code, out } = resolute(['diff', first, other])
    expect(code).toBe(0)
    expect(out).toMatch(/two different texts: RESOLUTION 972 \(Dubai, 2018\) and RESOLUTION 973/)
  })

  it('a side without a document is said, with the place', () => {
    const letter = file('letter.md', 'Dear delegate,\n\nsee you in Doha.\n')
    const { code, out } = resolute(['diff', first, letter])
    expect(code).toBe(0)
    expect(out).toMatch(/new text holds no resolution/)
    expect(resolute(['diff', first, letter, '--stat']).err).toMatch(/new text holds no resolution/)
  })

  it.each([
    ['an empty side', ''],
    ['a blank one', '\n \n'],
  ])('%s', (_name, content) => {
    const empty = file('empty.md', content)
    const { code, out } = resolute(['diff', first, empty])
    expect(code).toBe(0)
    expect(out).toMatch(/new text is empty/)
    expect(out).toContain('sections removed')
  })

  it('/dev/null is the empty text', () => {
    const { code, out } = resolute(['diff', '/dev/null', first, '-f', 'json'])
    expect(code).toBe(0)
    expect(classesIn(out)).toContain('section-added')
  })

  it.each([
    ['a PDF', () => file('a.pdf', '%PDF-1.7 x'), /a\.pdf is a PDF/],
    ['a binary file', () => file('a.bin', Buffer.from('a\0b')), /binary/],
    ['a missing file', () => join(folder, 'missing.md'), /missing\.md does not exist/],
  ])('%s: exit code 2, one sentence', (_name, path, words) => {
    const { code, out, err } = resolute(['diff', first, path(), '-o', join(folder, 'never.html')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder)).not.toContain('never.html')
  })

  it('bytes that are no UTF-8 are told, and compared', () => {
    const latin = file('latin.md', Buffer.from(text(first).replace('mules', 'm\u00fcles'), 'latin1'))
    const { code, err } = resolute(['diff', first, latin])
    expect(code).toBe(0)
    expect(err).toMatch(/latin\.md:\d+:\d+: reading\/invalid-utf-8/)
  })
})

describe('folders', () => {
  const base = text(first)
  const named = (number: number, source = base) => source.replace('972', String(number))
  const [old, now] = [join(folder, 'old'), join(folder, 'now')]
  file('old/972.md', base)
  file('old/973.md', named(973))
  file('old/974.md', named(974))
  file('old/notes.md', 'Not a resolution.\n')
  file('now/revised.md', text(second))
  file('now/973.md', named(973))
  file('now/975.md', named(975))
  file('now/976.md', named(976).replace('chairman', 'chair'))
  file('old/976.md', named(976))

  it('give each document its symbol, paired by what it is called', () => {
    const { code, out, err } = resolute(['diff', old, now, '-f', 'json'])
    expect(code).toBe(0)
    expect(err).toMatch(/1 file without a resolution left out/)
    expect(isValid('folder-changes.schema.json', out)).toEqual([])
    const { documents, sets } = JSON.parse(out)
    const symbols = documents.map(({ symbol, designation }: { symbol: string; designation: { number: string } }) => [
      designation.number,
      symbol,
    ])
    expect(Object.fromEntries(symbols)).toEqual({ 972: 'MOD', 973: 'NOC', 974: 'SUP', 975: 'ADD', 976: '(MOD)' })
    expect(sets).toHaveLength(documents.length)
  })

  it('have a line for each document, then what was modified', () => {
    const { out } = resolute(['diff', `${old}/`, now])
    expect(out).toContain('1 MOD, 1 (MOD), 1 ADD, 1 SUP, 1 NOC.')
    expect(out).toMatch(/^MOD +RESOLUTION 972 \(Rev\. Bucharest, 2022\): .*1 clause split/m)
    expect(out).toMatch(/^NOC +RESOLUTION 973/m)
    expect(out).toContain('Clause by clause')
    const stat = resolute(['diff', '--stat', old, now]).out
    expect(stat).toMatch(/^SUP +RESOLUTION 974/m)
    expect(stat).not.toContain('Clause by clause')
  })

  it('have their exit code', () => {
    expect(resolute(['diff', '--exit-code', old, now]).code).toBe(1)
    expect(resolute(['diff', '--exit-code', old, old]).code).toBe(0)
  })

  it('are written as proposals and as Markdown', () => {
    expect(resolute(['diff', old, now, '-f', 'proposal', '--source', 'ABC/12']).out).toMatch(/\*\*SUP +ABC\/12\/\d\*\*/)
    expect(resolute(['diff', old, now, '-f', 'markdown']).out).toContain('| MOD | RESOLUTION 972')
  })

  it.each([
    [[old, first], /1\.md is no folder/],
    [[old, now, old], /3 folders were given/],
    [[old, now, '-f', 'html'], /html does not show folders/],
  ])('are not mixed up: %j', (words, message) => {
    const { code, err } = resolute(['diff', ...words])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })
})
