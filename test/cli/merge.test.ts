import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
const base = join(root, 'fixtures/revisions/1.md')
const text = readFileSync(base, 'utf8')
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const ours = file('ours.md', text.replace('until 2022', 'until 2026'))
const theirs = file('theirs.md', text.replace('a blue lamp', 'a green lamp'))
const others = file('others.md', text.replace('until 2022', 'until 2030'))

describe('two revisions of one text', () => {
  it('go together where they changed other words', () => {
    const both = text.replace('until 2022', 'until 2026').replace('a blue lamp', 'a green lamp')
    expect(resolute(['merge', base, ours, theirs])).toEqual({ code: 0, out: both, err: '' })
    expect(resolute(['merge', base, theirs, ours]).out).toBe(both)
  })

  it('are conflicts where they changed the same words: both are shown, exit code 1', () => {
    const { code, out, err } = resolute(['merge', base, ours, others])
    expect(code).toBe(1)
    expect(out).toMatch(/^<{7} ours$/m)
    expect(out).toMatch(/^>{7} theirs$/m)
    expect(err).toMatch(/line \d+: `resolves 1` was changed by both/)
    expect(err).toMatch(/ours .*until 2026/)
    expect(err).toMatch(/theirs .*until 2030/)
    expect(err).toMatch(/1 conflict to be decided/)
  })

  it('have names and markers as asked for', () => {
    const { out } = resolute(['merge', base, ours, others, '--names', 'CEPT,in force,RCC', '--marker-size', '9'])
    expect(out).toMatch(/^<{9} CEPT$/m)
    expect(out).toMatch(/^\|{9} in force$/m)
    expect(out).toMatch(/^>{9} RCC$/m)
  })

  it('are written into a file, also one of the three', () => {
    const mine = file('mine.md', readFileSync(ours, 'utf8'))
    expect(resolute(['merge', base, mine, theirs, '-o', mine])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(mine, 'utf8')).toContain('a green lamp')
  })

  it('may come from standard input', () => {
    expect(resolute(['merge', base, '-', theirs], { input: readFileSync(ours) }).out).toContain('until 2026')
  })
})

describe('what cannot be merged', () => {
  it.each([
    ['a missing text', [base, ours, join(folder, 'missing.md')], /missing\.md does not exist/],
    ['two texts', [base, ours], /theirs/],
    ['a binary file', [base, ours, file('a.bin', Buffer.from('a\0b'))], /binary/],
    ['bytes that are no UTF-8', [base, ours, file('latin.md', Buffer.from('\u00fc', 'latin1'))], /not UTF-8/],
    ['a marker of no length', [base, ours, theirs, '--marker-size', '0'], /no length/],
    ['too many names', [base, ours, theirs, '--names', 'a,b,c,d'], /4 names/],
  ])('%s: exit code 2, one sentence', (_name, words, message) => {
    const { code, out, err } = resolute(['merge', ...words])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('leaves nothing half-written behind', () => {
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})
