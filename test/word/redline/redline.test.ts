import { describe, expect, test } from 'vitest'
import { redlineWord, type TextEdit, verifyRedline } from '../../../src/word/redline/redline.js'
import { readWord } from '../../../src/word/word.js'
import { bodyXml, type CraftedParts, craftedDocx, partXml } from '../crafted.js'
import { partOf } from '../letters.js'

const options = { author: 'Ana', date: '2030-01-02T00:00:00Z', nativeMoves: false }
const who = ' w:author="Ana" w:date="2030-01-02T00:00:00Z"'

type Changes = readonly (readonly [from: string, to: string])[]

/** The file after words of its text have become others, each behind the one before. */
function written(body: string, changes: Changes, parts: CraftedParts = {}) {
  const base = readWord(craftedDocx({ 'word/document.xml': bodyXml(body), ...parts }))
  let text = ''
  let at = 0
  const edits: TextEdit[] = []
  for (const [from, to] of changes) {
    const start = base.text.indexOf(from, at)
    expect(start, `${from} in ${base.text}`).toBeGreaterThanOrEqual(0)
    text += base.text.slice(at, start)
    edits.push({ fromA: start, toA: start + from.length, fromB: text.length, toB: text.length + to.length })
    text += to
    at = start + from.length
  }
  const now = { text: text + base.text.slice(at), styles: [] }
  const bytes = redlineWord(base, now, edits, options)
  verifyRedline(bytes, base, now)
  return { bytes, base, now }
}

/** Its body, without what every change says. */
function redlined(body: string, changes: Changes, parts: CraftedParts = {}): string {
  const xml = partOf(written(body, changes, parts).bytes, 'word/document.xml') as string
  return xml
    .slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr/>'))
    .replaceAll(who, '')
    .replaceAll(/ w:id="\d+"/g, '')
}

const one = '<w:p><w:r><w:t>One lamp burns.</w:t></w:r></w:p>'
const two = '<w:p><w:r><w:t>Two lamps burn.</w:t></w:r></w:p>'
const kept = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:del><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

describe('words', () => {
  test('are struck out and put in where they stand', () => {
    expect(redlined(one + two, [['lamp', 'light']])).toBe(
      `<w:p>${kept('One ')}${gone('lamp')}<w:ins><w:r><w:t>light</w:t></w:r></w:ins>${kept(' burns.')}</w:p>${two}`,
    )
  })

  test('look like those that they replace', () => {
    const bold = '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>'
    const body = `<w:p><w:r><w:t xml:space="preserve">One </w:t></w:r><w:r>${bold}<w:t>lamp</w:t></w:r><w:r><w:t xml:space="preserve"> burns.</w:t></w:r></w:p>`
    expect(redlined(body, [['lamp', 'light']])).toContain(`<w:ins><w:r>${bold}<w:t>light</w:t></w:r></w:ins>`)
  })

  test('look as Markdown says where it says otherwise', () => {
    expect(redlined(one, [['lamp', '*light*']])).toContain(
      '<w:ins><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t>light</w:t></w:r></w:ins>',
    )
  })

  test('that only look otherwise keep what they were beside', () => {
    expect(redlined(one, [['lamp', '**lamp**']])).toBe(
      `<w:p>${kept('One ')}<w:r><w:rPr><w:b/><w:bCs/><w:rPrChange><w:rPr></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">lamp</w:t></w:r>${kept(' burns.')}</w:p>`,
    )
  })

  test('with tabs, breaks and no-break hyphens are elements', () => {
    expect(redlined(one, [['lamp', 'a\tb\nITU\u2011T']])).toContain(
      '<w:ins><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>ITU</w:t><w:noBreakHyphen/><w:t>T</w:t></w:r></w:ins>',
    )
  })

  test('with elements in them are struck out with them', () => {
    const body = '<w:p><w:r><w:t>The ITU</w:t><w:noBreakHyphen/><w:t>T text</w:t></w:r></w:p>'
    expect(redlined(body, [['ITU\u2011T ', '']])).toBe(
      `<w:p>${kept('The ')}<w:del><w:r><w:delText xml:space="preserve">ITU</w:delText><w:noBreakHyphen/><w:delText xml:space="preserve">T </w:delText></w:r></w:del>${kept('text')}</w:p>`,
    )
  })

  test('of several runs are one change', () => {
    const body = '<w:p><w:r><w:t>One la</w:t></w:r><w:r><w:t>mp burns.</w:t></w:r></w:p>'
    expect(redlined(body, [[' lamp', '']])).toBe(
      `<w:p>${kept('One')}<w:del><w:r><w:delText xml:space="preserve"> la</w:delText></w:r><w:r><w:delText xml:space="preserve">mp</w:delText></w:r></w:del>${kept(' burns.')}</w:p>`,
    )
  })

  test('behind a link are not in it', () => {
    const link = '<w:hyperlink w:anchor="x"><w:r><w:t>lamp</w:t></w:r></w:hyperlink>'
    const body = `<w:p>${link}<w:r><w:t xml:space="preserve"> burns.</w:t></w:r></w:p>`
    expect(redlined(body, [['lamp', 'lamp that']])).toContain(`${link}<w:ins>`)
  })
})

