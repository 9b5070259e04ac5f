/** Lists of labels as citations write them: "b), c) and h)", "c) ii) and e)", "7a)/8a) or 7b)/8b)", "1 to 11", "1.1.1". */
import type { Language } from '../language/language.js'
import type { Span } from '../source/position.js'

/** One label with those inside it, or a range of them. */
export interface LabelItem extends Span {
  /** From the outside in: ["c", "iv"], ["1.1"], ["7", "a"]. */
  readonly labels: readonly string[]
  /** The end of a range: "b) to e)". */
  readonly last: readonly string[] | null
}

export interface LabelList {
  /** Never empty. */
  readonly items: readonly LabelItem[]
  readonly to: number
  /** A lone number without a bracket or a decimal: "2"; it may be a number of anything. */
  readonly bare: boolean
}

interface Shapes {
  readonly letter: RegExp
  readonly number: RegExp
  readonly units: ReadonlySet<string>
}

const compiled = new WeakMap<Language, Shapes>()

function shapesOf(language: Language): Shapes {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const inserted = language.insertions.join('|')
  const shapes = {
    letter: new RegExp(
      `\\(?(?<letters>[a-z]|([a-z])\\2|a[a-z]|[ivx]{2,5}?)(?<inner>${inserted})?\\)(?<outer>${inserted})?(?!\\p{L}|\\()`,
      'uy',
    ),
    number: new RegExp(
      `(?<digits>\\d{1,2}(?:${inserted})?(?:\\.\\d{1,2}(?:${inserted})?){0,4})` +
        `(?:(?<letters>[a-z]|[ivx]{2,5})\\))?(?![\\p{L}\\p{N}%°]|[.,]\\d|[-–/]\\p{L}|-\\d{3})`,
      'uy',
    ),
    units: new Set(language.units),
  }
  compiled.set(language, shapes)
  return shapes
}

const separator = /(?:,? (?:and|or|and\/or) |, ?| ?\/ ?)/y
const rangeWord = / (?:to|through|until) |(?<=\)) ?[-–] ?|(?<=\d)[-–]/y

/** The list that starts exactly at `at`; null when no label stands there. */
export function readLabels(text: string, at: number, language: Language): LabelList | null {
  const shapes = shapesOf(language)
  const items: LabelItem[] = []
  let to = at
  for (let next: number | null = at; next !== null; ) {
    const item = readItem(text, next, shapes, items[items.length - 1])
    if (item === null) break
    items.push(item)
    to = item.to
    next = run(separator, text, to)
  }
  const first = items[0]
  if (first === undefined) return null
  return { items, to, bare: items.length === 1 && first.last === null && /^\d+$/.test(text.slice(at, to)) }
}

function readItem(text: string, at: number, shapes: Shapes, before: LabelItem | undefined): LabelItem | null {
  const label = readLabel(text, at, shapes)
  if (label === null) return null
  const labels = withParent(label.labels, before)
  const behind = run(rangeWord, text, label.to)
  const end = behind === null ? null : readLabel(text, behind, shapes)
  if (end === null || isNumber(end.labels[0]) !== isNumber(label.labels[0])) {
    return { from: at, to: label.to, labels, last: null }
  }
  const last = end.labels.length < labels.length ? [...labels.slice(0, -1), ...end.labels] : end.labels
  return { from: at, to: end.to, labels, last }
}

/** "a) ii) and iii)", "22a) and b)": what follows stands inside the same label. */
function withParent(labels: readonly string[], before: LabelItem | undefined): readonly string[] {
  const [label] = labels
  if (before === undefined || label === undefined || labels.length > 1 || before.labels.length < 2) return labels
  if (isNumber(label)) return labels
  const outer = before.labels.slice(0, -1)
  const sibling = before.labels[before.labels.length - 1] as string
  if (isNumber(outer[0])) return [...outer, label]
  return romanOrdinal(label) > romanOrdinal(sibling) && romanOrdinal(sibling) > 0 ? [...outer, label] : labels
}

function readLabel(
  text: string,
  at: number,
  shapes: Shapes,
): { readonly labels: string[]; readonly to: number } | null {
  const number = match(shapes.number, text, at)
  let labels: string[]
  let to: number
  if (number !== null) {
    if (isMeasure(text, shapes.number.lastIndex, shapes)) return null
    to = shapes.number.lastIndex
    labels = [number.digits as string]
    if (number.letters === undefined && text.charAt(to) === ')' && !isOpen(text, at)) to++
    if (number.letters !== undefined) return { labels: [...labels, number.letters], to }
  } else {
    const letter = match(shapes.letter, text, at)
    if (letter === null) return null
    to = shapes.letter.lastIndex
    labels = [nameOf(letter)]
  }
  while (labels.length < 4 && text.charAt(to) === ' ') {
    const inner = match(shapes.letter, text, to + 1)
    if (inner === null || (number === null && romanOrdinal(nameOf(inner)) === 0)) break
    to = shapes.letter.lastIndex
    labels.push(nameOf(inner))
  }
  return { labels, to }
}

function nameOf({ letters, inner, outer }: Record<string, string | undefined>): string {
  return `${letters}${inner ?? outer ?? ''}`
}

const longestBracket = 120

/** True inside a bracket: the ")" of "(see resolves 7)" is not the label's. */
function isOpen(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - longestBracket), at)
  return window.lastIndexOf('(') > window.lastIndexOf(')')
}

const next = / ?([^\s,;.:)]+)/y

/** "2 countries", "3 400 MHz", "5 GHz": a number of something else. */
function isMeasure(text: string, at: number, { units }: Shapes): boolean {
  next.lastIndex = at
  const word = next.exec(text)?.[1]
  if (word === undefined || word === 'may') return false // "resolves 2 may be applied"; the month has a capital.
  return units.has(word.toLowerCase()) || /^(?:\d|[%°×±=<>])/.test(word)
}

function match(shape: RegExp, text: string, at: number): Record<string, string | undefined> | null {
  shape.lastIndex = at
  return shape.exec(text)?.groups ?? null
}

function run(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}

export function isNumber(label: string | undefined): boolean {
  return label !== undefined && /^\d/.test(label)
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** 4 for "iv"; 0 when the letters are no roman number below forty. */
export function romanOrdinal(label: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(label)) return 0
  let sum = 0
  for (let index = 0; index < label.length; index++) {
    const value = romanDigits[label.charAt(index)] as number
    sum += value < (romanDigits[label.charAt(index + 1)] ?? 0) ? -value : value
  }
  return sum
}

/** As the paths of the tree have it: "c) iv)", "1.1", "b)bis"; a decimal stands for its parents too. */
export function printLabels(labels: readonly string[], language: Language): string {
  const decimal = labels.findLastIndex(label => isNumber(label) && label.includes('.'))
  return labels
    .slice(Math.max(0, decimal))
    .map(label => printLabel(label, language))
    .join(' ')
}

function printLabel(label: string, language: Language): string {
  if (label.startsWith('-')) return '-'
  if (isNumber(label)) return label
  const inserted = language.insertions.find(suffix => label.length > suffix.length && label.endsWith(suffix))
  return inserted === undefined ? `${label})` : `${label.slice(0, -inserted.length)})${inserted}`
}
