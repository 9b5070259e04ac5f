/** Verbs that bind more, or less: "should" for "shall", "to consider establishing" for "to establish", "to invite" for "to instruct". */
import type { PairWords, PlacedToken } from '../comparison.js'
import type { Hunk } from '../words/token.js'
import type { Classifier } from './classifier.js'
import { saidOfAll, textOf } from './said.js'
import { modals, requirements, softeners, verbForm, verbRank } from './strength.js'
import { type Kind, swapsIn } from './swap.js'

export const modal: Classifier = {
  id: 'modal',
  claim({ words }, hunks) {
    const tiles = hunks.flatMap(hunk => {
      if (!mayBind(words, hunk)) return []
      if (isWeakened(words, hunk) || isOtherVerb(words, hunk)) return [hunk]
      return swapsIn(words, [hunk], modality)
    })
    return tiles.length === 0 ? [] : [{ class: 'verb-strength', hunks: tiles, message: saidOfAll(words, tiles) }]
  },
}

/** First words of all that is looked for. */
const openings = new Set([...modals, ...requirements, ...softeners.map(words => words.split(' ')[0] as string)])

function mayBind({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  const has = (tokens: readonly PlacedToken[], from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const { key } = tokens[index] as PlacedToken
      if (openings.has(key) || be.test(key) || verbForm(key) !== null) return true
    }
    return false
  }
  return has(tokensA, fromA, toA) || has(tokensB, fromB, toB)
}

const modality: Kind = { isOf: isModal, alone: false }

const be = /^(?:is|are|was|were|be|has|have|had|needs?)$/

function isModal(tokens: readonly PlacedToken[], index: number): boolean {
  const { key } = tokens[index] as PlacedToken
  if (modals.has(key)) return isVerb(tokens, index)
  const next = keyAt(tokens, index + 1)
  // "is to", "are invited to", "needs to".
  if (be.test(key)) return next === 'to' || (requirements.has(next) && keyAt(tokens, index + 2) === 'to')
  const before = keyAt(tokens, index - 1)
  if (requirements.has(key)) return next === 'to' && be.test(before)
  return key === 'to' && (be.test(before) || (requirements.has(before) && be.test(keyAt(tokens, index - 2))))
}

/** "political will", "a can", "the might": not what stands behind an article or an adjective of it. */
function isVerb(tokens: readonly PlacedToken[], index: number): boolean {
  return !/^(?:the|a|an|political|good|free|goodwill|of|with)$/.test(keyAt(tokens, index - 1))
}

function keyAt(tokens: readonly PlacedToken[], index: number): string {
  return tokens[index]?.key.toLowerCase() ?? ''
}

const weakening = new RegExp(`(?<!\\p{L})(?:${[...softeners, ...modals].join('|')})(?!\\p{L})`, 'gu')

/** Nothing differs but verbs before the verb: "consider establishing" for "establish", "ensures" for "shall ensure". */
function isWeakened({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  // A softener of six words, a modal and a verb.
  if (toA - fromA > 8 || toB - fromB > 8) return false
  const [old, now] = [turned(textOf(tokensA, fromA, toA)), turned(textOf(tokensB, fromB, toB))]
  const [plainOld, plainNow] = [verbsOf(old), verbsOf(now)]
  if (plainOld.length === wordCount(old) && plainNow.length === wordCount(now)) return false
  if (plainOld.length !== plainNow.length) return false
  if (plainOld.length === 0) return true
  return plainOld.every((word, index) => isSameVerb(word, plainNow[index] as string))
}

/** "to [endeavour to] establish" may be found as "[to endeavour] to establish". */
function turned(text: string): string {
  return text.startsWith('to ') ? `${text.slice(3)} to` : text
}

function verbsOf(text: string): readonly string[] {
  return text.replace(weakening, ' ').match(/\p{L}[\p{L}-]*|[^\s\p{L}]/gu) ?? []
}

function wordCount(text: string): number {
  return text.match(/\p{L}[\p{L}-]*|[^\s\p{L}]/gu)?.length ?? 0
}

const endings = /(?:ing|ed|es|e|s|d)$/

function isSameVerb(old: string, now: string): boolean {
  const [one, other] = [old.toLowerCase().replace(endings, ''), now.toLowerCase().replace(endings, '')]
  return one === other && one.length > 1
}

/** So far into a clause stands the verb that it rests on: "1 to invite", "that the Council be instructed" is not. */
const opening = 2

/** Another operative verb of another strength at the start of a clause, whose section says only "resolves". */
function isOtherVerb({ tokensA, tokensB }: PairWords, { fromA, toA, fromB, toB }: Hunk): boolean {
  if (fromA === toA || fromB === toB || !isOpening(tokensA, fromA) || !isOpening(tokensB, fromB)) return false
  const old = verbForm(textOf(tokensA, fromA, toA))
  const now = verbForm(textOf(tokensB, fromB, toB))
  return old !== null && now !== null && verbRank(old) !== verbRank(now)
}

function isOpening(tokens: readonly PlacedToken[], index: number): boolean {
  return index <= opening && tokens[0]?.passage === tokens[index]?.passage
}
