import { describe, expect, test } from 'vitest'
import { readStory } from '../../../src/word/story/read-story.js'
import { insertedBetweenRuns, partOfRun, type RunPlace } from '../../../src/word/story/split.js'
import type { Piece, Story } from '../../../src/word/story/story.js'
import { readStyles } from '../../../src/word/story/styles.js'
import { spliced } from '../../../src/word/xml/splice.js'
import { bodyXml } from '../crafted.js'

function storyOf(xml: string): Story {
  return readStory(xml, 'word/document.xml', { styles: readStyles(null), listIndent: () => null })
}

function piecesOf(story: Story): Piece[] {
  return story.paragraphs.flatMap(({ pieces }) => pieces)
}

/** The body's first paragraph with "|" at each place: [index of the piece, offset]. */
function marked(content: string, places: readonly (readonly [number, number])[]): string {
  const story = storyOf(bodyXml(`<w:p>${content}</w:p>`))
  const pieces = piecesOf(story)
  const insertions = places.map(([piece, at]) => ({ piece: pieces[piece] as Piece, at, xml: '<x/>' }))
  const xml = spliced(story.xml, insertedBetweenRuns(story.xml, insertions))
  return xml.slice(xml.indexOf('<w:p>') + 5, xml.indexOf('</w:p>')).replaceAll('<x/>', '|')
}

const text = (value: string): string => `<w:t xml:space="preserve">${value}</w:t>`

describe('what is put between runs', () => {
  test.each([
    ['before a run', '<w:r><w:t>abc</w:t></w:r>', [[0, 0]], '|<w:r><w:t>abc</w:t></w:r>'],
    ['behind a run', '<w:r><w:t>abc</w:t></w:r>', [[0, 3]], '<w:r><w:t>abc</w:t></w:r>|'],
    ['inside text', '<w:r><w:t>abc</w:t></w:r>', [[0, 1]], `<w:r>${text('a')}</w:r>|<w:r>${text('bc')}</w:r>`],
    [
      'twice inside text, and twice at one place',
      '<w:r w:rsidR="1"><w:rPr><w:i/></w:rPr><w:t>abc</w:t></w:r>',
      [
        [0, 2],
        [0, 1],
        [0, 2],
      ],
      `<w:r w:rsidR="1"><w:rPr><w:i/></w:rPr>${text('a')}</w:r>|<w:r w:rsidR="1"><w:rPr><w:i/></w:rPr>${text('b')}</w:r>||<w:r w:rsidR="1"><w:rPr><w:i/></w:rPr>${text('c')}</w:r>`,
    ],
    [
      'between the pieces of a run',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>',
      [
        [0, 1],
        [2, 0],
      ],
      '<w:r><w:t>a</w:t></w:r>|<w:r><w:tab/></w:r>|<w:r><w:t>b</w:t></w:r>',
    ],
    [
      'what has no piece stays where it was',
      '<w:r><w:lastRenderedPageBreak/><w:t>ab</w:t></w:r>',
      [[0, 0]],
      '<w:r><w:lastRenderedPageBreak/></w:r>|<w:r><w:t>ab</w:t></w:r>',
    ],
    [
      'text is escaped again',
      '<w:r><w:t>a&amp;b&lt;c</w:t></w:r>',
      [[0, 2]],
      `<w:r>${text('a&amp;')}</w:r>|<w:r>${text('b&lt;c')}</w:r>`,
    ],
    ['no half of a pair', '<w:r><w:t>😀b</w:t></w:r>', [[0, 1]], '|<w:r><w:t>😀b</w:t></w:r>'],
    ['no half of a tab', '<w:r><w:tab/></w:r>', [[0, 1]], '<w:r><w:tab/></w:r>|'],
    [
      'deleted text stays deleted text',
      '<w:del w:id="1"><w:r><w:delText>ab</w:delText></w:r></w:del>',
      [[0, 1]],
      '<w:del w:id="1"><w:r><w:delText xml:space="preserve">a</w:delText></w:r>|<w:r><w:delText xml:space="preserve">b</w:delText></w:r></w:del>',
    ],
    [
      'behind a mark of a note, which has no characters',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      [
        [0, 0],
        [0, 1],
      ],
      '|<w:r><w:footnoteReference w:id="2"/></w:r>|',
    ],
    [
      'a formula is not cut',
      '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>',
      [
        [0, 1],
        [0, 3],
      ],
      '|<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>|',
    ],
    [
      'a tag whose attribute holds ">"',
      '<w:r w:x="a>b"><w:t>ab</w:t></w:r>',
      [[0, 1]],
      `<w:r w:x="a>b">${text('a')}</w:r>|<w:r w:x="a>b">${text('b')}</w:r>`,
    ],
  ] as const)('%s', (_, content, places, expected) => {
    expect(marked(content, places)).toBe(expected)
  })
})

describe('parts of a run', () => {
  const story = storyOf(
    bodyXml('<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>abc</w:t><w:tab/><w:t>def</w:t></w:r></w:p>'),
  )
  const pieces = piecesOf(story)
  const run = pieces[0]?.run as Piece['run']
  const part = (from: readonly [number, number] | null, to: readonly [number, number] | null): string => {
    const place = (at: readonly [number, number] | null): RunPlace | null =>
      at === null ? null : { piece: pieces[at[0]] as Piece, at: at[1] }
    return partOfRun(story.xml, run, place(from), place(to))
  }
  const whole = (content: string): string => `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>${content}</w:r>`

  test.each([
    [null, null, whole('<w:t>abc</w:t><w:tab/><w:t>def</w:t>')],
    [null, [0, 1], whole(text('a'))],
    [[0, 1], null, whole(`${text('bc')}<w:tab/><w:t>def</w:t>`)],
    [[0, 1], [0, 2], whole(text('b'))],
    [[0, 0], [0, 3], whole('<w:t>abc</w:t>')],
    [[0, 2], [2, 1], whole(`${text('c')}<w:tab/>${text('d')}`)],
    [[1, 0], [1, 1], whole('<w:tab/>')],
    [[0, 3], [1, 0], ''],
    [null, [0, 0], ''],
    [[2, 3], null, ''],
  ] as const)('from %j to %j', (from, to, expected) => {
    expect(part(from, to)).toBe(expected)
  })
})
