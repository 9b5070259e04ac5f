/** What holds for the references of every text, whatever it says. */
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { parse } from '../../src/read.js'
import type { Reference, Target } from '../../src/reference/reference.js'
import { referencesOf } from '../../src/reference/references.js'
import type { Position } from '../../src/source/position.js'
import type { Node, Reading } from '../../src/tree/nodes.js'
import { pathAt } from '../../src/tree/path.js'
import { sourceValue } from '../../src/tree/text.js'
import { walk } from '../../src/tree/walk.js'

const world = { catalogue: builtInCatalogue(), asOf: null }
const sources = world.catalogue.data.sources

/** The laws that the references of a text break, as sentences. */
export function brokenLaws(source: string): string[] {
  const reading = parse(source)
  const references = referencesOf(reading, source, world)
  const stretches = stretchesOf(reading)
  return [
    ...references.flatMap(reference => [
      ...keysOf(reference),
      ...placesIn(reference, source, stretches),
      ...pathOf(reference, reading),
      ...judgementOf(reference, source),
    ]),
    ...orderOf(references),
  ]
}

const keys =
  'document evidence fix kind message outcome path phrase position severity target text title titleDifference'.split(
    ' ',
  )
const targets: Readonly<Record<string, string>> = {
  text: 'body conference number place revised year',
  number: 'instrument number part',
  place: 'document path',
}
const kindOf = (target: Target) => ('body' in target ? 'text' : 'instrument' in target ? 'number' : 'place')

function keysOf(reference: Reference): string[] {
  const broken: string[] = []
  const got = Object.keys(reference).sort().join(' ')
  if (got !== keys.join(' ')) broken.push(`keys of ${reference.text}: ${got}`)
  const target = Object.keys(reference.target).sort().join(' ')
  if (target !== targets[kindOf(reference.target)]) broken.push(`keys of the target of ${reference.text}: ${target}`)
  if (JSON.stringify(reference) !== JSON.stringify(JSON.parse(JSON.stringify(reference))))
    broken.push(`${reference.text} is no JSON`)
  for (const value of [...Object.values(reference), ...Object.values(reference.target)])
    if (value === undefined || Number.isNaN(value)) broken.push(`${reference.text} has an undefined value`)
  return broken
}

/** The text nodes, in source order: what stands in one of them has no seam. */
function stretchesOf({ documents, outside }: Reading): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (const root of [...documents, ...outside] as Node[])
    walk(root, node => {
      if (node.type === 'text' || node.type === 'unplaced')
        stretches.push({ from: node.position.start.offset, to: node.position.end.offset })
    })
  return stretches.sort((a, b) => a.from - b.from)
}

function placesIn(reference: Reference, source: string, stretches: { from: number; to: number }[]): string[] {
  const { text, position, phrase } = reference
  const broken = [
    ...placeOf(text, position, source, stretches),
    ...placeOf(phrase.text, phrase.position, source, stretches),
  ]
  if (!phrase.text.includes(text)) broken.push(`\`${text}\` is not in its phrase \`${phrase.text}\``)
  if (!holds(phrase.position, position)) broken.push(`\`${text}\` stands outside of its phrase \`${phrase.text}\``)
  if (/[\r\n]/.test(text + phrase.text)) broken.push(`\`${phrase.text}\` is on several lines`)
  return broken
}

function placeOf(
  text: string,
  { start, end }: Position,
  source: string,
  stretches: { from: number; to: number }[],
): string[] {
  const slice = source.slice(start.offset, end.offset)
  const isWhole = stretches.some(({ from, to }) => from <= start.offset && end.offset <= to)
  const broken = [start, end].flatMap(point => {
    const before = source.slice(0, point.offset).split(/\r\n|\n|\r/)
    const column = (before.at(-1) ?? '').length + 1
    const isBetween = source.slice(point.offset - 1, point.offset + 1) === '\r\n'
    return isBetween || (point.line === before.length && point.column === column)
      ? []
      : [
          `\`${text}\`: line and column ${point.line}:${point.column} of offset ${point.offset}, expected ${before.length}:${column}`,
        ]
  })
  if (text === '') return [...broken, 'a reference to no words']
  // To a citation, blanks of any kind and number are one space.
  const value = sourceValue(slice).replace(/\s+/g, ' ')
  if (isWhole ? value !== text : !hasInOrder(slice, text)) broken.push(`\`${text}\` has the position of \`${value}\``)
  return broken
}

/** Over a seam (a note, a page break, an emphasis) other characters stand between, but the first and the last are those of the text. */
function hasInOrder(slice: string, text: string): boolean {
  let at = 0
  for (const char of sourceValue(text).replace(/\s/g, '')) {
    at = slice.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return slice.startsWith(text.charAt(0)) && slice.endsWith(text.charAt(text.length - 1))
}

function holds(outer: Position, inner: Position): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

function pathOf({ document, path, position, text }: Reference, { documents }: Reading): string[] {
  const { offset } = position.start
  const holder = documents.findIndex(({ position: of }) => of.start.offset <= offset && offset < of.end.offset)
  if (holder !== (document ?? -1)) return [`\`${text}\` is of document ${document}, expected ${holder}`]
  const expected = holder < 0 ? null : pathAt(documents[holder] as Reading['documents'][0], offset)
  return expected === path || holder < 0 ? [] : [`\`${text}\` is in ${path}, expected ${expected}`]
}

const good = new Set(['current', 'predecessor', 'historical', 'unverified', 'found', 'outside'])

function judgementOf(
  { text, outcome, severity, message, title, titleDifference, evidence, fix }: Reference,
  source: string,
): string[] {
  const broken: string[] = []
  if (severity !== null && message === null) broken.push(`\`${text}\` is ${severity} without a message`)
  if (severity === 'error' && good.has(outcome)) broken.push(`\`${text}\` is ${outcome}, and an error`)
  if (severity === null && !good.has(outcome)) broken.push(`\`${text}\` is ${outcome}, without a severity`)
  if (titleDifference !== null && title !== 'differs')
    broken.push(`\`${text}\`: title ${title}, yet ${titleDifference}`)
  for (const key of evidence) if (sources[key] === undefined) broken.push(`\`${text}\`: no source ${key}`)
  const edits = fix?.edits ?? []
  if (fix !== null && edits.length === 0) broken.push(`\`${text}\` has a fix without edits`)
  const spans = edits
    .map(({ position: { start, end } }) => [start.offset, end.offset] as const)
    .sort((a, b) => a[0] - b[0])
  if (spans.some(([from, to], at) => from > to || to > source.length || from < (spans[at - 1]?.[1] ?? 0)))
    broken.push(`\`${text}\` has a fix whose edits lie badly`)
  return broken
}

function orderOf(references: readonly Reference[]): string[] {
  return references.flatMap((reference, index) => {
    const before = references[index - 1]
    return before === undefined || before.position.start.offset <= reference.position.start.offset
      ? []
      : [
          `\`${reference.text}\` at ${reference.position.start.offset} comes behind \`${before.text}\` at ${before.position.start.offset}`,
        ]
  })
}
