export { nearest } from '../source/nearest.js'

/** "did you mean a, b or c?"; null without candidates. */
export function didYouMean(found: readonly string[]): string | null {
  const last = found[found.length - 1]
  if (last === undefined) return null
  const others = found.slice(0, -1)
  return `did you mean ${others.length === 0 ? last : `${others.join(', ')} or ${last}`}?`
}
