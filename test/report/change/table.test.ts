/** Proposals beside the base: which row, which symbol, which marks; each form read back, by its own reader and by those of others. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as plainText } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { forms, type TableFormName, tableFormOf, tableOf } from '../../../src/report/change/table.js'
import { compared } from './plain-differ.js'
import { base, hostile, hostileChanged, proposalA, proposalB } from './texts.js'

const proposals = [
  compared(base, proposalA, undefined, ['texts/base.md', 'texts/a.md']),
  compared(base, proposalB, undefined, ['texts/base.md', 'texts/b.md']),
]
const formNames = Object.keys(forms) as TableFormName[]

/** Rows of a Markdown table as GitHub reads them; HTML stays as it is written. */
function cellsOf(markdown: string): string[][] {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const table = tree.children.find(({ type }) => type === 'table')
  if (table?.type !== 'table') throw new Error('no table')
  return table.children.map(({ children }) => children.map(cell => plainText(cell)))
}

describe('what a row says', () => {
  const [head, ...rows] = cellsOf(tableOf(proposals))
  const row = (path: string) => rows.filter(([own]) => own === path)

  it('has a column for each text, named after its file', () => {
    expect(head).toEqual(['clause', 'base.md', 'a.md', 'b.md'])
    expect(cellsOf(tableOf(proposals, { names: ['in force', 'AAA', 'BBB'] }))[0]).toEqual([
      'clause',
      'in force',
      'AAA',
      'BBB',
    ])
  })

  it('shows changed rows under their headings', () => {
    expect(rows.map(([path]) => path)).toEqual([
      'number line',
      'formula',
      'recalling',
      'recalling b)',
      'recalling c)',
      'considering',
      'considering b)',
      'considering c)',
      'resolves',
      'resolves 1',
      'resolves 2',
      'resolves 3',
      'resolves 4',
    ])
  })

  it('says NOC where nothing changed, and shows the marks where it did', () => {
    expect(row('resolves 1')).toEqual([
      [
        'resolves 1',
        '1 that every lamp be lit at dusk;',
        '1 that every lamp be lit <del>at </del><ins>before </ins>dusk;',
        'NOC',
      ],
    ])
  })

  it('shows a clause that moved at both places', () => {
    expect(row('considering c)')[0]?.slice(2)).toEqual(['SUP* to recalling c)', 'NOC'])
    const [, was, a, b] = row('recalling c)')[0] as string[]
    expect([was, b]).toEqual(['', ''])
    expect(a).toBe('ADD* from considering c)<br>c) that the keepers of the eastern pier have asked for help twice,')
  })

  it('shows what is added behind what it follows', () => {
    expect(row('resolves 4')).toEqual([['resolves 4', '', '', 'ADD<br>4 that the harbour cat be fed,']])
  })

  it('shows what is gone', () => {
    const gone = compared(base, base.replace('b) that lamps burn oil, and that oil is dear;\n\n', ''))
    const cells = cellsOf(tableOf([gone])).find(([path]) => path === 'considering b)')
    expect(cells).toEqual(['considering b)', 'b) that lamps burn oil, and that oil is dear;', 'SUP'])
  })

  it('has one row for what several add in the same words, whatever its letter', () => {
    const cat = 'that the harbour cat be fed before dusk'
    const [x, y, z] = [
      `3 ${cat};\n\n`,
      `3 that dogs be asked in;\n\n4 ${cat};\n\n`,
      `3 ${cat};\n\n4 that dogs be asked in;\n\n`,
    ].map((text, index) =>
      compared(base, base.replace('invites Member', `${text}invites Member`), undefined, ['base.md', `${index}.md`]),
    )
    const added = cellsOf(tableOf([x, y, z] as typeof proposals)).filter(cells =>
      cells.some(cell => cell.startsWith('ADD')),
    )
    expect(added).toEqual([
      ['resolves 3', '', '', 'ADD<br>3 that dogs be asked in;', ''],
      ['resolves 3, resolves 4', '', `ADD<br>3 ${cat};`, `ADD<br>4 ${cat};`, `ADD<br>3 ${cat};`],
      ['resolves 4', '', '', '', 'ADD<br>4 that dogs be asked in;'],
    ])
  })

  it('shows all clauses when asked', () => {
    const all = cellsOf(tableOf(proposals, { all: true }))
    expect(all.filter(([, , ...cells]) => cells.every(cell => cell === 'NOC')).map(([path]) => path)).toContain(
      'considering a)',
    )
    const bases = all.slice(1).filter(([, text]) => text !== '')
    expect(bases).toHaveLength(proposals[0]?.comparison.a.passages.length ?? 0)
  })

  it('leaves out rows of changes that were left out on request', () => {
    const [a] = proposals
    if (a === undefined) throw new Error('no proposal')
    const shown = new Set([...a.shown].filter(index => a.comparison.set.changes[index]?.class === 'clause-moved'))
    expect(cellsOf(tableOf([{ ...a, shown }])).map(([path]) => path)).toEqual([
      'clause',
      'recalling',
      'recalling c)',
      'considering',
      'considering c)',
    ])
  })

  it('folds rows of editorial changes, and says so', () => {
    const relettered = base
      .replace('b) that lamps burn oil', 'c) that lamps burn oil')
      .replace('c) that the keepers', 'd) that the keepers')
    const table = tableOf([compared(base, relettered.replace('at dusk', 'before dusk'))])
    expect(cellsOf(table).map(([path]) => path)).toEqual(['clause', 'resolves', 'resolves 1'])
    expect(table).toContain('2 clauses with editorial changes')
    const all = tableOf([compared(base, relettered)], { all: true })
    expect(cellsOf(all)).toContainEqual([
      'considering b)',
      'b) that lamps burn oil, and that oil is dear;',
      '<del>b)</del><ins>c)</ins> that lamps burn oil, and that oil is dear;',
    ])
    expect(all).not.toContain('editorial')
  })

  it('names the document of a changed row where the base holds several', () => {
    const other = base.replace('963', '965')
    const two = compared(`${base}\n${other}`, `${base}\n${other.replace('fog;', 'rain;')}`)
    expect(cellsOf(tableOf([two])).map(([path, text]) => [path, text])).toEqual([
      ['clause', 'old.md'],
      ['number line', 'RESOLUTION 965 (Dubai, 2018)'],
      ['considering', 'considering'],
      ['considering a)', 'a) that ships arrive at night & in fog;'],
    ])
  })

  it('has heads alone where nothing changed', () => {
    expect(cellsOf(tableOf([compared(base, base)]))).toHaveLength(1)
    for (const form of formNames) expect(() => tableOf([compared('', '')], { form })).not.toThrow()
  })
})

