/** How a suppression is taken out of a text, so that the text reads as before. */
import type { Draft } from './draft.js'
import type { Replacement } from './rule.js'
import type { DirectiveName, JudgedDirective } from './suppression.js'

/** Takes a comment out: with its line where it stands alone, and no blank lines heaped up; else with the blanks before it. */
export function removalOf({ from, to }: JudgedDirective, draft: Draft): Replacement {
  const { source } = draft
  const before = blanksBefore(source, from)
  const behind = blanksBehind(source, to)
  const opensLine = before === 0 || isBreak(source.charAt(before - 1))
  if (!opensLine || (behind < source.length && !isBreak(source.charAt(behind))))
    return inLine(source, from, to, opensLine)
  const end = lineEnd(source, behind)
  const isAfterBlank = before === 0 || isBlankLineBefore(source, before)
  const next = blanksBehind(source, end)
  const isBeforeBlank = next < source.length && isBreak(source.charAt(next))
  if (isAfterBlank) return { from: before, to: isBeforeBlank ? lineEnd(source, next) : end, text: '' }
  // Without it what stands before and behind would become one.
  const parts = next < source.length && !isBeforeBlank && !isInsideBlock(draft, from, to) && !beginsItem(source, next)
  return { from: parts ? from : before, to: parts ? to : end, text: '' }
}

/** Takes one name of several out, with its comma. */
export function withoutName({ names }: JudgedDirective, name: DirectiveName): Replacement {
  const index = names.findIndex(({ from }) => from === name.from)
  const before = names[index - 1]
  const behind = names[index + 1]
  if (before !== undefined) return { from: before.to, to: name.to, text: '' }
  return { from: name.from, to: behind?.from ?? name.to, text: '' }
}

function inLine(source: string, from: number, to: number, opensLine: boolean): Replacement {
  const behind = source.charAt(to)
  if (!opensLine && (behind === '' || /[\s,;.:)|]/.test(behind)))
    return { from: blanksBefore(source, from), to, text: '' }
  return { from, to: opensLine || /\s/.test(source.charAt(from - 1)) ? blanksBehind(source, to) : to, text: '' }
}

function isInsideBlock({ blocks }: Draft, from: number, to: number): boolean {
  return blocks.some(({ node: { position } }) => position.start.offset < from && to < position.end.offset)
}

function beginsItem(source: string, at: number): boolean {
  return /^(?:[-*+>|•–]|\(?[\p{L}\p{N}.]{1,6}\)|\d[\d.]{0,6}\s)/u.test(source.slice(at, at + 12))
}

function isBlankLineBefore(source: string, lineStart: number): boolean {
  let at = lineStart
  if (source.charAt(at - 1) === '\n') at--
  if (source.charAt(at - 1) === '\r') at--
  const start = blanksBefore(source, at)
  return start === 0 || isBreak(source.charAt(start - 1))
}

function blanksBefore(source: string, offset: number): number {
  let at = offset
  while (at > 0 && /[ \t]/.test(source.charAt(at - 1))) at--
  return at
}

function blanksBehind(source: string, offset: number): number {
  let at = offset
  while (at < source.length && /[ \t]/.test(source.charAt(at))) at++
  return at
}

/** Behind the line break at an offset. */
function lineEnd(source: string, at: number): number {
  return source.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, source.length)
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r'
}
