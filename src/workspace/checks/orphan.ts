import type { CollectedText } from '../collection.js'
import { EditionsPresent } from '../editions-present.js'
import { type Check, findingIn } from './check.js'

/** Texts that no other text cites, in whatever edition; told at the newest one. */
export const orphan: Check = (collection, { orphans }) => {
  if (!orphans) return []
  const editions = new EditionsPresent(collection)
  const cited = new Set<CollectedText>()
  for (const text of collection.texts) {
    const own = editions.of(text)
    for (const reference of text.references) {
      const series = editions.citedBy(reference)
      if (series !== own) for (const edition of series) cited.add(edition)
    }
  }
  return collection.texts.flatMap(text => {
    if (text.adopted === null || cited.has(text) || editions.of(text).at(-1) !== text) return []
    const message = `Unexpected text that nothing here cites, expected a citation of \`${text.designation?.text}\``
    return [findingIn(text, { code: 'orphan', severity: 'info', message })]
  })
}
