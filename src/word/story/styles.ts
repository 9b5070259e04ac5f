/** The styles of a Word file (word/styles.xml), each with what it inherits: ECMA-376 part 1, 17.7. */
import { type Attributes, scanXml } from '../xml/scan.js'

/** What a style or a run says of the look of its text; undefined where it says nothing. */
export interface Look {
  emphasis?: boolean
  strong?: boolean
  capitals?: boolean
  hidden?: boolean
  struck?: boolean
  position?: 'superscript' | 'subscript' | null
}

/** Indentation in twips: of the lines, and of the first one beside them. */
export interface Indent {
  left?: number
  first?: number
}

export interface Style {
  readonly id: string
  /** As Word shows it: "Res_No". */
  readonly name: string
  readonly type: string
  readonly basedOn: string | null
  readonly look: Look
  readonly indent: Indent
  readonly numbering: { id?: string; level?: number }
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>
  /** Id of the style of paragraphs that name none. */
  readonly defaultParagraph: string | null
  /** Look of the document's defaults. */
  readonly defaults: Look
}

/** How long a chain of styles may be; longer ones are rings. */
const longestChain = 64

export function readStyles(xml: string | null, part = 'word/styles.xml'): Styles {
  const own = new Map<string, Style>()
  const defaults: Look = {}
  let defaultParagraph: string | null = null
  let style: { -readonly [key in keyof Style]: Style[key] } | null = null
  let inDefaults = false
  let skipping = 0
  if (xml !== null)
    scanXml(xml, part, {
      open(name, attributes) {
        if (skipping > 0 || skipped.has(name)) {
          skipping++
          return
        }
        if (name === 'w:rPrDefault') inDefaults = true
        else if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? ''
          const type = attributes['w:type'] ?? 'paragraph'
          style = { id, name: id, type, basedOn: null, look: {}, indent: {}, numbering: {} }
          if (type === 'paragraph' && isOn(attributes['w:default'] ?? '0')) defaultParagraph = id
        } else if (style !== null) addTo(style, name, attributes)
        else if (inDefaults) addLook(defaults, name, attributes)
      },
      close(name) {
        if (skipping > 0) skipping--
        else if (name === 'w:rPrDefault') inDefaults = false
        else if (name === 'w:style' && style !== null) {
          own.set(style.id, style)
          style = null
        }
      },
    })
  const byId = new Map<string, Style>()
  for (const id of own.keys()) byId.set(id, inherited(own, id))
  return { byId, defaultParagraph, defaults }
}

/** Parts of a style that are for something else: conditions of tables, what was before a tracked change. */
const skipped: ReadonlySet<string> = new Set(['w:tblStylePr', 'w:rPrChange', 'w:pPrChange', 'w:latentStyles'])

type Open = { -readonly [key in keyof Style]: Style[key] }

function addTo(style: Open, name: string, attributes: Attributes): void {
  const value = attributes['w:val']
  if (name === 'w:name') style.name = value ?? style.id
  else if (name === 'w:basedOn') style.basedOn = value ?? null
  else if (name === 'w:ind') addIndent(style.indent, attributes)
  else if (name === 'w:numId') style.numbering.id = value ?? '0'
  else if (name === 'w:ilvl') style.numbering.level = Number(value ?? 0)
  else addLook(style.look, name, attributes)
}

/** Adds what one element of w:rPr says. */
export function addLook(look: Look, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:i':
      look.emphasis = isOn(attributes['w:val'])
      return
    case 'w:b':
      look.strong = isOn(attributes['w:val'])
      return
    case 'w:caps':
      look.capitals = isOn(attributes['w:val'])
      return
    case 'w:vanish':
      look.hidden = isOn(attributes['w:val'])
      return
    case 'w:strike':
    case 'w:dstrike':
      look.struck = isOn(attributes['w:val'])
      return
    case 'w:vertAlign': {
      const value = attributes['w:val']
      look.position = value === 'superscript' || value === 'subscript' ? value : null
    }
  }
}

/** Adds what w:ind says. */
export function addIndent(indent: Indent, attributes: Attributes): void {
  const left = attributes['w:left'] ?? attributes['w:start']
  if (left !== undefined) indent.left = Number(left) || 0
  const { 'w:hanging': hanging, 'w:firstLine': firstLine } = attributes
  if (hanging !== undefined) indent.first = -(Number(hanging) || 0)
  else if (firstLine !== undefined) indent.first = Number(firstLine) || 0
}

/** A switch of OOXML: on when nothing is said. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off')
}

function inherited(own: ReadonlyMap<string, Style>, id: string): Style {
  const chain: Style[] = []
  for (let at = own.get(id); at !== undefined && chain.length < longestChain; ) {
    chain.unshift(at)
    at = at.basedOn === null ? undefined : own.get(at.basedOn)
  }
  return {
    ...(own.get(id) as Style),
    look: Object.assign({}, ...chain.map(({ look }) => look)),
    indent: Object.assign({}, ...chain.map(({ indent }) => indent)),
    numbering: Object.assign({}, ...chain.map(({ numbering }) => numbering)),
  }
}