describe('paragraphs', () => {
  const mark = (name: string) => `<w:pPr><w:rPr><w:${name}/></w:rPr></w:pPr>`

  test('come behind the one at whose end they are written', () => {
    expect(redlined(one + two, [['burns.', 'burns.\n\nIt is new.']])).toBe(
      `${one}<w:p>${mark('ins')}<w:ins><w:r><w:t>It is new.</w:t></w:r></w:ins></w:p>${two}`,
    )
  })

  test('go with their own mark', () => {
    const three = '<w:p><w:r><w:t>Three.</w:t></w:r></w:p>'
    expect(redlined(one + two + three, [['\n\nTwo lamps burn.', '']])).toBe(
      `${one}<w:p>${mark('del')}<w:del><w:r><w:delText>Two lamps burn.</w:delText></w:r></w:del></w:p>${three}`,
    )
  })

  test('go with their fields and pictures', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const xml = redlined(`<w:p>${field}</w:p>${two}`, [['7\n\n', '']])
    expect(xml).toContain('<w:delInstrText>PAGE</w:delInstrText>')
    expect(xml).not.toMatch(/<\/w:del><w:r>/)
  })

  test('are joined by the mark of the first, and of empty ones between', () => {
    expect(redlined(`${one}<w:p/>${two}`, [['.\n\nTwo', ' and two']])).toContain(`<w:p>${mark('del')}</w:p>`)
  })

  test('are split with what stands around the place', () => {
    const body =
      '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:hyperlink w:anchor="x"><w:r><w:t>One lamp burns.</w:t></w:r></w:hyperlink></w:p>'
    expect(redlined(body, [[' burns', '\n\nand burns']])).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:ins/></w:rPr></w:pPr><w:hyperlink w:anchor="x">${kept('One lamp')}${gone(' burns')}</w:hyperlink></w:p><w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:hyperlink w:anchor="x"><w:ins><w:r><w:t>and burns</w:t></w:r></w:ins>${kept('.')}</w:hyperlink></w:p>`,
    )
  })

  test('are made like those beside them', () => {
    const style = '<w:pPr><w:pStyle w:val="enumlev1"/><w:keepNext/></w:pPr>'
    const item = (text: string) => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`
    expect(redlined(item('a) one;') + item('b) two.'), [['two.', 'two;\n\nc) three.']])).toContain(
      '<w:p><w:pPr><w:pStyle w:val="enumlev1"/><w:keepNext/><w:rPr><w:ins/></w:rPr></w:pPr><w:ins><w:r><w:t>c) three.',
    )
  })
})

