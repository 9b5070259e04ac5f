/** The comments in the margin (word/comments.xml). */
import { scanXml } from '../xml/scan.js'
import type { Story } from './story.js'

export interface WordComment {
  readonly id: string
  readonly author: string | null
  /** As written: "2018-10-19T10:00:00Z". */
  readonly date: string | null
  /** Its paragraphs, with line breaks between. */
  readonly text: string
  /** Index of the body's paragraph in which it begins; null when it is not anchored there. */
  readonly paragraph: number | null
}

type Growing = { -readonly [key in keyof WordComment]: WordComment[key] }

export function readComments(xml: string | null, part: string, body: Story): readonly WordComment[] {
  const comments: Growing[] = []
  if (xml === null) return comments
  let open: Growing | null = null
  let inText = false
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === 'w:comment') {
        const id = attributes['w:id'] ?? ''
        const { 'w:author': author = null, 'w:date': date = null } = attributes
        open = { id, author, date, text: '', paragraph: body.comments.get(id) ?? null }
        comments.push(open)
      } else if (name === 'w:p' && open !== null && open.text !== '') open.text += '\n'
      else if (name === 'w:tab' && open !== null) open.text += '\t'
      inText = name === 'w:t'
    },
    close(name) {
      inText = false
      if (name === 'w:comment') open = null
    },
    text(value) {
      if (inText && open !== null) open.text += value
    },
  })
  return comments
}
