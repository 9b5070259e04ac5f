/** Writes a weave: the merged text, piece by piece, and for each piece the text that it came from. */
import type { Span } from '../../source/position.js'
import { isBlank } from '../../tree/text.js'
import { firstReaching } from './clash.js'
import type { MergeOptions } from './conflict.js'
import type { Edit, Origin, Relocation, SideName, Strand } from './strand.js'
import type { Item, Region, Weave } from './weave.js'

/** Characters of one of the three texts, in the merged text. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly origin: Origin
  /** Where they stand in their text. */
  readonly own: Span
  /** What they stand for in the base; the same as `own` for what the base has. */
  readonly base: Span
  /** The same edit on the other side. */
  readonly twin: Span | null
  /** Null outside of conflicts; else which one, and whose part. */
  readonly part: { readonly conflict: number; readonly of: Origin } | null
}

/** A conflict as it was written. */
export interface Written {
  readonly region: Region | null
  readonly move: Relocation | null
  readonly from: number
  readonly to: number
  readonly texts: Readonly<Record<Origin, string>>
}

/** New text for stretches of the three texts: labels that were counted anew. */
export type Patches = Readonly<Record<Origin, readonly Patch[]>>
/** Patches in the making. */
export type Gathered = Record<Origin, Patch[]>
export interface Patch extends Span {
  readonly text: string
}

export interface Woven {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly conflicts: readonly Written[]
}

export interface WriterGiven {
  readonly ours: Strand
  readonly theirs: Strand
  readonly merged: Weave
  /** Each side alone, for the parts of conflicts. */
  readonly alone: Readonly<Record<SideName, Weave>>
  readonly twins: ReadonlyMap<Edit, Edit>
  /** Moves of what the other side moved to another place. */
  readonly contested: ReadonlySet<Relocation>
  readonly patches: Patches
  readonly options: MergeOptions
}

export function write(given: WriterGiven): Woven {
  const writer = new Writer(given)
  writer.walk(given.merged, null, 0, given.ours.base.source.length)
  return { text: writer.text, pieces: writer.pieces, conflicts: writer.conflicts }
}

class Writer {
  readonly pieces: Piece[] = []
  readonly conflicts: Written[] = []
  readonly #given: WriterGiven
  readonly #sources: Readonly<Record<Origin, string>>
  readonly #chunks: string[] = []
  readonly #eol: string
  #length = 0
  #last = '\n'
  /** Behind a conflict: what comes next must begin a line. */
  #mustBreak = false
  #part: Piece['part'] = null
  #isAtPartStart = false

  constructor(given: WriterGiven) {
    this.#given = given
    const { ours, theirs } = given
    this.#sources = { base: ours.base.source, ours: ours.own.source, theirs: theirs.own.source }
    this.#eol = this.#sources.base.includes('\r\n') ? '\r\n' : '\n'
  }

  get text(): string {
    return this.#chunks.join('')
  }

  /** Writes a stretch of the base as a weave has it; with `only`, of what stands at its two ends only that. */
  walk(weave: Weave, host: Relocation | null, from: number, to: number, only: Region | null = null): void {
    let at = from
    const items = weave.get(host) ?? []
    for (let index = firstReaching(endsOf(items), from); index < items.length; index++) {
      const item = items[index] as Item
      if (item.from > to) break
      if (item.to < from) continue
      const isAtEdge =
        item.from === item.to ? item.from === from || item.to === to : item.to === from || item.from === to
      if (only !== null && isAtEdge && !isMember(item, only)) continue
      if (item.from > at) {
        this.#keep(at, item.from)
        at = item.from
      }
      this.#item(item, weave)
      at = Math.max(at, Math.min(item.to, to))
    }
    if (at < to) this.#keep(at, to)
  }

