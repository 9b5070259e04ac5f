import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolute, samples, workFolder } from './command.js'

const folder = workFolder()
const sample = join(samples, 'beacon-numbering.md')
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('faults of the user are one sentence and exit code 2', () => {
  mkdirSync(join(folder, 'folder'))
  const cases: [string, string[], RegExp][] = [
    ['a missing file', [join(folder, 'missing.md')], /missing\.md/],
    ['a directory', ['parse', join(folder, 'folder')], /folder|directory/],
    ['a PDF', ['parse', file('a.pdf', '%PDF-1.7 x')], /PDF/],
    [
      'a Word file',
      ['parse', file('a.docx', Buffer.from('PK\u0003\u0004....[Content_Types].xml', 'latin1'))],
      /Office|docx|Word/,
    ],
    ['an archive', ['parse', file('a.zip', Buffer.from('PK\u0003\u0004....', 'latin1'))], /zip|archive/i],
    [
      'an old Word file',
      ['parse', file('a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))],
      /OLE|Office|\.doc/,
    ],
    ['a NUL byte', ['parse', file('a.bin', Buffer.from('considering\u0000a)'))], /binary|NUL/],
    ['an unknown option', ['parse', '--fromat', 'json', sample], /--fromat.*--format|--format/s],
    ['an unknown format', ['parse', '-f', 'jsom', sample], /json/],
    ['an unknown target', ['render', '-t', 'markdwn', sample], /markdown/],
    ['an output that cannot be written', ['render', sample, '-o', join(folder, 'nowhere', 'x.md')], /nowhere/],
  ]

  it.each(cases)('%s', (_name, args, words) => {
    const { code, out, err } = resolute(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(words)
    expect(err).not.toMatch(/\n\s+at /)
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(3)
  })

  it('leaves nothing half-written behind', () => {
    expect(readdirSync(folder).filter(name => /tmp|~$/.test(name))).toEqual([])
  })
})

describe('faults of a text are warnings', () => {
  it('bytes that are no UTF-8', () => {
    const { code, out } = resolute([
      'parse',
      '-f',
      'json',
      file('latin.md', Buffer.from('considering\n\na) that caf\u00e9s close;\n', 'latin1')),
    ])
    expect(code).toBe(0)
    const reading = JSON.parse(out)
    expect(reading.diagnostics.map((entry: { code: string }) => entry.code)).toContain('reading/invalid-utf-8')
    expect(JSON.stringify(reading.documents)).toContain('caf\ufffds')
  })

  it('control characters are kept', () => {
    const { code, out } = resolute(['parse', '-f', 'json', '-'], {
      input: 'considering\n\na) that bells\u0007 ring;\n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(out).diagnostics.map((entry: { code: string }) => entry.code)).toContain(
      'reading/control-character',
    )
  })

  it('a text that is no resolution is outside', () => {
    const { code, out } = resolute(['parse', '-f', 'json', '-'], { input: 'Dear delegate,\n\nsee you in Doha.\n' })
    expect(code).toBe(0)
    const reading = JSON.parse(out)
    expect(reading.documents).toEqual([])
    expect(reading.outside.map((node: { value: string }) => node.value)).toEqual(['Dear delegate,', 'see you in Doha.'])
    expect(reading.diagnostics.map((entry: { code: string }) => entry.code)).toEqual(['reading/no-document'])
  })
})
