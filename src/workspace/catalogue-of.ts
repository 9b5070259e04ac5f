/** What the adopted texts of a repository say of themselves, as a file of the catalogue: one entry for each text, its editions below. */
import type { CatalogueFile, TextEntry } from '../catalogue/file.js'
import { entryOf } from '../reference/designations.js'
import type { Collection } from './collection.js'

/** Each file is a source; the empty file where nothing is adopted. */
export function catalogueFileOf({ texts }: Collection): CatalogueFile {
  const file: CatalogueFile = {}
  const entries = new Map<string, TextEntry>()
  const keys = new SourceKeys()
  for (const { adopted, file: path, designation } of texts) {
    if (adopted === null) continue
    const source = keys.of(path)
    const entry = entryOf(adopted, source)
    const list = `${adopted.kind}s` as const
    const key = `${list} ${entry.body} ${entry.number}`
    const known = entries.get(key)
    if (known === undefined) {
      entries.set(key, entry)
      file[list] = [...(file[list] ?? []), entry]
    } else add(known, entry)
    const what = designation?.text ?? ''
    const named = file.sources?.[source]
    file.sources = {
      ...file.sources,
      [source]: { where: path, what: named === undefined ? what : `${named.what}; ${what}` },
    }
  }
  return file
}

/** Two documents of the same edition are one edition, attested by both. */
function add(known: TextEntry, { editions = [], sources = [] }: TextEntry): void {
  for (const edition of editions) {
    const same = known.editions?.find(({ conference }) => conference === edition.conference)
    if (same === undefined) known.editions = [...(known.editions ?? []), edition]
    else same.sources = [...new Set([...(same.sources ?? []), ...(edition.sources ?? [])])]
  }
  known.sources = [...new Set([...(known.sources ?? []), ...sources])]
}

/** "pp-res-130-dubai" for the path pp/res-130-dubai.md; each path its own key. */
class SourceKeys {
  readonly #byPath = new Map<string, string>()
  readonly #taken = new Set<string>()

  of(path: string): string {
    const known = this.#byPath.get(path)
    if (known !== undefined) return known
    const plain = path
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
    let key = plain === '' ? 'text' : plain
    for (let number = 2; this.#taken.has(key); number++) key = `${plain === '' ? 'text' : plain}-${number}`
    this.#taken.add(key)
    this.#byPath.set(path, key)
    return key
  }
}
