/**
 * Recognises a heading of a section at one place: adverbs, a chain of verbs, parties, a condition. Where a heading ends is a question
 * of its own, so each recogniser proposes two or three ends and the decoder chooses. Look-ahead is bounded.
 */
import type { Layout } from '../scan/layout.js'
import type { Part } from '../tree/nodes.js'
import type { Vocabulary } from './vocabulary.js'
import { phraseAt, unwrapped, type Word, wordsFrom } from './words.js'

/** How a proposed heading ends. */
export type HeadingEnd =
  /** At the end of its line: all of it is heading. */
  | 'line'
  /** At the end of a second or third line. */
  | 'lines'
  /** After the verbs, inside a line. */
  | 'verb'
  /** After the parties, inside a line. */
  | 'addressee'
  /** Before "to" or "that", inside a line, where the end of the parties is uncertain. */
  | 'text'
  /** Before the first marker of a list, inside a line. */
  | 'marker'

export interface Heading {
  readonly from: number
  readonly to: number
  readonly part: Part
  readonly end: HeadingEnd
  readonly verbs: readonly string[]
  readonly addressees: readonly { from: number; to: number }[]
  readonly condition: { from: number; to: number } | null
  /** False for heads that are in no list and were taken by their shape. */
  readonly known: boolean
  /** Opened by an adverb, or followed by one: "further noting", "considering further". */
  readonly adverb: boolean
  /** The verb is also a common word of running text. */
  readonly common: boolean
  /** Heading words that no list knows ("having regard to the said report"). */
  readonly loose: boolean
  /** "to" or "that" follows on the same line. */
  readonly opensText: boolean
  /** An article follows on the same line: the verb has an object, "confirms the decision". */
  readonly opensObject: boolean
  /** The style of its paragraph says so. */
  readonly styled: boolean
}

const lookAhead = 48
/** A preambular heading has no parties and is shorter. */
const preambularLookAhead = 32
/** Words that hold adverbs and verb. */
const headWords = 16
const longestHeading = 260
/** Words that no list knows at the end of a preambular heading. */
const looseWords = 8

/** Every proposal for a heading that starts at `at`. Empty when there is none. */
export function proposeHeadings(
  text: string,
  at: number,
  limit: number,
  vocabulary: Vocabulary,
  layout: Layout = unwrapped,
): Heading[] {
  const reach = Math.min(limit, at + 600)
  // Most places where one may begin have no verb: a few words tell.
  const head = headOf(wordsFrom(text, at, reach, headWords, layout), vocabulary)
  if (head === null) return []
  const { start, behind, part } = head
  const words = wordsFrom(text, at, reach, part === 'preambular' ? preambularLookAhead : lookAhead, layout)
  return part === 'preambular'
    ? preambularHeadings(words, start, behind, vocabulary)
    : operativeHeadings(words, start, behind, vocabulary, layout)
}

/** Where the verb stands that opens a heading; null when there is none. */
function headOf(words: readonly Word[], vocabulary: Vocabulary): { start: number; behind: number; part: Part } | null {
  let start = 0
  for (let length = phraseAt(vocabulary.adverbs, words, start); length > 0 && start < 4; ) {
    start += length
    length = phraseAt(vocabulary.adverbs, words, start)
  }
  const preambular = phraseAt(vocabulary.preambular, words, start)
  if (preambular > 0) return { start, behind: start + preambular, part: 'preambular' }
  const operative = phraseAt(vocabulary.operative, words, start)
  return operative > 0 ? { start, behind: start + operative, part: 'operative' } : null
}

