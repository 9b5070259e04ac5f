/** How a redline of our own is marked: told in its first line, so that no sign of the texts is ever taken for a mark. */

export interface Style {
  /** Whether `~~gone~~` and `**new**` are marks: only where neither text has such signs. */
  readonly gfm: boolean
  /** Blanks in the tags, "<del  >": as many as make them tags that neither text has. */
  readonly blanks: number
  /** A paragraph's end that came or went: a character that neither text has. */
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

const pilcrows = ['¶', '⏎', '↵', '⁋']
/** More blanks than any text has that was not made against us. */
const mostBlanks = 9

/** The plainest style that tells marks from these texts; null when there is none. */
export function styleFor(texts: readonly string[]): Style | null {
  const free = (sign: string) => !texts.some(text => text.includes(sign))
  const pilcrow = pilcrows.find(free)
  if (pilcrow === undefined) return null
  const gfm = free('**') && free('~~') && free('__')
  for (let blanks = 0; blanks <= mostBlanks; blanks++) {
    const style = { gfm, blanks, pilcrow }
    const tags = (['del', 'ins', 'sub'] as const).map(name => tagOf(name, style))
    if (tags.every(({ open, close }) => free(open) && free(close)) && free(unlabelled(style))) return style
  }
  return null
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
  /^<!-- resolute redline: (~~gone~~ \*\*new\*\* )?<del( {0,9})>gone<\/del {0,9}> <ins {0,9}>new<\/ins {0,9}> <sub {0,9}>note<\/sub {0,9}> (\S) -->$/

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
