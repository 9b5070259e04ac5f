import { appendixBehind, thatAppendixBehind } from '../container.js'
import { type Enumeration, readEnumeration } from '../enumeration.js'
import type { CitationForm, CitedNumber, Found, Scene } from '../form.js'
import { instrumentBehind } from '../instruments.js'

/**
 * Paragraphs of the outcomes of WSIS and of UN resolutions: "§§ 71 and 78 a) of the Tunis Agenda", "(§ 36, WSIS Geneva Declaration of
 * Principles)", "§§ 55-65 of UNGA Resolution 70/125"; and of appendices of the Radio Regulations: "§ 6.25 of Appendix 30B".
 */
export const paragraph: CitationForm = {
  id: 'paragraph',
  reads: '§§ 71 and 78 a) of the Tunis Agenda, §§ 55-65 of UNGA Resolution 70/125',
  anchors: ['§', '§§', 'paragraph', 'paragraphs'],
  read(scene, at) {
    const { text } = scene
    opening.lastIndex = at
    const opened = opening.exec(text)
    if (opened === null) return null
    const isPlural = opened[0].startsWith('§§') || opened[0].includes('s')
    const list = readEnumeration(text, opening.lastIndex, number, { isPlural, again: opening })
    if (list === null) return null
    const instrument = instrumentBehind(text, list.to)
    if (instrument === null)
      return ofResolution(scene, at, list.to, text.slice(opening.lastIndex, list.to)) ?? ofAppendix(text, at, list)
    const citations = list.entries.map(
      ({ from, to, number: printed }): CitedNumber => ({
        type: 'number',
        kind: instrument.kind === 'wsis' ? 'wsis' : 'provision',
        from,
        to,
        target: {
          instrument: instrument.id,
          number: instrument.kind === 'wsis' ? printed : `§ ${printed}`,
          part: null,
        },
        faults: [],
      }),
    )
    return { from: at, to: instrument.to, citations }
  },
}

const opening = /(?:§{1,2} ?§?|[Pp]aragraphs?) ?/y
const number = /\d{1,3}(?:\.\d{1,3}[A-Z]?(?:bis|ter|quin)?)*(?: ?\(?[a-z]{1,2}\)(?: ?[ivx]{1,5}\))?)?(?![\p{L}\p{N}])/uy
const of = / (?:of|in) (?=\S)/y

/** One entry for the resolution, with its paragraphs. */
function ofResolution(scene: Scene, at: number, listTo: number, printed: string): Found | null {
  of.lastIndex = listTo
  if (!of.test(scene.text)) return null
  const inner = scene.citationAt(of.lastIndex)
  const [first] = inner?.citations ?? []
  if (inner === null || first === undefined || first.type !== 'number' || first.kind !== 'un-resolution') return null
  const part = printed.replace(/ ?[–-] ?/g, '-').trim()
  return {
    from: at,
    to: inner.to,
    citations: [{ ...first, target: { ...first.target, part } }, ...inner.citations.slice(1)],
  }
}

/** "§ 6.25 of Appendix 30B", "§ 3 of Annex 1 to Appendix 30": the appendix is found as a citation of its own. */
function ofAppendix(text: string, at: number, { entries, to }: Enumeration): Found | null {
  const container = appendixBehind(text, to)
  const that = container === null ? thatAppendixBehind(text, to) : null
  const part = container?.name ?? that?.name ?? null
  if (part === null) return null
  const citations = entries.map(
    (entry): CitedNumber => ({
      type: 'number',
      kind: 'provision',
      from: entry.from,
      to: entry.to,
      target: { instrument: 'RR', number: `${entry.isRange ? '§§' : '§'} ${entry.number}`, part },
      faults: [],
    }),
  )
  const resume = container === null ? {} : { resume: container.from }
  return { from: at, to: (container ?? that)?.to ?? to, citations, ...resume }
}
