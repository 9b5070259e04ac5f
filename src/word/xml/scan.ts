/**
 * XML as events that know their place: what the readers of parts are driven by. Parts of a Word file are long lists of short tags, and nothing is asked of the
 * reader but tags, attributes, text and offsets, so it jumps from bracket to bracket. What is not well-formed is refused, and so are document types: no text can
 * grow out of a small file.
 */
import { WordFault } from '../fault.js'

export type Attributes = Readonly<Record<string, string>>

/** Names have the usual prefixes ("w:p", "r:id"), whatever the file calls its namespaces. Offsets count in the XML. */
export interface XmlHandler {
  /** Elements whose attributes nobody asks for: what most of the XML consists of. */
  readonly bare?: ReadonlySet<string>
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

const usualPrefixes: ReadonlySet<string> = new Set(Object.values(prefixes))

const deepest = 10_000

/** Fifty times those of the largest Word file that was met; what is made of so many takes a gigabyte. */
const mostElements = 1_500_000

/** Walks the XML of a part; `part` is its name, for what is said of faults. Throws a WordFault when it is no well-formed XML. */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  new Walk(xml, part, handler).run()
}

const bang = 0x21
const slash = 0x2f
const question = 0x3f
const none: Attributes = {}

/** Whether a character may stand in a name is not asked. */
const namePattern = /[^\s<>/="']+/y
const attributePattern = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const attributesPattern = /(?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*/y

class Walk {
  readonly #xml: string
  readonly #part: string
  readonly #handler: XmlHandler
  readonly #open: string[] = []
  #count = 0
  #rename: ReadonlyMap<string, string> | null = null

  constructor(xml: string, part: string, handler: XmlHandler) {
    this.#xml = xml
    this.#part = part
    this.#handler = handler
  }

  run(): void {
    const xml = this.#xml
    let at = 0
    let hasRoot = false
    for (;;) {
      const tag = xml.indexOf('<', at)
      if (tag < 0) break
      if (tag > at && this.#open.length > 0) this.#text(at, tag)
      const code = xml.charCodeAt(tag + 1)
      if (code === slash) at = this.#close(tag)
      else if (code === question) at = this.#behind('?>', tag)
      else if (code === bang) at = this.#declaration(tag)
      else {
        if (hasRoot && this.#open.length === 0) throw this.#fault('a second root element', tag)
        hasRoot = true
        at = this.#start(tag)
      }
    }
    const last = this.#open[this.#open.length - 1]
    if (last !== undefined) throw this.#fault(`<${last}> is not closed`, xml.length)
    if (!hasRoot) throw this.#fault('it has no element', 0)
  }

  #text(from: number, to: number): void {
    const { text } = this.#handler
    if (text !== undefined) this.#handler.text?.(this.#resolved(this.#xml.slice(from, to), from), from, to)
  }

  #declaration(from: number): number {
    const xml = this.#xml
    if (xml.startsWith('<!--', from)) return this.#behind('-->', from + 4)
    if (xml.startsWith('<![CDATA[', from)) {
      const to = this.#behind(']]>', from)
      if (this.#open.length > 0) this.#handler.text?.(normalised(xml.slice(from + 9, to - 3)), from, to)
      return to
    }
    throw new WordFault(`is refused: ${this.#part} declares a document type, which no Word file does`)
  }

  #close(from: number): number {
    const xml = this.#xml
    const name = this.#open.pop()
    if (name === undefined) throw this.#fault('an element is closed that was not opened', from)
    let to = from + 2 + name.length
    if (!xml.startsWith(name, from + 2)) throw this.#fault(`<${name}> is not closed`, from)
    while (isSpace(xml.charCodeAt(to))) to++
    if (xml.charCodeAt(to) !== 0x3e) throw this.#fault(`<${name}> is not closed`, from)
    this.#handler.close(this.#rename === null ? name : renamed(name, this.#rename), from, to + 1)
    return to + 1
  }

  #start(from: number): number {
    const xml = this.#xml
    namePattern.lastIndex = from + 1
    const name = namePattern.exec(xml)?.[0]
    if (name === undefined) throw this.#fault('"<" that begins no tag', from)
    let at = namePattern.lastIndex
    let attributes = none
    if (xml.charCodeAt(at) <= 32) {
      if (this.#handler.bare?.has(name) === true) at = behindAttributes(xml, at)
      else {
        const read: Record<string, string> = {}
        at = this.#attributes(at, read)
        attributes = read
      }
    }
    const isEmpty = xml.charCodeAt(at) === slash
    if (isEmpty) at++
    if (xml.charCodeAt(at) !== 0x3e) throw this.#fault(`the tag of <${name}> is not well-formed`, from)
    const to = at + 1
    if (this.#open.length === 0) this.#rename = renamesOf(attributes)
    if (this.#open.length >= deepest)
      throw new WordFault(`is damaged: ${this.#part} holds elements that are nested too deep`)
    if (++this.#count > mostElements)
      throw new WordFault(`is refused: ${this.#part} holds more elements than any Word file`)
    const rename = this.#rename
    const shown = rename === null ? name : renamed(name, rename)
    this.#handler.open(shown, rename === null ? attributes : renamedAttributes(attributes, rename), from, to)
    if (isEmpty) this.#handler.close(shown, from, to)
    else this.#open.push(name)
    return to
  }

  /** Reads attributes into `read`; gives the offset of what closes the tag. */
  #attributes(from: number, read: Record<string, string>): number {
    attributePattern.lastIndex = from
    let at = from
    for (let match = attributePattern.exec(this.#xml); match !== null; match = attributePattern.exec(this.#xml)) {
      at = attributePattern.lastIndex
      read[match[1] as string] = this.#resolved((match[2] ?? match[3]) as string, from)
    }
    while (isSpace(this.#xml.charCodeAt(at))) at++
    return at
  }

  #behind(end: string, from: number): number {
    const found = this.#xml.indexOf(end, from)
    if (found < 0) throw this.#fault(`"${end}" is missing`, from)
    return found + end.length
  }

  #resolved(written: string, from: number): string {
    const raw = normalised(written)
    if (!raw.includes('&')) return raw
    return raw.replace(/&([^;&]{0,12};?)/g, (whole, name: string) => {
      const value = characterOf(name)
      if (value === null) throw this.#fault(`unknown reference ${whole}`, from)
      return value
    })
  }

  #fault(what: string, at: number): WordFault {
    const line = this.#xml.slice(0, at).split('\n').length
    return new WordFault(`is damaged: ${this.#part} is no well-formed XML (line ${line}: ${what})`)
  }
}

/** XML has one kind of line end. */
function normalised(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

const named: Readonly<Record<string, string>> = { 'lt;': '<', 'gt;': '>', 'amp;': '&', 'quot;': '"', 'apos;': "'" }

/** The character that the reference "&" + `name` stands for; null when there is none. */
function characterOf(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] as string
  const number = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}));$/.exec(name)
  if (number === null) return null
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

function behindAttributes(xml: string, from: number): number {
  attributesPattern.lastIndex = from
  attributesPattern.exec(xml)
  return attributesPattern.lastIndex
}

/** Prefixes other than the usual ones, and usual ones that stand for something else, as the root declares them. */
function renamesOf(attributes: Attributes): ReadonlyMap<string, string> | null {
  const rename = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const usual = prefixes[value]
    const prefix = name.slice('xmlns:'.length)
    if (usual !== undefined && prefix !== usual) rename.set(prefix, usual)
    else if (usual === undefined && usualPrefixes.has(prefix)) rename.set(prefix, 'other')
  }
  return rename.size === 0 ? null : rename
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
