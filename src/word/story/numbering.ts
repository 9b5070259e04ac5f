/** Automatic numbering (word/numbering.xml; ECMA-376 part 1, 17.9): what its lists look like, level by level. */
import { type Attributes, scanXml } from '../xml/scan.js'
import { addIndent, type Indent, isOn } from './styles.js'
import { symbolOf } from './symbols.js'

export interface ListLevel {
  readonly start: number
  /** w:numFmt: "decimal", "lowerLetter", "bullet" ... */
  readonly format: string
  /** w:lvlText: "%1.%2)" */
  readonly text: string
  /** All numbers of the label are decimal. */
  readonly legal: boolean
  /** The level (from 1) that makes this one begin again; 0 for none, null for every higher one. */
  readonly restart: number | null
  /** Where the first line begins, in twips; null when the level does not say. */
  readonly indent: number | null
}

export interface List {
  /** Lists with the same one share their counters. */
  readonly abstract: string
  readonly levels: readonly ListLevel[]
  /** Levels that begin anew with this list, and where. */
  readonly starts: ReadonlyMap<number, number>
}

export interface Numbering {
  /** By w:numId. */
  readonly lists: ReadonlyMap<string, List>
}

const mostLevels = 9

interface OpenLevel {
  start: number
  format: string
  text: string
  legal: boolean
  restart: number | null
  indent: Indent
  font: string
}

interface Abstract {
  levels: Map<number, OpenLevel>
  styleLink: string | null
  numStyleLink: string | null
}

interface Instance {
  abstract: string
  starts: Map<number, number>
  levels: Map<number, OpenLevel>
}

export function readNumbering(xml: string | null, part = 'word/numbering.xml'): Numbering {
  const walk = new NumberingWalk()
  if (xml !== null) scanXml(xml, part, walk)
  const lists = new Map<string, List>()
  for (const [id, instance] of walk.instances) lists.set(id, listOf(instance, walk.abstracts))
  return { lists }
}

class NumberingWalk {
  readonly abstracts = new Map<string, Abstract>()
  readonly instances = new Map<string, Instance>()
  #abstract: Abstract | null = null
  #instance: Instance | null = null
  #override: number | null = null
  #level: OpenLevel | null = null

  open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? ''
    if (this.#level !== null) describe(this.#level, name, attributes)
    else if (name === 'w:abstractNum') {
      this.#abstract = { levels: new Map(), styleLink: null, numStyleLink: null }
      this.abstracts.set(attributes['w:abstractNumId'] ?? '', this.#abstract)
    } else if (name === 'w:num') {
      this.#instance = { abstract: '', starts: new Map(), levels: new Map() }
      this.instances.set(attributes['w:numId'] ?? '', this.#instance)
    } else if (name === 'w:lvl') {
      this.#level = { start: 0, format: 'decimal', text: '', legal: false, restart: null, indent: {}, font: '' }
      const levels = this.#instance?.levels ?? this.#abstract?.levels
      levels?.set(Number(attributes['w:ilvl'] ?? 0), this.#level)
    } else if (this.#abstract !== null && name === 'w:styleLink') this.#abstract.styleLink = value
    else if (this.#abstract !== null && name === 'w:numStyleLink') this.#abstract.numStyleLink = value
    else if (this.#instance !== null && name === 'w:abstractNumId') this.#instance.abstract = value
    else if (name === 'w:lvlOverride') this.#override = Number(attributes['w:ilvl'] ?? 0)
    else if (name === 'w:startOverride' && this.#override !== null)
      this.#instance?.starts.set(this.#override, Number(value) || 0)
  }

  close(name: string): void {
    if (name === 'w:lvl') this.#level = null
    else if (name === 'w:abstractNum') this.#abstract = null
    else if (name === 'w:num') this.#instance = null
    else if (name === 'w:lvlOverride') this.#override = null
  }
}

function describe(level: OpenLevel, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:start') level.start = Number(value) || 0
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:isLgl') level.legal = isOn(attributes['w:val'])
  else if (name === 'w:lvlRestart') level.restart = Number(value) || 0
  else if (name === 'w:ind') addIndent(level.indent, attributes)
  else if (name === 'w:rFonts') level.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? level.font
}

function listOf({ abstract, starts, levels: own }: Instance, abstracts: ReadonlyMap<string, Abstract>): List {
  const named = abstracts.get(abstract)
  // A list that only names a style has the levels of the list that the style was made from.
  const linked = [...abstracts].find(([, { styleLink }]) => styleLink !== null && styleLink === named?.numStyleLink)
  const base = (named?.levels.size ?? 0) > 0 || linked === undefined ? named : linked[1]
  const levels: ListLevel[] = []
  for (let index = 0; index < mostLevels; index++) {
    const level = own.get(index) ?? base?.levels.get(index)
    levels.push(level === undefined ? unknownLevel : finished(level))
  }
  return { abstract: linked?.[0] ?? abstract, levels, starts }
}

const unknownLevel: ListLevel = { start: 1, format: 'none', text: '', legal: false, restart: null, indent: null }

function finished({ start, format, text, legal, restart, indent: { left, first }, font }: OpenLevel): ListLevel {
  const indent = left === undefined && first === undefined ? null : (left ?? 0) + (first ?? 0)
  const shown =
    format === 'bullet' ? [...text].map(sign => symbolOf(font, sign.charCodeAt(0).toString(16))).join('') : text
  return { start, format, text: shown, legal, restart, indent }
}
