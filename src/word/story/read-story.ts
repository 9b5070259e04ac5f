/** Reads one part with paragraphs: one walk over its XML. */
import { type Attributes, scanXml } from '../xml/scan.js'
import { ParagraphReader, type StoryContext } from './paragraph-reader.js'
import type { Story, WordParagraph } from './story.js'
import { TableReader } from './table-reader.js'

/** Elements that hold nothing of the text, whatever stands in them. */
const skipped: ReadonlySet<string> = new Set([
  'w:sectPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:pPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  'w:instrText',
  'w:delInstrText',
  'w:pict',
  'w:drawing',
  'w:object',
  'w:rt',
  'mc:Fallback',
  'm:oMathParaPr',
])

/** Elements whose attributes say nothing here. */
const bare: ReadonlySet<string> = new Set([
  'w:p',
  'w:r',
  'w:rPr',
  'w:pPr',
  'w:lang',
  'w:rFonts',
  'w:sz',
  'w:szCs',
  'w:color',
  'w:spacing',
  'w:tab',
  'w:tabs',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:jc',
  'w:shd',
  'w:tcW',
])

/** Notes that only draw the line above notes. */
const separators: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

export function readStory(xml: string, part: string, context: StoryContext): Story {
  const paragraphs: WordParagraph[] = []
  const comments = new Map<string, number>()
  const tables = new TableReader(paragraphs)
  const reader = new ParagraphReader(context)
  let skipping = 0
  let inNote: string | null = null
  scanXml(xml, part, {
    bare,
    open(name, attributes, from, to) {
      if (skipping > 0) {
        skipping++
        return
      }
      if (skipped.has(name) || isSeparator(name, attributes)) {
        skipping = 1
        reader.object(name, from)
        return
      }
      if (name === 'w:footnote' || name === 'w:endnote') inNote = attributes['w:id'] ?? null
      else if (name === 'w:commentRangeStart' || name === 'w:commentReference') {
        const id = attributes['w:id'] ?? ''
        if (!comments.has(id)) comments.set(id, paragraphs.length)
      }
      if (name === 'w:p' && !reader.isOpen) reader.begin(from, to)
      else if (reader.isOpen) reader.open(name, attributes, from, to)
      else tables.open(name, attributes, from)
    },
    close(name, from, to) {
      if (skipping > 0) {
        skipping--
        if (skipping === 0) reader.objectEnd(to)
        return
      }
      if (name === 'w:p' && reader.isOpen) {
        const paragraph = reader.end(paragraphs.length, to, inNote, tables.cell)
        paragraphs.push(paragraph)
        tables.hold(paragraph.index)
      } else if (reader.isOpen) reader.close(name, from, to)
      else if (name === 'w:footnote' || name === 'w:endnote') inNote = null
      else tables.close(name, to)
    },
    text(value, from, to) {
      if (skipping === 0 && reader.isOpen) reader.text(value, from, to)
    },
  })
  return { part, xml, paragraphs, tables: tables.tables, comments }
}

function isSeparator(name: string, attributes: Attributes): boolean {
  return (name === 'w:footnote' || name === 'w:endnote') && separators.has(attributes['w:type'] ?? '')
}
