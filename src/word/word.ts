/** A Word file as one sentence: the package is opened, its stories are read, one of their revisions becomes a text. */
import type { WordPackage } from './package/package.js'
import type { Story } from './story/story.js'
import type { WordText } from './text/word-text.js'

/** Which of the two texts of a file with tracked changes. */
export type RevisionView = 'final' | 'original'

export interface WordComment {
  readonly id: string
  readonly author: string | null
  readonly date: string | null
  readonly text: string
  /** Index of the body's paragraph in which it begins; null when it is not anchored. */
  readonly paragraph: number | null
}

export interface WordDocument extends WordText {
  readonly package: WordPackage
  readonly view: RevisionView
  /** Body, footnotes, endnotes; null for those that the file has not. */
  readonly stories: readonly [Story, Story | null, Story | null]
  /** The file holds tracked changes. */
  readonly isTracked: boolean
  readonly comments: readonly WordComment[]
}