/** A heading on a line of its own whose head no list knows; the shape of the first word says which part it is of. */
export function proposeUnknownHeading(
  text: string,
  at: number,
  lineEnd: number,
  vocabulary: Vocabulary,
): Heading | null {
  if (lineEnd - at > 120) return null
  const words = wordsFrom(text, at, lineEnd, 16)
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined || words.length > 14) return null
  // A sentence that ends before the last word is running text.
  if (words.some(word => word !== last && /[;:.]/.test(word.end))) return null
  if ((last.end !== '' && last.end !== ':') || first.lower.length < 5 || !/^[a-z]+$/.test(first.lower)) return null
  const { preambularEndings, operativeEndings } = vocabulary.language
  const part: Part | null = preambularEndings.some(ending => first.lower.endsWith(ending))
    ? 'preambular'
    : operativeEndings.some(ending => first.lower.endsWith(ending))
      ? 'operative'
      : null
  if (part === null) return null
  return {
    from: first.from,
    to: last.to,
    part,
    end: 'line',
    verbs: [first.lower],
    addressees: [],
    condition: null,
    known: false,
    adverb: false,
    common: true,
    loose: true,
    opensText: false,
    opensObject: false,
    styled: false,
  }
}

function preambularHeadings(
  words: readonly Word[],
  verbAt: number,
  afterVerb: number,
  vocabulary: Vocabulary,
): Heading[] {
  if (citesPlace(words, afterVerb, vocabulary)) return []
  let end = afterVerb
  let tailed = false
  for (let length = phraseAt(vocabulary.tails, words, end); length > 0 && words[end - 1]?.end === ''; ) {
    end += length
    tailed = true
    length = phraseAt(vocabulary.tails, words, end)
  }
  const manner = mannerEnd(words, end, vocabulary)
  if (manner > end) {
    end = manner
    tailed = true
  }
  const verbs = [phraseOf(words, verbAt, afterVerb)]
  const common = {
    part: 'preambular' as const,
    verbs,
    addressees: [],
    condition: null,
    known: true,
    common: vocabulary.preambularRare.has(verbs[0] as string),
    opensText: false,
    opensObject: false,
    styled: false,
  }
  const adverb = tailed || verbAt > 0
  const headings: Heading[] = []
  const stop = words[end - 1] as Word
  const from = (words[0] as Word).from
  if (stop.end === '' || stop.end === ':' || stop.end === ',') {
    const next = words[end]
    headings.push({
      from,
      to: stop.to,
      end: next === undefined || next.newLine ? 'line' : 'verb',
      adverb,
      loose: false,
      // Last: V8 copies an object into one that has keys already an order faster than the other way round.
      ...common,
    })
  }
  const line = lineEnd(words, end)
  // "noting that the ferries" is text already, unless the line ends there: "considering that".
  const text = line > end + 1 && vocabulary.openings.has((words[end] as Word).lower)
  if (!text && line > end && line <= end + looseWords && stop.end === '' && isOpen(words, end, line)) {
    headings.push({ from, to: (words[line - 1] as Word).to, end: 'line', adverb, loose: true, ...common })
  }
  return headings
}

/** True when the words go to a line end without punctuation (a closing colon aside) and were not cut off by the look-ahead. */
function isOpen(words: readonly Word[], from: number, line: number): boolean {
  if (line === words.length && words.length === preambularLookAhead) return false
  for (let index = from; index < line - 1; index++) if ((words[index] as Word).end !== '') return false
  return (words[line - 1] as Word).end.replace(':', '') === ''
}

/** End of "with grave concern", "with satisfaction and appreciation"; `from` when there is none. */
function mannerEnd(words: readonly Word[], from: number, vocabulary: Vocabulary): number {
  if (words[from]?.lower !== vocabulary.language.mannerOpening || words[from - 1]?.end !== '') return from
  let end = from
  for (let index = from + 1; index < from + 7 && index < words.length; index++) {
    const word = words[index] as Word
    if (word.newLine && end > from) break
    if (vocabulary.mannerNouns.has(word.lower)) end = index + 1
    if (word.end !== '' || vocabulary.openings.has(word.lower)) break
  }
  return end
}

