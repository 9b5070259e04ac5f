/** Fields of a part: what stands in one is written anew when it is updated, and LibreOffice empties comments in it. They stand around it. */
import type { Piece, XmlSpan } from '../story/story.js'
import { scanXml } from '../xml/scan.js'

/** Outermost complex fields that end in the paragraph in which they begin, from run to run; sorted. A table of contents is none of them. */
export function fieldsOf(xml: string, part: string): readonly XmlSpan[] {
  const fields: XmlSpan[] = []
  if (!xml.includes('fldChar')) return fields
  /** Where the outermost open field begins; null when it began in an earlier paragraph. */
  let from: number | null = null
  let depth = 0
  let run = 0
  let isEnding = false
  scanXml(xml, part, {
    open(name, { 'w:fldCharType': type }, at) {
      if (name === 'w:r') run = at
      else if (name === 'w:p') from = null
      else if (name !== 'w:fldChar') return
      else if (type === 'begin') {
        if (depth === 0) from = run
        depth++
      } else if (type === 'end' && depth > 0) {
        depth--
        isEnding = depth === 0
      }
    },
    close(name, _, to) {
      if (name !== 'w:r' || !isEnding) return
      isEnding = false
      if (from !== null) fields.push({ from, to })
      from = null
    },
  })
  return fields
}

/** The field that a piece stands in; null outside of fields. */
export function fieldAround(fields: readonly XmlSpan[], { run, xml }: Piece): XmlSpan | null {
  const simple = run.around.find(({ name }) => name === 'w:fldSimple')
  return simple?.xml ?? fields.find(({ from, to }) => from <= xml.from && xml.to <= to) ?? null
}
