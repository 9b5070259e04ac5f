/** A change set as it comes back from JSON: schemas/changes.schema.json, held against by hand, because the library carries no validator. */
import type { After, Change, ChangeSet, Place, Remark, Side, Word } from './change.js'
import { classes } from './classes.js'

/** The set, or one sentence that says what is wrong with it. Keys that are not known are left out. */
export function readChanges(json: string): ChangeSet | string {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`
  }
  try {
    return changeSet(value)
  } catch (error) {
    if (error instanceof Misfit) return error.message
    throw error
  }
}

class Misfit extends Error {}

function misfit(at: string, expected: string): never {
  throw new Misfit(`unexpected value at ${at === '' ? 'the top' : at}, expected ${expected}`)
}

type Fields = Readonly<Record<string, unknown>>

function changeSet(value: unknown): ChangeSet {
  const { schemaVersion, old, new: now, changes, remarks } = fields(value, '')
  if (schemaVersion !== 1) misfit('schemaVersion', '1: what `resolute diff -f json` prints')
  return {
    schemaVersion: 1,
    old: side(old, 'old'),
    new: side(now, 'new'),
    changes: list(changes, 'changes', change),
    remarks: list(remarks, 'remarks', remark),
  }
}

function side(value: unknown, at: string): Side {
  const { file, designation, length, digest } = fields(value, at)
  if (designation !== null) fields(designation, `${at}.designation`)
  return {
    file: file === null ? null : text(file, `${at}.file`),
    designation: designation as Side['designation'],
    length: offset(length, `${at}.length`),
    digest: text(digest, `${at}.digest`),
  }
}

const names: ReadonlySet<unknown> = new Set(classes.map(({ id }) => id))

function change(value: unknown, at: string): Change {
  const { class: name, old, new: now, after, words, message } = fields(value, at)
  if (!names.has(name)) misfit(`${at}.class`, 'a class of change')
  return {
    class: name as Change['class'],
    old: place(old, `${at}.old`),
    new: place(now, `${at}.new`),
    after: afterOf(after, `${at}.after`),
    words: list(words, `${at}.words`, word),
    message: text(message, `${at}.message`),
  }
}

function afterOf(value: unknown, at: string): After | null {
  if (value === null) return null
  const { old, new: now } = fields(value, at)
  return { old: place(old, `${at}.old`), new: place(now, `${at}.new`) }
}

function place(value: unknown, at: string): Place | null {
  if (value === null) return null
  const { document, path, position, text: source } = fields(value, at)
  const { start, end } = fields(position, `${at}.position`)
  return {
    document: document === null ? null : offset(document, `${at}.document`),
    path: path === null ? null : text(path, `${at}.path`),
    position: { start: point(start, `${at}.position.start`), end: point(end, `${at}.position.end`) },
    text: text(source, `${at}.text`),
  }
}

function point(value: unknown, at: string): Place['position']['start'] {
  const { line, column, offset: from } = fields(value, at)
  return {
    line: offset(line, `${at}.line`),
    column: offset(column, `${at}.column`),
    offset: offset(from, `${at}.offset`),
  }
}

function word(value: unknown, at: string): Word {
  const { fromA, toA, fromB, toB, old, new: now } = fields(value, at)
  const read: Word = {
    fromA: offset(fromA, `${at}.fromA`),
    toA: offset(toA, `${at}.toA`),
    fromB: offset(fromB, `${at}.fromB`),
    toB: offset(toB, `${at}.toB`),
    old: text(old, `${at}.old`),
    new: text(now, `${at}.new`),
  }
  if (read.toA - read.fromA !== read.old.length) misfit(`${at}.old`, 'as many characters as lie from fromA to toA')
  if (read.toB - read.fromB !== read.new.length) misfit(`${at}.new`, 'as many characters as lie from fromB to toB')
  return read
}

const codes: ReadonlySet<unknown> = new Set<Remark['code']>([
  'different-resolutions',
  'different-languages',
  'no-document',
  'bound-reached',
])

function remark(value: unknown, at: string): Remark {
  const { code, message } = fields(value, at)
  if (!codes.has(code)) misfit(`${at}.code`, 'a code of a remark')
  return { code: code as Remark['code'], message: text(message, `${at}.message`) }
}

function fields(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) misfit(at, 'an object')
  return value as Fields
}

function list<Item>(value: unknown, at: string, item: (value: unknown, at: string) => Item): Item[] {
  if (!Array.isArray(value)) misfit(at, 'a list')
  return (value as unknown[]).map((entry, index) => item(entry, `${at}[${index}]`))
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string') misfit(at, 'a string')
  return value as string
}

function offset(value: unknown, at: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) misfit(at, 'a whole number')
  return value as number
}