describe('changes of others', () => {
  const theirs = (name: string, content: string) => `<w:${name} w:id="1" w:author="Bo">${content}</w:${name}>`
  const inserted = theirs('ins', '<w:r><w:t>One lamp burns.</w:t></w:r>')

  test('hold our deletions', () => {
    expect(redlined(`<w:p>${inserted}</w:p>`, [['lamp ', '']])).toBe(
      `<w:p><w:ins w:author="Bo">${kept('One ')}${gone('lamp ')}${kept('burns.')}</w:ins></w:p>`,
    )
  })

  test('are parted for our insertions', () => {
    expect(redlined(`<w:p>${inserted}</w:p>`, [['lamp', 'lamp still']])).toBe(
      `<w:p><w:ins w:author="Bo">${kept('One lamp')}</w:ins><w:ins><w:r><w:t xml:space="preserve"> still</w:t></w:r></w:ins><w:ins w:author="Bo">${kept(' burns.')}</w:ins></w:p>`,
    )
  })

  test('stay where they struck something out', () => {
    const struck = theirs('del', '<w:r><w:delText>Old. </w:delText></w:r>')
    expect(redlined(`<w:p>${struck}<w:r><w:t>One lamp.</w:t></w:r></w:p>${two}`, [['One lamp.\n\n', '']])).toContain(
      '<w:del w:author="Bo"><w:r><w:delText>Old. </w:delText></w:r></w:del><w:del><w:r>',
    )
  })

  test('have numbers that are not ours', () => {
    const { bytes } = written(`<w:p>${inserted}</w:p>`, [['lamp', 'lamp still']])
    const ids = [...(partOf(bytes, 'word/document.xml') as string).matchAll(/ w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('notes', () => {
  const footnotes = (...texts: readonly string[]) =>
    partXml(
      'footnotes',
      texts.map((text, index) => `<w:footnote w:id="${index + 1}"><w:p>${text}</w:p></w:footnote>`).join(''),
    )

  test('come into a file without any', () => {
    const { bytes } = written(one, [['burns.', 'burns.[^1]\n\n[^1]: Brightly.']])
    expect(partOf(bytes, 'word/document.xml')).toContain('<w:footnoteReference w:id="1"/>')
    expect(partOf(bytes, 'word/footnotes.xml')).toContain('Brightly.')
    expect(partOf(bytes, '[Content_Types].xml')).toContain('/word/footnotes.xml')
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="footnotes.xml"')
  })

  test('say something else in their own part', () => {
    const parts = {
      'word/footnotes.xml': footnotes(
        '<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Brightly.</w:t></w:r>',
      ),
    }
    const body = '<w:p><w:r><w:t>One lamp burns.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    const { bytes, base } = written(body, [['Brightly', 'Dimly']], parts)
    expect(partOf(bytes, 'word/footnotes.xml')).toContain('<w:delText xml:space="preserve">Brightly</w:delText>')
    expect(partOf(bytes, 'word/document.xml')).toBe(base.stories[0].xml)
  })

  test('with typed marks get others at both places', () => {
    const typed = (id: number) =>
      `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${id}</w:t></w:r>`
    const parts = { 'word/footnotes.xml': footnotes('<w:r><w:t>1 Brightly.</w:t></w:r>') }
    const { bytes } = written(
      `<w:p><w:r><w:t>One lamp</w:t></w:r>${typed(1)}</w:p>`,
      [
        ['[^1]', '[^7]'],
        ['[^1]', '[^7]'],
      ],
      parts,
    )
    expect(readWord(bytes).text).toBe('One lamp[^7]\n\n[^7]: Brightly.\n')
  })

  test('go with their marks', () => {
    const parts = { 'word/footnotes.xml': footnotes('<w:r><w:footnoteRef/></w:r><w:r><w:t>Brightly.</w:t></w:r>') }
    const body = '<w:p><w:r><w:t>One lamp</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    const xml = redlined(body, [['[^1]\n\n[^1]: Brightly.', '']], parts)
    expect(xml).toContain('<w:del><w:r><w:footnoteReference/></w:r></w:del>')
  })
})

describe('tables', () => {
  const cell = (text: string) => `<w:tc><w:p>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p></w:tc>`
  const row = (...texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`
  const table = `<w:tbl>${row('Name', 'Light')}${row('North', 'green')}${row('South', '')}</w:tbl>`

  test('change in their cells, empty ones too', () => {
    const xml = redlined(one + table, [
      ['green', 'red'],
      ['South |  |', 'South | blue |'],
    ])
    expect(xml).toContain(
      `${gone('green').replace(' xml:space="preserve"', '')}<w:ins><w:r><w:t>red</w:t></w:r></w:ins>`,
    )
    expect(xml).toContain('<w:tc><w:p><w:ins><w:r><w:t>blue</w:t></w:r></w:ins></w:p></w:tc>')
  })

  test('gain rows', () => {
    expect(redlined(table, [['| green |', '| green |\n| East | blue |']])).toContain(
      '<w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p><w:ins><w:r><w:t>East',
    )
  })

  test('lose rows', () => {
    expect(redlined(table, [['| North | green |\n', '']])).toContain(
      '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del>',
    )
  })

  test('come whole, apart from another', () => {
    const xml = redlined(one + two, [['burns.', 'burns.\n\n| a | b |\n| --- | --- |\n| c | d |']])
    expect(xml).toMatch(/burns\.<\/w:t><\/w:r><\/w:p><w:tbl>.*<\/w:tbl><w:p><w:pPr><w:rPr><w:ins\/>/)
  })

  test('get another number of columns', () => {
    const xml = redlined(table, [
      [
        '| Name | Light |\n| --- | --- |\n| North | green |\n| South |  |',
        '| Name | Light | Of |\n| --- | --- | --- |\n| North | green | x |\n| South | y | z |',
      ],
    ])
    expect(xml.match(/<w:trPr><w:del\/>/g)).toHaveLength(3)
    expect(xml.match(/<w:trPr><w:ins\/>/g)).toHaveLength(3)
  })
})

test('what is not touched stays byte for byte', () => {
  const odd = `<w:p w:rsidR="00AB" ><w:bookmarkStart w:id='5' w:name="_x"/><w:r ><w:t>Odd.</w:t></w:r></w:p>`
  expect(redlined(odd + one, [['lamp', 'light']])).toContain(odd.replace(/ w:id="\d+"/, ''))
  const { bytes, base } = written(odd + one, [['lamp', 'light']], { 'word/other.bin': 'any' })
  for (const [name, part] of base.package.parts)
    if (name !== 'word/document.xml') expect(partOf(bytes, name)).toBe(Buffer.from(part).toString('utf8'))
})

test('the same edits give the same bytes', () => {
  expect(written(one, [['lamp', 'light']]).bytes).toEqual(written(one, [['lamp', 'light']]).bytes)
})

test('a file that does not say what it should is not let through', () => {
  const base = readWord(craftedDocx({ 'word/document.xml': bodyXml(one) }))
  const { bytes } = written(one, [['lamp', 'light']])
  expect(() => verifyRedline(bytes, base, { text: 'One torch burns.' })).toThrow(
    /is not the new text when it is accepted/,
  )
  const other = readWord(craftedDocx({ 'word/document.xml': bodyXml(two) }))
  expect(() => verifyRedline(bytes, other, { text: 'One light burns.' })).toThrow(
    /is not the old text when it is rejected/,
  )
})
