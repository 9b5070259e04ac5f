/** What to say when the catalogue does not have what a user asks for. */
import type { Catalogue } from '../../catalogue/catalogue.js'
import { type Query, textsFor } from '../../reference/query.js'
import { textName } from '../../reference/target-name.js'
import { writeMarkOf } from '../../reference/write.js'
import { didYouMean } from '../did-you-mean.js'
import { Failure } from '../failure.js'

/** A failure that names what there is instead: editions, bodies that have the number, the last number. */
export function notInCatalogue(query: Query, catalogue: Catalogue): Failure {
  if (query.type === 'united-nations') {
    return new Failure(`the catalogue has no UNGA ${query.number}`, 'resolute catalogue search looks in titles')
  }
  const { kind, body, number } = query
  const name = textName(kind, { body, number })
  const records = textsFor({ ...query, edition: null }, catalogue)
  if (records.length > 0) {
    const marks = records.flatMap(({ editions }) => editions.map(edition => writeMarkOf(catalogue, edition)))
    const known = marks.length === 0 ? 'no edition of it is known' : `its editions are ${marks.join(', ')}`
    return new Failure(`the catalogue has no such edition of ${name}`, known)
  }
  const others = catalogue.bodiesWith(kind, number).map(other => textName(kind, { body: other, number }))
  const last = body === null ? null : catalogue.highestNumber(kind, body)
  const range = last === null ? null : `the last number it knows is ${last}`
  return new Failure(`the catalogue has no ${name}`, didYouMean(others.slice(0, 3)) ?? range)
}
