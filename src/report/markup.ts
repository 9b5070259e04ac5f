/** Text inside of XML and HTML. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What neither language allows becomes U+FFFD. */
export function writable(text: string): string {
  return text.replace(forbidden, '\ufffd')
}

/** For text and for attributes in quotes. */
export function markup(text: string): string {
  return writable(text).replace(/[&<>"']/g, character => entities[character] as string)
}
