import { appendixBehind, articleBehind, thatAppendixBehind } from '../container.js'
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
  anchors: [
    'article',
    'articles',
    'appendix',
    'appendices',
    'section',
    'sections',
    'annex',
    'annexes',
    'table',
    'tables',
  ],
  read(scene, at) {
    const { text } = scene
    opening.lastIndex = at
    const groups = opening.exec(text)?.groups
    if (groups === undefined) return null
    const noun = (groups.noun as string).toLowerCase()
    const isPlural = groups.plural !== undefined || noun === 'appendices'
    const again = noun === 'article' ? { again: articleAgain } : {}
    const list = readEnumeration(text, opening.lastIndex, number, { isPlural, ...again })
    if (list === null) return null
    const whose = wholeOf(scene, list.to, noun)
    if (whose === null) return null
    const isSub = noun === 'section' && text.slice(Math.max(scene.floor, at - 4), at) === 'Sub-'
    const citations = list.entries.map(
      ({ from, to, number: printed, isRange }): CitedNumber => ({
        type: 'number',
        kind: 'provision',
        from,
        to,
        target: {
          instrument: whose.instrument,
          number: `${isSub ? 'Sub-' : ''}${names[noun]?.[isRange ? 1 : 0] ?? noun} ${printed}`,
          part: whose.part,
        },
        faults: [],
      }),
    )
    const resume = whose.resume === undefined ? {} : { resume: whose.resume }
    return { from: isSub ? at - 4 : at, to: whose.to, citations, ...resume }
  },
}

const opening = /(?<noun>[Aa]rticle|[Ss]ection|[Aa]nnex|[Tt]able|[Aa]ppendi(?:x|ces))(?<plural>s|es)? /y
/** Said again before an appendix, which then holds both: "Article 6 or Article 7 of Appendix 30". */
const articleAgain = /Article (?=\d{1,3}[A-Z]? (?:of|to) Appendi)/y
const number = /(?:\d{1,3}(?:-\d{1,2})?[A-Z]{0,2}|[IVX]{1,5}[A-D]?|[A-Z])(?:bis|ter)?(?![\p{L}\p{N}]|\.\d)/uy
const names: Readonly<Record<string, readonly [one: string, range: string]>> = {
  article: ['Article', 'Articles'],
  section: ['Section', 'Sections'],
  annex: ['Annex', 'Annexes'],
  table: ['Table', 'Tables'],
  appendix: ['Appendix', 'Appendices'],
  appendices: ['Appendix', 'Appendices'],
}
const edition = / ?\((?:Rev\. ?)?(?:WRC|WARC|ORB)-\d{2,4}\)/y

interface Whole {
  readonly instrument: string
  /** "Appendix 30B" of "Article 6 of Appendix 30B". */
  readonly part: string | null
  readonly to: number
  /** Where the part begins: it is a citation of its own, found next. */
  readonly resume?: number
}

function wholeOf({ text, document }: Scene, at: number, noun: string): Whole | null {
  const isAppendix = noun.startsWith('append')
  const isWhole = isAppendix || noun === 'article'
  const isRadio = document.designation?.body === 'WRC' || document.designation?.body === 'RA'
  edition.lastIndex = at
  const to = isAppendix && edition.test(text) ? edition.lastIndex : at
  const instrument = instrumentBehind(text, to)
  if (instrument !== null) {
    if (instrument.kind !== 'provision' || noun === 'annex' || noun === 'table') return null
    return { instrument: instrument.id, part: null, to: instrument.to }
  }
  const container = noun === 'article' && text.charAt(to) === ',' ? null : appendixBehind(text, to)
  if (container !== null) return { instrument: 'RR', part: container.name, to: container.to, resume: container.from }
  const that = thatAppendixBehind(text, to)
  if (that !== null) return that.name === null ? null : { instrument: 'RR', part: that.name, to: that.to }
  if (!isWhole) return noun === 'annex' ? null : inArticle(text, to, isRadio)
  // "Article 5 of that agreement", "Appendix 1 to this resolution" are of another text.
  if (ofAnother.test(text.slice(to, to + 40))) return null
  // Appendices of the Radio Regulations are numbered; "Appendix A" is somebody else's.
  const isOurs = isAppendix ? /\d/.test(text.slice(at - 3, at)) : isRadio
  return isOurs ? { instrument: 'RR', part: null, to } : null
}

/** "Section II of Article 9", "Table 21-4 of Article 21". */
function inArticle(text: string, at: number, isRadio: boolean): Whole | null {
  const container = articleBehind(text, at)
  if (container === null) return null
  const instrument = instrumentBehind(text, container.to)?.id ?? (isRadio ? 'RR' : null)
  return instrument === null ? null : { instrument, part: container.name, to: container.to, resume: container.from }
}

const ofAnother =
  /^,? (?:of|to) (?:the |this |that )?(?:Charter|Convention|Agreement|Treaty|Protocol|Annex|Recommendation|Resolution|Decision|resolution|decision|annex|recommendation|Statute|Covenant|Universal|Geneva|present)/
