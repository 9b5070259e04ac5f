/** What is recognised, on one line, as the tables of fixtures/citations write it; test/README.md explains the notation. */
import type { EditionMatch } from '../../src/frame/edition.js'
import type { Cited, CitedNumber, CitedPlace, CitedText } from '../../src/reference/form.js'

export function written(cited: Cited): string {
  if (cited.type === 'text') return writtenText(cited)
  return cited.type === 'number' ? writtenNumber(cited) : writtenPlace(cited)
}

/** "resolution 130 (Rev. Antalya, 2006) of PP"; whoever is not named is not written. */
function writtenText({ kind, number, edition, issuer }: CitedText): string {
  const words = [kind, number]
  if (edition !== null) words.push(writtenEdition(edition))
  if (issuer !== null) {
    const name = issuer.here ? 'this meeting' : (issuer.code ?? issuer.body ?? '?')
    words.push(`of ${name}${issuer.year === null ? '' : ` ${issuer.year}`}`)
  }
  return words.join(' ')
}

function writtenEdition({ revised, place, year, firstYear, code, residue }: EditionMatch): string {
  if (residue) return '(unreadable)'
  const when = code ?? (place === null ? `${year}` : `${place}, ${year}`)
  return `(${revised ? 'Rev. ' : ''}${when}${firstYear === null ? '' : `, first ${firstYear}`})`
}

/** "provision CS 165A", "wsis Tunis Agenda 78 a)"; the part behind a bar: "un-resolution UNGA 70/125 | 55-65". */
function writtenNumber({ kind, target: { instrument, number, part } }: CitedNumber): string {
  return [kind, instrument, number, ...(part === null ? [] : ['|', part])].filter(word => word !== null).join(' ')
}

/** Places have tables of their own kind (place.test.ts); here they only must not be met unseen. */
function writtenPlace({ heading, labels }: CitedPlace): string {
  return ['place', heading, ...labels].join(' ')
}
