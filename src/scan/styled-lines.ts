/** Lines with what the styles of a word processor say of them: one walk over both, which are in order. */
import type { ScannedLine } from './lines.js'
import type { Role, Styled } from './role.js'

/**
 * `lines`, each with the style of its paragraph and indented as that says. The lines of notes keep their own indentation: it tells where a note ends.
 */
export function styleLines(lines: readonly ScannedLine[], styles: readonly Styled[]): readonly ScannedLine[] {
  if (styles.length === 0) return lines
  let next = 0
  return lines.map(line => {
    while (next < styles.length && (styles[next] as Styled).to <= line.from) next++
    const style = styles[next]
    if (line.blank || style === undefined || style.from >= line.to) return line
    return { ...line, style, indent: style.role === 'note' ? line.indent : (style.indent ?? line.indent) }
  })
}

export function roleOf(line: ScannedLine): Role | null {
  return line.style?.role ?? null
}

/** Whether the line is the first of its paragraph: others stand behind a break that the author typed. */
export function opensParagraph({ style, start }: ScannedLine): boolean {
  return style !== null && style.from >= start
}

/** Roles of paragraphs that are running text or stand beside it: no head, no heading of an annex, whatever their words. */
const plainRoles: ReadonlySet<Role> = new Set(['text', 'contents', 'proposal', 'note'])

export function isPlain(line: ScannedLine): boolean {
  return line.style !== null && line.style.role !== null && plainRoles.has(line.style.role)
}

/** So many headings of sections by style are a habit: what has none is hardly one. */
const enoughCalls = 2

/** The author gives headings of sections their style. */
export function hasCalls(styles: readonly Styled[]): boolean {
  let count = 0
  for (const { role } of styles) if (role === 'section-heading' && ++count >= enoughCalls) return true
  return false
}
