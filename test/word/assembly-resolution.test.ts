/** A real resolution with the styles of the Union: what stands in its tree. Facts and labels stand here; what is long is taken from the XML by other means. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../../src/read.js'
import { checkLaws } from '../../src/tree/laws.js'
import type { Clause, Document, Heading, Note, Reading, Section } from '../../src/tree/nodes.js'
import { walk } from '../../src/tree/walk.js'
import { readWord, type WordDocument } from '../../src/word/word.js'
import { partOf } from './letters.js'

const file = resolve(import.meta.dirname, '../../../shared/corpus/word/T-RES-T.1-2016-MSW-E.docx')

describe.skipIf(!existsSync(file))('WTSA Resolution 1 (needs ../shared)', () => {
  let word: WordDocument
  let reading: Reading
  let document: Document
  let xml: string
  beforeAll(() => {
    const bytes = readFileSync(file)
    word = readWord(bytes)
    reading = parse(word.text, { styles: word.styles })
    document = reading.documents[0] as Document
    xml = partOf(bytes, 'word/document.xml') ?? ''
  })

  /** Nodes of a type, in order. */
  function all<T>(type: string): T[] {
    const found: T[] = []
    walk(document, node => {
      if (node.type === type) found.push(node as T)
    })
    return found
  }

  function textOf(type: string): string | undefined {
    const node = document.children.find(child => child.type === type)
    return node === undefined ? undefined : spaced(plainTextOf(node))
  }

  it('is one document, and the laws of the tree hold', () => {
    expect(reading.documents).toHaveLength(1)
    expect(checkLaws(word.text, reading)).toEqual([])
    expect(reading.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(document.children.filter(({ type }) => type === 'unplaced')).toEqual([])
  })

  it('has its number line, title, history and formula', () => {
    expect(document.designation).toMatchObject({
      text: 'RESOLUTION 1 (Rev. Hammamet, 2016)',
      number: '1',
      revised: true,
      place: 'Hammamet',
      year: 2016,
      conference: 'WTSA-16',
      body: 'WTSA',
    })
    expect(document.title).toBe('Rules of procedure of the ITU Telecommunication Standardization Sector')
    expect(textOf('history')).toMatch(/^\(Hammamet, 2016\)/)
    expect(textOf('formula')).toBe('The World Telecommunication Standardization Assembly (Hammamet, 2016),')
  })

  it('has its preambular clauses and its operative section', () => {
    const sections = all<Section>('section')
    expect(sections.map(({ part, heading }) => `${part} ${heading}`)).toEqual([
      'preambular considering',
      'operative resolves',
    ])
    const clauses = sections[0]?.children.filter(({ type }) => type === 'clause') as Clause[]
    expect(clauses.map(({ label }) => label)).toEqual(['a', 'b', 'bbis', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
  })

  it('has the headings that the styles tell of, in order', () => {
    const headings = all<Heading>('heading').map(node => spaced(plainTextOf(node)))
    const styled = styledParagraphs(xml, /^(?:SectionNo|Sectiontitle|AppendixNo|Appendixtitle)$/)
    expect(styled.filter(text => /^section/i.test(text))).toHaveLength(10)
    expect(styled.filter(text => /^appendix/i.test(text))).toHaveLength(2)
    expect(headings).toEqual(styled)
    expect(document.children.flatMap(child => (child.type === 'annex' ? child.label : []))).toEqual(['I', 'II'])
  })

  it('has every typed paragraph number, in order', () => {
    const typed = [...paragraphsOf(xml)].flatMap(paragraph => {
      const [before = ''] = paragraph.replace(/<w:tabs>.*?<\/w:tabs>/g, '').split('<w:tab/>')
      const number = lettersIn(before).trim()
      return /^\d+(?:bis)?(?:\.\d+)+(?:bis)?$/.test(number) ? number : []
    })
    expect(typed.length).toBeGreaterThan(150)
    const labels = all<Clause>('clause').flatMap(({ label }) => (/^\d/.test(label ?? '') ? label : []))
    expect(labels).toEqual(typed)
  })

  it('has its footnotes, each with its mark', () => {
    expect(all<Note>('note').map(({ label }) => label)).toEqual(['1', '1bis', '2', '3', '4', '5'])
    const marks = new Set(all<{ label: string }>('footnoteReference').map(({ label }) => label))
    expect([...marks].sort()).toEqual(['1', '1bis', '2', '3', '4', '5'])
  })
})

function* paragraphsOf(xml: string): Generator<string> {
  for (const [, content] of xml
    .replace(/<(w:drawing|w:pict|mc:Fallback)(?: [^>]*)?>.*?<\/\1>/g, '')
    .matchAll(/<w:p(?: [^>]*[^/])?>(.*?)<\/w:p>/gs))
    yield content as string
}

/** The texts of the paragraphs whose style id is named, those without a letter left out; a break is a blank. */
function styledParagraphs(xml: string, style: RegExp): string[] {
  return [...paragraphsOf(xml)]
    .filter(paragraph => style.test(/<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ''))
    .map(paragraph => spaced(lettersIn(paragraph.replace(/<w:br\/>/g, '<w:t> </w:t>'))))
    .filter(text => text !== '')
}

function lettersIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:(noBreakHyphen)\/>/g)]
    .map(([, text, hyphen]) => (hyphen === undefined ? (text as string) : '\u2011'))
    .join('')
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
