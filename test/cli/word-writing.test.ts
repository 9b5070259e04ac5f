/** Word files as results: written where they are asked for, never in place of another file, and no text in place of them. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWord } from '../../src/word/word.js'
import { bin, resolute, root, samples, workFolder } from './command.js'
import { draft, draftText } from './word-files.js'

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

describe('diff -f table', () => {
  it('is a Word file under such a name', () => {
    const { code, err } = resolute(['diff', ...revisions, '-f', 'table', '-o', path('table.docx')])
    expect([code, err]).toEqual([0, ''])
    expect(readWord(bytesAt('table.docx')).text).toContain('| 1.md')
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
    ['apply', ['apply', revisions[0], changes, '-o', docx], /would be a text under the name/],
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
    const { code, out, err } = resolute(['lint', '--fix', folder])
    expect(code).toBe(1)
    expect(err).toMatch(/draft\.docx is a Word file and is not mended/)
    expect(out).toMatch(/draft\.docx: paragraph 11: wording/)
    expect(readFileSync(path('draft.md'), 'utf8')).not.toBe(draftText)
    expect(bytesAt('draft.docx')).toEqual(draft)
  })

  it('and nothing is left half-written', () => {
    expect(readdirSync(folder).filter(name => /tmp|~$|new\.docx/.test(name))).toEqual([])
  })
})
