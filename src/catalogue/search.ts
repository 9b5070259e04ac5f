/** Finds texts and instruments by the words of their titles and subjects. */
import type { Catalogue } from './catalogue.js'
import type { InstrumentRecord, NumberedRecord, TextRecord } from './record.js'

export type Hit =
  | { readonly type: 'text'; readonly record: TextRecord }
  | { readonly type: 'numbered'; readonly record: NumberedRecord }
  | { readonly type: 'instrument'; readonly record: InstrumentRecord }

interface Entry {
  readonly hit: Hit
  /** Folded words: of the present title or the name, and of everything else by which it can be found. */
  readonly title: readonly string[]
  readonly others: readonly string[]
}

/** What has all the words, in any order; beginnings of words count. The best first: words in the title, short titles, texts in force. */
export function search(words: readonly string[], catalogue: Catalogue): Hit[] {
  const wanted = [...new Set(words.flatMap(foldWords))]
  if (wanted.length === 0) return []
  return entriesOf(catalogue)
    .flatMap(entry => {
      const score = scoreOf(entry, wanted)
      return score === null ? [] : [{ hit: entry.hit, score }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit)
}

/** Every word by which something can be found, for those that were mistyped. */
export function vocabulary(catalogue: Catalogue): string[] {
  return [...new Set(entriesOf(catalogue).flatMap(({ title, others }) => [...title, ...others]))]
}

/** Small letters without accents: "Chişinău" is found as "chisinau". */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

function entriesOf({ data }: Catalogue): Entry[] {
  return [
    ...data.texts.map((record): Entry => {
      const titles = record.editions.flatMap(({ title }) => (title === null ? [] : [title]))
      return entry({ type: 'text', record }, record.title, [...titles, ...record.wordings, record.subject ?? ''])
    }),
    ...data.instruments.map(record => entry({ type: 'instrument', record }, record.name, record.citations)),
    ...data.numbered.map(record => entry({ type: 'numbered', record }, record.title, record.wordings)),
  ]
}

function entry(hit: Hit, title: string | null, others: readonly string[]): Entry {
  return { hit, title: foldWords(title ?? ''), others: others.flatMap(foldWords) }
}

function scoreOf({ hit, title, others }: Entry, wanted: readonly string[]): number | null {
  let score = 0
  for (const word of wanted) {
    const inTitle = title.some(other => other === word) ? 4 : title.some(other => other.startsWith(word)) ? 3 : 0
    const elsewhere = others.some(other => other.startsWith(word)) ? 1 : 0
    if (inTitle === 0 && elsewhere === 0) return null
    score += Math.max(inTitle, elsewhere)
  }
  const covered = title.length === 0 ? 0 : wanted.length / title.length
  const isGone = hit.type === 'text' && hit.record.status?.state === 'abrogated'
  return score + Math.min(1, covered) - (isGone ? 1 : 0)
}
