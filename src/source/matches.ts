/**
 * All matches of a global pattern, as `matchAll` gives them, without the copy of the pattern that `matchAll` makes each time: over thousands
 * of short texts the engine would compile the copies again and again.
 */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray, void, void> {
  let at = 0
  for (;;) {
    // Whoever takes the matches may use the same pattern in between.
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return
    at = match[0] === '' ? match.index + 1 : pattern.lastIndex
    yield match
  }
}
