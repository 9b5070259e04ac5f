/**
 * The grammar that all citations of adopted texts share: [body] noun numbers-with-brackets [body]. A form of `forms/` looks at what was
 * read here and says whether it is one of its own.
 */
import type { Span } from '../source/position.js'
import type { CitedText, Fault, Found, Issuer, Scene } from './form.js'
import { issuerBefore, issuerBehind } from './issuer.js'
import { type NumberItem, readNumbers } from './numbers.js'
import type { Organ } from './organs.js'

export interface TextCitation extends Span {
  readonly kind: CitedText['kind']
  /** "Resolutions". */
  readonly plural: boolean
  /** The noun begins with a capital: "Resolution 5", not "decision 5". */
  readonly capital: boolean
  readonly items: readonly NumberItem[]
  /** Behind the last number or bracket. */
  readonly itemsTo: number
  readonly issuer: Issuer | null
  readonly organ: Organ | null
  readonly faults: readonly Fault[]
}

export const textNouns: readonly string[] = ['resolution', 'decision', 'opinion', 'recommendation'].flatMap(noun => [
  noun,
  `${noun}s`,
])

/** "General Recommendation No. 37" is of a treaty body of the United Nations. */
const noun = /(?<kind>resolution|decision|opinion|(?<!general )recommendation)(?<plural>s)?(?:\s|(?=\d|\[\d))/iy

let last: { readonly text: string; readonly at: number; readonly floor: number; read: TextCitation | null } | null =
  null

/** The citation whose noun stands at `at`; null when no number follows. Several forms ask at one place: the last answer is kept. */
export function readTextCitation({ text, floor }: Scene, at: number): TextCitation | null {
  if (last !== null && last.text === text && last.at === at && last.floor === floor) return last.read
  const read = readAt(text, at, floor)
  last = { text, at, floor, read }
  return read
}

function readAt(text: string, at: number, floor: number): TextCitation | null {
  noun.lastIndex = at
  const groups = noun.exec(text)?.groups
  if (groups === undefined) return null
  const plural = groups.plural !== undefined
  const numbers = readNumbers(text, noun.lastIndex, plural)
  if (numbers === null) return null
  const before = issuerBefore(text, at, floor)
  const behind = issuerBehind(text, numbers.to)
  const organ = before?.organ ?? behind?.organ ?? null
  const behindTo = behind === null ? numbers.to : behind.organ === null ? behind.itu.to : behind.span.to
  const beforeFrom = before === null ? at : before.organ === null ? before.itu.from : before.span.from
  return {
    from: beforeFrom,
    to: behindTo,
    kind: (groups.kind as string).toLowerCase() as CitedText['kind'],
    plural,
    capital: /\p{Lu}/u.test(text.charAt(at)),
    items: numbers.items,
    itemsTo: numbers.to,
    issuer: before?.itu ?? behind?.itu ?? null,
    organ,
    faults: behind?.organ !== null || behind.fault === null ? [] : [behind.fault],
  }
}

/** Turns a citation that a form has claimed into what it cites; `faultsOf` looks at each bracket once, with the first number it governs. */
export function foundTexts(citation: TextCitation, faultsOf: (item: NumberItem) => readonly Fault[] = () => []): Found {
  const { kind, items, issuer } = citation
  const citations = items.map((item, index): CitedText => {
    const sameBracket = index > 0 && items[index - 1]?.edition?.from === item.edition?.from
    const faults = [...(index === 0 ? citation.faults : []), ...(sameBracket ? [] : faultsOf(item))]
    return {
      type: 'text',
      kind,
      from: item.from,
      to: textTo(item),
      number: item.number,
      edition: item.edition,
      issuer,
      faults,
    }
  })
  return { from: citation.from, to: citation.to, citations }
}

/** The number with its own bracket; a shared bracket stands further on and is left out. */
function textTo({ to, edition }: NumberItem): number {
  return edition !== null && edition.from - to <= 1 ? edition.to : to
}

/** True where the words leave no doubt that an adopted text is meant: "decision 5" alone may be a count of anything. */
export function isCertain({ capital, items, issuer }: TextCitation): boolean {
  return capital || issuer !== null || items.some(({ edition }) => edition !== null)
}
