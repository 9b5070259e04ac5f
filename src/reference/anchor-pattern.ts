/** One pattern for many words, as a tree of their beginnings: the native search then tries each letter once, not each word. */

/** The longest word wins; a word that begins with a small letter stands for both cases of it. */
export function anchorPattern(words: readonly string[]): string {
  return [...byFirst(words)]
    .map(([first, rests]) => {
      const upper = first.toUpperCase()
      return `${first === upper ? escaped(first) : `[${first}${upper}]`}${tree(rests)}`
    })
    .join('|')
}

function tree(words: readonly string[]): string {
  const branches = [...byFirst(words)].map(([first, rests]) => escaped(first) + tree(rests))
  if (branches.length === 0) return ''
  if (words.includes('')) return `(?:${branches.join('|')})?`
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`
}

/** What follows each first letter; the empty word has none. */
function byFirst(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    if (word === '') continue
    const first = word.charAt(0)
    groups.set(first, [...(groups.get(first) ?? []), word.slice(1)])
  }
  return groups
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')
}
