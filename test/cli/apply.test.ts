import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
const revisions = join(root, 'fixtures/revisions')
const [first, second] = ['1.md', '2.md'].map(name => join(revisions, name)) as [string, string]
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const text = (path: string) => readFileSync(path, 'utf8')
const found = (...options: string[]) => resolute(['diff', first, second, '-f', 'json', ...options]).out
const changes = file('changes.json', found())

describe('changes that a comparison found', () => {
  it('make the new text of the old one, byte for byte', () => {
    expect(resolute(['apply', first, changes])).toEqual({ code: 0, out: text(second), err: '' })
  })

  it('lead back', () => {
    expect(resolute(['apply', '--reverse', second, changes]).out).toBe(text(first))
  })

  it('come through a pipe, and so may the base', () => {
    expect(resolute(['apply', first, '-'], { input: found() }).out).toBe(text(second))
    expect(resolute(['apply', '-', changes], { input: text(first) }).out).toBe(text(second))
    const { code, err } = resolute(['apply', '-', '-'], { input: text(first) })
    expect([code, err]).toEqual([2, expect.stringMatching(/given twice/)])
  })

  it('are made in a file', () => {
    const out = join(folder, 'out.md')
    expect(resolute(['apply', first, changes, '-o', out])).toEqual({ code: 0, out: '', err: '' })
    expect(text(out)).toBe(text(second))
  })

  it('may be a part of them', () => {
    const some = file('some.json', found('--only', 'deadline'))
    const { code, out } = resolute(['apply', first, some])
    expect(code).toBe(0)
    expect(out).toBe(text(first).replace('until 2022', 'until 2026'))
  })
})

describe('a base that has changed since', () => {
  const later = file('later.md', text(first).replace('set aside CHF 120 000 for spare', 'buy spare'))
  const numbers = file('numbers.json', found('--only', 'number,deadline'))

  it('refuses the changes whose clause is not as it was, with reasons, and nothing is written', () => {
    const out = join(folder, 'never.md')
    const { code, out: printed, err } = resolute(['apply', later, numbers, '-o', out])
    expect([code, printed]).toEqual([1, ''])
    expect(err).toMatch(/not made: resolves 3 reads otherwise in the base/)
    expect(err).toMatch(/1 change of 3 refused; nothing was written/)
    expect(existsSync(out)).toBe(false)
  })

  it('takes the others with --partial', () => {
    const { code, out, err } = resolute(['apply', '--partial', later, numbers])
    expect(code).toBe(1)
    expect(out).toBe(text(later).replace('1 400', '1 650').replace('until 2022', 'until 2026'))
    expect(err).toMatch(/not made: resolves 3/)
  })

  it('takes all where other clauses changed', () => {
    const other = file('other.md', text(first).replace('a blue lamp', 'a green lamp'))
    const { code, out, err } = resolute(['apply', other, numbers])
    expect(code).toBe(0)
    expect(out).toContain('a green lamp')
    expect(out).toContain('CHF 150 000')
    expect(err).toMatch(/is not the text that was compared/)
  })
})

describe('what holds no changes', () => {
  const valid = JSON.parse(text(changes))
  const bent = (bend: (set: typeof valid) => void) => {
    const set = structuredClone(valid)
    bend(set)
    return JSON.stringify(set)
  }
  it.each([
    ['no JSON', 'changes: none', /it is not JSON/],
    ['another JSON', '[]', /unexpected value at the top, expected an object/],
    ['another version', bent(set => Object.assign(set, { schemaVersion: 2 })), /schemaVersion, expected 1/],
    ['a class that nobody knows', bent(set => Object.assign(set.changes[0], { class: 'x' })), /changes\[0\]\.class/],
    [
      'an offset that is none',
      bent(set => Object.assign(set.changes[0].words[0], { fromA: -1 })),
      /changes\[0\]\.words\[0\]\.fromA, expected a whole number/,
    ],
    [
      'words of another length',
      bent(set => Object.assign(set.changes[0].words[0], { old: '' })),
      /changes\[0\]\.words\[0\]\.old, expected as many characters/,
    ],
  ])('%s: exit code 2, one sentence', (_name, content, words) => {
    const { code, out, err } = resolute(['apply', first, file('bad.json', content)])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('a base that is no UTF-8 is not written again', () => {
    const latin = file('latin.md', Buffer.from(text(first).replace('mules', 'm\u00fcles'), 'latin1'))
    const { code, err } = resolute(['apply', latin, changes])
    expect([code, err]).toEqual([2, expect.stringMatching(/not UTF-8 throughout/)])
  })
})

it('leaves nothing half-written behind', () => {
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
})
