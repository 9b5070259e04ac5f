/** What styles say of a text goes with its lines when the text is mended. */
import { expect, it } from 'vitest'
import { carriedStyles } from '../../src/cli/word/carried.js'
import type { Styled } from '../../src/scan/role.js'

const before = '# RESOLUTION 1\n\n*resolves*\n\nto burn a lamp\n\n| a | b |\n'
const styled = (text: string, words: string, role: Styled['role']): Styled => {
  const from = text.indexOf(words)
  return { from, to: from + words.length, role, indent: null, label: 0 }
}
const styles = [
  styled(before, '# RESOLUTION 1', 'number-line'),
  styled(before, '*resolves*', 'section-heading'),
  styled(before, 'to burn a lamp', 'text'),
  styled(before, 'b', 'text'),
].sort((a, b) => a.from - b.from)

function words(after: string): string[] {
  return carriedStyles(styles, before, after).map(({ from, to }) => after.slice(from, to))
}

it('words of a line', () => {
  expect(words(before.replace('a lamp', 'lamps all night'))).toContain('to burn lamps all night')
  expect(words(before)).toEqual(styles.map(({ from, to }) => before.slice(from, to)))
})

it('a line more, a line less: what stands around it keeps its own', () => {
  const more = before.replace('to burn', 'that lamps burn;\n\nto burn')
  expect(words(more)).toEqual(expect.arrayContaining(['# RESOLUTION 1', '*resolves*', 'to burn a lamp']))
  const less = before.replace('*resolves*\n\n', '')
  expect(words(less)).toEqual(expect.arrayContaining(['# RESOLUTION 1', 'to burn a lamp']))
  expect(words(less)).not.toContain('*resolves*')
})

it('never leads outside of the text', () => {
  for (const after of ['', '\n', 'x', before.slice(0, 20), before + before]) {
    for (const { from, to } of carriedStyles(styles, before, after)) {
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(after.length)
    }
  }
})
