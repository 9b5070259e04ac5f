/** Whether two citations are of one text, and of one edition of it, as far as the words and the texts that cite tell; without the catalogue. */
import { foldPlace } from '../../catalogue/conference.js'
import type { CitedNumber, CitedText } from '../../reference/form.js'
import type { Body, Designation } from '../../tree/nodes.js'
import type { Phrase } from './cited.js'

type Text = CitedText | CitedNumber

export interface CitedEdition {
  /** Compared: "dubai 2018", "wrc-19". */
  readonly key: string
  /** As an editor reads it: "Rev. Dubai, 2018". */
  readonly shown: string
}

/** A body that the words do not name may be any. */
export function isSameTarget(x: Text, inX: Phrase, y: Text, inY: Phrase): boolean {
  if (x.kind !== y.kind) return false
  if (x.type === 'text') return y.type === 'text' && x.number === y.number && agree(bodyOf(x, inX), bodyOf(y, inY))
  if (y.type === 'text' || x.target.number !== y.target.number) return false
  return agree(x.target.instrument, y.target.instrument) && agree(x.target.part, y.target.part)
}

function agree(one: string | null, other: string | null): boolean {
  return one === other || one === null || other === null
}

function bodyOf({ issuer }: CitedText, { block, side }: Phrase): Body | null {
  if (issuer === null) return null
  return issuer.here ? (designationOf(side, block)?.body ?? null) : issuer.body
}

function designationOf({ reading }: Phrase['side'], { document }: Phrase['block']): Designation | null {
  return document === null ? null : (reading.documents[document]?.designation ?? null)
}

/** Of the bracket, else of "this conference"; null when the words name none. */
export function editionOf(cited: Text, phrase: Phrase): CitedEdition | null {
  return cited.type === 'text' ? editionOfText(cited, phrase) : bracketOf(cited, phrase)
}

function editionOfText({ edition, issuer }: CitedText, { block, side }: Phrase): CitedEdition | null {
  if (edition !== null) {
    const { from, to, place, year, code, residue } = edition
    const shown = block.text
      .slice(from, to)
      .replace(/^\\?\(|\\?\)$/g, '')
      .trim()
    return { key: residue ? shown : keyOf(place, year, code), shown }
  }
  const here = issuer?.here === true ? designationOf(side, block) : null
  if (here !== null && here.year !== null) {
    const { place, year, conference } = here
    const revised = here.revised ? 'Rev. ' : ''
    return {
      key: keyOf(place, year, conference),
      shown: place === null ? `${conference}` : `${revised}${place}, ${year}`,
    }
  }
  if (issuer === null || (issuer.code === null && issuer.year === null)) return null
  const shown = issuer.code ?? `${issuer.year}`
  return { key: keyOf(null, issuer.year, issuer.code), shown }
}

/** A place and its year say it all; a code stands for them where there is no place. */
function keyOf(place: string | null, year: number | null, code: string | null): string {
  if (place !== null) return `${foldPlace(place)} ${year}`
  return code === null ? `${year}` : code.toLowerCase().replace(/\s/g, '')
}

const bracket = / ?\((?<shown>[^()]{2,40}\d{2,4}[^()]{0,20})\)/y

/** "Recommendation ITU-T Y.1 (2019)", "Appendix 30B (Rev.WRC-07)": what has a number has a bracket behind it at most. */
function bracketOf({ to }: CitedNumber, { block }: Phrase): CitedEdition | null {
  bracket.lastIndex = to
  const shown = bracket.exec(block.text)?.groups?.shown
  return shown === undefined ? null : { key: shown.toLowerCase().replace(/[\s.]/g, ''), shown }
}

/** An edition that is not given is another than one that is. */
export function isSameEdition(x: Text, inX: Phrase, y: Text, inY: Phrase): boolean {
  const [one, other] = [editionOf(x, inX), editionOf(y, inY)]
  // "of this conference", whose place and year the text does not tell.
  if ((one === null && isHere(x)) || (other === null && isHere(y))) return true
  return one?.key === other?.key
}

function isHere(cited: Text): boolean {
  return cited.type === 'text' && cited.issuer?.here === true
}

/** "Resolution 130", "No. 165 of the Constitution". */
export function nameOf(cited: Text, phrase: Phrase): string {
  if (cited.type === 'text') return `${cited.kind.charAt(0).toUpperCase()}${cited.kind.slice(1)} ${cited.number}`
  const { instrument, number, part } = cited.target
  if (phrase.citations.length === 1) return phrase.block.text.slice(phrase.from, phrase.to).replace(/ ?\([^()]*\)/, '')
  return [instrument, number, part].filter(word => word !== null).join(' ')
}

/** The citation as it is written, or what it would be alone. */
export function printedOf(cited: Text, phrase: Phrase): string {
  if (phrase.citations.length === 1) return phrase.block.text.slice(phrase.from, phrase.to)
  const edition = editionOf(cited, phrase)
  return edition === null ? nameOf(cited, phrase) : `${nameOf(cited, phrase)} (${edition.shown})`
}
