import type { CollectedText } from '../collection.js'
import { type Check, findingIn } from './check.js'

const shortGenres: Readonly<Record<CollectedText['genre'], string>> = {
  resolution: 'res',
  decision: 'dec',
  recommendation: 'rec',
  opinion: 'op',
  declaration: 'decl',
}

/** The number line against the name of the file; files with several documents have no name of their own. */
export const fileName: Check = ({ texts }, { names }) => {
  if (names === null) return []
  const documents = new Map<string, number>()
  for (const { file } of texts) documents.set(file, (documents.get(file) ?? 0) + 1)
  return texts.flatMap(text => {
    const expected = documents.get(text.file) === 1 ? nameFor(text, names) : null
    const name = stemOf(text.file)
    if (expected === null || expected === name.toLowerCase()) return []
    const message = `Unexpected file name \`${name}\`, expected \`${expected}\`: the number line is \`${text.designation?.text}\``
    return [findingIn(text, { code: 'file-name', severity: 'warning', message })]
  })
}

/** In small letters; null where the number line does not tell all that the pattern asks for. */
function nameFor({ adopted, designation, genre }: CollectedText, names: string): string | null {
  if (adopted === null || designation === null) return null
  const values: Readonly<Record<string, string | null>> = {
    genre: shortGenres[genre],
    body: adopted.body,
    number: adopted.number.replace(/^ITU-R\s*/, ''),
    rev: adopted.revised ? 'rev-' : '',
    place: designation.place,
    year: designation.year === null ? null : String(designation.year),
    conference: adopted.conference,
  }
  const used = [...names.matchAll(/\{(\w+)\}/g)].map(([, key]) => values[key as string] ?? null)
  if (used.includes(null)) return null
  return names.replace(/\{(\w+)\}/g, (_, key: string) => slug(values[key] ?? '')).toLowerCase()
}

/** "Sharm el-Sheikh": "Sharm-el-Sheikh". */
function slug(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '-')
}

function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
}
