/** Labels of automatic lists by ECMA-376 part 1, 17.9, and as LibreOffice shows them. */
import { describe, expect, it } from 'vitest'
import { labelsOf, numeral } from '../../../src/word/story/list-labels.js'
import { readNumbering } from '../../../src/word/story/numbering.js'
import { readStory } from '../../../src/word/story/read-story.js'
import { readStyles } from '../../../src/word/story/styles.js'
import { symbolOf } from '../../../src/word/story/symbols.js'
import { readWord } from '../../../src/word/word.js'
import { bodyXml, craftedDocx, partXml } from '../crafted.js'
import { office, officeLacks } from '../office.js'

interface MadeLevel {
  readonly text: string
  readonly format?: string
  readonly start?: number
  readonly more?: string
}

function levelXml({ text, format = 'decimal', start = 1, more = '' }: MadeLevel, index: number): string {
  // w:lvlRestart and w:isLgl stand between the format and the text.
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more.replace(/<w:[pr]Pr>.*/, '')}<w:lvlText w:val="${text}"/>${/<w:[pr]Pr>.*/.exec(more)?.[0] ?? ''}</w:lvl>`
}

function abstractXml(id: number, levels: readonly MadeLevel[], before = ''): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${before}${levels.map(levelXml).join('')}</w:abstractNum>`
}

function numXml(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
}

