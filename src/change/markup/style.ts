/** How a redline of our own is marked: told in its first line, so that no sign of the texts is ever taken for a mark. */

export interface Style {
  /** Whether `~~gone~~` and `**new**` are marks: only where neither text has such signs. */
  readonly gfm: boolean
  /** Blanks in the tags, "<del  >": as many as make them tags that neither text has. */
  readonly blanks: number
  /** A paragraph's end that came or went: as many of these as neither text has in a row. */
  readonly pilcrow: string
}

/** Behind the marker of an item that one of the texts has without marker: there it is no item. A comment, which nobody sees. */
export function unlabelled({ blanks }: Style): string {
  return `<!-- label ${' '.repeat(blanks)}-->`
}

export interface Tag {
  readonly open: string
  readonly close: string
}

export function tagOf(name: 'del' | 'ins' | 'sub', { blanks }: Style): Tag {
  const space = ' '.repeat(blanks)
  return { open: `<${name}${space}>`, close: `</${name}${space}>` }
}

/** The plainest style that tells marks from these texts. */
export function styleFor(texts: readonly string[]): Style {
  const taken = new Set<number>()
  let pilcrows = 0
  for (const text of texts) {
    for (const [, tag, label] of text.matchAll(/<\/?(?:del|ins|sub)( *)>|<!-- label ( *)-->/g))
      taken.add((tag ?? (label as string)).length)
    for (const [run] of text.matchAll(/¶+/g)) pilcrows = Math.max(pilcrows, run.length)
  }
  let blanks = 0
  while (taken.has(blanks)) blanks++
  const gfm = !texts.some(text => text.includes('**') || text.includes('~~') || text.includes('__'))
  return { gfm, blanks, pilcrow: '¶'.repeat(pilcrows + 1) }
}

/** The first line of a redline. */
export function headerOf(style: Style): string {
  const [del, ins, sub] = (['del', 'ins', 'sub'] as const).map(name => tagOf(name, style)) as [Tag, Tag, Tag]
  const gfm = style.gfm ? '~~gone~~ **new** ' : ''
  return `<!-- resolute redline: ${gfm}${del.open}gone${del.close} ${ins.open}new${ins.close} ${sub.open}note${sub.close} ${style.pilcrow} -->`
}

/** Between the summary and the text. */
export const summaryEnd = '<!-- resolute redline: text -->'

const header =
  /^<!-- resolute redline: (~~gone~~ \*\*new\*\* )?<del( *)>gone<\/del *> <ins *>new<\/ins *> <sub *>note<\/sub *> (¶+) -->$/

/** A redline without its head, and how it is marked; null for any other text. */
export function withoutHead(text: string): { readonly style: Style; readonly body: string } | null {
  const at = text.indexOf('<!-- resolute redline: ')
  const end = text.indexOf(summaryEnd)
  if (at < 0 || end < at || (at > 0 && text.charAt(at - 1) !== '\n')) return null
  const line = text.slice(at, text.indexOf('\n', at)).trimEnd()
  const [whole, gfm, blanks = '', pilcrow = ''] = header.exec(line) ?? []
  if (whole === undefined) return null
  const body = text.slice(0, at) + text.slice(end + summaryEnd.length).replace(/^\s+/, '')
  return { style: { gfm: gfm !== undefined, blanks: blanks.length, pilcrow }, body }
}
