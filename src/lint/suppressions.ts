/** Takes away the findings that the author of a text has answered for, and says of each comment whether it was needed. */
import type { Diagnostic } from '../source/diagnostic.js'
import type { Lines } from '../source/lines.js'
import { lineAt } from '../source/lines.js'
import { nearest } from '../source/nearest.js'
import type { Span } from '../source/position.js'
import type { FrontMatter, Reading } from '../tree/nodes.js'
import { walk } from '../tree/walk.js'
import { Coverage, followingBlocks, type Use } from './coverage.js'
import { allNames, codeNamed, codesOfFamily } from './names.js'
import { type Directive, directiveKinds, directivesIn, type JudgedDirective, type JudgedName } from './suppression.js'

/** A finding that was taken away, and why. */
export interface Suppressed {
  readonly diagnostic: Diagnostic
  readonly reason: string | null
}

/** Which rules looked at which documents. */
export interface Ran {
  /** By code: indexes of documents. */
  readonly documents: ReadonlyMap<string, ReadonlySet<number>>
  /** Whether a rule may not have run although the text might break it: it was turned off, or not selected. */
  isTurnedOff(code: string): boolean
}

interface OpenName {
  readonly name: Directive['names'][number]
  readonly codes: readonly string[]
  readonly use: Use
  /** Null: it covers nothing by itself (`enable`, words that are no directive). */
  readonly span: Span | null
}

interface Entry {
  readonly directive: Directive
  readonly names: readonly OpenName[]
  readonly use: Use
}

export class Suppressions {
  readonly #reading: Reading
  readonly #entries: readonly Entry[]
  #homes: Map<number, Entry[]> | null = null
  readonly #coverage = new Map<string, Coverage>()
  readonly #reasons = new Map<Use, string | null>()

  constructor(reading: Reading, source: string, lines: Lines) {
    this.#reading = reading
    const directives = directivesOf(reading, source)
    const isPlaced = directives.some(({ kind }) => kind === 'ignore')
    const follow = isPlaced ? followingBlocks(reading) : () => null
    const ranges = new Ranges(source.length)
    this.#entries = directives.map(directive => {
      const use: Use = { used: directive.names.length > 0 || directive.kind !== 'enable' }
      if (directive.kind === 'enable' && directive.names.length === 0) use.used = ranges.closeAll(directive.from)
      const names = directive.names.map((name): OpenName => {
        const own: Use = { used: false }
        this.#reasons.set(own, directive.reason)
        const one = codeNamed(name.text)
        const codes = one === null ? codesOfFamily(name.text) : [one]
        return { name, codes, use: own, span: this.#cover(directive, codes, own, { lines, follow, ranges }) }
      })
      return { directive, names, use }
    })
    for (const { code, from, to, use } of ranges.all()) this.#of(code).coverSpan({ from, to }, use)
  }

  /** Whether there is anything to do. */
  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /** What stays, and what is taken away. */
  sift(diagnostics: readonly Diagnostic[]): { kept: Diagnostic[]; suppressed: Suppressed[] } {
    const kept: Diagnostic[] = []
    const suppressed: Suppressed[] = []
    for (const diagnostic of diagnostics) {
      const use = this.#coverage.get(diagnostic.code)?.at(diagnostic.position) ?? null
      if (use === null) kept.push(diagnostic)
      else {
        use.used = true
        suppressed.push({ diagnostic, reason: this.#reasons.get(use) ?? null })
      }
    }
    return { kept, suppressed }
  }

  /** The directives that stand in a document, or before it outside of all. */
  directivesOf(document: number, ran: Ran): JudgedDirective[] {
    return (this.#home(document) ?? []).map(({ directive, names, use }) => ({
      ...directive,
      names: names.map(name => this.#judged(name, directive, ran)),
      near: directive.kind === null ? nearest(directive.word, directiveKinds) : [],
      isUnused: !use.used,
    }))
  }

  #home(document: number): readonly Entry[] | undefined {
    if (this.#homes === null) {
      const { documents } = this.#reading
      this.#homes = new Map()
      for (const entry of this.#entries) {
        const home = Math.min(firstReaching(documents, entry.directive.from), documents.length - 1)
        const group = this.#homes.get(home)
        if (group === undefined) this.#homes.set(home, [entry])
        else group.push(entry)
      }
    }
    return this.#homes.get(document)
  }

  #judged({ name, codes, use, span }: OpenName, { kind }: Directive, ran: Ran): JudgedName {
    const near = codes.length === 0 ? nearest(name.text, allNames()) : []
    const isJudged =
      kind === 'enable' || (kind !== null && span !== null && isCertain(codes, documentsIn(this.#reading, span), ran))
    return { ...name, codes, near, isUnused: codes.length > 0 && !use.used && isJudged }
  }

  #cover({ kind, from, to }: Directive, codes: readonly string[], use: Use, world: CoverWorld): Span | null {
    const { lines, follow, ranges } = world
    const whole = { from: 0, to: lines.text.length }
    if (kind === 'ignore-file') {
      for (const code of codes) this.#of(code).coverFile(use)
      return whole
    }
    if (kind === 'ignore-line') {
      const line = lineAt(lines, from)
      for (const code of codes) this.#of(code).coverLine(line + 1, use)
      return { from, to }
    }
    if (kind === 'ignore') {
      const span = follow(to)
      if (span !== null) for (const code of codes) this.#of(code).coverSpan(span, use)
      return span ?? { from, to }
    }
    if (kind === 'disable') {
      for (const code of codes) ranges.open(code, to, use)
      return { from: to, to: whole.to }
    }
    if (kind === 'enable') use.used = codes.map(code => ranges.close(code, from)).includes(true)
    return null
  }

  #of(code: string): Coverage {
    let coverage = this.#coverage.get(code)
    if (coverage === undefined) {
      coverage = new Coverage()
      this.#coverage.set(code, coverage)
    }
    return coverage
  }
}

