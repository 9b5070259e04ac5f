/** The library's door. Everything behind it is pure: it runs in Node and in a browser alike. */
import { formatOf, formats } from './formats/formats.js'
import type { Document, Reading } from './tree/nodes.js'

export { builtInCatalogue, type Catalogue, catalogueOf, extendCatalogue } from './catalogue/catalogue.js'
export type { CatalogueFile } from './catalogue/file.js'
export type * from './catalogue/record.js'
export { type ApplyOptions, type ApplyResult, apply } from './change/apply.js'
export type * from './change/change.js'
export { type ClassEntry, classes } from './change/classes.js'
export { compare } from './change/compare.js'
export type { Comparison, ReadText } from './change/comparison.js'
export { invert } from './change/invert.js'
export { readMarkup } from './change/markup/markup.js'
export type { Conflict, Merge, MergeOptions, MergeRemark } from './change/merge/conflict.js'
export { mergeTexts } from './change/merge/merge.js'
export { readChanges } from './change/read-changes.js'
export type { Refusal } from './change/rebase.js'
export type { Redline, RedlineBlock, Run } from './change/redline.js'
export { redlineOf } from './change/redline-blocks.js'
export type { Format } from './formats/format.js'
export { formats } from './formats/formats.js'
export type { Language } from './language/language.js'
export { applyEdits, chooseFixes, type Fixed, fixText } from './lint/fix.js'
export { type Judgement, judge, type LintWorld, lint, type RuleSetting } from './lint/lint.js'
export { type Profile, profileOf, type Stage } from './lint/profile.js'
export type { Rule } from './lint/rule.js'
export { ruleOf, rules } from './lint/rules.js'
export type { Suppressed } from './lint/suppressions.js'
export { parse, type ReadOptions } from './read.js'
export type { AsOf } from './reference/as-of.js'
export type { World } from './reference/link.js'
export type {
  NumberTarget,
  Outcome,
  PlaceTarget,
  Reference,
  ReferenceKind,
  Target,
  TextTarget,
  TitleVerdict,
} from './reference/reference.js'
export { referencesOf } from './reference/references.js'
export type { Diagnostic, Edit, Fix, Related, Repair, Severity } from './source/diagnostic.js'
export type { Point, Position } from './source/position.js'
export type * from './tree/nodes.js'
export { type ResoluteRoot, resoluteParse } from './unified/parse.js'
export { resoluteStringify } from './unified/stringify.js'

export interface RenderOptions {
  /** Id of a format: "markdown" (the default), "json", "text", "outline". */
  to?: string
}

/**
 * Writes a reading, or one of its documents, in a format; the result ends with a newline, and is "" when there is nothing to write.
 * Throws a RangeError for a format that does not exist.
 */
export function render(given: Reading | Document, { to = 'markdown' }: RenderOptions = {}): string {
  const format = formatOf(to)
  if (format === undefined) {
    throw new RangeError(`Unknown format "${to}", expected one of: ${formats.map(({ id }) => id).join(', ')}`)
  }
  return format.write('documents' in given ? given : readingOf(given))
}

function readingOf(document: Document): Reading {
  return { schemaVersion: 1, file: null, documents: [document], outside: [], diagnostics: [] }
}
