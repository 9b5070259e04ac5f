/** Where emphasis begins and ends in a phrase, and what Markdown needs around its marks to read them (CommonMark 0.31, 6.2). */
import { markCharacter, type Phrase } from './phrase.js'

/** What is written of a character's look: the sum of these. */
export const look = { none: 0, emphasis: 1, strong: 2 } as const

export interface Emphasis {
  /** Marks by the place before which they stand, in the order in which they do. */
  readonly edges: ReadonlyMap<number, string>
  /** Everything that stands between marks, in order. */
  readonly spans: readonly { readonly from: number; readonly to: number }[]
  /** Marks are underscores too. */
  readonly hasUnderscores: boolean
  /** Places of characters that must be written as references, for a mark beside them to be one. */
  readonly referenced: ReadonlySet<number>
}

const none: Emphasis = { edges: new Map(), spans: [], hasUnderscores: false, referenced: new Set() }

/** A block with more marks is read as plain text (phrasing/mask.ts): then emphasis is not written at all. */
const mostMarks = 300

/** `looks[i]` is the look of part i of the phrase. */
export function emphasisOf(phrase: Phrase, looks: readonly number[]): Emphasis {
  if (looks.every(value => value === look.none)) return none
  const stretches = stretchesOf(phrase, looks)
  if (stretches.length * 4 + (phrase.text.match(/[*_~]+/g)?.length ?? 0) > mostMarks) return none
  return new Marking(phrase.text).of(stretches)
}

interface LookStretch {
  from: number
  to: number
  readonly value: number
  /** Nothing but blanks and marks of notes stands between the stretch and the one before. */
  readonly goesOn: boolean
}

/** Characters of one look in a row. Blanks and marks of notes belong to what is alike on both sides of them, but for tabs and breaks. */
function stretchesOf({ text, parts }: Phrase, looks: readonly number[]): LookStretch[] {
  const stretches: LookStretch[] = []
  let apart = true
  for (const [index, part] of parts.entries()) {
    if (part.mark !== null) continue
    const value = looks[index] as number
    if (value === look.none) {
      apart ||= /[^\s\ufffc]|[\t\n]/.test(text.slice(part.from, part.to))
      continue
    }
    for (const match of text.slice(part.from, part.to).matchAll(/[^\s\ufffc]+|[\t\n]/g)) {
      const from = part.from + match.index
      const to = from + match[0].length
      const last = stretches[stretches.length - 1]
      if (match[0] === '\t' || match[0] === '\n') apart = true
      else if (!apart && last?.value === value) last.to = to
      else {
        stretches.push({ from, to, value, goesOn: !apart })
        apart = false
      }
    }
  }
  return stretches
}

class Marking {
  readonly #text: string
  readonly #edges = new Map<number, string>()
  readonly #opening = new Map<number, string>()
  readonly #closing = new Map<number, string>()
  readonly #referenced = new Set<number>()
  #hasUnderscores = false

  constructor(text: string) {
    this.#text = text
  }

  of(stretches: readonly LookStretch[]): Emphasis {
    const spans: { from: number; to: number }[] = []
    let sign = '*'
    for (let index = 0; index < stretches.length; ) {
      const group = groupAt(stretches, index)
      const from = (group[0] as LookStretch).from
      const to = (group[group.length - 1] as LookStretch).to
      // Beside other marks underscores, which keep the two apart.
      sign = spans[spans.length - 1]?.to === from && sign === '*' ? '_' : '*'
      if (sign === '_') this.#hasUnderscores = true
      this.#mark(group, sign)
      spans.push({ from, to })
      index += group.length
    }
    this.#settle()
    return {
      edges: this.#edges,
      spans,
      hasUnderscores: this.#hasUnderscores,
      referenced: this.#referenced,
    }
  }

  /** Marks what the stretches have in common around them all, the rest inside. */
  #mark(group: readonly LookStretch[], sign: string): void {
    const common = group.reduce((shared, { value }) => shared & value, look.emphasis | look.strong)
    const from = (group[0] as LookStretch).from
    const to = (group[group.length - 1] as LookStretch).to
    this.#open(from, sign, common)
    for (const stretch of group)
      if (stretch.value !== common) {
        this.#open(stretch.from, sign, stretch.value - common)
        this.#close(stretch.to, sign, stretch.value - common)
      }
    this.#close(to, sign, common)
  }

  #open(at: number, sign: string, width: number): void {
    this.#put(at, sign.repeat(width))
    this.#opening.set(at, sign)
  }

  #close(at: number, sign: string, width: number): void {
    this.#put(at, sign.repeat(width))
    this.#closing.set(at, sign)
  }

  /** Characters beside marks become references until every mark is one: a reference is punctuation to its other neighbour. */
  #settle(): void {
    for (let settled = false; !settled; ) {
      settled = true
      for (const [at, sign] of this.#opening) {
        const before = at - characterBefore(this.#text, at).length
        // Between two marks both are read.
        if (this.#closing.has(at) || this.#referenced.has(before) || this.#opens(at, sign)) continue
        this.#referenced.add(before)
        settled = false
      }
      for (const [at, sign] of this.#closing) {
        if (this.#opening.has(at) || this.#referenced.has(at) || this.#closes(at, sign)) continue
        this.#referenced.add(at)
        settled = false
      }
    }
  }

  /** Whether the mark before the character at `at` opens: where a word begins, or punctuation stands before it. */
  #opens(at: number, sign: string): boolean {
    if (isApart(characterBefore(this.#text, at))) return true
    return sign === '*' && !this.#referenced.has(at) && !isPunctuation(characterAt(this.#text, at))
  }

  #closes(at: number, sign: string): boolean {
    if (isApart(characterAt(this.#text, at))) return true
    const before = characterBefore(this.#text, at)
    return sign === '*' && !this.#referenced.has(at - before.length) && !isPunctuation(before)
  }

  #put(at: number, mark: string): void {
    this.#edges.set(at, (this.#edges.get(at) ?? '') + mark)
  }
}

/** The stretches from `index` on that go on from one to the next and have something in common. */
function groupAt(stretches: readonly LookStretch[], index: number): readonly LookStretch[] {
  let longest = index + 1
  for (const bit of [look.emphasis, look.strong]) {
    let end = index
    while (end < stretches.length && (end === index || (stretches[end] as LookStretch).goesOn)) {
      if (((stretches[end] as LookStretch).value & bit) === 0) break
      end++
    }
    longest = Math.max(longest, end)
  }
  return stretches.slice(index, longest)
}

const punctuation = /[\p{P}\p{S}]/u

function isApart(character: string): boolean {
  return character === '' || /\s/.test(character) || isPunctuation(character)
}

/** Marks of notes begin and end with brackets; what is escaped begins with punctuation and is some. */
function isPunctuation(character: string): boolean {
  return character === markCharacter || punctuation.test(character)
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1)
}
