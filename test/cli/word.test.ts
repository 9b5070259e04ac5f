/** Word files wherever a text can be given; what is none, or damaged, is one sentence. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bodyXml, craftedDocx, craftedZip } from '../word/crafted.js'
import { bin, resolute, root, samples, workFolder } from './command.js'
import { draft, tracked } from './word-files.js'

const folder = workFolder()
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const docx = file('draft.docx', draft)
const edited = file('tracked.docx', tracked)
const sample = join(samples, 'harbour-lamps.draft.md')

/** Its result; fails when the command did. */
function ran(...args: string[]): string {
  const { code, out, err } = resolute(args)
  expect(err).toBe('')
  expect(code).toBe(0)
  return out
}

describe('a Word file is read like a text', () => {
  it('as overview, outline, clause, text', () => {
    expect(ran(docx)).toContain('DRAFT NEW RESOLUTION [LAMP-1]\nLamps for small harbours\n')
    expect(ran('parse', docx, '-f', 'outline')).toBe(ran('parse', sample, '-f', 'outline').replaceAll(sample, docx))
    expect(ran('show', docx, 'recalling a)')).toBe(ran('show', sample, 'recalling a)'))
    expect(ran('render', docx, '-t', 'markdown')).toBe(ran('render', sample, '-t', 'markdown'))
  })

  it('with positions in the text that render -t source gives', () => {
    const source = ran('render', docx, '-t', 'source')
    const found = JSON.parse(ran('show', docx, 'title', '-f', 'json'))
    const { start, end } = found.matches[0].node.position
    expect(source.slice(start.offset, end.offset)).toContain('Lamps for small harbours')
  })

  it('from standard input, under any name', () => {
    const { code, out } = resolute(['parse', '-', '--stdin-filename', 'mail.docx', '-f', 'json'], {
      input: Buffer.from(draft),
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).file).toBe('mail.docx')
    expect(ran('show', file('no-extension', draft), 'title')).toBe('Lamps for small harbours\n')
  })

  it('from git', () => {
    const shell = (line: string) => spawnSync('sh', ['-ec', line], { cwd: folder, encoding: 'utf8' }).status
    const author = '-c user.name=A -c user.email=a@example.org'
    if (shell(`git init -q . && git add draft.docx && git ${author} commit -qm "A draft"`) !== 0) return
    const { code, out } = resolute(['show', 'HEAD:draft.docx', 'title'], { cwd: folder })
    expect([code, out]).toEqual([0, 'Lamps for small harbours\n'])
    const recipe = `git config diff.text.textconv '"${process.execPath}" "${bin}" render -t text'`
    const changed = join(folder, 'draft.docx')
    expect(shell(`${recipe} && echo '*.docx diff=text' > .gitattributes`)).toBe(0)
    writeFileSync(changed, tracked)
    const { stdout } = spawnSync('git', ['diff', '--no-ext-diff', 'draft.docx'], { cwd: folder, encoding: 'utf8' })
    writeFileSync(changed, draft)
    expect(stdout).toContain('\n-Lamps for small harbours\n')
    expect(stdout).toContain('\n+Lamps of small harbours\n')
  })

  it('in folders and by globs, but not what Word leaves beside open files', () => {
    const texts = join(folder, 'texts')
    mkdirSync(texts)
    writeFileSync(join(texts, 'a.docx'), draft)
    writeFileSync(join(texts, '~$a.docx'), Buffer.alloc(162))
    for (const words of [texts, join(texts, '*.docx')]) {
      const { code, out, err } = resolute(['lint', words])
      expect(err).toBe('')
      expect(code).toBe(1)
      expect(out).toContain(' in 1 file;')
    }
  })

  it('in comparisons, also with Markdown', () => {
    expect(ran('diff', docx, docx, '--exit-code')).toContain('No differences')
    expect(ran('diff', sample, docx, '--exit-code')).toContain('No change of substance')
  })

  it('in a merge, which gives Markdown', () => {
    expect(ran('merge', docx, docx, docx)).toBe(ran('render', docx, '-t', 'source'))
  })
})

