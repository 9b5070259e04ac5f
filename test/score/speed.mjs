/** What recognition and linking add to parsing: the median of interleaved rounds over all texts of the corpus, in one process. */
import { corpusFiles } from './gold.mjs'

/** Ratio of the time of `referencesOf(reading, text)` to that of `parse(text)`; null without ../shared. */
export function referenceCost(parse, referencesOf, rounds = 9) {
  const texts = ['pp18', 'wrc'].flatMap(corpusFiles).map(({ text }) => text)
  if (texts.length === 0) return null
  const ratios = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const readings = texts.map(text => parse(text))
    const parsed = performance.now()
    for (const [index, reading] of readings.entries()) referencesOf(reading, texts[index])
    ratios.push((performance.now() - parsed) / (parsed - start))
  }
  return ratios.sort((a, b) => a - b)[(rounds - 1) >> 1]
}
