/** Who makes the changes, and the numbers that tell them apart. */

import type { Stories } from '../word.js'
import { xmlText } from '../xml/write.js'

/** Stands behind the closing tags of our changes until the part is done: no XML holds it. */
const ours = '\0'

export class Marking {
  readonly #who: string
  #next: number

  constructor(author: string, date: string, stories: Stories) {
    this.#who = `w:author="${xmlText(author)}" w:date="${xmlText(date)}"`
    let highest = 0
    for (const story of stories)
      for (const match of story?.xml.matchAll(/:id="(\d{1,9})"/g) ?? []) highest = Math.max(highest, Number(match[1]))
    this.#next = highest + 1
  }

  /** `w:id="7" w:author="..." w:date="..."`: each call has a number of its own. */
  attributes(): string {
    return `w:id="${this.#next++}" ${this.#who}`
  }

  id(): number {
    return this.#next++
  }

  /** `content` as a change of ours; "" for none. */
  within(name: string, content: string): string {
    return content === '' ? '' : `<w:${name} ${this.attributes()}>${content}</w:${name}>${ours}`
  }

  /** An empty element that says the same of what it stands in: a mark, a row. */
  mark(name: string): string {
    return `<w:${name} ${this.attributes()}/>`
  }

  /** A part that is done: two changes of ours that touch each other are one. */
  finished(xml: string): string {
    const touching = new RegExp(`</w:(ins|del|moveFrom|moveTo)>${ours}<w:\\1 w:id="\\d+" ${literal(this.#who)}>`, 'g')
    return xml.replace(touching, '').replaceAll(ours, '')
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