interface Chain {
  /** Word behind the verbs. */
  end: number
  verbs: string[]
  common: boolean
  takesParty: boolean
  /** Parties of an earlier verb: "requests the Secretary-General and instructs ...". */
  parties: { from: number; to: number }[]
}

function operativeHeadings(
  words: readonly Word[],
  verbAt: number,
  afterVerb: number,
  vocabulary: Vocabulary,
  layout: Layout,
): Heading[] {
  if (citesPlace(words, afterVerb, vocabulary)) return []
  const form = phraseOf(words, verbAt, afterVerb)
  const verb = vocabulary.verbsByForm.get(form)
  const bare: Chain = {
    end: afterVerb,
    verbs: [form],
    common: verb?.common ?? false,
    takesParty: verb?.addressee ?? false,
    parties: [],
  }
  skipAdverbs(words, bare, vocabulary)
  const { end, common, takesParty } = bare
  const whole = lengthen(words, { end, verbs: [form], common, takesParty, parties: [] }, vocabulary)
  const proposals: Heading[] = []
  const from = (words[0] as Word).from
  const adverb = verbAt > 0 || bare.end > afterVerb
  const make = (to: number, end: HeadingEnd, chain: Chain, loose: boolean): void => {
    const parties = partiesBetween(words, chain, to, vocabulary)
    proposals.push({
      from,
      to: (words[to - 1] as Word).to,
      part: 'operative',
      end,
      verbs: chain.verbs,
      addressees: parties.addressees,
      condition: parties.condition,
      known: true,
      adverb,
      common: bare.common,
      loose,
      opensText:
        words[to] !== undefined && !(words[to] as Word).newStart && vocabulary.openings.has((words[to] as Word).lower),
      opensObject:
        words[to] !== undefined && !(words[to] as Word).newStart && vocabulary.articles.has((words[to] as Word).lower),
      styled: false,
    })
  }
  proposeLineEnds(words, whole, vocabulary, layout, make)
  proposeInlineEnds(words, bare, whole, vocabulary, make)
  return proposals
}

/** Ends at the end of the first, second and third line, as long as no punctuation closes one before. */
function proposeLineEnds(
  words: readonly Word[],
  chain: Chain,
  vocabulary: Vocabulary,
  layout: Layout,
  make: (to: number, end: HeadingEnd, chain: Chain, loose: boolean) => void,
): void {
  const parties = chain.takesParty ? partiesEnd(words, chain.end, vocabulary) : chain.end
  const condition = words[parties - 1]?.end === ',' && phraseAt(vocabulary.conditions, words, parties) > 0
  // "resolves 2 shall designate": a heading holds no label behind its verbs.
  const behind = words[chain.end]
  if (behind !== undefined && !behind.newLine && /^\(?(?:\d{1,3}|[a-z]\))/.test(behind.lower)) return
  let line = lineEnd(words, 1)
  let checked = 0
  for (let count = 1; count <= 3 && line <= words.length; count++) {
    const last = words[line - 1] as Word
    if (last.to - (words[0] as Word).from > longestHeading) return
    for (let index = checked; index < line - 1; index++) if (/[;:.]/.test((words[index] as Word).end)) return
    checked = line - 1
    if (line < words.length || words.length < lookAhead) {
      const closed = last.end !== '' && last.end !== ':'
      if (!closed || (last.end === ',' && line <= parties))
        make(line, count === 1 ? 'line' : 'lines', chain, line > parties && !condition)
      if (closed && last.end !== ',') return
    }
    const next = words[line]
    if (
      next === undefined ||
      next.newBlock ||
      (next.newStart && !(layout.width === 0 && next.filled)) ||
      vocabulary.openings.has(next.lower) ||
      firstMarkers.test(markerText(next))
    )
      return
    line = lineEnd(words, line + 1)
  }
}

