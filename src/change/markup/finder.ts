/** Where signs stand next in a text, for a scan that only goes forward: each sign is searched for once, however often it is asked for. */
export class Finder {
  readonly #text: string
  readonly #next = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** The first place of `sign` at or behind `from`; -1 when there is none. */
  next(sign: string, from: number): number {
    const known = this.#next.get(sign)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = this.#text.indexOf(sign, from)
    this.#next.set(sign, found)
    return found
  }
}
