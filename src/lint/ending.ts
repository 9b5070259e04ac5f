/** How paragraphs of the main body end, and how they should: what rules on terminal punctuation ask for. */
import type { Block } from '../prose/block.js'
import type { Span } from '../source/position.js'
import type { ClauseContent, Paragraph, Section } from '../tree/nodes.js'
import type { Draft } from './draft.js'
import type { Provision } from './provision.js'

export interface Ending {
  readonly block: Block
  /** The last mark of punctuation; empty when the text ends without one. */
  readonly mark: string
  /** The mark in the source; where it belongs when there is none. */
  readonly span: Span
  /** The last word, for messages. */
  readonly word: string
}

/** The end of a clause's last own paragraph. */
export function endingOf(draft: Draft, { paragraphs }: Pick<Provision, 'paragraphs'>): Ending | null {
  const paragraph = paragraphs.at(-1)
  return paragraph === undefined ? null : endingAt(draft, paragraph)
}

const endings = new WeakMap<Paragraph, Ending | null>()

/** The end of a paragraph; null when nobody can say: no text, or a quotation that is closed behind its own mark. */
export function endingAt(draft: Draft, paragraph: Paragraph): Ending | null {
  let ending = endings.get(paragraph)
  if (ending === undefined) {
    ending = readEnding(draft, paragraph)
    endings.set(paragraph, ending)
  }
  return ending
}

/** "; and" before the last item ends with its semicolon. */
function withoutConjunction(tail: string): string {
  return tail.endsWith(' and') || tail.endsWith(' or') ? tail.replace(/(?<=[;,]) (?:and|or)$/u, '') : tail
}

function isMark(char: string): boolean {
  return char !== '' && '.,;:!?…'.includes(char)
}

function readEnding(draft: Draft, paragraph: Paragraph): Ending | null {
  const block = draft.blockOf(paragraph)
  if (block === null) return null
  const whole = block.text.trimEnd()
  const tail = withoutConjunction(whole.slice(-tailLength))
  const last = tail.charAt(tail.length - 1)
  if (tail === '' || ('”"’)]'.includes(last) && isMark(tail.charAt(tail.length - 2)))) return null
  const mark = isMark(last) ? last : ''
  const at = whole.length - Math.min(whole.length, tailLength) + tail.length
  const span = mark === '' ? behind(draft.spanIn(block, at - 1, at)) : draft.spanIn(block, at - 1, at)
  const bare = tail.replace(/[.,;:]+$/, '')
  const word = bare.slice(Math.max(bare.lastIndexOf(' ') + 1, bare.length - 40))
  return { block, mark, span, word }
}

const tailLength = 80

function behind({ to }: Span): Span {
  return { from: to, to }
}

/** A paragraph that ends something, and the mark that belongs there. */
export interface Terminal {
  readonly paragraph: Paragraph
  readonly provision: Provision
  /** `chapeau`: its items follow. `item`: another item of the same clause follows. `clause`: another clause of the section. */
  readonly place: 'chapeau' | 'item' | 'clause' | 'section' | 'body'
}

const opaque = new Set<ClauseContent['type']>(['table', 'code', 'html', 'unplaced'])

const terminals = new WeakMap<Draft, readonly Terminal[]>()

/** Every paragraph of the main body whose end is a place of the grammar; those before tables and before tails are left out. */
export function terminalsOf(draft: Draft): readonly Terminal[] {
  let known = terminals.get(draft)
  if (known === undefined) {
    known = findTerminals(draft)
    terminals.set(draft, known)
  }
  return known
}

function findTerminals(draft: Draft): Terminal[] {
  const { sections, provisions } = draft
  const last = sections.at(-1)
  return provisions.flatMap(provision => {
    const children = provision.clause.children.filter(({ type }) => type !== 'note' && type !== 'comment')
    return children.flatMap((child, index): Terminal[] => {
      if (child.type !== 'paragraph') return []
      const next = children[index + 1]
      if (next?.type === 'clause') return [{ paragraph: child, provision, place: 'chapeau' }]
      if (next !== undefined || isBroken(provision)) return []
      if (isRemark(draft, provision)) return []
      const place = placeOf(draft, provision, last)
      return place === null ? [] : [{ paragraph: child, provision, place }]
    })
  })
}

/** What follows the end of a clause. Its last item takes the place of the clause. */
function placeOf(draft: Draft, provision: Provision, last: Section | undefined): Terminal['place'] | null {
  const { siblings, index, parent, section } = provision
  let next = index + 1
  while (next < siblings.length && isRemark(draft, siblings[next] as Provision)) next++
  if (next < siblings.length) return parent === null ? 'clause' : 'item'
  if (parent !== null) {
    const tail = parent.clause.children.filter(({ type }) => type !== 'note' && type !== 'comment').at(-1)
    return tail === provision.clause ? placeOf(draft, parent, last) : null
  }
  return section === last ? 'body' : 'section'
}

/** "NOTE – ..." among the clauses is no part of the sentence. */
function isRemark({ source }: Draft, { clause }: Provision): boolean {
  return (
    clause.label === null && remark.test(source.slice(clause.position.start.offset, clause.position.start.offset + 24))
  )
}
const remark = /^[*_]{0,3}(?:NOTE[ *_]|Note(?: \d{1,2} [–-]| by the ))/u

/** Whether something that is no clause stands in the section behind a clause: a table, or text that nobody understood. */
function isBroken({ clause, section, parent }: Provision): boolean {
  const outermost = (provision: Provision | null): Provision['clause'] | null =>
    provision === null ? null : (outermost(provision.parent) ?? provision.clause)
  const around = outermost(parent) ?? clause
  let broken = brokenBehind.get(section)
  if (broken === undefined) {
    const { children } = section
    broken = new Set(children.filter((_, index) => opaque.has(children[index + 1]?.type as ClauseContent['type'])))
    brokenBehind.set(section, broken)
  }
  return broken.has(around)
}

const brokenBehind = new WeakMap<Section, ReadonlySet<unknown>>()

/**
 * Whether pages were joined behind an end: there stands what is no text of the document, such as the foot of a page or the number line of the
 * next text. What ends before it may be no end, or the end of all.
 */
export function isAtSeam(draft: Draft, { span }: Ending): boolean {
  const rest = draft.source.slice(span.to, span.to + seamReach)
  return /^[*_"”)\]]{0,4}(?:\[\^[^\]\n]{1,8}\])?\s*(?:[–-] ?\d{1,4} ?[–-]|_{4,}|\d{1,4}[ \t]*\r?\n|\d{1,4}$|RES\d|RESOLUTION |\d{1,3} Res\.|\f)/u.test(
    rest,
  )
}
const seamReach = 80

/** Whether the labels begin anew behind a clause: there the heading of a section was lost. */
export function isRestart({ siblings, index, parent }: Provision): boolean {
  if (parent !== null) return isRestart(parent)
  return /^(?:a|1)$/.test(siblings[index + 1]?.clause.label ?? '')
}