function proposeInlineEnds(
  words: readonly Word[],
  bare: Chain,
  whole: Chain,
  vocabulary: Vocabulary,
  make: (to: number, end: HeadingEnd, chain: Chain, loose: boolean) => void,
): void {
  const verbsEndLine = words[bare.end]?.newLine === true
  proposeBeforeMarker(words, whole, vocabulary, make)
  const chain = whole.takesParty ? whole : bare
  const parties = chain.takesParty ? partiesEnd(words, chain.end, vocabulary) : chain.end
  if (chain.takesParty && parties > chain.end) {
    if (words[parties]?.newStart !== true) make(parties, 'addressee', chain, false)
  } else if (words[bare.end] !== undefined && !verbsEndLine) {
    make(bare.end, 'verb', bare, false)
  }
  if (whole !== bare && whole.end > bare.end && words[bare.end] !== undefined && parties === chain.end && !verbsEndLine)
    return
  const opening = nextOpening(words, Math.max(parties, chain.end), vocabulary)
  if (chain.takesParty && opening > chain.end && opening > parties) make(opening, 'text', chain, true)
}

/** The end before the first marker of a list: right behind verbs and parties, behind a condition, or behind words that no list knows. */
function proposeBeforeMarker(
  words: readonly Word[],
  chain: Chain,
  vocabulary: Vocabulary,
  make: (to: number, end: HeadingEnd, chain: Chain, loose: boolean) => void,
): void {
  const marker = firstMarker(words, chain.end, vocabulary)
  if (marker === 0) return
  const parties = chain.takesParty ? partiesEnd(words, chain.end, vocabulary) : chain.end
  const between = words.slice(Math.min(parties, marker), marker)
  if (marker > parties && between.some(word => word.end === ':' || vocabulary.openings.has(word.lower))) return
  const condition = words[parties - 1]?.end === ',' && phraseAt(vocabulary.conditions, words, parties) > 0
  make(marker, 'marker', chain, marker > parties && !condition)
}

/** Adds what follows the first verb: "to instruct", "to invite and urge", "and endorses", "the Secretary-General and instructs". */
function lengthen(words: readonly Word[], chain: Chain, vocabulary: Vocabulary): Chain {
  let infinitive = false
  for (let round = 0; round < 4; round++) {
    const word = words[chain.end]
    if (word === undefined || words[chain.end - 1]?.end !== '') return chain
    if (word.lower === vocabulary.language.chainWord) infinitive = true
    else if (!infinitive || !vocabulary.conjunctions.has(word.lower)) {
      if (!addFinite(words, chain, vocabulary)) return chain
      infinitive = false
      continue
    }
    if (!addInfinitive(words, chain, chain.end + 1, vocabulary) && !addFinite(words, chain, vocabulary)) return chain
  }
  return chain
}

function addInfinitive(words: readonly Word[], chain: Chain, from: number, vocabulary: Vocabulary): boolean {
  const at = from + adverbsAt(words, from, vocabulary)
  const length = phraseAt(vocabulary.infinitives, words, at)
  const verb = length === 0 ? undefined : vocabulary.verbsByInfinitive.get(phraseOf(words, at, at + length))
  if (verb === undefined || !verb.addressee) return false
  chain.verbs.push(verb.form)
  chain.takesParty = true
  chain.end = at + length
  skipAdverbs(words, chain, vocabulary)
  return true
}

function addFinite(words: readonly Word[], chain: Chain, vocabulary: Vocabulary): boolean {
  const joined = chain.takesParty ? partiesEnd(words, chain.end, vocabulary) : chain.end
  if (words[joined] === undefined || !vocabulary.conjunctions.has((words[joined] as Word).lower)) return false
  const at = joined + 1 + adverbsAt(words, joined + 1, vocabulary)
  const length = phraseAt(vocabulary.operative, words, at)
  if (length === 0) return false
  const form = phraseOf(words, at, at + length)
  if (joined > chain.end) chain.parties.push(...splitParties(words, chain.end, joined, vocabulary))
  chain.verbs.push(form)
  chain.takesParty = vocabulary.verbsByForm.get(form)?.addressee ?? false
  chain.end = at + length
  skipAdverbs(words, chain, vocabulary)
  return true
}

