/** One more element at the end of a part's root; all else stays byte for byte. */
import { scanXml } from '../xml/scan.js'

/** `attributes` as they are written, each with a blank before it. The element takes the prefix of the root; `part` is the part's name. */
export function appended(xml: string, part: string, element: string, attributes: string): string {
  let end = { from: 0, to: 0 }
  scanXml(xml, part, {
    open() {},
    close(_, from, to) {
      end = { from, to }
    },
  })
  const [, slash, root = '', prefix = ''] = /^<(\/?)(([^\s<>/:]+:)?[^\s<>/]+)/.exec(xml.slice(end.from, end.to)) ?? []
  const added = `<${prefix}${element}${attributes}/>`
  if (slash === '/') return xml.slice(0, end.from) + added + xml.slice(end.from)
  return `${xml.slice(0, end.to - 2)}>${added}</${root}>${xml.slice(end.to)}`
}

/** A value as it stands between double quotes. */
export function attributeText(value: string): string {
  return value.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
