/** `resolute check` as a process: findings of single texts and across them, order, streams, exit codes. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/report/lint/report.js'
import { resolute, workFolder } from './command.js'

const folder = workFolder()

function text(number: number, considering: string): string {
  return `RESOLUTION ${number} (Dubai, 2018)\n\nLamps of harbour ${number}\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),\n\nconsidering\n\na) ${considering};\n\nb) that lamps burn,\n\nresolves\n\n1 to keep the lamps.\n`
}

function project(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content)
  return path
}

describe('resolute check', () => {
  const cwd = project('harbour', {
    'b.md': text(964, 'resolves 9 of Resolution 963 (Dubai, 2018)'),
    'a.md': text(963, 'that the harbour is dark'),
    'c.txt': text(963, 'that the harbour is dark'),
    'notes.md': 'Remember the oil.\n',
  })

  it('puts findings across documents among those of their files, in the order of names', () => {
    const { out, err } = resolute(['check', '-f', 'json'], { cwd })
    const { files, summary } = JSON.parse(out) as LintReport
    expect(files.map(({ file }) => file)).toEqual(['a.md', 'b.md', 'c.txt'])
    const across = files.map(({ diagnostics }) =>
      diagnostics.map(({ code }) => code).filter(code => code.startsWith('repository/')),
    )
    expect(across).toEqual([[], ['repository/missing-place'], ['repository/duplicate-designation']])
    expect(summary).toMatchObject({ files: 3, skipped: 1 })
    expect(err).toMatch(/resolute: 3 documents in [\d.]+ s: PP 3\n/)
  })

  it('has the exit codes of lint', () => {
    expect(resolute(['check', '--fail-on', 'never'], { cwd }).code).toBe(0)
    expect(resolute(['check', '--fail-on', 'warning'], { cwd }).code).toBe(1)
    expect(resolute(['check', '--fail-on', 'warning', '-e'], { cwd }).code).toBe(0)
    expect(resolute(['check', 'a.md', 'gone.md'], { cwd }).code).toBe(2)
    expect(resolute(['check', '-'], { cwd }).code).toBe(2)
  })

  it('holds file names against --names', () => {
    const { out } = resolute(['check', '--names', 'res-{number}-{place}-{year}', '-f', 'concise', 'a.md'], { cwd })
    expect(out).toContain('repository/file-name')
  })

  it('writes a report wholly, and nothing beside it', () => {
    const own = project('report', { 'a.md': text(963, 'that the harbour is dark') })
    expect(resolute(['check', '-f', 'sarif', '-o', 'out.sarif'], { cwd: own }).out).toBe('')
    expect(readdirSync(own).sort()).toEqual(['a.md', 'out.sarif'])
  })
})
