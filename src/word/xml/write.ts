/** Text as XML of a run: what Word writes as elements becomes elements, what XML cannot hold is dropped. */

/** Characters that XML 1.0 forbids, and halves of pairs. */
const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A value as it stands in an element, or between double quotes. */
export function xmlText(value: string): string {
  return value.replace(forbidden, '').replace(/[&<>"]/g, character => escaped[character] as string)
}

const pieces = /\r\n?|[\n\t\u2011]|[^\r\n\t\u2011]+/g
const elements: Readonly<Record<string, string>> = { '\t': '<w:tab/>', '\u2011': '<w:noBreakHyphen/>' }

/** What stands in a run for a text: "" for a text of which nothing can be written. `element` is w:delText in a deletion. */
export function runContent(text: string, element: 'w:t' | 'w:delText' = 'w:t'): string {
  let xml = ''
  for (const [piece] of text.matchAll(pieces)) {
    if (/^[\r\n]/.test(piece)) xml += '<w:br/>'
    else if (elements[piece] !== undefined) xml += elements[piece]
    else {
      const value = xmlText(piece)
      const space = /^ | $| {2}/.test(value) ? ' xml:space="preserve"' : ''
      if (value !== '') xml += `<${element}${space}>${value}</${element}>`
    }
  }
  return xml
}
