import type { Format } from '../../change/redline.js'
import { markup } from '../markup.js'

/** Words in the elements that they stand in. Addresses are told, and lead nowhere: a report sends nobody to what a text names. */
export function formatted(html: string, { emphasis, strong, deleted, code, note, url }: Format): string {
  let shown = html
  if (note) shown = `<sup class="mark">${shown}</sup>`
  if (code) shown = `<code>${shown}</code>`
  if (deleted) shown = `<s>${shown}</s>`
  if (emphasis) shown = `<em>${shown}</em>`
  if (strong) shown = `<strong>${shown}</strong>`
  return url === null ? shown : `<span class="link" title="${markup(url)}">${shown}</span>`
}
