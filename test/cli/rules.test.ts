/** `resolute rules` as a process. */
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/lint/rules.js'
import { resolute } from './command.js'

const list = (...args: string[]) => resolute(['rules', ...args])

describe('rules', () => {
  it('lists every rule with number, severity, repair and summary', () => {
    const { code, out } = list()
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.slice(0, -2).map(line => line.slice(0, 4))).toEqual(rules.map(({ number }) => number))
    expect(out).toMatch(/^W001 {2}wording\/programme +warning +safe +A plan of work is a programme; /m)
    expect(out).toMatch(/^U002 {2}suppression\/missing-reason +off +A suppression says why$/m)
    expect(lines.at(-1)).toMatch(new RegExp(`^${rules.length} rules`))
  })

  it('of one family, of a body, at a stage', () => {
    const codes = (...args: string[]) =>
      JSON.parse(list('-f', 'json', ...args).out).rules.map(({ code }: { code: string }) => code)
    const those = (wanted: (rule: (typeof rules)[number]) => boolean) => rules.filter(wanted).map(({ code }) => code)
    expect(codes('--family', 'wording')).toEqual(those(({ code }) => code.startsWith('wording/')))
    expect(codes('--family', 'w')).toEqual(codes('--family', 'wording'))
    expect(codes('--body', 'wrc')).toEqual(those(({ bodies }) => bodies === undefined || bodies.includes('WRC')))
    expect(codes('--stage', 'draft')).not.toContain('suppression/missing-reason')
    expect(list('--stage', 'adopted').out).toMatch(/rules at stage adopted\n$/)
  })

  it('as a table', () => {
    const { out } = list('-f', 'markdown', '--family', 'suppression')
    expect(out).toMatch(/^\| number \| rule \|.*\n\| --- .*\n\| U001 \| `suppression\/unused` \| warning \| safe \|/)
  })

  it.each([
    [['--family', 'wordnig'], /unknown family of rules "wordnig"; did you mean wording\?/],
    [['--body', 'PQ'], /unknown body "PQ"/],
    [['--stage', 'final'], /unknown stage "final"/],
    [['wording'], /too many arguments/],
  ])('refuses %j', (args, words) => {
    const { code, out, err } = list(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })
})