function adverbsAt(words: readonly Word[], from: number, vocabulary: Vocabulary): number {
  return phraseAt(vocabulary.adverbs, words, from)
}

function skipAdverbs(words: readonly Word[], chain: Chain, vocabulary: Vocabulary): void {
  if (words[chain.end - 1]?.end === '') chain.end += adverbsAt(words, chain.end, vocabulary)
}

/** Behind the last word of the parties that start at `from`; `from` when there are none. Before `whole` no line break ends them. */
function partiesEnd(words: readonly Word[], from: number, vocabulary: Vocabulary, whole = from): number {
  let end = from
  for (let index = from; index < words.length; index++) {
    const word = words[index] as Word
    if (word.newBlock || (word.newStart && index >= whole) || !isPartyWord(word, vocabulary)) break
    if (vocabulary.partyHeads.has(word.lower)) end = index + 1
    if (word.end !== '') {
      if (word.end !== ',' || !opensParty(words, index + 1, vocabulary)) break
    }
  }
  return end
}

function isPartyWord(word: Word, vocabulary: Vocabulary): boolean {
  return vocabulary.partyWords.has(word.lower) || /^\d{4}$/.test(word.lower)
}

/** True when a further party, and not a condition, follows a comma: "Sector Members, and Academia". */
function opensParty(words: readonly Word[], from: number, vocabulary: Vocabulary): boolean {
  const at = vocabulary.conjunctions.has(words[from]?.lower ?? '') ? from + 1 : from
  if (phraseAt(vocabulary.conditions, words, at) > 0) return false
  for (let index = at; index < at + 8 && index < words.length; index++) {
    const word = words[index] as Word
    if (vocabulary.partyHeads.has(word.lower)) return true
    if (!isPartyWord(word, vocabulary)) return false
  }
  return false
}

interface Parties {
  addressees: { from: number; to: number }[]
  condition: { from: number; to: number } | null
}

/** The parties between the verbs and word `to`, each as printed, and the condition after the comma. */
function partiesBetween(words: readonly Word[], chain: Chain, to: number, vocabulary: Vocabulary): Parties {
  const parties: Parties = { addressees: [...chain.parties], condition: null }
  if (!chain.takesParty || chain.end >= to) return parties
  // The heading has been chosen: a line break inside it parts nothing.
  const known = Math.min(to, partiesEnd(words, chain.end, vocabulary, to))
  // Parties that no list knows reach to the comma, to "to" or "that", or to the end.
  let end = known
  if (known === chain.end)
    while (end < to && !vocabulary.openings.has((words[end] as Word).lower) && (words[end - 1] as Word).end !== ',')
      end++
  parties.addressees.push(...splitParties(words, chain.end, end, vocabulary))
  const last = words[end - 1] as Word
  if (end < to && last.end === ',')
    parties.condition = { from: (words[end] as Word).from, to: (words[to - 1] as Word).to }
  return parties
}

