/** A page of our own, from tag to tag: all that texts hold is escaped there, so that every tag is ours. */
export type PagePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attribute: (name: string) => string | null }
  | { readonly type: 'close'; readonly name: string }

const tag = /<(\/?)([a-z]\w*)([^>]*)>/g

/** What stands in `page` between two offsets. */
export function* partsOf(page: string, from: number, to: number): Generator<PagePart> {
  let at = from
  const tags = new RegExp(tag)
  tags.lastIndex = from
  for (let match = tags.exec(page); match !== null && match.index < to; match = tags.exec(page)) {
    if (match.index > at) yield { type: 'text', text: textOf(page.slice(at, match.index)) }
    at = match.index + match[0].length
    const [, slash, name, attributes] = match as unknown as [string, string, string, string]
    if (slash === '/') yield { type: 'close', name }
    else yield { type: 'open', name, attribute: key => attributeOf(attributes, key) }
  }
}

function attributeOf(attributes: string, name: string): string | null {
  const from = attributes.indexOf(` ${name}="`)
  if (from < 0) return null
  const start = from + name.length + 3
  return textOf(attributes.slice(start, attributes.indexOf('"', start)))
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function textOf(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] as string)
}
