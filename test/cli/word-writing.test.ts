/** Word files as results: written where they are asked for, never in place of another file, and no text in place of them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWord } from '../../src/word/word.js'
import { bin, resolute, root, samples, workFolder } from './command.js'
import { draft, draftText, tracked } from './word-files.js'

const folder = workFolder()
const path = (name: string) => join(folder, name)
const revisions = ['1.md', '2.md', '3.md'].map(name => join(root, 'fixtures/revisions', name)) as [
  string,
  string,
  string,
]
const sample = join(samples, 'harbour-lamps.draft.md')
const docx = path('draft.docx')
writeFileSync(docx, draft)
writeFileSync(path('draft.md'), draftText)

const bytesAt = (name: string) => new Uint8Array(readFileSync(path(name)))
const rejected = (name: string) => readWord(bytesAt(name), { view: 'original' })

describe('render -t docx', () => {
  it('goes to a file, whose name is enough', () => {
    for (const args of [
      ['-o', path('by-name.docx')],
      ['-t', 'docx', '-o', path('by-option')],
    ]) {
      const { code, out, err } = resolute(['render', sample, ...args])
      expect([code, out, err]).toEqual([0, '', ''])
    }
    expect(bytesAt('by-name.docx')).toEqual(bytesAt('by-option'))
    expect(readWord(bytesAt('by-name.docx')).text).toContain('Lamps for small harbours')
  })

  it('goes into a pipe, and from there on', () => {
    const { stdout } = spawnSync(process.execPath, [bin, 'render', sample, '-t', 'docx'])
    const { code, out } = resolute(['render', '-', '-t', 'text'], { input: stdout })
    expect([code, out]).toEqual([0, resolute(['render', sample, '-t', 'text']).out])
  })
})

describe('lint -o FILE.docx', () => {
  const signed = ['--author', 'Ana', '--date', '2026-11-24']
  const lint = (...args: string[]) => resolute(['lint', ...args, ...signed])

  it('writes comments and tracked changes into a copy', () => {
    const { code, out, err } = lint(docx, '-o', path('checked.docx'))
    expect(code).toBe(1)
    expect(out).toMatch(/draft\.docx: paragraph 6: punctuation\/clause-end/)
    expect(err).toMatch(/checked\.docx: 10 comments, \d+ fixes as tracked changes\n$/)
    expect(bytesAt('draft.docx')).toEqual(draft)
    const [before, final, original] = [readWord(draft), readWord(bytesAt('checked.docx')), rejected('checked.docx')]
    expect(original.text).toBe(before.text)
    expect(final.text).toContain('work programme')
    expect(final.comments).toHaveLength(10)
    for (const { author, date } of final.comments) expect([author, date]).toEqual(['Ana', '2026-11-24T00:00:00Z'])
    const found = resolute(['lint', path('checked.docx'), '-f', 'json', '--revisions', 'final'])
    expect(found.out).not.toContain('"safe"')
  })

  it('the same bytes each time', () => {
    lint(docx, '-o', path('again.docx'))
    expect(bytesAt('again.docx')).toEqual(bytesAt('checked.docx'))
  })

  it('comments alone, or more fixes', () => {
    lint(docx, '-o', path('comments.docx'), '--no-fix')
    expect(readWord(bytesAt('comments.docx')).isTracked).toBe(false)
    expect(readWord(bytesAt('comments.docx')).comments).toHaveLength(10)
    lint(docx, '-o', path('unsafe.docx'), '--unsafe-fixes')
    expect(readWord(bytesAt('unsafe.docx')).text).toContain('139 (Rev. Bucharest, 2022)')
  })

  it('from standard input, and beside a report in a file', () => {
    const args = ['lint', '-', '-o', path('from-stdin.docx'), '-f', `json:${path('report.json')}`, ...signed]
    expect(resolute(args, { input: Buffer.from(draft) }).out).toBe('')
    expect(bytesAt('from-stdin.docx')).toEqual(bytesAt('checked.docx'))
    expect(JSON.parse(readFileSync(path('report.json'), 'utf8')).files).toHaveLength(1)
  })

  it('--in-place into the file itself', () => {
    writeFileSync(path('mine.docx'), draft)
    expect(lint(path('mine.docx'), '--in-place').code).toBe(1)
    expect(bytesAt('mine.docx')).toEqual(bytesAt('checked.docx'))
  })
})

describe('diff -f docx', () => {
  it('tracks what the new text has otherwise: accepted it is the new text, rejected the old file', () => {
    const [old, now] = revisions.map((revision, index) => {
      resolute(['render', revision, '-o', path(`${index}.docx`)])
      return path(`${index}.docx`)
    }) as [string, string]
    for (const [name, args] of [
      ['words.docx', [old, now]],
      ['texts.docx', revisions.slice(0, 2)],
      ['native.docx', [old, now, '--native-moves']],
    ] as const) {
      const { code, out, err } = resolute(['diff', ...args, '-o', path(name), '--author', 'Ana', '--exit-code'])
      expect([code, out, err], name).toEqual([1, '', ''])
      expect(readWord(bytesAt(name)).text, name).toBe(readWord(readFileSync(now)).text)
      expect(rejected(name).text, name).toBe(readWord(readFileSync(old)).text)
    }
  })

  it('shows by itself what it changes', () => {
    const counts = (...args: string[]) =>
      resolute(['diff', ...args, '--stat'])
        .out.split('\n')
        .slice(1)
    expect(counts(path('words.docx'))).toEqual(counts(path('0.docx'), path('1.docx')))
  })

  it('goes into a pipe', () => {
    const { stdout } = spawnSync(process.execPath, [bin, 'diff', path('0.docx'), path('1.docx'), '-f', 'docx'])
    expect(readWord(stdout).isTracked).toBe(true)
  })
})

describe('apply to a Word file', () => {
  it('gives tracked changes, or the text', () => {
    const changes = path('words.json')
    resolute(['diff', path('0.docx'), path('1.docx'), '-f', 'json', '-o', changes])
    const { code, err } = resolute(['apply', path('0.docx'), changes, '-o', path('applied.docx')])
    expect([code, err]).toEqual([0, ''])
    const now = readWord(bytesAt('1.docx')).text
    expect(readWord(bytesAt('applied.docx')).text).toBe(now)
    expect(rejected('applied.docx').text).toBe(readWord(bytesAt('0.docx')).text)
    expect(resolute(['apply', path('0.docx'), changes]).out).toBe(now)
  })
})

describe('diff -f table', () => {
  it('is a Word file under such a name', () => {
    const { code, err } = resolute(['diff', ...revisions, '-f', 'table', '-o', path('table.docx')])
    expect([code, err]).toEqual([0, ''])
    expect(readWord(bytesAt('table.docx')).text).toContain('| 1.md')
  })
})

describe('a file that holds tracked changes', () => {
  it('gets more of them in its final text, and none in its original one', () => {
    writeFileSync(path('tracked.docx'), tracked)
    const args = ['lint', path('tracked.docx'), '-o', path('more.docx')]
    const refused = resolute([...args, '--revisions', 'original'])
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/more can be written into its final text only; leave out --revisions original\n$/)
    expect(resolute(args).err).toMatch(/more\.docx: \d+ comments?/)
    expect(rejected('more.docx').text).toBe(readWord(tracked, { view: 'original' }).text)
  })
})

describe('no text is written over a Word file', () => {
  const changes = path('changes.json')
  resolute(['diff', ...revisions.slice(0, 2), '-f', 'json', '-o', changes])
  const commands: [string, string[], RegExp][] = [
    ['fmt', ['fmt', docx], /is a Word file, and fmt writes Markdown; resolute render -t markdown makes Markdown of it/],
    ['fmt --check', ['fmt', '--check', docx], /is a Word file, and fmt writes Markdown/],
    ['fmt -o', ['fmt', path('draft.md'), '-o', docx], /would be a text under the name of a Word file/],
    [
      'lint --fix',
      ['lint', '--fix', docx],
      /is a Word file and is not mended; say where to with -o FILE.docx, or --in-place/,
    ],
    ['lint --fix -', ['lint', '--fix', '-'], /is a Word file and is not mended/],
    ['lint -f json:', ['lint', '-f', `json:${docx}`, path('draft.md')], /would be a text under the name/],
    ['lint -o of itself', ['lint', docx, '-o', docx], /would be written over itself; --in-place does that/],
    [
      'lint -o of a text',
      ['lint', path('draft.md'), '-o', path('new.docx')],
      /draft\.md is no Word file; resolute render -t docx makes one/,
    ],
    [
      'lint -o of several',
      ['lint', docx, path('draft.md'), '-o', path('new.docx')],
      /takes one Word file; 2 texts were given/,
    ],
    ['lint -o and --in-place', ['lint', docx, '-o', path('new.docx'), '--in-place'], /exclude each other/],
    ['lint --author', ['lint', docx, '--author', 'Ana'], /--author is for comments in a Word file; add -o/],
    ['lint --date', ['lint', docx, '--in-place', '--date', 'tomorrow'], /--date tomorrow is no date/],
    [
      'diff -f markdown',
      ['diff', ...revisions.slice(0, 2), '-f', 'markdown', '-o', docx],
      /would be a text under the name/,
    ],
    [
      'diff --author',
      ['diff', ...revisions.slice(0, 2), '--author', 'Ana'],
      /--author is for tracked changes; add -f docx/,
    ],
    ['diff -f docx of one', ['diff', docx, '-f', 'docx'], /-f docx takes two texts, and one was given/],
    ['diff -f docx of three', ['diff', ...revisions, '-f', 'docx'], /-f docx takes two texts, and 3 were given/],
    ['apply to a text', ['apply', revisions[0], changes, '-o', docx], /would be a text under the name/],
    ['merge', ['merge', docx, docx, docx, '-o', docx], /would be a text under the name/],
    ['render', ['render', sample, '-t', 'text', '-o', docx], /would be a text under the name/],
    ['refs', ['refs', sample, '-o', path('other.DOCX')], /would be a text under the name/],
  ]
  it.each(commands)('%s: one sentence, exit code 2', (_name, args, words) => {
    const { code, err } = resolute(args, { input: Buffer.from(draft) })
    expect(code).toBe(2)
    const told = err.split('\n').filter(line => line.startsWith('resolute: ') && words.test(line))
    expect(told, err).toHaveLength(1)
    expect(err).not.toMatch(/\n\s+at /)
    expect(bytesAt('draft.docx')).toEqual(draft)
  })

  it('whatever its name is', () => {
    writeFileSync(path('disguised'), draft)
    const { code, err } = resolute(['render', sample, '-t', 'markdown', '-o', path('disguised')])
    expect(code).toBe(2)
    expect(err).toMatch(/is a Word file or an archive, and a text is not written over it/)
    expect(bytesAt('disguised')).toEqual(draft)
  })

  it('and a folder with Word files among others is mended without them', () => {
    const mixed = path('mixed')
    mkdirSync(mixed)
    writeFileSync(join(mixed, 'draft.md'), draftText)
    writeFileSync(join(mixed, 'draft.docx'), draft)
    const { code, out, err } = resolute(['lint', '--fix', mixed])
    expect(code).toBe(1)
    expect(err).toMatch(/draft\.docx is a Word file and is not mended/)
    expect(out).toMatch(/draft\.docx: paragraph 11: wording/)
    expect(readFileSync(join(mixed, 'draft.md'), 'utf8')).not.toBe(draftText)
    expect(bytesAt('mixed/draft.docx')).toEqual(draft)
  })

  it('and nothing is left half-written', () => {
    expect(readdirSync(folder).filter(name => /tmp|~$|^new\.docx/.test(name))).toEqual([])
  })
})
