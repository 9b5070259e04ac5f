/** XML as events that know their place: what the readers of parts are driven by. Entities of their own are refused, so no text can grow out of a small file. */
import { SaxesParser } from 'saxes'
import { WordFault } from '../fault.js'

export type Attributes = Readonly<Record<string, string>>

/** Names have the usual prefixes ("w:p", "r:id"), whatever the file calls its namespaces. Offsets count in the XML. */
export interface XmlHandler {
  /** `to` is behind the opening tag; an empty element is closed right after, with the same place. */
  open(name: string, attributes: Attributes, from: number, to: number): void
  close(name: string, from: number, to: number): void
  /** Text and CDATA, with references resolved; elements between make it several calls. */
  text?(value: string, from: number, to: number): void
}

/** The namespaces whose prefixes the readers know; those of ISO's strict form beside those of ECMA's. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

const deepest = 10_000

/** Walks the XML of a part; `part` is its name, for what is said of faults. Throws a WordFault when it is no well-formed XML. */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const rename = new Map<string, string>()
  let end = 0
  let depth = 0
  const nameOf = (name: string): string => (rename.size === 0 ? name : renamed(name, rename))
  parser.on('opentag', tag => {
    if (depth === 0) learnPrefixes(tag.attributes, rename)
    if (++depth > deepest) throw new WordFault(`is damaged: ${part} holds elements that are nested too deep`)
    const to = parser.position
    const from = xml.lastIndexOf('<', to - 1)
    const attributes = rename.size === 0 ? tag.attributes : renamedAttributes(tag.attributes, rename)
    handler.open(nameOf(tag.name), attributes, from, to)
    end = to
  })
  parser.on('closetag', tag => {
    depth--
    const to = parser.position
    const from = xml.lastIndexOf('<', to - 1)
    handler.close(nameOf(tag.name), from, to)
    end = to
  })
  if (handler.text !== undefined) {
    const text = handler.text.bind(handler)
    parser.on('text', value => {
      const to = xml.indexOf('<', end)
      text(value, end, to < 0 ? xml.length : to)
    })
    parser.on('cdata', value => {
      const to = parser.position
      text(value, end, to)
      end = to
    })
  }
  parser.on('comment', () => {
    end = parser.position
  })
  parser.on('processinginstruction', () => {
    end = parser.position
  })
  parser.on('doctype', () => {
    throw new WordFault(`is refused: ${part} declares a document type, which no Word file does`)
  })
  parser.on('error', error => {
    throw new WordFault(`is damaged: ${part} is no well-formed XML (${error.message.replace(/[.]$/, '')})`)
  })
  parser.write(xml).close()
}

/** Prefixes other than the usual ones, as the root declares them. */
function learnPrefixes(attributes: Attributes, rename: Map<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const usual = prefixes[value]
    if (usual === undefined || !name.startsWith('xmlns')) continue
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length)
    if (prefix !== usual) rename.set(prefix, usual)
  }
}

function renamed(name: string, rename: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const usual = rename.get(colon < 0 ? '' : name.slice(0, colon))
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`
}

function renamedAttributes(attributes: Attributes, rename: ReadonlyMap<string, string>): Attributes {
  const entries = Object.entries(attributes)
  // An attribute without prefix is in no namespace.
  return Object.fromEntries(entries.map(([name, value]) => [name.includes(':') ? renamed(name, rename) : name, value]))
}
