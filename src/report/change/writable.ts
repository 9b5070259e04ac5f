/** Text of others in a page, a table, a document: the characters that XML and HTML do not allow are U+FFFD. */

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function writable(text: string): string {
  return text.replace(forbidden, '\ufffd')
}
