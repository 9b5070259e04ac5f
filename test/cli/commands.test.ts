import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { bin, resolute, root, samples, workFolder } from './command.js'

const folder = workFolder()
const sample = join(samples, 'beacon-numbering.md')
const born = join(samples, 'beacon-numbering.pdf-born.md')

describe('resolute', () => {
  it('says its version and helps', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(resolute(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const help = resolute(['--help'])
    expect(help.code).toBe(0)
    expect(help.out).toContain('Usage: resolute')
    expect(help.out).toContain('resolves 2')
    for (const command of ['parse', 'show', 'render', 'fmt']) {
      const own = resolute([command, '--help'])
      expect(own.code).toBe(0)
      expect(own.out).toContain(`resolute ${command}`)
    }
  })

  it('shows what is in a file', () => {
    const { code, out } = resolute([born])
    expect(code).toBe(0)
    expect(out).toContain('RESOLUTION 901 (Busan, 2014)')
    expect(out).toContain('resolves to instruct the Secretary-General')
    expect(out).toContain('repaired')
  })

  it('reads standard input', () => {
    const { code, out } = resolute(['-'], { input: readFileSync(sample) })
    expect(code).toBe(0)
    expect(out).toContain('RESOLUTION 901 (Busan, 2014)')
  })
})

describe('resolute parse', () => {
  it('prints JSON that its schema describes, for every sample', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/document.schema.json'), 'utf8'))
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
    for (const name of [
      'beacon-numbering.md',
      'beacon-numbering.pdf-born.md',
      'telegraph-museums.md',
      'tide-telemetry.md',
      'council-canteen.md',
      'night-trains.draft.md',
      'harbour-series.md',
      'village-exchanges.txt',
    ]) {
      const { code, out } = resolute(['parse', join(samples, name)])
      expect(code).toBe(0)
      expect(out.endsWith('\n')).toBe(true)
      const reading = JSON.parse(out)
      validate(reading)
      expect(validate.errors ?? [], name).toEqual([])
      expect(reading.schemaVersion).toBe(1)
      expect(reading.documents.length).toBeGreaterThan(0)
    }
  })

  it('gives the name of standard input', () => {
    const { out } = resolute(['parse', '-f', 'json', '--stdin-filename', 'draft.md', '-'], {
      input: 'considering\n\na) that x;\n',
    })
    expect(JSON.parse(out).file).toBe('draft.md')
  })

  it('an empty text is a result', () => {
    const { code, out } = resolute(['parse', '-f', 'json', '-'], { input: ' \n' })
    expect(code).toBe(0)
    const reading = JSON.parse(out)
    expect(reading.documents).toEqual([])
    expect(
      reading.diagnostics.map((entry: { code: string; severity: string }) => [entry.code, entry.severity]),
    ).toEqual([['reading/empty', 'warning']])
  })

  it('leaves repairs out when asked', () => {
    const repaired = JSON.parse(resolute(['parse', '-f', 'json', born]).out)
    const raw = JSON.parse(resolute(['parse', '-f', 'json', '--no-repair', born]).out)
    const repairs = (reading: { diagnostics: { repair: unknown }[] }) =>
      reading.diagnostics.filter(entry => entry.repair !== null).length
    expect(repairs(repaired)).toBeGreaterThan(0)
    expect(repairs(raw)).toBe(0)
  })
})

describe('resolute show', () => {
  it('prints one clause', () => {
    const { code, out } = resolute(['show', sample, 'Considering a)'])
    expect(code).toBe(0)
    expect(out).toMatch(/^considering a\)|^a\) /m)
  })

  it('names what is near when there is no such place', () => {
    const { code, err } = resolute(['show', sample, 'considring a)'])
    expect(code).toBe(2)
    expect(err).toContain('considering a)')
  })
})

describe('resolute render', () => {
  it('writes what it reads back', () => {
    const out = join(folder, 'rendered.md')
    expect(resolute(['render', born, '-o', out]).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(resolute(['render', sample, '-t', 'markdown']).out)
  })

  it('knows the format by the name of the output', () => {
    const out = join(folder, 'rendered.json')
    expect(resolute(['render', sample, '-o', out]).code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).documents).toHaveLength(1)
  })
})

describe('resolute fmt', () => {
  const messy = 'considering\n\na) that cats purr;\nb) that dogs bark,\n\nresolves\n\n1 to feed both.\n'

  it('says what would change, changes it, and then finds nothing', () => {
    const file = join(folder, 'messy.md')
    writeFileSync(file, messy)
    expect(resolute(['fmt', '--check', file]).code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(messy)
    const diff = resolute(['fmt', '--diff', file])
    expect(diff.out).toContain('+- *a)* that cats purr;')
    expect(resolute(['fmt', file]).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('- *b)* that dogs bark,')
    expect(resolute(['fmt', '--check', file]).code).toBe(0)
  })

  it('formats standard input', () => {
    const { code, out } = resolute(['fmt', '-'], { input: messy })
    expect(code).toBe(0)
    expect(out).toContain('*considering*')
    expect(resolute(['fmt', '-'], { input: out }).out).toBe(out)
  })

  it('never writes a file that holds no document, nor plain text', () => {
    const file = join(folder, 'letter.md')
    writeFileSync(file, 'Dear delegate,\n\nsee you.\n')
    const { err } = resolute(['fmt', file])
    expect(readFileSync(file, 'utf8')).toBe('Dear delegate,\n\nsee you.\n')
    expect(err).toMatch(/no resolution|no document/)
    const text = join(folder, 'plain.txt')
    writeFileSync(text, messy)
    resolute(['fmt', text])
    expect(readFileSync(text, 'utf8')).toBe(messy)
  })
})

it('a closed pipe is quiet', () => {
  const { stdout, stderr, status } = spawnSync('bash', [
    '-c',
    `"${process.execPath}" "${bin}" parse -f json "${sample}" | head -1; echo "\${PIPESTATUS[0]}" >&2`,
  ])
  expect(status).toBe(0)
  expect(stdout.toString()).toBe('{\n')
  expect(stderr.toString()).not.toMatch(/EPIPE|Error/)
})
