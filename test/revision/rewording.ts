/** Other words for some words of a clause, as editors do it: single words, and whole phrases. */
import { wordsIn } from './edit.js'
import { draw, fresh, freshPhrase, type Random } from './prose.js'

/** Single words scattered over the clause; runs of words by new phrases; runs of words by phrases that other clauses have. */
export type Manner = 'words' | 'phrases' | 'borrowed phrases'

export interface Reworded {
  readonly text: string
  readonly out: number
  readonly in: number
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Left alone, since a change of them is one of another class: modal verbs, numbers in words, periods, terms, and what headings are made of. The
 * opening word stays, so that the clause remains one.
 */
const kept = new Set(
  `that to should shall may must can could will would need one two three four five six seven eight nine ten eleven twelve dozen last past first second third half twice once annual annually
  yearly weekly monthly daily year years month months week weeks day days session sessions date end next chair chairman chairmen considering recalling
  recognizing noting resolves instructs invites requests urges encourages further above below resolution resolutions decision decisions article articles
  annex annexes recommendation recommendations telecommunication telecommunications information communication technology technologies internet
  conference conferences assembly council this not no nor neither without et al inter alia bis ter`.split(/\s+/),
)

/** Puts other words for about `share` of all words; null when too few may be changed. */
export function reword(
  random: Random,
  body: string,
  share: number,
  manner: Manner,
  others: readonly string[],
): Reworded | null {
  const total = wordsIn(body)
  const wanted = Math.max(1, Math.round(total * share))
  const runs = manner === 'words' ? freeWords(body).map(word => [word]) : freeRuns(body)
  const chosen = manner === 'words' ? chooseWords(random, runs, wanted) : chooseRuns(random, runs, wanted)
  const out = chosen.reduce((sum, run) => sum + run.length, 0)
  if (out < wanted * 0.85 || out > wanted * 1.2 + 1) return null
  const taken = new Set(body.toLowerCase().match(/\p{L}+/gu))
  const vocabulary = fresh.filter(word => !taken.has(word))
  let put = 0
  let text = ''
  let at = 0
  for (const run of chosen.sort((a, b) => first(a).from - first(b).from)) {
    const instead = replacement(random, run, manner, vocabulary, others)
    if (instead === null) return null
    put += wordsIn(instead)
    text += body.slice(at, first(run).from) + instead
    at = last(run).to
  }
  return { text: text + body.slice(at), out, in: put }
}

/** One free word of a clause, by another. */
export function rewordOne(random: Random, body: string): Reworded | null {
  const word = draw(random, freeWords(body))
  if (word === undefined) return null
  const put = draw(random, fresh)
  return { text: body.slice(0, word.from) + put + body.slice(word.to), out: 1, in: 1 }
}

function replacement(
  random: Random,
  run: readonly Piece[],
  manner: Manner,
  vocabulary: readonly string[],
  others: readonly string[],
): string | null {
  if (manner === 'words') return draw(random, vocabulary)
  const length = Math.max(1, run.length + Math.floor(random() * 3) - 1)
  if (manner === 'phrases') return freshPhrase(random, length)
  for (let tries = 0; tries < 20; tries++) {
    const other = draw(random, others)
    const found = draw(
      random,
      freeRuns(other).filter(words => words.length >= length),
    )
    if (found === undefined) continue
    const from = Math.floor(random() * (found.length - length + 1))
    const phrase = found
      .slice(from, from + length)
      .map(({ text }) => text)
      .join(' ')
    if (phrase !== run.map(({ text }) => text).join(' ')) return phrase
  }
  return null
}

function chooseWords(random: Random, runs: readonly Piece[][], wanted: number): Piece[][] {
  const left = [...runs]
  const chosen: Piece[][] = []
  while (chosen.length < wanted && left.length > 0) chosen.push(...left.splice(Math.floor(random() * left.length), 1))
  return chosen
}

/** Pieces of two to six words out of the runs, none beside another, until there are enough. */
function chooseRuns(random: Random, runs: readonly Piece[][], wanted: number): Piece[][] {
  const left = [...runs]
  const chosen: Piece[][] = []
  let count = 0
  while (count < wanted && left.length > 0) {
    const [run = []] = left.splice(Math.floor(random() * left.length), 1)
    const length = Math.min(run.length, 2 + Math.floor(random() * 5), Math.max(1, wanted - count))
    const from = Math.floor(random() * (run.length - length + 1))
    chosen.push(run.slice(from, from + length))
    count += length
    // A word stays between two replaced pieces: else they would be one.
    for (const rest of [run.slice(0, Math.max(0, from - 1)), run.slice(from + length + 1)])
      if (rest.length > 0) left.push(rest)
  }
  return chosen
}

/** Words that may be changed, in runs on which nothing else stands between. */
export function freeRuns(body: string): Piece[][] {
  const runs: Piece[][] = []
  let to = -2
  for (const word of freeWords(body)) {
    if (/^\s+$/.test(body.slice(to, word.from)) && to >= 0) runs.at(-1)?.push(word)
    else runs.push([word])
    to = word.to
  }
  return runs
}

/** Small words of plain text outside of quotes, brackets, emphasis and citations. */
export function freeWords(body: string): Piece[] {
  const held = heldIn(body)
  const tokens = [...body.matchAll(/\S+/g)]
  const isName = (token: RegExpExecArray | undefined) =>
    token !== undefined && (/[\p{Lu}\d§]/u.test(token[0]) || /^\*?[a-z]{1,3}\)/.test(token[0]))
  return tokens.flatMap((token, index) => {
    const [, word] = /^([a-z]+(?:-[a-z]+)*)[,;]?$/.exec(token[0]) ?? []
    if (word === undefined || kept.has(word) || index === 0) return []
    const from = token.index
    if (held.some(span => span.from < from + word.length && from < span.to)) return []
    if ([-2, -1, 1, 2].some(step => isName(tokens[index + step]))) return []
    return [{ from, to: from + word.length, text: word }]
  })
}

function heldIn(body: string): { from: number; to: number }[] {
  const patterns = [
    /["“”][^"“”]{0,400}["“”]/g,
    /\*+[^*]{1,200}\*+/g,
    /\([^()]{0,200}\)/g,
    /\[[^\]]{0,400}\]/g,
    /information and communication technolog\w+/g,
    /\S*[_`<>~|\\]\S*/g,
  ]
  return patterns.flatMap(pattern =>
    [...body.matchAll(pattern)].map(match => ({ from: match.index, to: match.index + match[0].length })),
  )
}

const first = (run: readonly Piece[]) => run[0] as Piece
const last = (run: readonly Piece[]) => run.at(-1) as Piece
