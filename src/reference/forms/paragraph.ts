import { readEnumeration } from '../enumeration.js'
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
    const list = readEnumeration(text, opening.lastIndex, number, isPlural)
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

const appendix = / (?:of|to|in) (Appendix \d{1,2}[A-Z]?)/y

function ofAppendix(
  text: string,
  at: number,
  {
    entries,
    to,
  }: {
    readonly entries: readonly { readonly from: number; readonly to: number; readonly number: string }[]
    readonly to: number
  },
): Found | null {
  appendix.lastIndex = to
  const name = appendix.exec(text)?.[1]
  if (name === undefined) return null
  const citations = entries.map(
    (entry): CitedNumber => ({
      type: 'number',
      kind: 'provision',
      from: entry.from,
      to: entry.to,
      target: { instrument: 'RR', number: `§ ${entry.number}`, part: name },
      faults: [],
    }),
  )
  // The appendix is found as a citation of its own.
  return { from: at, to: appendix.lastIndex, citations, resume: appendix.lastIndex - name.length }
}
