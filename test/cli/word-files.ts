/** Word files for tests of the command. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../src/read.js'
import { madeOf } from '../../src/word/made/made.js'
import { bodyXml, craftedDocx, paragraphXml } from '../word/crafted.js'
import { samples } from './command.js'

export const draftText = readFileSync(join(samples, 'harbour-lamps.draft.md'), 'utf8')

/** The sample draft as a Word file. */
export const draft = madeOf(parse(draftText))

const dated = 'w:author="Ana" w:date="2026-01-02T03:04:05Z"'

/** A small resolution in which "should" was struck out for "shall". */
export const tracked = craftedDocx({
  'word/document.xml': bodyXml(
    paragraphXml('RESOLUTION 970 (Geneva, 2022)', 'ResNo'),
    paragraphXml('Lamps of small harbours', 'Restitle'),
    paragraphXml('The Plenipotentiary Conference of the International Telecommunication Union (Geneva, 2022),'),
    paragraphXml('resolves', 'Call'),
    `<w:p><w:r><w:t xml:space="preserve">that lamps </w:t></w:r><w:del w:id="1" ${dated}><w:r><w:delText>should</w:delText></w:r></w:del><w:ins w:id="2" ${dated}><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> burn at night.</w:t></w:r></w:p>`,
  ),
})
