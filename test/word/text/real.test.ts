/** Real Word files, where ../shared is: no text is lost in either layer, the map leads home, and the structure of a resolution is read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/read.js'
import type { Clause, Document } from '../../../src/tree/nodes.js'
import { plainText } from '../../../src/tree/text.js'
import { walk } from '../../../src/tree/walk.js'
import type { View } from '../../../src/word/text/view.js'
import { readWord, type WordDocument } from '../../../src/word/word.js'
import { lettersOf, withoutBlanks } from '../letters.js'

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/word')
const files = existsSync(corpus) ? readdirSync(corpus).filter(name => name.endsWith('.docx')) : []

function read(name: string, view: View): WordDocument {
  return readWord(readFileSync(resolve(corpus, name)), { view })
}

/** The letters that the map leads home to, in the order of the file. */
function mapped({ stretches, stories }: WordDocument, part: number): string {
  return withoutBlanks(
    stretches
      .filter(({ story }) => story === part)
      .map(({ paragraph, piece, at, length }) =>
        (stories[part]?.paragraphs[paragraph]?.pieces[piece]?.value ?? '').slice(at, at + length),
      )
      .join(''),
  )
}

describe.skipIf(files.length === 0)('real files (needs ../shared)', () => {
  for (const name of files)
    for (const view of ['final', 'original'] as const)
      it(`${name}, ${view}: no letter is lost or moved`, () => {
        const bytes = readFileSync(resolve(corpus, name))
        const document = read(name, view)
        expect(mapped(document, 0)).toBe(lettersOf(bytes, 'word/document.xml', view).join(''))
        const notes = lettersOf(bytes, 'word/footnotes.xml', view).filter(letters => !/^_*$/.test(letters))
        expect(mapped(document, 1)).toBe(notes.join(''))
        // What stands in the text is what stands in the pieces, but for escapes.
        for (const { from, to, story, paragraph, piece, at, length } of document.stretches) {
          const value = document.stories[story]?.paragraphs[paragraph]?.pieces[piece]?.value.slice(at, at + length)
          if (length === to - from && value !== '\n') expect(document.text.slice(from, to)).toBe(value)
        }
      })
})

const resolution = files.find(name => name.startsWith('T-RES-T.1'))

describe.skipIf(resolution === undefined)('Resolution 1 of WTSA (needs ../shared)', () => {
  const document = (): Document => {
    const { text, styles } = read(resolution as string, 'final')
    const [first] = parse(text, { styles } as Parameters<typeof parse>[1]).documents
    return first as Document
  }

  it('is read with its head', () => {
    const { designation, children, notes } = document()
    expect(designation).toMatchObject({ number: '1', revised: true, place: 'Hammamet', year: 2016 })
    expect(children.map(({ type }) => type)).toEqual(expect.arrayContaining(['numberLine', 'title', 'formula']))
    expect(notes).toEqual(['1', '1bis', '2', '3', '4', '5'])
  })

  it('has its preambular clauses in order', () => {
    const labels: (string | null)[] = []
    walk(document(), node => {
      if (node.type === 'section' && node.part === 'preambular')
        labels.push(
          ...node.children.filter((child): child is Clause => child.type === 'clause').map(({ marker }) => marker),
        )
    })
    expect(labels).toEqual(['a)', 'b)', 'b)bis', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)'])
  })

  it('has its operative part with all typed numbers in order', () => {
    const { text } = read(resolution as string, 'final')
    // The text itself, without stars and hashes: what a drafter has typed at the start of paragraphs.
    const typed = [...text.matchAll(/^(?:#+ )?([\d*]+(?:bis|[.\d*])*) *\t/gm)].map(([, number = '']) =>
      number.replaceAll('*', ''),
    )
    expect(typed.length).toBeGreaterThan(150)
    const markers: string[] = []
    let heading = ''
    walk(document(), node => {
      if (node.type === 'section' && node.part === 'operative') heading = node.heading
      if (node.type === 'clause' && /^\d/.test(node.marker ?? '')) markers.push(node.marker as string)
    })
    expect(heading).toBe('resolves')
    expect(markers).toEqual(typed)
  })

  it('has its sections and appendices', () => {
    const headings: string[] = []
    walk(document(), node => {
      if (node.type === 'heading') headings.push(plainText(node))
    })
    expect(headings.filter(heading => /^section\s\d/i.test(heading))).toHaveLength(10)
    expect(headings.filter(heading => /^appendix/i.test(heading))).toHaveLength(2)
  })
})
