/** Comments and front matter by which an author takes findings away: their notation, before anybody looks up the rules they name. */

import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { matches } from '../source/matches.js'
import type { Span } from '../source/position.js'
import type { FrontMatter } from '../tree/nodes.js'

/**
 * `ignore`: the clause or block that follows. `ignore-line`: the line that the comment begins on. `ignore-file`: the whole text, also from
 * front matter. `disable` up to `enable`: all between the two.
 */
export type DirectiveKind = 'ignore' | 'ignore-line' | 'ignore-file' | 'disable' | 'enable'
export const directiveKinds: readonly DirectiveKind[] = ['ignore', 'ignore-line', 'ignore-file', 'disable', 'enable']

/** A rule, number or family as a directive names it. */
export interface DirectiveName extends Span {
  readonly text: string
}

/** One comment, or `lint:` of the front matter. Its span is that of the comment with its marks, or of `ignore` in the front matter. */
export interface Directive extends Span {
  /** Null: a word that is no directive. */
  readonly kind: DirectiveKind | null
  /** "ignore-line", as written. */
  readonly word: string
  readonly names: readonly DirectiveName[]
  readonly reason: string | null
  readonly inFrontMatter: boolean
}

/** A name, looked up, and whether it took anything away. */
export interface JudgedName extends DirectiveName {
  /** Of the rules that it names; none when nobody knows it. */
  readonly codes: readonly string[]
  /** What may have been meant by a name that nobody knows, nearest first. */
  readonly near: readonly string[]
  /** Certainly: the rules ran, and found nothing that it is about. */
  readonly isUnused: boolean
}

export interface JudgedDirective extends Directive {
  readonly names: readonly JudgedName[]
  /** Kinds that may have been meant by a word that is none. */
  readonly near: readonly string[]
  /** `enable` without names, where nothing is disabled. */
  readonly isUnused: boolean
}

/** Every directive of a text, in its order. `skip` are stretches that hold no comments: code. */
export function directivesIn(
  source: string,
  frontMatter: FrontMatter | undefined,
  skip: readonly Span[] = [],
): readonly Directive[] {
  const directives = frontMatter === undefined ? [] : frontMatterDirectives(source, frontMatter)
  let at = source.indexOf('resolute-') < 0 ? -1 : source.indexOf('<!--')
  while (at >= 0) {
    const end = source.indexOf('-->', at + 4)
    if (end < 0) break
    const isCode = source.charAt(at - 1) === '\\' || skip.some(({ from, to }) => from <= at && at < to)
    const directive = isCode ? null : directiveOf(source, at, end + 3)
    if (directive !== null) directives.push(directive)
    at = source.indexOf('<!--', end + 3)
  }
  return directives
}

const opening = /^\s{0,99}resolute-([a-z-]{1,40})(?![\p{L}\p{N}/])/iu
const reasonMark = /:|\s(?:--|[–—])\s/u

function directiveOf(source: string, from: number, to: number): Directive | null {
  const inside = source.slice(from + 4, to - 3)
  const head = opening.exec(inside)
  if (head === null) return null
  const word = (head[1] as string).toLowerCase().replace(/(?<!-)-+$/, '')
  const rest = inside.slice(head[0].length)
  const cut = reasonMark.exec(rest)
  const written = cut === null ? rest : rest.slice(0, cut.index)
  const reason = cut === null ? '' : rest.slice(cut.index + cut[0].length).trim()
  const start = from + 4 + head[0].length
  return {
    from,
    to,
    kind: directiveKinds.find(known => known === word) ?? null,
    word,
    names: [...matches(/[^\s,]+/g, written)].map(match => ({
      text: match[0],
      from: start + match.index,
      to: start + match.index + match[0].length,
    })),
    reason: reason === '' ? null : reason,
    inFrontMatter: false,
  }
}

/** `lint: { ignore: [W001], reason: "..." }`; front matter that is no YAML, or says something else under `lint`, says nothing to us. */
function frontMatterDirectives(source: string, { position, value }: FrontMatter): Directive[] {
  if (!/^lint[ \t]*:/m.test(value)) return []
  const base = source.indexOf(value, position.start.offset)
  const document = parseDocument(value, { prettyErrors: false, logLevel: 'silent' })
  const lint = document.errors.length === 0 && isMap(document.contents) ? document.contents.get('lint', true) : null
  if (!isMap(lint) || base < 0) return []
  const ignore = lint.get('ignore', true)
  const items = isSeq(ignore) ? ignore.items : [ignore]
  const names = items.flatMap((item): DirectiveName[] => {
    if (!isScalar(item) || typeof item.value !== 'string' || !item.range) return []
    return [{ text: item.value, from: base + item.range[0], to: base + item.range[1] }]
  })
  const reason = lint.get('reason')
  const pair = lint.items.find(({ key }) => isScalar(key) && key.value === 'ignore')
  const key = pair?.key
  if (!isScalar(key) || !key.range) return []
  const end = isSeq(ignore) || isScalar(ignore) ? (ignore.range?.[1] ?? key.range[1]) : key.range[1]
  return [
    {
      from: base + key.range[0],
      to: base + end,
      kind: 'ignore-file',
      word: 'ignore',
      names,
      reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null,
      inFrontMatter: true,
    },
  ]
}
