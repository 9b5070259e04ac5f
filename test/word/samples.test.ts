/** The Word files of fixtures/word are what this makes of the sample draft; `UPDATE_GOLDEN=1` writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { parse } from '../../src/read.js'
import { madeOf } from '../../src/word/made/made.js'
import { readWord } from '../../src/word/word.js'
import { mappedLetters } from './map-laws.js'
import { office, officeLacks } from './office.js'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const draft = madeOf(parse(readFileSync(join(fixtures, 'documents/harbour-lamps.draft.md'), 'utf8')))

/** What somebody wants to change: words that stand once in one run, and what is to stand there. */
const proposals: readonly [string, string][] = [
  ['(Rev. Dubai, 2018)', '(Rev. Bucharest, 2022)'],
  ['are dark.', 'are dark,'],
  ['work program', 'work programme'],
  ['October 25th, 2028', '31 March 2027'],
  ['invites the member states', 'instructs the Secretary-General'],
  ['to lend oil to their neighbours', 'to lend oil to every harbour that asks for it.'],
]
const signed = 'w:author="A. Keeper" w:date="2026-11-02T09:00:00Z"'

/** The draft with the proposals as tracked changes, spliced into its XML by hand. */
function tracked(): Uint8Array {
  const parts = unzipSync(draft)
  let xml = strFromU8(parts['word/document.xml'] as Uint8Array)
  for (const [index, [before, after]] of proposals.entries()) {
    const [first, ...more] = xml.split(before)
    const rest = more.join(before)
    if (first === undefined || more.length !== 1) throw new Error(`${before} does not stand once`)
    const properties = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(?:(?!<w:r>).)*$/.exec(first)?.[1] ?? ''
    const run = (element: string, text: string): string =>
      `<w:r>${properties}<${element} xml:space="preserve">${text}</${element}></w:r>`
    const removed = `<w:del w:id="${2 * index + 1}" ${signed}>${run('w:delText', before)}</w:del>`
    const added = `<w:ins w:id="${2 * index + 2}" ${signed}>${run('w:t', after)}</w:ins>`
    xml = `${first}</w:t></w:r>${removed}${added}<w:r>${properties}<w:t xml:space="preserve">${rest}`
  }
  xml = xml
    .replace(/<w:t(?: [^>]*)?><\/w:t>/g, '')
    .replace(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<\/w:r>/g, '')
    // Blanks at the new ends of texts stay.
    .replace(/<w:t>(?=[^<]* <)/g, '<w:t xml:space="preserve">')
  const files = Object.entries({ ...parts, 'word/document.xml': strToU8(xml) })
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) })
}

const samples: readonly [string, Uint8Array][] = [
  ['harbour-lamps.draft.docx', draft],
  ['harbour-lamps.tracked.docx', tracked()],
]

it.each(samples)('%s is as it is made', (name, made) => {
  const path = join(fixtures, 'word', name)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, made)
  const parts = (bytes: Uint8Array): [string, string][] =>
    Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)])
  expect(parts(readFileSync(path))).toEqual(parts(made))
})

it('the tracked one holds both texts', () => {
  const before = readWord(tracked(), { view: 'original' })
  const after = readWord(tracked(), { view: 'final' })
  expect(before.text).toBe(readWord(draft).text)
  let expected = before.text
  for (const [old, now] of proposals) expected = expected.replace(old, now)
  expect(after.text).toBe(expected)
})

it.skipIf(office === null)(`LibreOffice accepts and rejects the same (${officeLacks ?? 'it is there'})`, async () => {
  const { acceptAll, rejectAll, pdfText } = office as NonNullable<typeof office>
  for (const [settle, view] of [
    [acceptAll, 'final'],
    [rejectAll, 'original'],
  ] as const) {
    const settled = readWord(await settle(tracked()))
    expect(settled.isTracked).toBe(false)
    expect(mappedLetters(settled, 0)).toEqual(mappedLetters(readWord(tracked(), { view }), 0))
  }
  expect((await pdfText(draft)).replace(/\s+/g, ' ')).toContain('that a ship finds a harbour by its lamp;')
})
