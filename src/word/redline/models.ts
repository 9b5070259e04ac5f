/** Which paragraph of the file a new one is made like: the nearest of the same role and indentation, else one of the styles that the file has for its role. */
import type { Role, Styled } from '../../scan/role.js'
import { roleOf } from '../text/roles.js'
import type { WordDocument } from '../word.js'
import type { Line } from './blocks.js'
import type { Homes } from './homes.js'
import type { Token } from './inline.js'
import { type Likeness, plain } from './new-runs.js'
import { copiedProperties, namesList } from './properties.js'

export interface Model {
  /** w:pPr; "" for none. */
  readonly properties: string
  readonly like: Likeness
  /** The file computes the label: what is typed of it in the new text is left out. */
  readonly isNumbered: boolean
}

interface Evidence {
  readonly role: Role | null
  readonly indent: number | null
}

const silent: Evidence = { role: null, indent: null }
const typedLabel = /^[([]?[\p{L}\p{N}]{1,5}(?:\.\d+)*[.)\]]{0,2}[ \t]/u

export class Models {
  readonly #base: WordDocument
  readonly #homes: Homes
  readonly #lines: readonly Line[]
  readonly #ofOld: (from: number) => Evidence
  readonly #ofNew: (from: number) => Evidence

  constructor(base: WordDocument, homes: Homes, lines: readonly Line[], styles: readonly Styled[]) {
    this.#base = base
    this.#homes = homes
    this.#lines = lines
    this.#ofOld = evidence(base.styles)
    this.#ofNew = evidence(styles)
  }

  roleOfNew(line: Line): Role | null {
    return this.#ofNew(line.from).role
  }

  /** Both are headings, or none is: what Markdown says of their looks can be compared. */
  saysTheSame(old: Line, now: Line): boolean {
    return (
      old.hash === now.hash && (this.#ofOld(old.from).role === 'history') === (this.#ofNew(now.from).role === 'history')
    )
  }

  /** `near` is an offset in the text of the file. */
  for(line: Line, near: number): Model {
    const wanted = this.#ofNew(line.from)
    const text = line.tokens.map(({ value }) => value).join('')
    const hasLabel = typedLabel.test(text)
    let best: Line | null = null
    let bestCost = Number.POSITIVE_INFINITY
    for (const old of this.#lines) {
      if (old.place !== line.place || !old.tokens.some(token => this.#homes.of(token).length > 0)) continue
      const { role, indent } = this.#ofOld(old.from)
      const isNumbered = this.#homes.hasComputedLabel(old)
      const cost =
        (isAlike(role, wanted.role) ? 0 : 1e9) +
        (role === wanted.role && old.hash === line.hash ? 0 : 1e8) +
        (isNumbered && !hasLabel ? 5e7 : 0) +
        Math.abs((indent ?? 0) - (wanted.indent ?? 0)) * 1e6 +
        Math.abs(old.from - near) / 100 +
        (old.from > near ? 1 : 0)
      if (cost < bestCost) {
        best = old
        bestCost = cost
      }
    }
    if (best !== null && bestCost < 1e8) return this.#like(best, hasLabel, line)
    const style = wanted.role === null ? null : this.#styleOf(wanted.role)
    if (style !== null) return this.#styled(style, line, wanted.role)
    return best === null || bestCost >= 1e9
      ? { properties: '', like: plain, isNumbered: false }
      : this.#like(best, hasLabel, line)
  }

  /** Like a line of the file; its label is no model for the text. */
  #like(line: Line, hasLabel: boolean, now: Line): Model {
    const paragraph = this.#homes.sourcesOf(line).at(-1)
    const { xml } = this.#homes.story(this.#homes.paragraphOf(line).story)
    const properties =
      paragraph?.properties == null ? null : xml.slice(paragraph.properties.from, paragraph.properties.to)
    const isNumbered = this.#homes.hasComputedLabel(line) && hasLabel
    const first = now.tokens.find(({ kind, value }) => kind === 'character' && /\S/.test(value))
    const like = this.likeOf(line.tokens, first ?? null) ?? plain
    return { properties: copiedProperties(properties, isNumbered || !namesList(properties)), like, isNumbered }
  }

  /** What the text of some characters of the file is like: by preference of one that looks as asked. */
  likeOf(tokens: readonly Token[], wanted: Token | null): Likeness | null {
    let found: Token | null = null
    for (const token of tokens) {
      if (token.kind !== 'character' || !/\S/.test(token.value) || this.#isRaised(token)) continue
      if (wanted === null || (token.emphasis === wanted.emphasis && token.strong === wanted.strong))
        return this.#likeToken(token)
      found ??= token
    }
    return found === null ? null : this.#likeToken(found)
  }

  #likeToken(token: Token): Likeness | null {
    const [home] = this.#homes.of(token)
    if (home === undefined) return null
    const { paragraphs, xml } = this.#homes.story(home.story)
    const { properties } = paragraphs[home.paragraph]?.pieces[home.piece]?.run ?? { properties: null }
    return {
      properties: properties === null ? null : xml.slice(properties.from, properties.to),
      format: { emphasis: token.emphasis, strong: token.strong },
    }
  }

  #isRaised(token: Token): boolean {
    const [home] = this.#homes.of(token)
    if (home === undefined) return true
    const run = this.#homes.story(home.story).paragraphs[home.paragraph]?.pieces[home.piece]?.run
    return run === undefined || run.position !== null
  }

  #styleOf(role: Role): string | null {
    for (const { id, name, type } of this.#base.styleSet.byId.values())
      if (type === 'paragraph' && roleOf(id, name) === role && id !== this.#base.styleSet.defaultParagraph) return id
    return null
  }

  #styled(style: string, line: Line, role: Role | null): Model {
    const look = this.#base.styleSet.byId.get(style)?.look ?? {}
    const given = { emphasis: look.emphasis ?? false, strong: look.strong ?? false }
    // What the style of a heading gives is not written in the text.
    const isBare = line.hash !== '' || role === 'history'
    const format = isBare
      ? { emphasis: false, strong: false }
      : role === 'section-heading'
        ? { ...given, emphasis: true }
        : given
    return {
      properties: `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`,
      like: { properties: null, format },
      isNumbered: false,
    }
  }
}

/** Plain text has a role only where styles are used. */
function isAlike(a: Role | null, b: Role | null): boolean {
  return a === b || ((a === null || a === 'text') && (b === null || b === 'text'))
}

function evidence(styles: readonly Styled[]): (from: number) => Evidence {
  const byFrom = new Map(styles.map(styled => [styled.from, styled]))
  return from => byFrom.get(from) ?? silent
}