/** "2:1" is a paragraph of list 2 on its level 1; "-" one in no list. */
function itemXml(item: string): string {
  const [, id, level] = /^(\d+):(\d)$/.exec(item) ?? []
  const properties =
    id === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`
  return `<w:p>${properties}<w:r><w:t>x</w:t></w:r></w:p>`
}

function docxOf(numbering: string, items: readonly string[]): Uint8Array {
  return craftedDocx({
    'word/document.xml': bodyXml(...items.map(itemXml)),
    'word/numbering.xml': partXml('numbering', numbering),
  })
}

function labels(numbering: string, items: readonly string[]): string[] {
  const lists = readNumbering(partXml('numbering', numbering))
  const context = { styles: readStyles(null), listIndent: () => null }
  const { paragraphs } = readStory(bodyXml(...items.map(itemXml)), 'word/document.xml', context)
  const found = labelsOf(paragraphs, lists)
  return paragraphs.map(paragraph => found.get(paragraph) ?? '')
}

const outline: MadeLevel[] = [
  { text: '%1' },
  { text: '%1.%2' },
  { text: '%3)', format: 'lowerLetter' },
  { text: '%4)', format: 'lowerRoman' },
]
const plain = abstractXml(0, outline)
const start = (level: number, at: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${at}"/></w:lvlOverride>`

type Case = readonly [what: string, numbering: string, items: readonly string[], labels: readonly string[]]

/** [what, numbering.xml, paragraphs, labels, false where LibreOffice counts otherwise than Word] */
const cases: readonly (readonly [...Case, agrees?: false])[] = [
  ['one level', plain + numXml(1, 0), ['1:0', '1:0', '-', '1:0'], ['1', '2', '', '3']],
  [
    'levels begin again below the next of a higher one',
    plain + numXml(1, 0),
    ['1:0', '1:1', '1:2', '1:2', '1:3', '1:1', '1:2', '1:0', '1:1'],
    ['1', '1.1', 'a)', 'b)', 'i)', '1.2', 'a)', '2', '2.1'],
  ],
  ['a level that nothing stands above', plain + numXml(1, 0), ['1:1', '1:1'], ['1.1', '1.2']],
  [
    'two lists of one form go on with each other',
    plain + numXml(1, 0) + numXml(2, 0),
    ['1:0', '2:0', '1:0'],
    ['1', '2', '3'],
  ],
  [
    'a list with a start of its own begins again, once',
    plain + numXml(1, 0) + numXml(2, 0, start(0, 1)),
    ['1:0', '1:0', '2:0', '2:0'],
    ['1', '2', '1', '2'],
  ],
  ['a start of its own', plain + numXml(1, 0, start(0, 5)), ['1:0', '1:0', '1:1'], ['5', '6', '6.1']],
  [
    // 17.9.26: "whenever it is restarted".
    'a start of its own on a level that begins again',
    plain + numXml(1, 0, start(1, 3)),
    ['1:0', '1:1', '1:0', '1:1'],
    ['1', '1.3', '2', '2.3'],
    false,
  ],
  [
    'a level that is replaced',
    plain + numXml(1, 0, `<w:lvlOverride w:ilvl="0">${levelXml({ text: '§%1', start: 7 }, 0)}</w:lvlOverride>`),
    ['1:0', '1:0'],
    ['§7', '§8'],
  ],
  [
    'a level that never begins again',
    abstractXml(0, [{ text: '%1.' }, { text: '(%2)', more: '<w:lvlRestart w:val="0"/>' }]) + numXml(1, 0),
    ['1:0', '1:1', '1:1', '1:0', '1:1'],
    ['1.', '(1)', '(2)', '2.', '(3)'],
    false,
  ],
  [
    'a level that begins again below level 1 alone',
    abstractXml(0, [{ text: '%1.' }, { text: '%2)' }, { text: '(%3)', more: '<w:lvlRestart w:val="1"/>' }]) +
      numXml(1, 0),
    ['1:0', '1:1', '1:2', '1:1', '1:2', '1:0', '1:1', '1:2'],
    ['1.', '1)', '(1)', '2)', '(2)', '2.', '1)', '(1)'],
    false,
  ],
  [
    'all numbers decimal',
    abstractXml(0, [
      { text: '%1', format: 'upperRoman' },
      { text: '%1.%2', more: '<w:isLgl/>' },
    ]) + numXml(1, 0),
    ['1:0', '1:0', '1:1'],
    ['I', 'II', '2.1'],
    false,
  ],
  [
    'formats',
    abstractXml(0, [
      { text: '%1', format: 'upperLetter', start: 26 },
      { text: '%2', format: 'decimalZero', start: 9 },
      { text: '%3', format: 'ordinal' },
      { text: 'Annex', format: 'none' },
    ]) + numXml(1, 0),
    ['1:0', '1:0', '1:1', '1:1', '1:2', '1:2', '1:3'],
    ['Z', 'AA', '09', '10', '1st', '2nd', 'Annex'],
  ],
  [
    'a format that is not known',
    abstractXml(0, [{ text: '%1', format: 'chicago' }]) + numXml(1, 0),
    ['1:0', '1:0'],
    ['1', '2'],
    false,
  ],
  [
    'bullets of symbol fonts',
    abstractXml(0, [
      { text: '\uf0b7', format: 'bullet', more: '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>' },
      { text: '\uf02d', format: 'bullet', more: '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>' },
      { text: '\uf0a7', format: 'bullet', more: '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>' },
      { text: '–', format: 'bullet' },
    ]) + numXml(1, 0),
    ['1:0', '1:1', '1:2', '1:3'],
    ['•', '–', '▪', '–'],
    false,
  ],
  [
    'a list that names a style has the levels of the list of that style',
    abstractXml(0, [], '<w:numStyleLink w:val="Articles"/>') +
      abstractXml(1, [{ text: 'Article %1' }], '<w:styleLink w:val="Articles"/>') +
      numXml(1, 0) +
      numXml(2, 1),
    ['1:0', '1:0'],
    ['Article 1', 'Article 2'],
  ],
  [
    'no list, a list that is not there, a level that is not there',
    plain + numXml(1, 0),
    ['0:0', '9:0', '1:8'],
    ['', '', ''],
    false,
  ],
]

describe('labels', () => {
  const caseOf = ([what, numbering, items, expected]: (typeof cases)[number]): Case => [
    what,
    numbering,
    items,
    expected,
  ]

  it.each(cases.map(caseOf))('%s', (_, numbering, items, expected) => {
    expect(labels(numbering, items)).toEqual(expected)
  })

  const shown = cases.filter(([, , , , agrees]) => agrees !== false).map(caseOf)
  it.skipIf(office === null).each(shown)(
    `%s: as LibreOffice shows it ${officeLacks ?? ''}`,
    async (_, numbering, items, expected) => {
      const text = await (office as NonNullable<typeof office>).plainText(docxOf(numbering, items))
      const lines = text.trimEnd().split('\n')
      expect(lines.map(line => line.replace(/\s*x$/, '').trim())).toEqual(expected)
    },
    120_000,
  )

  it('stand before the text of the file', () => {
    expect(readWord(docxOf(plain + numXml(1, 0), ['1:0', '1:1', '-'])).text.trimEnd()).toBe('1 x\n\n1.1 x\n\nx')
  })

  it('count what the view shows', () => {
    const mark = (kind: string) => `<w:rPr><w:${kind} w:id="1" w:author="A"/></w:rPr>`
    const item = (text: string, inMark = '', around = ['', '']) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${inMark}</w:pPr>${around[0]}<w:r>${text}</w:r>${around[1]}</w:p>`
    const bytes = craftedDocx({
      'word/document.xml': bodyXml(
        item('<w:t>one</w:t>'),
        item('<w:delText>gone</w:delText>', mark('del'), ['<w:del w:id="2" w:author="A">', '</w:del>']),
        item('<w:t>put in</w:t>', mark('ins'), ['<w:ins w:id="3" w:author="A">', '</w:ins>']),
        item('<w:t>last</w:t>'),
      ),
      'word/numbering.xml': partXml('numbering', plain + numXml(1, 0)),
    })
    expect(readWord(bytes, { view: 'final' }).text.trimEnd()).toBe('1 one\n\n2 put in\n\n3 last')
    expect(readWord(bytes, { view: 'original' }).text.trimEnd()).toBe('1 one\n\n2 gone\n\n3 last')
  })
})

describe('levels', () => {
  it.each([
    ['<w:ind w:left="720" w:hanging="360"/>', 360],
    ['<w:ind w:start="720" w:firstLine="100"/>', 820],
    ['<w:ind w:left="720"/>', 720],
    ['', null],
  ])('%s: the first line begins at %s', (indent, expected) => {
    const xml = abstractXml(0, [{ text: '%1', more: `<w:pPr>${indent}</w:pPr>` }]) + numXml(1, 0)
    expect(readNumbering(partXml('numbering', xml)).lists.get('1')?.levels[0]?.indent).toBe(expected)
  })

  it('a file without lists has none', () => {
    expect(readNumbering(null).lists.size).toBe(0)
  })
})

it.each([
  [1, 'lowerLetter', 'a'],
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [53, 'lowerLetter', 'aaa'],
  [0, 'lowerLetter', ''],
  [4, 'lowerRoman', 'iv'],
  [1999, 'upperRoman', 'MCMXCIX'],
  [3, 'decimalZero', '03'],
  [12, 'decimalZero', '12'],
  [11, 'ordinal', '11th'],
  [22, 'ordinal', '22nd'],
  [103, 'ordinal', '103rd'],
  [5, 'bullet', ''],
  [5, 'japaneseCounting', '5'],
])('%i as %s is "%s"', (number, format, expected) => {
  expect(numeral(number, format)).toBe(expected)
})

it.each([
  ['Symbol', 'F0B7', '•'],
  ['Symbol', 'F02D', '–'],
  ['symbol', '2D', '–'],
  ['Symbol', 'F061', 'α'],
  ['Symbol', 'F0E3', '©'],
  ['Symbol', 'F0D2', '®'],
  ['Wingdings', 'F0A7', '▪'],
  ['Wingdings', 'F0FC', '✓'],
  ['Unknown', 'F0B7', '\uf0b7'],
  ['Times New Roman', '2014', '—'],
  ['Symbol', 'none', ''],
  ['Symbol', '', ''],
])('of %s %s is "%s"', (font, char, expected) => {
  expect(symbolOf(font, char)).toBe(expected)
})
