/** Cells for a spreadsheet: RFC 4180, and nothing in a cell is run. */
import { writable } from './markup.js'

/**
 * What a spreadsheet would take for a formula, and run: an apostrophe makes it text, as when it is typed by hand. A dash that is a label
 * is such a sign too; the cell would show an error. An apostrophe of the text's own gets another, so that it comes back.
 */
const formula = /^[\s\ufeff]*[=+\-@'\uff1d\uff0b\uff0d\uff20]/

/** Rows with the byte order mark without which Excel takes UTF-8 for the code page of the machine. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(text: string): string {
  const clean = writable(text)
  const safe = formula.test(clean) ? `'${clean}` : clean
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
