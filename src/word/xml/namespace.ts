/** The namespace of a part of a Word file. What is put into it has the prefix "w", whatever prefix the file uses. */
import { scanXml } from './scan.js'
import type { Splice } from './splice.js'

export interface Namespace {
  /** ECMA's, or that of ISO's strict form. */
  readonly address: string
  /** What types of relationships begin with, in the same form. */
  readonly relationships: string
  /** What declares the prefix "w" where the file does not: [] mostly. */
  readonly splices: readonly Splice[]
}

const usual = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

export function namespaceOf(xml: string, part: string): Namespace {
  let declared: string | null = null
  let behindTag = 0
  let isStrict = false
  scanXml(xml, part, {
    open(_, attributes, __, to) {
      if (behindTag > 0) return
      behindTag = to
      declared = attributes['xmlns:w'] ?? null
      const declarations = Object.entries(attributes).filter(([name]) => name.startsWith('xmlns'))
      isStrict = declarations.some(([, value]) => value === strict)
    },
    close() {},
  })
  const address = isStrict ? strict : usual
  const end = xml.startsWith('/>', behindTag - 2) ? behindTag - 2 : behindTag - 1
  return {
    address,
    relationships: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    splices: declared === address ? [] : [{ from: end, to: end, text: ` xmlns:w="${address}"` }],
  }
}
