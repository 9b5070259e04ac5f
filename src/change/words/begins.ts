/** Where editors let an insertion begin: ", and standards" rather than "standards, and". */
import type { Token } from './token.js'
import { isLight } from './weight.js'

/** How well a run of words begins and ends, for comparison with other places of the same run. */
export function beginsAt(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const before = tokens[from - 1]
  let score = 0
  // A sentence, a label or a bracket is put in whole, behind what ends before it.
  if (before === undefined || stops.has(before.key)) score += 5
  if (opens.has(first.key) && closes.has(last.key)) score += 6
  else if (opens.has(first.key)) score += 4
  else if (opens.has(last.key)) score -= 6
  // The sign or conjunction of an enumeration goes with the member behind it.
  if (commas.has(first.key)) score += 4
  else if (conjunctions.has(first.key)) score += 3
  else if (first.kind === 'word' && isLight(first)) score += 1
  if (commas.has(last.key)) score -= before === undefined || stops.has(before.key) ? 0 : 4
  else if (conjunctions.has(last.key)) score -= 3
  else if (last.kind === 'word' && isLight(last)) score -= 2
  return score
}

const stops: ReadonlySet<string> = new Set(['.', ':', '?', '!', '。', '；', '؛'])
const commas: ReadonlySet<string> = new Set([',', ';', '、', '，', '،'])
const opens: ReadonlySet<string> = new Set(['(', '[', '（', '【'])
const closes: ReadonlySet<string> = new Set([')', ']', '）', '】'])
/** Of the six languages of the Union, and a few more. */
const conjunctions: ReadonlySet<string> = new Set([
  'and',
  'or',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'и',
  'или',
  'و',
  'أو',
  '和',
  '或',
  'und',
  'oder',
])
