/** What a text with tracked marks is: stretches that both texts have, that only the old one has, that only the new one has. */
import type { Run } from '../redline.js'

export interface Stretch {
  readonly op: Run['op']
  readonly text: string
}

export interface BothTexts {
  readonly old: string
  readonly new: string
}

/** Accepting all marks gives `new`, rejecting all gives `old`. */
export function bothTexts(stretches: readonly Stretch[]): BothTexts {
  let old = ''
  let now = ''
  for (const { op, text } of stretches) {
    if (op !== 'added') old += text
    if (op !== 'removed') now += text
  }
  return { old, new: now }
}
