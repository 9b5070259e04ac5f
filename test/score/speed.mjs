/** What recognition and linking add to parsing: the median of interleaved rounds over all texts of the corpus, in one process. */
import { corpusFiles } from './gold.mjs'

/** Ratio of the time of `referencesOf(reading, text)` to that of `parse(text)`; null without ../shared. */
export function referenceCost(parse, referencesOf, rounds = 9) {
  const texts = ['pp18', 'wrc'].flatMap(corpusFiles).map(({ text }) => text)
  if (texts.length === 0) return null
  const ratios = []
  for (let round = 0; round < rounds; round++) {
    let parsing = 0
    let citing = 0
    for (const text of texts) {
      const start = performance.now()
      const reading = parse(text)
      const parsed = performance.now()
      referencesOf(reading, text)
      parsing += parsed - start
      citing += performance.now() - parsed
    }
    ratios.push(citing / parsing)
  }
  return ratios.sort((a, b) => a - b)[(rounds - 1) >> 1]
}
