/** What LibreOffice makes of our tracked changes: accepted the new text, rejected the old one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { madeOf } from '../../../src/word/made/made.js'
import { redlineWord } from '../../../src/word/redline/redline.js'
import { readWord } from '../../../src/word/word.js'
import { office, officeLacks } from '../office.js'
import { randomEdits, randomOf } from './random-edits.js'

const documents = join(import.meta.dirname, '../../../fixtures/documents')

describe.skipIf(office === null)(`LibreOffice${officeLacks === null ? '' : ` (${officeLacks})`}`, () => {
  test.each(['beacon-numbering.md', 'tide-telemetry.md', 'harbour-lamps.draft.md'])(
    '%s',
    { timeout: 120_000 },
    async name => {
      const base = readWord(madeOf(parse(readFileSync(join(documents, name), 'utf8'))))
      for (const seed of [7, 14, 21]) {
        const { now, edits } = randomEdits(base, randomOf(seed), 8)
        const bytes = redlineWord(base, now, edits, { author: 'Ana', date: '2030-01-02T00:00:00Z', nativeMoves: false })
        const accepted = await office?.acceptAll(bytes)
        const rejected = await office?.rejectAll(bytes)
        expect(said(readWord(accepted as Uint8Array).text)).toBe(said(now.text))
        expect(said(readWord(rejected as Uint8Array).text)).toBe(said(base.text))
      }
    },
  )
})

/** Without the signs of Markdown: LibreOffice writes styles of its own. */
function said(text: string): string {
  return text
    .replace(/[*_\\]|&#x[0-9A-F]+;|^#+ /gm, '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()
}