  #item(item: Item, weave: Weave): void {
    switch (item.type) {
      case 'edit':
        this.#put(item.edit)
        return
      case 'landing':
        this.#land(item.move, weave)
        return
      case 'region':
        this.#conflict(item.region, null, of => this.#alone(item.region, of))
        return
      case 'gap':
        return
    }
  }

  #keep(from: number, to: number): void {
    const span = { from, to }
    this.#emit('base', span, span, null)
  }

  #put(edit: Edit): void {
    const { side, from, to, fromB, toB } = edit
    const twin = this.#part === null ? (this.#given.twins.get(edit) ?? null) : null
    const twinSpan = twin === null ? null : { from: twin.fromB, to: twin.toB }
    this.#emit(side, { from: fromB, to: toB }, { from, to }, twinSpan)
  }

  #land(move: Relocation, weave: Weave): void {
    const place = { from: move.at, to: move.at }
    const isContested = weave === this.#given.merged && this.#given.contested.has(move)
    this.#emit(move.side, { from: move.leadB, to: move.fromB }, place, null)
    if (isContested)
      this.#conflict(null, move, of => {
        if (of === move.side) this.walk(this.#given.alone[move.side], move, move.from, move.to)
      })
    else this.walk(weave, move, move.from, move.to)
    this.#emit(move.side, { from: move.toB, to: move.tailB }, place, null)
  }

  /** What one text has in a region. */
  #alone(region: Region, of: Origin): void {
    if (of === 'base') this.#keep(region.from, region.to)
    else this.walk(this.#given.alone[of], this.#hostIn(of, region), region.from, region.to, region)
  }

  #hostIn(side: SideName, { from, to }: Region): Relocation | null {
    let host: Relocation | null = null
    for (const move of this.#given[side].moves)
      if (move.from <= from && move.to >= to && (host === null || move.to - move.from < host.to - host.from))
        host = move
    return host
  }

  #conflict(region: Region | null, move: Relocation | null, writePart: (of: Origin) => void): void {
    const { options } = this.#given
    const size = Math.max(1, Math.floor(options.markerSize ?? 7))
    const name = (of: Origin) => options.names?.[of] ?? of
    const conflict = this.conflicts.length
    const written = { region, move, from: 0, to: 0, texts: { base: '', ours: '', theirs: '' } }
    this.conflicts.push(written)
    // What is put in between passages begins with the blanks before it: they stand before the conflict, and in no part.
    if (region !== null && region.from === region.to) this.#raw(leadOf(this.#sources, region))
    this.#startLine()
    written.from = this.#length
    const part = (of: Origin, sign: string, label: string) => {
      this.#raw(`${sign.repeat(size)}${label}${this.#eol}`)
      this.#part = { conflict, of }
      this.#isAtPartStart = true
      const at = this.#chunks.length
      writePart(of)
      written.texts[of] = this.#chunks.slice(at).join('')
      this.#part = null
      this.#isAtPartStart = false
      this.#startLine()
    }
    part('ours', '<', ` ${name('ours')}`)
    part('base', '|', ` ${name('base')}`)
    part('theirs', '=', '')
    this.#raw(`${'>'.repeat(size)} ${name('theirs')}`)
    written.to = this.#length
    this.#mustBreak = true
  }

  #startLine(): void {
    if (this.#last !== '\n' && this.#last !== '\r') this.#raw(this.#eol)
    this.#mustBreak = false
  }

  #emit(origin: Origin, given: Span, base: Span, twin: Span | null): void {
    const own = this.#isAtPartStart ? withoutBlankLines(this.#sources[origin], given) : given
    if (own.from < own.to) this.#isAtPartStart = false
    const text = patched(this.#sources[origin], own, this.#given.patches[origin])
    this.#breakBefore(text)
    const from = this.#length
    this.#raw(text)
    this.pieces.push({ from, to: this.#length, origin, own, base, twin, part: this.#part })
  }

  #breakBefore(text: string): void {
    if (!this.#mustBreak || text === '') return
    if (!/^[ \t]*(?:[\r\n]|$)/.test(text)) this.#raw(this.#eol)
    this.#mustBreak = false
  }

  #raw(text: string): void {
    if (text === '') return
    this.#chunks.push(text)
    this.#length += text.length
    this.#last = text.charAt(text.length - 1)
  }
}

const gathered = new WeakMap<readonly Item[], readonly number[]>()

/** The farthest end up to each item. */
function endsOf(items: readonly Item[]): readonly number[] {
  let ends = gathered.get(items)
  if (ends === undefined) {
    let end = 0
    ends = items.map(({ to }) => {
      end = Math.max(end, to)
      return end
    })
    gathered.set(items, ends)
  }
  return ends
}

function isMember(item: Item, { edits, moves }: Region): boolean {
  if (item.type === 'edit') return edits.has(item.edit)
  return item.type === 'landing' && moves.has(item.move)
}

/** The blanks before the first line that a side puts in. */
function leadOf(sources: Readonly<Record<Origin, string>>, { edits }: Region): string {
  for (const { side, fromB, toB } of edits) {
    const lead = withoutBlankLines(sources[side], { from: fromB, to: toB }).from
    return sources[side].slice(fromB, lead)
  }
  return ''
}

/** From the first line with words on. */
function withoutBlankLines(source: string, { from, to }: Span): Span {
  let lineStart = from
  for (let at = from; at < to && isBlank(source.charCodeAt(at)); at++)
    if (source.charAt(at) === '\n' || source.charAt(at) === '\r') lineStart = at + 1
  return { from: lineStart, to }
}

/** A stretch of a text with the patches that lie in it. */
function patched(source: string, { from, to }: Span, patches: readonly Patch[]): string {
  let text = ''
  let at = from
  for (let index = firstFrom(patches, from); index < patches.length; index++) {
    const patch = patches[index] as Patch
    if (patch.to > to) break
    if (patch.from < at) continue
    text += source.slice(at, patch.from) + patch.text
    at = patch.to
  }
  return text + source.slice(at, to)
}

/** Index of the first patch that begins at or behind `from`; patches are in order. */
function firstFrom(patches: readonly Patch[], from: number): number {
  let low = 0
  let high = patches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((patches[middle] as Patch).from < from) low = middle + 1
    else high = middle
  }
  return low
}
