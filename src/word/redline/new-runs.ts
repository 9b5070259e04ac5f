/** New text as runs: they look as the text beside them does, but for what Markdown says of emphasis. */
import { runContent } from '../xml/write.js'
import type { Token } from './inline.js'
import { type Format, runProperties } from './properties.js'

/** What new text is like. */
export interface Likeness {
  /** The element w:rPr; null for none. */
  readonly properties: string | null
  /** How Markdown says that such text looks. */
  readonly format: Format
}

export const plain: Likeness = { properties: null, format: { emphasis: false, strong: false } }

/** The runs of characters and marks; `markRun` writes the mark of a note. */
export function newRuns(tokens: readonly Token[], like: Likeness, markRun: (mark: Token) => string): string {
  let xml = ''
  let text = ''
  let format: Format = like.format
  const flush = (): void => {
    const content = runContent(text)
    if (content !== '') xml += `<w:r>${runProperties(like.properties, difference(format, like.format))}${content}</w:r>`
    text = ''
  }
  for (const token of tokens) {
    if (token.kind === 'mark') {
      flush()
      xml += markRun(token)
      continue
    }
    if (token.kind !== 'character') continue
    // Blanks look the same either way, but for tabs, which end an italic label.
    if (!isSame(token, format) && /\S/.test(token.value)) {
      const trailing = /[\t\n]\s*$/.exec(text)?.[0] ?? ''
      text = text.slice(0, text.length - trailing.length)
      flush()
      format = { emphasis: token.emphasis, strong: token.strong }
      text = trailing
    }
    text += token.value
  }
  flush()
  return xml
}

/** What has to be said of text that looks like `now`, where `given` is said already. */
export function difference(now: Format, given: Format): Partial<Format> {
  return {
    ...(now.emphasis === given.emphasis ? {} : { emphasis: now.emphasis }),
    ...(now.strong === given.strong ? {} : { strong: now.strong }),
  }
}

function isSame(a: Format, b: Format): boolean {
  return a.emphasis === b.emphasis && a.strong === b.strong
}