describe('the form', () => {
  it.each([
    [null, 'md'],
    ['out', 'md'],
    ['tables/res.174.MD', 'md'],
    ['out.html', 'html'],
    ['out.csv', 'csv'],
    ['out.xlsx', null],
  ])('of %s is %s', (file, form) => {
    expect(tableFormOf(file)).toBe(form)
  })
})

describe('texts that would be more than text', () => {
  const hurt = [compared(hostile, hostileChanged, undefined, ['=1+1.md', '|</th><script>']), compared(hostile, hostile)]

  it.each(formNames)('come back from %s', form => {
    expect(() => tableOf(hurt, { form, all: true })).not.toThrow()
  })

  it('are text in HTML', () => {
    const page = tableOf(hurt, { form: 'html', all: true })
    expect(page).not.toMatch(/<(?:script|img|ins data-change)/)
    expect(page).not.toMatch(/<[^>]*\b(?:src|srcset|action|href|onmouseover)=|@import|url\(/)
  })

  it('are text in Markdown', () => {
    const cells = cellsOf(tableOf(hurt, { all: true }))
    expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([4]))
    expect(cells.flat()).toContain('a) that is <no> & lamp | nor a pier | \\;')
    const tags = [...tableOf(hurt, { all: true }).matchAll(/<[^>]*>/g)].map(([tag]) => tag)
    expect([...new Set(tags)].sort()).toEqual(['</del>', '</ins>', '<br>', '<del>', '<ins>'])
  })

  it('are no formulas in a spreadsheet', () => {
    const records = spreadsheet(tableOf(hurt, { form: 'csv', all: true }))
    expect(new Set(records.map(({ length }) => length))).toEqual(new Set([4]))
    for (const field of records.flat()) expect(field).not.toMatch(/^\s*[=+\-@]/)
    expect(records[0]?.[1]).toBe("'=1+1.md")
  })
})

/** Another reader of RFC 4180: character by character. */
function spreadsheet(text: string): string[][] {
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text.endsWith('\r\n')).toBe(true)
  const records: string[][] = [['']]
  let isQuoted = false
  const add = (character: string) => {
    const record = records[records.length - 1] as string[]
    record[record.length - 1] += character
  }
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') add(text.charAt(++at))
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === ',') records[records.length - 1]?.push('')
    else if (!isQuoted && character === '\r' && text.charAt(at + 1) === '\n') {
      at++
      records.push([''])
    } else add(character)
  }
  return records.slice(0, -1)
}

