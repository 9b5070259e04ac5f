/** The editions of adopted texts that a collection holds. */
import type { Adopted } from '../reference/designations.js'
import type { Reference } from '../reference/reference.js'
import { isText } from '../reference/target-name.js'
import type { CollectedText, Collection } from './collection.js'

export class EditionsPresent {
  readonly #series = new Map<string, CollectedText[]>()

  constructor({ texts }: Collection) {
    for (const text of texts) {
      if (text.adopted === null) continue
      const key = seriesKey(text.adopted)
      const known = this.#series.get(key)
      if (known === undefined) this.#series.set(key, [text])
      else known.push(text)
    }
    for (const series of this.#series.values()) series.sort((a, b) => yearOf(a) - yearOf(b))
  }

  /** Every text with its editions, oldest first. */
  all(): Iterable<readonly CollectedText[]> {
    return this.#series.values()
  }

  /** The editions of the text, oldest first. */
  of({ adopted }: CollectedText): readonly CollectedText[] {
    return adopted === null ? [] : (this.#series.get(seriesKey(adopted)) ?? [])
  }

  /** The editions of the text that is cited, oldest first; none where the citation leaves open whose it is. */
  citedBy({ kind, target }: Reference): readonly CollectedText[] {
    if ('path' in target || !isText(target) || target.body === null) return []
    return this.#series.get(seriesKey({ kind, body: target.body, number: target.number })) ?? []
  }

  /** The edition that is cited; of a text cited without edition the only one that is here. */
  editionCitedBy(reference: Reference): CollectedText | null {
    const { target } = reference
    const series = this.citedBy(reference)
    if ('path' in target || !isText(target)) return null
    const { conference, year } = target
    if (conference === null && year === null) return series.length === 1 ? (series[0] ?? null) : null
    const isCited = ({ adopted, designation }: CollectedText) =>
      conference === null ? designation?.year === year : adopted?.conference === conference
    return series.find(isCited) ?? null
  }
}

/** "PP resolution 130"; the suffix of an ITU-R number counts editions. */
function seriesKey({ kind, body, number }: Pick<Adopted, 'body' | 'number'> & { readonly kind: string }): string {
  return `${body} ${kind} ${body === 'RA' ? number.replace(/^ITU-R\s*|-\d+$/g, '') : number}`
}

/** Of the conference; 0 where it is not known. */
export function yearOf({ designation }: CollectedText): number {
  return designation?.year ?? 0
}
