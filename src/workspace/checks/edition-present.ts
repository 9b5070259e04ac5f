import type { Reference } from '../../reference/reference.js'
import type { CollectedText } from '../collection.js'
import { EditionsPresent, yearOf } from '../editions-present.js'
import { type Check, findingIn } from './check.js'

/**
 * A citation that was right when its text was adopted, of an edition that the repository holds in a newer form since. What was wrong from the
 * first day is told by the rules of `reference/`; texts that were revised themselves are history.
 */
export const editionPresent: Check = collection => {
  const editions = new EditionsPresent(collection)
  return collection.texts.flatMap(text => {
    if (text.adopted === null || editions.of(text).at(-1) !== text) return []
    return text.references.flatMap(reference => {
      const newer = newerThan(reference, editions, text)
      if (newer === null) return []
      const { position, path } = reference
      const message = `Unexpected edition \`${reference.text}\`, expected \`${newer.designation?.text}\` in a text that is in force: ${newer.file}`
      return [findingIn(text, { code: 'edition-present', severity: 'info', message, position, path })]
    })
  })
}

function newerThan(reference: Reference, editions: EditionsPresent, citing: CollectedText): CollectedText | null {
  const { target, outcome, severity } = reference
  if (severity !== null || outcome !== 'current' || !('revised' in target) || target.year === null) return null
  const latest = editions.citedBy(reference).at(-1)
  if (latest === undefined || latest.adopted?.conference === target.conference) return null
  return yearOf(latest) > target.year && yearOf(latest) > yearOf(citing) ? latest : null
}
