/** A number at the start of a clause that the reader of the tree took for words: "26 to report" behind a heading. */
import type { PlacedToken } from '../comparison.js'
import type { Classifier } from './classifier.js'
import { saidOfAll } from './said.js'

export const label: Classifier = {
  id: 'label',
  claim({ words }, hunks) {
    const { tokensA, tokensB } = words
    const labels = hunks.filter(
      ({ fromA, toA, fromB, toB }) =>
        toA - fromA === 1 && toB - fromB === 1 && isLabel(tokensA, fromA) && isLabel(tokensB, fromB),
    )
    return labels.length === 0 ? [] : [{ class: 'relabelled', hunks: labels, message: saidOfAll(words, labels) }]
  },
}

function isLabel(tokens: readonly PlacedToken[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || before?.passage === token.passage) return false
  return /^\d{1,3}(?:\.\d{1,2})*$/.test(token.key) && /^(?:to|that)$/.test(next?.key ?? '')
}
