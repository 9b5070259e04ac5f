/**
 * The real citations of `../shared/catalogue/citations-pp18.yaml` (number, place and year as PP-18 cites them) against what is found in the
 * texts of that conference which are here; which of them can be there at all is told by a plain search that knows nothing of our forms.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFiles, shared } from './gold.mjs'

/** The records as listed; none without ../shared. `parseYaml` reads YAML. */
export function attestedRecords(parseYaml) {
  const file = join(shared, 'catalogue/citations-pp18.yaml')
  return existsSync(file) ? parseYaml(readFileSync(file, 'utf8')).records : []
}

/** Counts of records that stand in the corpus and are found there; the others by name: `missed`, and `absent` from this corpus. */
export function attestedFigures(referencesOf, records) {
  const texts = corpusFiles('pp18').map(({ text }) => text)
  const found = new Set(texts.flatMap(text => referencesOf(text).map(({ target }) => keyOf(target))))
  const all = texts.join('\n\n').replace(/\s+/g, ' ')
  const present = records.filter(record => stands(all, record))
  const missed = present.filter(record => !found.has(keyOf(record)))
  return {
    hit: present.length - missed.length,
    want: present.length,
    missed: missed.map(keyOf),
    absent: records.filter(record => !present.includes(record)).map(keyOf),
  }
}

function keyOf({ body, number, rev, revised, place, year, conference }) {
  const tag = place ?? conference ?? ''
  return `${body} ${number} (${(rev ?? revised) ? 'Rev. ' : ''}${tag}, ${year})`
}

/** The number with its own bracket, or with one that it shares with the numbers behind it, after a noun. */
function stands(text, { number, place, year, rev }) {
  const bracket = `\\(${rev ? 'Rev\\. ?\\(?' : ''}${place},? ${year} ?\\)`
  const shape = new RegExp(`(?<![\\d/-])${number}(?:(?:, and |, | and )\\d{1,4})* ?${bracket}`, 'g')
  return [...text.matchAll(shape)].some(({ index }) =>
    /(?:Resolution|Decision|Opinion)s? /.test(text.slice(Math.max(0, index - reach), index)),
  )
}

const reach = 300
