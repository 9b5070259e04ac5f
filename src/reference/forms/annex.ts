import type { CitationForm, CitedPlace, Found, Scene } from '../form.js'
import { type Owner, ownerBehind, toText } from '../owner.js'
import { placesOf } from '../places.js'

/**
 * Annexes, appendices and attachments of this text or of another: "Annex 2 to this resolution", "the annex to Resolution 44 (...)", "the
 * annex thereto", and "Annex 2" alone in a document that has annexes. Those of the Radio Regulations and of conventions are not ours.
 */
export const annex: CitationForm = {
  id: 'annex',
  reads: 'Annex 2 to this resolution, the annex to Resolution 44 (Rev. Hammamet, 2016), the annex thereto',
  anchors: ['annex', 'annexes', 'appendix', 'appendices', 'attachment', 'attachments'],
  read(scene, at) {
    const phrase = phraseAt(scene, at)
    if (phrase === null) return null
    const owner = ownerOf(scene, phrase)
    if (owner !== null) return found(phrase, owner)
    return isOurs(scene, phrase) ? found(phrase, null) : null
  },
}

interface Phrase {
  readonly from: number
  readonly to: number
  /** "annex", "appendix", "attachment". */
  readonly noun: string
  readonly plural: boolean
  readonly items: readonly Item[]
}

interface Item {
  readonly from: number
  readonly to: number
  readonly label: string
  /** The end of a range: "Annexes 1 to 4". */
  readonly last: string | null
}

const noun = /(?<annex>annex(?<annexes>es)?)|(?<appendix>appendi(?:x|ces))|(?<attachment>attachments?)/iy
const label =
  / (?:No\.? ?)?(?<label>\d{1,2}(?: ?(?:bis|ter|quater))?|[A-Z]|[IVX]{1,5})(?:(?: to |[-–])(?<last>\d{1,2}|[A-Z]))?(?![\p{L}\p{N}]|[-.]\d)/uy
const moreLabels =
  /(?:,? (?:and|or)|,) (?<label>\d{1,2}|[A-Z]|[IVX]{1,5})(?:(?: to |[-–])(?<last>\d{1,2}|[A-Z]))?(?![\p{L}\p{N}]|[-.]\d)/uy

function phraseAt({ text }: Scene, at: number): Phrase | null {
  noun.lastIndex = at
  const match = noun.exec(text)
  if (match?.groups === undefined) return null
  const [written] = match
  const plural = /(?:es|s)$/i.test(written)
  const items: Item[] = []
  let to = noun.lastIndex
  for (let shape = label; ; shape = moreLabels) {
    shape.lastIndex = to
    const next = shape.exec(text)
    if (next?.groups === undefined) break
    items.push({
      from: shape.lastIndex - next[0].trimStart().length,
      to: shape.lastIndex,
      label: next.groups.label as string,
      last: next.groups.last ?? null,
    })
    to = shape.lastIndex
    if (!plural) break
  }
  const name =
    match.groups.annex !== undefined ? 'annex' : match.groups.appendix !== undefined ? 'appendix' : 'attachment'
  return { from: at, to, noun: name, plural, items }
}

const textBefore = /(?<!\p{L})(?:resolution|decision|recommendation|opinion)s?(?: [A-Z]{3}-[A-Z])? \d/iu
const lookBack = 200

/** "thereto" needs a text before it in the same paragraph; of a treaty, nobody counts the annexes. */
function ownerOf(scene: Scene, { from, to, plural, items }: Phrase): Owner | null {
  const owner = ownerBehind(scene, to, toText)
  if (owner === null || owner.within !== null || !owner.outside) return owner
  if (plural && items.length === 0) return null
  return textBefore.test(scene.text.slice(Math.max(0, from - lookBack), from)) ? owner : null
}

const ofAnother = / (?:to|of) (?!(?:be|determine|ensure|identify|obtain)(?!\p{L}))|,? ?\(rev/iuy
const nameBefore =
  /(?:(?!(?:In|See|Under|The|To|For|If|With|When|And|Both) )(?<!\p{L})\p{Lu}[\p{L}\d/-]*,?|\d,?|\),?) $/u
const definite = /(?<!\p{L})the $/iu

/** Without an owner: an annex that this document has, or one beside those that it has. */
function isOurs({ text, floor, document }: Scene, { from, to, noun: name, plural, items }: Phrase): boolean {
  if (name === 'appendix') return false
  const { annexes } = placesOf(document)
  if (annexes.length === 0) return false
  ofAnother.lastIndex = to
  if (ofAnother.test(text)) return false
  const before = text.slice(Math.max(floor, from - 24), from)
  if (items.length === 0) {
    return !plural && definite.test(before) && annexes.some(({ node }) => node.type === 'annex' && node.label === null)
  }
  return !nameBefore.test(before)
}

function found({ from, to, noun: name, items }: Phrase, owner: Owner | null): Found {
  const listed = items.length === 0 ? [{ from, to, label: null, last: null }] : items
  const citations = listed.map(
    (item): CitedPlace => ({
      type: 'place',
      kind: 'annex',
      from: item.from,
      to: item.to,
      heading: name,
      labels: item.label === null ? [] : [item.label.replace(' ', '')],
      last: item.last === null ? null : [item.last],
      direction: null,
      directionSpan: null,
      outside: owner?.outside === true,
      within: owner?.within ?? null,
      faults: [],
    }),
  )
  return { from, to: owner?.to ?? to, citations, ...(owner?.resume == null ? {} : { resume: owner.resume }) }
}
