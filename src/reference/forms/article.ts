import { readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber, Scene } from '../form.js'
import { instrumentBehind } from '../instruments.js'

/**
 * Articles, appendices and sections of the basic texts and the Radio Regulations: "Articles 13, 14 and 14A of the ITU Convention",
 * "Appendix 30B (Rev.WRC-07)", "Article 6 of Appendix 30B", "Annex 4 to Appendix 30". Appendices are of the Radio Regulations; a bare
 * "Article 5" is too, in texts of radio conferences and assemblies. Elsewhere an article without an instrument is left alone.
 */
export const article: CitationForm = {
  id: 'article',
  reads: 'Articles 2 and 3 of the ITU Constitution, Appendix 30B, Article 6 of Appendix 30B',
  anchors: ['article', 'articles', 'appendix', 'appendices', 'section', 'sections', 'annex', 'annexes', 'table'],
  read(scene, at) {
    const { text } = scene
    opening.lastIndex = at
    const groups = opening.exec(text)?.groups
    if (groups === undefined) return null
    const noun = groups.noun as string
    const list = readEnumeration(text, opening.lastIndex, number, groups.plural !== undefined || /ces$/.test(noun))
    if (list === null) return null
    const whose = wholeOf(scene, list.to, noun.toLowerCase())
    if (whose === null) return null
    const singular = /^append/i.test(noun) ? 'Appendix' : noun.charAt(0).toUpperCase() + noun.slice(1)
    const citations = list.entries.map(
      ({ from, to, number: printed }): CitedNumber => ({
        type: 'number',
        kind: 'provision',
        from,
        to,
        target: { instrument: whose.instrument, number: `${singular} ${printed}`, part: whose.part },
        faults: [],
      }),
    )
    return { from: at, to: whose.to, citations, ...(whose.resume === undefined ? {} : { resume: whose.resume }) }
  },
}

const opening = /(?<noun>[Aa]rticle|[Ss]ection|[Aa]nnex|[Tt]able|[Aa]ppendi(?:x|ces))(?<plural>s|es)? /y
const number = /(?:\d{1,3}(?:-\d{1,2})?[A-Z]{0,2}|[IVX]{1,5}|[A-Z])(?:bis|ter)?(?![\p{L}\p{N}]|\.\d)/uy
const edition = / ?\((?:Rev\. ?)?(?:WRC|WARC|ORB)-\d{2,4}\)/y
const inAppendix = /,? (?:of|to|in) (?=(?:RR )?Appendi(?:x|ces) \d)/y
const inOther = /,? (?:of|to|in) (?=Article \d)/y
const otherText =
  /,? (?:of|to|in) (?:the |this |that |its |an? )?(?!(?:accordance|order|force|particular|the case)\b)\p{L}/uy

interface Whole {
  readonly instrument: string
  /** "Appendix 30B" of "Article 6 of Appendix 30B". */
  readonly part: string | null
  readonly to: number
  readonly resume?: number
}

function wholeOf({ text, document }: Scene, at: number, noun: string): Whole | null {
  const isAppendix = noun.startsWith('append')
  edition.lastIndex = at
  const to = isAppendix && edition.test(text) ? edition.lastIndex : at
  const instrument = instrumentBehind(text, to)
  if (instrument !== null) {
    if (instrument.kind !== 'provision' || noun === 'annex' || noun === 'table') return null
    return { instrument: instrument.id, part: null, to: instrument.to }
  }
  inAppendix.lastIndex = to
  if (inAppendix.test(text)) {
    // The appendix is a citation of its own, found next.
    const resume = inAppendix.lastIndex
    const part = /^(?:RR )?(Appendix [^ ,;.)]+)/.exec(text.slice(resume, resume + 24))?.[1] ?? null
    return { instrument: 'RR', part, to: part === null ? to : resume + part.length, resume }
  }
  if (noun === 'annex' || noun === 'table') return null
  if (noun === 'section') {
    inOther.lastIndex = to
    if (!inOther.test(text) || !isRadio(document.designation?.body ?? null)) return null
    const resume = inOther.lastIndex
    const part = /^Article \d+[A-Z]?/.exec(text.slice(resume, resume + 16))?.[0] ?? null
    return { instrument: 'RR', part, to, resume }
  }
  // "Article 5 of that agreement", "Appendix 1 to this resolution" are of another text.
  otherText.lastIndex = to
  if (otherText.test(text) && isNamed(text, to)) return null
  // Appendices of the Radio Regulations are numbered; "Appendix A" is somebody else's.
  if ((isAppendix && /\d/.test(text.slice(at - 3, at))) || isRadio(document.designation?.body ?? null))
    return { instrument: 'RR', part: null, to }
  return null
}

/** What follows "of" names another text, and no thing that an article deals with. */
function isNamed(text: string, at: number): boolean {
  return /^,? (?:of|to) (?:the |this |that )?(?:Charter|Convention|Agreement|Treaty|Protocol|Annex|Recommendation|Resolution|Decision|resolution|decision|annex|recommendation|Statute|Covenant|Universal|Geneva|present)/.test(
    text.slice(at, at + 40),
  )
}

function isRadio(body: string | null): boolean {
  return body === 'WRC' || body === 'RA'
}