describe('tracked changes', () => {
  it('are read as accepted, which is said once, or as rejected', () => {
    const both = resolute(['show', edited, 'resolves', '--revisions', 'final'])
    expect([both.err, both.out]).toEqual(['', expect.stringContaining('lamps shall burn')])
    expect(ran('show', edited, 'resolves', '--revisions', 'original')).toContain('lamps should burn')
    const { code, out, err } = resolute(['parse', edited, edited, '-f', 'outline'])
    expect(code).toBe(0)
    expect(out.match(/shall burn/g)).toHaveLength(2)
    expect(err.match(/holds tracked changes; read with them accepted \(--revisions original/g)).toHaveLength(1)
  })

  it('are what diff of one file shows', () => {
    const { code, out, err } = resolute(['diff', edited, '--exit-code'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('`should` is now `shall` (change of verb strength)')
    const set = JSON.parse(ran('diff', edited, '-f', 'json'))
    expect(set.changes.map((change: { class: string }) => change.class)).toEqual(['verb-strength'])
  })

  const faults: [string, string[], RegExp][] = [
    ['a file without any', ['diff', docx], /holds no tracked changes; name a second text/],
    ['a view of both', ['diff', edited, '--revisions', 'final'], /--revisions chooses one of two texts/],
    ['an unknown view', ['parse', edited, '--revisions', 'orginal'], /did you mean original\?/],
    ['an unknown view of a text', ['parse', sample, '--revisions', 'accepted'], /it is one of final, original/],
  ]
  it.each(faults)('%s: one sentence, exit code 2', (_name, args, words) => {
    const { code, out, err } = resolute(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('what is no Word file, or damaged, is one sentence and exit code 2', () => {
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const old = (name: string) => Buffer.concat([compound, Buffer.alloc(600), Buffer.from(name, 'utf16le')])
  const sheet = craftedDocx({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  })
  const bomb = craftedZip([{ name: 'word/document.xml', bytes: new Uint8Array(20), method: 8, size: 0xfffffff0 }])
  const files: [string, string, Uint8Array, RegExp][] = [
    ['cut off', 'cut.docx', draft.subarray(0, draft.length >> 1), /cut\.docx is /],
    ['an archive of other files', 'other.docx', zipSync({ 'a.txt': strToU8('a') }), /zip archive/],
    ['a workbook', 'sheet.docx', sheet, /Excel workbook/],
    ['an old file', 'old.doc', old('WordDocument'), /old Word file \(\.doc\); save it as \.docx/],
    ['behind a password', 'locked.docx', old('EncryptedPackage'), /password-protected/],
    ['a bomb', 'bomb.docx', bomb, /bomb\.docx /],
    [
      'with entities',
      'entities.docx',
      craftedDocx({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${bodyXml()}` }),
      /entities\.docx /,
    ],
  ]
  it.each(files)('%s', (_name, name, bytes, words) => {
    for (const command of ['parse', 'lint', 'refs']) {
      const { code, out, err } = resolute([command, file(name, bytes)])
      expect(code, command).toBe(2)
      expect(out).not.toContain('error')
      expect(err).toMatch(words)
      expect(err).not.toMatch(/\n\s+at /)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  it('and does not keep other files from their turn', () => {
    const { code, out } = resolute(['parse', '-f', 'outline', file('cut2.docx', draft.subarray(0, 300)), docx])
    expect(code).toBe(2)
    expect(out).toContain('LAMP-1')
  })
})

it('what reads Word files is loaded with the first of them, and not before', () => {
  const loads = file(
    'loads.cjs',
    `const { loaded } = require(${JSON.stringify(join(root, 'bin/load.js'))}); require(${JSON.stringify(bin)}); process.on('exit', () => console.error([...loaded.keys()].join()))`,
  )
  const loaded = (path: string) =>
    spawnSync(process.execPath, [loads, 'parse', path, '-f', 'outline'], { encoding: 'utf8' }).stderr.trim()
  expect([sample, docx].map(loaded)).toEqual(['cli', 'cli,word'])
})
