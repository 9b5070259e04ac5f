/** Fixes that no Word file can take: what automatic numbering counts is no text of the file, but the format of a list. */
import type { Judgement } from '../../lint/lint.js'
import type { Fix } from '../../source/diagnostic.js'
import { type Input, isWord } from '../input.js'

/** The findings stay, without the fixes that would change a computed label. */
export function withoutComputed(judgement: Judgement, input: Input): Judgement {
  if (!isWord(input)) return judgement
  const labels = input.word.document.styles.filter(({ label }) => label > 0)
  if (labels.length === 0) return judgement
  const isComputed = ({ edits }: Fix): boolean =>
    edits.some(({ position: { start, end } }) =>
      labels.some(({ from, label }) => start.offset < from + label && from < Math.max(end.offset, start.offset + 1)),
    )
  const diagnostics = judgement.diagnostics.map(finding => {
    const { fix, suggestions } = finding
    const isStuck = fix !== null && isComputed(fix)
    return { ...finding, fix: isStuck ? null : fix, suggestions: suggestions.filter(one => !isComputed(one)) }
  })
  return { ...judgement, diagnostics }
}
