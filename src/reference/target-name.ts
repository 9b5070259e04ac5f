/** Short names of what is cited, as `resolute cite` and `resolute catalogue show` take them: "PP 130", "UNGA 70/125", "CS 165A". */
import type { Reference, Target, TextTarget } from './reference.js'

/** "PP 130", "PP Decision 5", "ITU-R 7-3", "considering b)". */
export function targetName({ kind, target }: Pick<Reference, 'kind' | 'target'>): string {
  if (isText(target)) return textName(kind, target)
  if ('path' in target) return target.path
  const { instrument, number, part } = target
  const main = [instrument, number].filter(word => word !== null).join(' ')
  return part === null ? main : `${main}, ${part}`
}

/** "PP 130". */
export function textName(kind: string, { body, number }: Pick<TextTarget, 'body' | 'number'>): string {
  const noun = kind === 'resolution' ? '' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} `
  const whose = body === null || number.startsWith('ITU-R') ? '' : `${body} `
  return `${whose}${noun}${number}`
}

export function isText(target: Target): target is TextTarget {
  return 'body' in target
}
