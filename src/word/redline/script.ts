/** What stays, goes and comes, character by character, in one place that holds paragraphs (the running text, a cell, a note). */
import type { Token } from './inline.js'

/** One replaced stretch of the text, by offsets of both sides: A is the text of the file, B what it is to be. */
export interface TextEdit {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** `old` alone goes, `now` alone comes, both stay. */
export interface Step {
  readonly old: Token | null
  readonly now: Token | null
}

/** Which character of the new text is which of the old one: outside of edits they are the same. */
export function pairsOf(old: readonly Token[], now: readonly Token[], edits: readonly TextEdit[]): Map<Token, Token> {
  const pairs = new Map<Token, Token>()
  const byPlace = new Map<number, Token>()
  for (const token of now) if (token.to > token.from) byPlace.set(token.from, token)
  let index = 0
  let shift = 0
  for (const token of old) {
    if (token.to === token.from) continue
    for (; index < edits.length; index++) {
      const { fromA, toA, toB } = edits[index] as TextEdit
      // An insertion before the token is behind us; one inside of it is not.
      if (toA > token.from || (fromA === toA && fromA > token.from)) break
      shift = toB - toA
    }
    const next = edits[index]
    if (next !== undefined && next.fromA < token.to) continue
    const same = byPlace.get(token.from + shift)
    if (same !== undefined && same.to - same.from === token.to - token.from && isSame(token, same))
      pairs.set(token, same)
  }
  return pairs
}

export function isSame(a: Token, b: Token): boolean {
  return a.kind === b.kind && a.value === b.value
}

/** Steps from one sequence to the other; `pairs` of tokens that are not in both are passed over. */
export function stepsOf(
  old: readonly Token[],
  now: readonly Token[],
  pairs: ReadonlyMap<Token, Token>,
  coarse: ReadonlySet<Token> = new Set(),
): Step[] {
  const places = new Map(now.map((token, index) => [token, index]))
  const steps: Step[] = []
  let from = 0
  let at = 0
  for (const [index, token] of old.entries()) {
    const pair = coarse.has(token) ? undefined : pairs.get(token)
    const place = pair === undefined ? undefined : places.get(pair)
    if (place === undefined || place < at || coarse.has(now[place] as Token)) continue
    if (index > from || place > at) addGap(steps, old.slice(from, index), now.slice(at, place), coarse)
    steps.push({ old: token, now: pair as Token })
    from = index + 1
    at = place + 1
  }
  addGap(steps, old.slice(from), now.slice(at), coarse)
  return settled(steps)
}

/** What differs between two tokens that stay: what is alike at its ends stays too, and ends of paragraphs where there are equally many. */
function addGap(steps: Step[], old: readonly Token[], now: readonly Token[], coarse: ReadonlySet<Token>): void {
  const start = alikeAtStart(old, now, coarse)
  let end = alikeAtEnd(old, now, coarse, Math.min(old.length, now.length) - start)
  // The comma behind a paragraph that goes is not the one that the paragraph before it gets.
  if (countEnds(old) !== countEnds(now) && !old.slice(old.length - end).some(isEnd)) end = 0
  for (let index = 0; index < start; index++) steps.push({ old: old[index] as Token, now: now[index] as Token })
  const oldRest = old.slice(start, old.length - end)
  const nowRest = now.slice(start, now.length - end)
  const oldEnd = oldRest.findIndex(isEnd)
  const nowEnd = nowRest.findIndex(isEnd)
  if (
    oldEnd >= 0 &&
    nowEnd >= 0 &&
    countEnds(oldRest) === countEnds(nowRest) &&
    !coarse.has(oldRest[oldEnd] as Token)
  ) {
    addGap(steps, oldRest.slice(0, oldEnd), nowRest.slice(0, nowEnd), coarse)
    steps.push({ old: oldRest[oldEnd] as Token, now: nowRest[nowEnd] as Token })
    addGap(steps, oldRest.slice(oldEnd + 1), nowRest.slice(nowEnd + 1), coarse)
  } else if (oldEnd >= 0 !== nowEnd >= 0 && !coarse.has(oldRest[0] as Token)) {
    // Whole paragraphs come or go behind the one that the gap begins in.
    const [oldTo, nowTo] = [oldEnd < 0 ? oldRest.length : oldEnd, nowEnd < 0 ? nowRest.length : nowEnd]
    addGap(steps, oldRest.slice(0, oldTo), nowRest.slice(0, nowTo), coarse)
    for (const token of oldRest.slice(oldTo)) steps.push({ old: token, now: null })
    for (const token of nowRest.slice(nowTo)) steps.push({ old: null, now: token })
  } else {
    for (const token of oldRest) steps.push({ old: token, now: null })
    for (const token of nowRest) steps.push({ old: null, now: token })
  }
  for (let index = end; index > 0; index--)
    steps.push({ old: old[old.length - index] as Token, now: now[now.length - index] as Token })
}

function alikeAtStart(old: readonly Token[], now: readonly Token[], coarse: ReadonlySet<Token>): number {
  const most = Math.min(old.length, now.length)
  let count = 0
  while (count < most && isAlike(old[count], now[count], coarse)) count++
  while (count > 0 && (isInWord(old, count) || isInWord(now, count))) count--
  return count
}

function alikeAtEnd(old: readonly Token[], now: readonly Token[], coarse: ReadonlySet<Token>, most: number): number {
  let count = 0
  while (count < most && isAlike(old[old.length - 1 - count], now[now.length - 1 - count], coarse)) count++
  while (count > 0 && (isInWord(old, old.length - count) || isInWord(now, now.length - count))) count--
  return count
}

/** Tables are paired by their rows alone. */
function isAlike(a: Token | undefined, b: Token | undefined, coarse: ReadonlySet<Token>): boolean {
  if (a === undefined || b === undefined || coarse.has(a) || coarse.has(b)) return false
  return a.kind !== 'table' && isSame(a, b)
}

function isInWord(tokens: readonly Token[], at: number): boolean {
  return isLetter(tokens[at - 1]) && isLetter(tokens[at])
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'character' && /[\p{L}\p{N}]/u.test(token.value)
}

export function isEnd(token: Token | null | undefined): boolean {
  return token?.kind === 'end'
}

function countEnds(tokens: readonly Token[]): number {
  return tokens.filter(isEnd).length
}

/**
 * A paragraph goes with the mark that ends it, and comes before the next: steps that end with a kept end and hold another on one side only are put so that the
 * first end stays, and the last one goes or comes.
 */
function settled(steps: readonly Step[]): Step[] {
  const result: Step[] = []
  let from = 0
  for (let index = 0; index <= steps.length; index++) {
    const step = steps[index]
    if (step !== undefined && (step.old === null || step.now === null)) continue
    if (step !== undefined && from === index) {
      result.push(step)
      from++
      continue
    }
    let old = steps.slice(from, index).flatMap(({ old }) => old ?? [])
    let now = steps.slice(from, index).flatMap(({ now }) => now ?? [])
    const last = result[result.length - 1]
    const isInside = last !== undefined && !isEnd(last.old ?? last.now) && last.old?.kind !== 'table'
    if (step === undefined || !isEnd(step.old)) {
      result.push(...changed(old, now, isInside))
      if (step !== undefined) result.push(step)
    } else {
      old = [...old, step.old as Token]
      now = [...now, step.now as Token]
      const oldEnd = old.findIndex(isEnd)
      const nowEnd = now.findIndex(isEnd)
      if (isInside || countEnds(old) === 1 || countEnds(now) === 1) {
        result.push(...gone(old.slice(0, oldEnd)), ...come(now.slice(0, nowEnd)))
        result.push({ old: old[oldEnd] as Token, now: now[nowEnd] as Token })
        result.push(...gone(old.slice(oldEnd + 1)), ...come(now.slice(nowEnd + 1)))
      } else result.push(...changed(old.slice(0, -1), now.slice(0, -1), isInside), step)
    }
    from = index + 1
  }
  return result
}

/** What goes at the beginning of a paragraph that stays is not put into one that comes before it. */
function changed(old: readonly Token[], now: readonly Token[], isInside: boolean): Step[] {
  const oldTo = isInside ? old.length : old.findLastIndex(isEnd) + 1
  const nowTo = isInside ? 0 : now.findLastIndex(isEnd) + 1
  return [
    ...gone(old.slice(0, oldTo)),
    ...come(now.slice(0, nowTo)),
    ...gone(old.slice(oldTo)),
    ...come(now.slice(nowTo)),
  ]
}

function gone(tokens: readonly Token[]): Step[] {
  return tokens.map(old => ({ old, now: null }))
}

function come(tokens: readonly Token[]): Step[] {
  return tokens.map(now => ({ old: null, now }))
}