interface CoverWorld {
  readonly lines: Lines
  readonly follow: (offset: number) => Span | null
  readonly ranges: Ranges
}

/** From `disable` to `enable`. */
class Ranges {
  readonly #end: number
  readonly #open = new Map<string, { from: number; use: Use }>()
  readonly #closed: { code: string; from: number; to: number; use: Use }[] = []
  constructor(end: number) {
    this.#end = end
  }
  open(code: string, from: number, use: Use): void {
    if (!this.#open.has(code)) this.#open.set(code, { from, use })
  }
  close(code: string, to: number): boolean {
    const open = this.#open.get(code)
    if (open === undefined) return false
    this.#closed.push({ code, ...open, to })
    this.#open.delete(code)
    return true
  }
  closeAll(to: number): boolean {
    const codes = [...this.#open.keys()]
    for (const code of codes) this.close(code, to)
    return codes.length > 0
  }
  all(): readonly { code: string; from: number; to: number; use: Use }[] {
    this.closeAll(this.#end)
    return this.#closed
  }
}

/** Whether the rules looked at every document of the stretch, and none that was kept from it could have found something. */
function isCertain(codes: readonly string[], documents: readonly number[], ran: Ran): boolean {
  const looked = (code: string) => documents.every(index => ran.documents.get(code)?.has(index) === true)
  return documents.length > 0 && codes.some(looked) && codes.every(code => looked(code) || !ran.isTurnedOff(code))
}

function documentsIn({ documents }: Reading, { from, to }: Span): number[] {
  const found: number[] = []
  for (let index = firstReaching(documents, from); index < documents.length; index++) {
    if ((documents[index]?.position.start.offset ?? to) > to) break
    found.push(index)
  }
  return found
}

/** The first document that reaches to an offset or begins behind it; their number when there is none. */
function firstReaching(documents: Reading['documents'], offset: number): number {
  let low = 0
  let high = documents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((documents[middle]?.position.end.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function directivesOf(reading: Reading, source: string): readonly Directive[] {
  const front = reading.documents[0]?.children[0]
  const frontMatter: FrontMatter | undefined = front?.type === 'frontMatter' ? front : undefined
  const skip: Span[] = frontMatter === undefined ? [] : [spanOf(frontMatter)]
  if (source.includes('<!--') && source.includes('resolute-'))
    for (const document of reading.documents)
      walk(document, node => {
        if (node.type === 'code' || node.type === 'inlineCode') skip.push(spanOf(node))
      })
  return directivesIn(source, frontMatter, skip)
}

function spanOf({ position }: Pick<FrontMatter, 'position'>): Span {
  return { from: position.start.offset, to: position.end.offset }
}