describe('the form for spreadsheets', () => {
  const records = spreadsheet(tableOf(proposals, { form: 'csv' }))

  it('has the marks as signs, and line breaks inside of cells', () => {
    expect(records.find(([path]) => path === 'resolves 1')?.[2]).toBe(
      '1 that every lamp be lit [-at -]{+before +}dusk;',
    )
    expect(records.find(([path]) => path === 'resolves 4')?.[3]).toBe('ADD\n4 that the harbour cat be fed,')
  })

  it('tells signs of the text from its own', () => {
    const [old, now] = ['a) that [- and {+ and +} and NOC;', 'a) that [- or {+ and +} and NOC;'].map(
      clause => `${base.slice(0, base.indexOf('recalling'))}recalling\n\n${clause}\n`,
    ) as [string, string]
    const cells = spreadsheet(tableOf([compared(old, now)], { form: 'csv' }))
    expect(cells[2]?.[2]).toBe('a) that \\[- [-and -]{+or +}\\{+ and \\+} and NOC;')
  })
})

describe('what is read back', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      'lamp',
      ' ',
      '<',
      '>',
      '&',
      '"',
      "'",
      '&lt;',
      '<br>',
      '<ins>',
      '|',
      '\\',
      '*',
      '**',
      '`',
      '~',
      '[',
      '-',
      ']',
      '{',
      '+',
      '}',
      '^',
      '=',
      ',',
      'NOC',
      '$',
    ),
    maxLength: 12,
  })
  const text = fc
    .array(words, { maxLength: 6 })
    .map(
      list =>
        `${base.slice(0, base.indexOf('recalling'))}recalling\n\n${list.map((clause, index) => `${'abcdef'[index]}) ${clause} that;`).join('\n\n')}\n`,
    )

  it.each(formNames)('is what was written, in %s, for clauses of any words', form => {
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (old, one, other, all) => {
        tableOf([compared(old, one), compared(old, other)], { form, all })
      }),
      { numRuns: 60 },
    )
  })

  it.each(formNames)('is not taken for right when it is spoilt: %s', form => {
    const { write, read } = forms[form]
    const spoilt = { write, read: (written: string) => read(written.replace('every lamp', 'no lamp')) }
    const kept = { ...forms[form] }
    Object.assign(forms[form], spoilt)
    try {
      expect(() => tableOf(proposals, { form })).toThrow(/does not hold its texts: row \d+ \(resolves 1\)/)
    } finally {
      Object.assign(forms[form], kept)
    }
  })
})

describe('a table of many rows', () => {
  it('takes what is put in at one place however much it is', () => {
    const given = compared('', 'Lamps burn oil.')
    const [block] = given.redline.blocks
    if (block === undefined || block.new === null) throw new Error('no block')
    const { new: passage } = block
    const passages = Array.from({ length: 150_000 }, (_, index) => ({ ...passage, index }))
    const blocks = passages.map(now => ({ ...block, new: now }))
    const comparison = { ...given.comparison, b: { ...given.comparison.b, passages } }
    const report = { ...given, comparison, redline: { blocks } }
    expect(tableOf([report, report], { form: 'csv' }).match(/\r\n/g)).toHaveLength(150_001)
  })
})

const executable = '/usr/bin/chromium'

describe.skipIf(!existsSync(executable))(`the page in ${executable}`, () => {
  it('prints across, underlines and strikes out, asks for nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolute-table-'))
    const browser = await chromium.launch({
      executablePath: executable,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    })
    try {
      const file = join(folder, 'table.html')
      writeFileSync(file, tableOf(proposals, { form: 'html' }))
      const page = await browser.newPage()
      const strange: string[] = []
      page.on('console', message => strange.push(message.text()))
      page.on('request', request => {
        if (request.url() !== pathToFileURL(file).href) strange.push(request.url())
      })
      await page.goto(pathToFileURL(file).href)
      expect(await page.evaluate("getComputedStyle(document.querySelector('ins')).textDecorationLine")).toBe(
        'underline',
      )
      expect(await page.evaluate("getComputedStyle(document.querySelector('del')).textDecorationLine")).toBe(
        'line-through',
      )
      expect(await page.getByRole('columnheader').allTextContents()).toEqual(['clause', 'base.md', 'a.md', 'b.md'])
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) as unknown as [
        string,
        string,
        string,
      ]
      expect(Number(width)).toBeGreaterThan(Number(height))
      expect(strange).toEqual([])
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 30_000)
})
