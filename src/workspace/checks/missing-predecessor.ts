import type { CollectedText } from '../collection.js'
import { EditionsPresent } from '../editions-present.js'
import { type Check, findingIn } from './check.js'

/** A revised text whose earlier editions are not here; told only of bodies of which other texts are here in several editions. */
export const missingPredecessor: Check = collection => {
  const editions = new EditionsPresent(collection)
  const kept = new Set<string | undefined>()
  for (const series of editions.all())
    if (new Set(series.map(conferenceOf)).size > 1) kept.add(series[0]?.adopted?.body)
  return collection.texts.flatMap(text => {
    const { adopted } = text
    if (adopted === null || !adopted.revised || !kept.has(adopted.body)) return []
    if (conferenceOf(editions.of(text)[0]) !== adopted.conference) return []
    const message = `Unexpected revision without its earlier edition, expected that of \`${text.designation?.text}\` in the repository too`
    return [findingIn(text, { code: 'missing-predecessor', severity: 'info', message })]
  })
}

function conferenceOf(text: CollectedText | undefined): string | undefined {
  return text?.adopted?.conference
}
