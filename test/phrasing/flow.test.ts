import { describe, expect, it } from 'vitest'
import { readFlow } from '../../src/phrasing/flow.js'
import { indexLines } from '../../src/source/lines.js'
import type { Table } from '../../src/tree/nodes.js'
import { plainText } from '../../src/tree/text.js'

function read(text: string, from = 0, to = text.length) {
  return readFlow({ text, lines: indexLines(text), definitions: '' }, from, to)
}

describe('readFlow', () => {
  it('reads a table, with positions in the whole source', () => {
    const text = 'before\n\n| port | lamps |\n|---|--:|\n| *East* | 3 \\| 4 |\n'
    const [table] = read(text, 8) as [Table]
    expect(table.align).toEqual([null, 'right'])
    expect(table.children.map(row => row.children.map(cell => plainText(cell)))).toEqual([
      ['port', 'lamps'],
      ['East', '3 | 4'],
    ])
    const emphasis = table.children[1]?.children[0]?.children[0]
    expect(emphasis?.type).toBe('emphasis')
    expect(text.slice(emphasis?.position.start.offset, emphasis?.position.end.offset)).toBe('*East*')
    expect(table.position.start).toEqual({ line: 3, column: 1, offset: 8 })
  })

  it('reads blocks inside quotes and items as if they stood at the margin', () => {
    const text = '> - | a |\r\n>   |---|\r\n>   | `x\\|y` |\r\n'
    const [table] = read(text, 4) as [Table]
    const code = table.children[1]?.children[0]?.children[0]
    expect(code).toMatchObject({ type: 'inlineCode', value: 'x|y' })
    expect(text.slice(code?.position.start.offset, code?.position.end.offset)).toBe('`x\\|y`')
  })

  it('reads fenced code, HTML and definitions', () => {
    expect(read('```js lamp\nlight()\n```')).toMatchObject([
      { type: 'code', lang: 'js', meta: 'lamp', value: 'light()' },
    ])
    expect(read('<div>\nlamp\n</div>')).toMatchObject([{ type: 'html', value: '<div>\nlamp\n</div>' }])
    expect(read('[Lamp]: https://port.example "oil"')).toMatchObject([
      { type: 'definition', identifier: 'lamp', label: 'Lamp', url: 'https://port.example', title: 'oil' },
    ])
  })

  it('gives nothing for what is no such block', () => {
    expect(read('a paragraph')).toEqual([])
  })
})
