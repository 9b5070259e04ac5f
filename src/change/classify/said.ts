/** How a message shows words: in backticks, on one line, shortened. */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'

/** The words of a range of tokens as the text has them; "" for none. */
export function textOf(tokens: readonly PlacedToken[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (from >= to || first === undefined || last === undefined) return ''
  if (first.passage === last.passage) return first.passage.text.slice(first.from, last.to)
  // Of a split or a merger: the end of one passage, whole ones, the start of another.
  const parts: string[] = []
  for (let start = from; start < to; ) {
    const { passage, from: at } = tokens[start] as PlacedToken
    let end = start
    while (end + 1 < to && tokens[end + 1]?.passage === passage) end++
    parts.push(passage.text.slice(at, (tokens[end] as PlacedToken).to))
    start = end + 1
  }
  return parts.join(' ')
}

/** An editor reads a message at one glance: a longer text is shown by its beginning and its end. */
const longest = 80

export function shown(text: string): string {
  const line = text.replaceAll('`', "'").trim()
  if (line.length <= longest) return `\`${line}\``
  const cut = (part: string) => part.replace(/\S+$/, '').trimEnd()
  const head = cut(line.slice(0, longest - 24))
  const tail = line.slice(-20).replace(/^\S+/, '').trimStart()
  return `\`${head === '' ? line.slice(0, longest - 24) : head} … ${tail === '' ? line.slice(-20) : tail}\``
}

/** "`old` is now `new`", "`new` is put in", "`old` is left out". */
export function saidOf(words: PairWords, hunk: Hunk): string {
  const { fromA, toA, fromB, toB } = trimmed(words, hunk)
  return saidBetween(textOf(words.tokensA, fromA, toA), textOf(words.tokensB, fromB, toB))
}

export function saidBetween(before: string, after: string): string {
  const [old, now] = before === '' || after === '' ? [bare(before), bare(after)] : [before, after]
  if (old === '') return `${shown(now)} is put in`
  if (now === '') return `${shown(old)} is left out`
  return `${shown(old)} is now ${shown(now)}`
}

/** Without words that are the same at both ends: what parts of a hunk may have, and an editor need not read. */
function trimmed({ tokensA, tokensB }: PairWords, hunk: Hunk): Hunk {
  let { fromA, toA, fromB, toB } = hunk
  const isSame = (a: number, b: number) => tokensA[a]?.key === tokensB[b]?.key
  while (fromA < toA && fromB < toB && isSame(fromA, fromB)) {
    fromA++
    fromB++
  }
  while (fromA < toA && fromB < toB && isSame(toA - 1, toB - 1)) {
    toA--
    toB--
  }
  return fromA === toA && fromB === toB ? hunk : { fromA, toA, fromB, toB }
}

/** Without the comma that ties it to the words before. */
function bare(text: string): string {
  return text.replace(/^[,;:] (?=.)/, '')
}

/** So many changes are told one by one. */
const mostTold = 3

/** The same sentence twice is told once. */
export function saidOfAll(words: PairWords, hunks: readonly Hunk[]): string {
  return listed(joined(hunks).map(hunk => saidOf(words, hunk)))
}

/** The same without a look at what stayed: for hunks that were rounded off for their readers. */
export function saidInFull({ tokensA, tokensB }: PairWords, hunks: readonly Hunk[]): string {
  return listed(
    joined(hunks).map(({ fromA, toA, fromB, toB }) =>
      saidBetween(textOf(tokensA, fromA, toA), textOf(tokensB, fromB, toB)),
    ),
  )
}

/** Hunks with one word between them are told as one: "`Dubai, 2018` is now `Bucharest, 2022`". */
function joined(hunks: readonly Hunk[]): Hunk[] {
  const told: Hunk[] = []
  for (const hunk of hunks) {
    const last = told[told.length - 1]
    const gap = last === undefined ? -1 : hunk.fromA - last.toA
    if (last !== undefined && gap >= 0 && gap <= 1 && hunk.fromB - last.toB === gap)
      told[told.length - 1] = { ...last, toA: hunk.toA, toB: hunk.toB }
    else told.push(hunk)
  }
  return told
}

export function listed(sentences: readonly string[]): string {
  const each = [...new Set(sentences)]
  const rest = each.length - mostTold
  return rest > 0 ? `${each.slice(0, mostTold).join('; ')}; and ${rest} more` : each.join('; ')
}
