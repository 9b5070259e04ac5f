/** A small element of the file, taken apart and put together again: properties, runs. Names as written, prefix and all. */

export interface Child {
  /** Without its prefix: "rPr". */
  readonly name: string
  readonly xml: string
  /** Offset in the XML of the parent. */
  readonly from: number
}

const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/="']+)((?:"[^"]*"|'[^']*'|[^<>"'/]|\/(?!>))*)(\/?)>/g

/** The elements right below the root of `xml`, which is one element. */
export function childrenOf(xml: string): Child[] {
  const children: Child[] = []
  let depth = 0
  let from = 0
  let name = ''
  for (const match of xml.matchAll(tag)) {
    const [whole, close, full, , empty] = match
    if (full === undefined) continue
    if (close === '/') {
      depth--
      if (depth === 1) children.push({ name, xml: xml.slice(from, match.index + whole.length), from })
      continue
    }
    if (depth === 1) {
      from = match.index
      name = full.slice(full.indexOf(':') + 1)
      if (empty === '/') children.push({ name, xml: whole, from })
    }
    if (empty !== '/') depth++
  }
  return children
}

/** Value of w:val; null without one. */
export function attributeVal(xml: string): string | null {
  return /^<[^>]*?\sw:val\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? null
}
