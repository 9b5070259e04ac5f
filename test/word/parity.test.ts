/** Every text of the fixtures says the same as Markdown and as the Word file that is made of it: its citations, its findings, its changes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { builtInCatalogue, compare, lint, parse, type ReadText, referencesOf } from '../../src/index.js'
import { targetName } from '../../src/reference/target-name.js'
import { madeOf } from '../../src/word/made/made.js'
import { readWord } from '../../src/word/word.js'
import { frame, readStory, storyPaths } from '../lint/story.js'
import { structureOf } from './made/same-tree.js'

vi.setConfig({ testTimeout: 120_000 })

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const catalogue = builtInCatalogue()

interface Twin {
  readonly name: string
  readonly markdown: ReadText
  readonly word: ReadText
}

function twinOf(name: string, source: string): Twin {
  const reading = parse(source)
  const { text, styles } = readWord(madeOf(reading))
  return { name, markdown: { reading, source }, word: { reading: parse(text, { styles }), source: text } }
}

/** Whole texts; what a merge leaves with marks of conflicts is none. */
const texts = ['documents', 'readings', 'revisions', 'lint', 'merges']
  .flatMap(folder =>
    readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  )
  .filter(name => /\.(?:md|txt)$/.test(name) && !/README|tree\.txt|said\.txt|revisions\/expected/.test(name))
  .map((name): [string, string] => [name, readFileSync(join(fixtures, name), 'utf8')])
  .filter(([, text]) => !/^<{7} /m.test(text))

/** The examples of the rules, framed as texts: every rule has something to find in them. Comments that suppress findings are Markdown's own: no Word file has them. */
const examples = storyPaths().flatMap(path =>
  readStory(path)
    .examples.map(({ kind, text, profile }, index): [string, string] => [
      `${path} ${index + 1} ${kind}`,
      frame(text, profile).text,
    ])
    .filter(([, text]) => !text.includes('<!-- resolute')),
)

const twins = [...texts, ...examples].map(([name, text]) => twinOf(name, text))

/** Findings on how a source is laid out: a Word file has no such layout, or the reader has mended it before the file was made. */
const ofLayout: Readonly<Record<string, string>> = {
  'drafting/change-marks': 'marks of Markdown; a Word file has tracked changes',
  'drafting/conflict': 'marks of git, which knows no Word files',
  'numbering/list-style': 'a Word file has no bullets of Markdown',
  'numbering/marker-space': 'a tab stands behind every marker',
  'typography/file-edges': 'it has no byte order mark, no empty lines around it',
  'typography/line-ends': 'it has no line ends',
  'reading/cut-emphasis': 'mended by the reader',
  'reading/heading-in-line': 'every heading has its paragraph',
  'reading/hyphen-space': 'mended by the reader',
  'reading/marker-in-line': 'every marker begins a paragraph',
  'reading/page-break': 'mended by the reader',
  'reading/page-furniture': 'left out by the reader',
  'reading/repeated-head': 'left out by the reader',
  'reading/ruler': 'left out by the reader',
}

function findings({ reading, source }: ReadText): string[] {
  return lint(reading, source, { catalogue, day: '2026-11-01' }).map(({ code, path }) => `${code} ${path}`)
}

function citations({ reading, source }: ReadText): string[] {
  return referencesOf(reading, source, { catalogue, asOf: null }).map(
    reference => `${reference.path} ${reference.phrase.text} ${targetName(reference)} ${reference.outcome}`,
  )
}

/** Without those of the layout of a source: blank lines, wrapping; and in no order, for in a Word file notes stand behind their marks. */
function changes(old: ReadText, now: ReadText): string[] {
  return compare(old, now)
    .set.changes.filter(change => change.class !== 'layout')
    .map(change => `${change.class} ${change.old?.path} ${change.new?.path}`)
    .sort()
}

describe('as Markdown and as a Word file', () => {
  it('there are texts to hold against each other', () => {
    expect(twins.length).toBeGreaterThan(300)
  })

  it('the trees are alike', () => {
    const unlike = twins.filter(({ markdown, word }) => structureOf(markdown.reading) !== structureOf(word.reading))
    expect(unlike.map(({ name }) => name)).toEqual([])
  })

  it('the same is cited in the same place, with the same outcome', () => {
    let count = 0
    for (const { name, markdown, word } of twins) {
      const expected = citations(markdown)
      expect(citations(word), name).toEqual(expected)
      count += expected.length
    }
    expect(count).toBeGreaterThan(700)
  })

  it('the same is found in the same place, but for what concerns the layout of a source', () => {
    const seen = new Set<string>()
    const isOfLayout = (finding: string): boolean => Object.hasOwn(ofLayout, finding.split(' ', 1)[0] as string)
    for (const { name, markdown, word } of twins) {
      const found = findings(markdown)
      const expected = found.filter(finding => !isOfLayout(finding)).sort()
      const inWord = findings(word)
        .filter(finding => !isOfLayout(finding))
        .sort()
      // What the reader joined to one paragraph is one in the Word file: what may be wrong between the two is gone, and nothing comes of it.
      if (found.some(finding => finding.startsWith('reading/page-break ')))
        expect(
          inWord.filter(finding => !expected.includes(finding)),
          name,
        ).toEqual([])
      else expect(inWord, name).toEqual(expected)
      for (const finding of found) seen.add(finding.split(' ', 1)[0] as string)
    }
    // What is excepted is met, and much else is.
    expect(Object.keys(ofLayout).filter(code => !seen.has(code))).toEqual([])
    expect(seen.size).toBeGreaterThan(3 * Object.keys(ofLayout).length)
  })

  const named = new Map(twins.map(twin => [twin.name, twin]))
  const pairs = [
    ['revisions/1.md', 'revisions/2.md'],
    ['revisions/2.md', 'revisions/3.md'],
    ['revisions/2.txt', 'revisions/3.md'],
    ...twins.flatMap(({ name }) => {
      const base = name.replace(/[^/]+$/, 'base.md')
      return name !== base && named.has(base) ? [[base, name]] : []
    }),
  ].map(([old, now]) => [named.get(old as string), named.get(now as string)] as [Twin, Twin])

  it.each(['both', 'the old one', 'the new one'])('the same has changed when %s of a pair are Word files', which => {
    let count = 0
    for (const [old, now] of pairs) {
      const expected = changes(old.markdown, now.markdown)
      const [left, right] = [
        which === 'the new one' ? old.markdown : old.word,
        which === 'the old one' ? now.markdown : now.word,
      ]
      expect(changes(left, right), `${old.name} ${now.name}`).toEqual(expected)
      count += expected.length
    }
    expect(count).toBeGreaterThan(100)
  })
})
