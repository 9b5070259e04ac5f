/** Properties of runs and paragraphs with a little of them changed, in the order that their schema wants (ECMA-376 part 1, 17.3). */
import { attributeVal, type Child, childrenOf } from './element.js'

export interface Format {
  readonly emphasis: boolean
  readonly strong: boolean
}

/** What stands before italics in w:rPr. */
const beforeBold: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rStyle', 'rFonts'])
const beforeItalic: ReadonlySet<string> = new Set([...beforeBold, 'b', 'bCs'])

const revisions: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'])

/** w:rPr for a run that looks like another but for what `change` names; "" for no properties. Tracked changes of the other are its own. */
export function runProperties(properties: string | null, change: Partial<Format>): string {
  let children = properties === null ? [] : childrenOf(properties).filter(({ name }) => !revisions.has(name))
  if (change.strong !== undefined) children = switched(children, ['b', 'bCs'], change.strong, beforeBold)
  if (change.emphasis !== undefined) children = switched(children, ['i', 'iCs'], change.emphasis, beforeItalic)
  return children.length === 0 ? '' : `<w:rPr>${children.map(({ xml }) => xml).join('')}</w:rPr>`
}

/** The same for a run that is in the file already: what it was stays beside (w:rPrChange). */
export function changedRunProperties(properties: string | null, change: Partial<Format>, attributes: string): string {
  const own = properties === null ? [] : childrenOf(properties)
  const before = own.find(({ name }) => name === 'rPrChange')?.xml
  const old = own.filter(({ name }) => !revisions.has(name)).map(({ xml }) => xml)
  const marks = own.filter(({ name }) => revisions.has(name) && name !== 'rPrChange').map(({ xml }) => xml)
  const now = runProperties(properties, change).replace(/^<w:rPr>|<\/w:rPr>$/g, '')
  const changed = before ?? `<w:rPrChange ${attributes}><w:rPr>${old.join('')}</w:rPr></w:rPrChange>`
  return `<w:rPr>${marks.join('')}${now}${changed}</w:rPr>`
}

function switched(children: readonly Child[], names: readonly string[], on: boolean, before: ReadonlySet<string>) {
  const rest = children.filter(({ name }) => !names.includes(name))
  const at = rest.findLastIndex(({ name }) => before.has(name)) + 1
  const added = names.map(name => ({ name, xml: on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`, from: 0 }))
  return [...rest.slice(0, at), ...added, ...rest.slice(at)]
}

/** What stands behind the look of the mark in w:pPr. */
const behindMark: ReadonlySet<string> = new Set(['sectPr', 'pPrChange'])

/** w:pPr whose mark has been inserted or deleted; `mark` is the element that says so. */
export function markedProperties(properties: string | null, mark: string): string {
  const children = properties === null ? [] : childrenOf(properties)
  const look = children.find(({ name }) => name === 'rPr')
  const opening =
    properties === null || /^<[^>]*\/>$/.test(properties)
      ? '<w:pPr>'
      : (/^<[^>]*>/.exec(properties) as RegExpExecArray)[0]
  const closing =
    properties === null || /^<[^>]*\/>$/.test(properties)
      ? '</w:pPr>'
      : (/<\/[^>]*>$/.exec(properties) as RegExpExecArray)[0]
  const inner = look === undefined ? [] : childrenOf(look.xml)
  // Someone's insertion stands before our deletion of it.
  const insertions = inner.filter(({ name }) => name === 'ins')
  const others = inner.filter(({ name }) => name !== 'ins')
  const rPr = `<w:rPr>${xmlOf(insertions)}${mark}${xmlOf(others)}</w:rPr>`
  const at = children.findIndex(({ name }) => behindMark.has(name))
  const rest = children.filter(child => child !== look)
  const place = at < 0 ? rest.length : rest.findIndex(({ name }) => behindMark.has(name))
  return opening + xmlOf(rest.slice(0, place)) + rPr + xmlOf(rest.slice(place)) + closing
}

const ofOneParagraph: ReadonlySet<string> = new Set(['sectPr', 'pPrChange', 'framePr', 'pageBreakBefore'])

/** w:pPr of a new paragraph that is like another: without what only one can have. "" for none. */
export function copiedProperties(properties: string | null, keepNumbering: boolean): string {
  if (properties === null) return ''
  const children = childrenOf(properties)
    .filter(({ name }) => !ofOneParagraph.has(name) && (keepNumbering || name !== 'numPr'))
    .map(child => {
      if (child.name !== 'rPr') return child.xml
      const look = childrenOf(child.xml).filter(({ name }) => !revisions.has(name))
      return look.length === 0 ? '' : `<w:rPr>${xmlOf(look)}</w:rPr>`
    })
  return children.join('') === '' ? '' : `<w:pPr>${children.join('')}</w:pPr>`
}

function xmlOf(children: readonly Child[]): string {
  return children.map(({ xml }) => xml).join('')
}

/** Whether w:pPr itself names a list. */
export function namesList(properties: string | null): boolean {
  if (properties === null) return false
  const list = childrenOf(properties).find(({ name }) => name === 'numPr')
  const id = list === undefined ? undefined : childrenOf(list.xml).find(({ name }) => name === 'numId')
  return id !== undefined && attributeVal(id.xml) !== '0'
}
