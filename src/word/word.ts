/** A Word file as one sentence: the package is opened, its stories are read, one of their revisions becomes a text. */
import { documentPart, openPackage } from './package/open.js'
import type { WordPackage } from './package/package.js'
import { partText } from './package/part-text.js'
import { relationshipsOf } from './package/relationships.js'
import { readComments, type WordComment } from './story/comments.js'
import { labelsOf } from './story/list-labels.js'
import { readNoteNumbers } from './story/note-numbers.js'
import { readNumbering } from './story/numbering.js'
import { readStory } from './story/read-story.js'
import type { Story, WordParagraph } from './story/story.js'
import { readStyles, type Styles } from './story/styles.js'
import { textOf } from './text/text-of.js'
import { lastOf, type ReadBlock, readBlocks } from './text/view.js'
import type { WordText } from './text/word-text.js'

export type { WordComment }

/** Which of the two texts of a file with tracked changes: all of them accepted, or all rejected. */
export type RevisionView = 'final' | 'original'

export type Stories = readonly [body: Story, footnotes: Story | null, endnotes: Story | null]

export interface WordDocument extends WordText {
  readonly package: WordPackage
  readonly view: RevisionView
  readonly styleSet: Styles
  /** Body, footnotes, endnotes; null for those that the file has not. */
  readonly stories: Stories
  /** The file holds tracked changes of its text. */
  readonly isTracked: boolean
  readonly comments: readonly WordComment[]
}

export interface WordOptions {
  readonly view?: RevisionView
}

/** Reads a Word file (.docx). Throws a WordFault when it is none, or damaged. */
export function readWord(bytes: Uint8Array, { view = 'final' }: WordOptions = {}): WordDocument {
  return wordOf(openPackage(bytes), view)
}

/** Reads a package that is open. */
export function wordOf(pkg: WordPackage, view: RevisionView): WordDocument {
  const main = documentPart(pkg)
  const related = new Map(relationshipsOf(pkg, main).map(({ kind, target }) => [kind, target]))
  const xmlOf = (part: string) => {
    const bytes = pkg.parts.get(part)
    return bytes === undefined ? null : partText(bytes, part)
  }
  const relatedXml = (kind: string) => {
    const part = related.get(kind)
    return part === undefined ? null : xmlOf(part)
  }
  const styleSet = readStyles(relatedXml('styles'), related.get('styles'))
  const numbering = readNumbering(relatedXml('numbering'), related.get('numbering'))
  const listIndent = (id: string, level: number) => numbering.lists.get(id)?.levels[level]?.indent ?? null
  const storyOf = (xml: string | null, part: string): Story | null =>
    xml === null ? null : readStory(xml, part, { styles: styleSet, listIndent })
  const body = storyOf(xmlOf(main) ?? '', main) as Story
  const footnotes = storyOf(relatedXml('footnotes'), related.get('footnotes') ?? '')
  const endnotes = storyOf(relatedXml('endnotes'), related.get('endnotes') ?? '')
  const stories: Stories = [body, footnotes, endnotes]
  const labels = labelsOf(countedParagraphs(body, view), numbering)
  const text = textOf(stories, {
    view,
    styleNames: new Map([...styleSet.byId].map(([id, { name }]) => [id, name])),
    labels: paragraph => labels.get(paragraph) ?? null,
    noteNumber: readNoteNumbers(relatedXml('settings'), related.get('settings')),
    styleLook(style) {
      const { emphasis, strong } = styleSet.byId.get(style ?? styleSet.defaultParagraph ?? '')?.look ?? {}
      return {
        emphasis: emphasis ?? styleSet.defaults.emphasis ?? false,
        strong: strong ?? styleSet.defaults.strong ?? false,
      }
    },
  })
  const comments = readComments(relatedXml('comments'), related.get('comments') ?? '', body)
  return { ...text, package: pkg, view, styleSet, stories, isTracked: stories.some(isTracked), comments }
}

/** What automatic numbering counts, in the order of the text. */
function countedParagraphs(body: Story, view: RevisionView): WordParagraph[] {
  if (body.paragraphs.every(({ numbering }) => numbering === null)) return []
  const paragraphsOf = (block: ReadBlock): WordParagraph[] =>
    'sources' in block
      ? [lastOf(block)]
      : block.rows.flatMap(row => row.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)))
  return readBlocks(body, 0, view).flatMap(paragraphsOf)
}

function isTracked(story: Story | null): boolean {
  if (story === null) return false
  return (
    story.paragraphs.some(
      ({ mark, pieces }) => mark.length > 0 || pieces.some(({ run: { revisions } }) => revisions.length > 0),
    ) || story.tables.some(({ rows }) => rows.some(({ revisions }) => revisions.length > 0))
  )
}
