import type { Format } from './format.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { outline } from './outline.js'
import { text } from './text.js'

/** Every format that resolute writes, in the order of lists. A new one is a file here and a line in this table. */
export const formats: readonly Format[] = [markdown, json, text, outline]

/** The format of that id; undefined when there is none. */
export function formatOf(id: string): Format | undefined {
  return formats.find(format => format.id === id)
}
