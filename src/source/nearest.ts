/**
 * The candidates nearest to a mistyped word, nearest first, at most `most`. A candidate is near when no more than about a third of it
 * would have to be typed again; case does not count.
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  const wanted = word.toLowerCase()
  return [...new Set(candidates)]
    .map(candidate => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(candidate.length, wanted.length) / 3)),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** Words longer than this are compared by their beginning: nobody mistypes a page. */
const longest = 100

/** Letters to insert, delete, replace or swap with their neighbour to make one word of the other. */
export function distance(from: string, to: string): number {
  const a = from.slice(0, longest)
  const b = to.slice(0, longest)
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(older, j - 2) + 1)
      row.push(least)
    }
    older = old
    old = row
  }
  return at(old, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