/** Splits at commas and "and" where a party of its own follows; "the Directors of the X Bureau and the Y Bureau" stays one. */
function splitParties(
  words: readonly Word[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let start = from
  for (let index = from; index < to; index++) {
    const word = words[index] as Word
    const conjunction = vocabulary.conjunctions.has(word.lower)
    const next = conjunction
      ? index + 1
      : index + 1 + Number(vocabulary.conjunctions.has(words[index + 1]?.lower ?? ''))
    if (!conjunction && word.end !== ',') continue
    const end = conjunction ? index : index + 1
    if (end <= start || next >= to || !opensParty(words, next, vocabulary)) continue
    if (!hasHead(words, start, end, vocabulary) || sharesHead(words, start, end, next, vocabulary)) continue
    found.push({ from: (words[start] as Word).from, to: (words[end - 1] as Word).to })
    start = next
    index = next - 1
  }
  if (start < to) found.push({ from: (words[start] as Word).from, to: (words[to - 1] as Word).to })
  return found
}

function hasHead(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  return words.slice(from, to).some(word => vocabulary.partyHeads.has(word.lower))
}

/** "the Directors of the X Bureau" + "the Y Bureau": a plural governs both, and what follows "and" is of the kind that stands before it. */
function sharesHead(words: readonly Word[], from: number, to: number, next: number, vocabulary: Vocabulary): boolean {
  const links = new Set(vocabulary.language.addressees.links)
  const link = words.slice(from, to).findIndex(word => links.has(word.lower))
  if (link < 1 || !(words[from + link - 1] as Word).lower.endsWith('s')) return false
  const last = (words[to - 1] as Word).lower.replace(/[sx]$/, '')
  for (let index = next; index < words.length && index < next + 6; index++) {
    const word = (words[index] as Word).lower
    if (vocabulary.partyHeads.has(word)) return word.replace(/[sx]$/, '') === last
  }
  return false
}

/** Word behind the last one of the line that holds word `from - 1`. */
function lineEnd(words: readonly Word[], from: number): number {
  let end = from
  while (end < words.length && !(words[end] as Word).newLine) end++
  return end
}

const firstMarkers = /^(?:\(?a\)|a\.|\(?1[.)]?|\(?i\)|1\.1|–|•|-|·)$/

/** Word index of the first marker of a list after `from`, 0 for none; a reference ("resolves 1 above") is none. */
function firstMarker(words: readonly Word[], from: number, vocabulary: Vocabulary): number {
  for (let index = from; index < words.length - 1; index++) {
    const word = words[index] as Word
    if (word.newBlock && index > from) return 0
    if (firstMarkers.test(markerText(word)) && !isReference(words, index, vocabulary)) return index
    if (word.end !== '' && word.end !== ',' && word.end !== ':') return 0
  }
  return 0
}

/** "1." and "a)" with what `words` cut off. */
function markerText(word: Word): string {
  return word.end === '.' ? `${word.lower}.` : word.end === '' ? word.lower : ''
}

/** True when the words after a verb name a place and open no list: "resolves 1 above", "considering a) and b)". */
function citesPlace(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (vocabulary.references.has(word.lower) && words[at - 1]?.end === '') return true
  if (!/^\(?(?:[a-z]{1,2}\)?|\d{1,3})(?:bis|ter)?[.)]?(?:[a-z]\))?$/.test(word.lower) || word.newBlock) return false
  if (/^[a-z]$/.test(word.lower) || (/^[a-z]{2}$/.test(word.lower) && !word.lower.endsWith(')'))) return false
  return isReference(words, at, vocabulary)
}

function isReference(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const word = words[at] as Word
  if (word.end !== '' && word.end !== '.') return true
  const next = words[at + 1]
  if (next === undefined) return true
  if (next.newLine) return false
  if (vocabulary.references.has(next.lower) || vocabulary.conjunctions.has(next.lower)) return true
  if (vocabulary.language.chainWord === next.lower) return /^(?:\d|\(?[a-z]{1,2}\))/.test(words[at + 2]?.lower ?? '')
  return false
}

/** Word index of the next "to" or "that" after `from`, 0 for none before punctuation that ends a sentence. */
function nextOpening(words: readonly Word[], from: number, vocabulary: Vocabulary): number {
  for (let index = from; index < words.length && index < from + 26; index++) {
    const word = words[index] as Word
    if (word.newStart) return 0
    if (vocabulary.openings.has(word.lower)) return index
    if ((word.end !== '' && word.end !== ',') || firstMarkers.test(markerText(word))) return 0
  }
  return 0
}

function phraseOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(word => word.lower)
    .join(' ')
}
