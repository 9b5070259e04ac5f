/** Where a text defines and uses its abbreviations. */
import type { Block } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import type { Draft } from '../../draft.js'

export interface Mention {
  /** Without the "s" of the plural. */
  readonly name: string
  readonly block: Block
  readonly from: number
  readonly to: number
}

export interface Definition extends Mention {
  /** Where the words that it stands for begin in the block; the bracket ends them. */
  readonly wordsFrom: number
}

export interface Abbreviations {
  /** "relay station (RS)": words and bracket; main body alone, in source order. */
  readonly definitions: readonly Definition[]
  /** First uses outside of definitions, main body alone. */
  readonly first: ReadonlyMap<string, Mention>
  /** Everything that stands in a bracket or behind an equals sign somewhere in the document, notes and annexes too. */
  readonly explained: ReadonlySet<string>
  /** How often each occurs in the whole document, definitions included. */
  readonly counts: ReadonlyMap<string, number>
}

const token =
  /(?=[A-Z])(?<![\p{L}\p{N}./@_&-]|(?:[Ss]ection|Appendix|Annex|Part|Table|Figure) )(?:[A-Z]{2,}|[A-Z][a-z]{0,2}[A-Z]+)s?(?![\p{L}\p{N}@_&+(]|\.\d|[-‑](?:\p{N}|\p{Lu})|\/[A-Z](?!\p{L}))/gu
const roman = /^[IVXLC]+$/
const small = /[a-z]/
const letters = /\p{L}/u

const gathered = new WeakMap<Draft, Abbreviations>()

export function abbreviationsOf(draft: Draft): Abbreviations {
  let found = gathered.get(draft)
  if (found === undefined) {
    found = gather(draft)
    gathered.set(draft, found)
  }
  return found
}

function gather(draft: Draft): Abbreviations {
  const definitions: Definition[] = []
  const first = new Map<string, Mention>()
  const explained = new Set<string>()
  const counts = new Map<string, number>()
  for (const block of draft.blocks) {
    const { text } = block
    if (!small.test(text) && (!letters.test(text) || text === text.toUpperCase())) continue
    const isBody = block.node.type === 'paragraph' && !block.inNote && block.container?.type === 'section'
    for (const { 0: shown, index: from } of matches(token, text)) {
      const name = shown.length > 2 && shown.endsWith('s') ? shown.slice(0, -1) : shown
      if (roman.test(name)) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const to = from + shown.length
      const next = text.charAt(to)
      const before = text.charAt(from - 1) === ' ' ? from - 2 : from - 1
      if (text.charAt(before) === '(' && (next === ')' || next === ',' || next === ';')) {
        explained.add(name)
        const wordsFrom = next === ')' ? wordsBefore(text, from - 1, name) : null
        if (wordsFrom !== null) {
          if (isBody) definitions.push({ name, block, from, to, wordsFrom })
          continue
        }
      } else if (next === ')' || (next === ' ' && /^ (?:\(|=|–|stands for )/.test(text.slice(to, to + 12))))
        explained.add(name)
      // "(BR IFIC)": the first word of a bracket is part of what is explained there.
      if (isBody && text[from - 1] !== '(' && !first.has(name)) first.set(name, { name, block, from, to })
    }
  }
  return { definitions, first, explained, counts }
}

const word = /[\p{L}\p{N}]+/gu

/** How many words an abbreviation has at most, beyond its letters. */
const spare = 6

/** Where the words whose initials are the letters of the name begin, read backwards from the bracket; null when they are not there. */
function wordsBefore(text: string, bracket: number, name: string): number | null {
  const before = text.slice(Math.max(0, bracket - 160), bracket)
  const offset = bracket - before.length
  const words = [...matches(word, before)].slice(-(name.length + spare))
  let letter = name.length - 1
  for (let index = words.length - 1; index >= 0; index--) {
    const { 0: shown, index: at } = words[index] as RegExpExecArray
    if (shown.charAt(0).toLowerCase() !== name.charAt(letter).toLowerCase()) continue
    if (letter === 0) return offset + at
    letter--
  }
  return null
}
