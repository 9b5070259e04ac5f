/**
 * Findings on real texts and what a reader says of each. The texts are others': an entry names a finding by file, code and path, never by a sentence.
 * `of` counts findings of one code in one place, from 1, where there are several.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { corpusFiles } from '../score/gold.mjs'

export const sets = ['pp18', 'wrc']

/** Errors and warnings of rules on one set, judged as adopted texts: `[{ key, set, file, code, path, of, severity, message, line, context }]`. */
export function findingsOf({ parse, lint, builtInCatalogue }, set) {
  const world = { catalogue: builtInCatalogue(), day: '2026-11-01', profile: { stage: 'adopted' } }
  return corpusFiles(set).flatMap(({ name: file, text }) => {
    const seen = new Map()
    return lint(parse(text), text, world)
      .filter(({ rule, severity }) => rule !== null && severity !== 'info')
      .map(({ code, path, severity, message, position: { start, end } }) => {
        const place = `${file} | ${code} | ${path}`
        const of = (seen.get(place) ?? 0) + 1
        seen.set(place, of)
        const context = `${text.slice(Math.max(0, start.offset - 60), start.offset)}⟦${text.slice(start.offset, end.offset)}⟧${text.slice(end.offset, end.offset + 60)}`
        return {
          key: `${place} | ${of}`,
          set,
          file,
          code,
          path,
          of,
          severity,
          message,
          line: start.line,
          context: context.replace(/\s+/g, ' '),
        }
      })
  })
}

export const verdictPath = set => join(import.meta.dirname, 'verdicts', `${set}.yaml`)

/** Verdicts of one set by key: `{ file, code, path, of, verdict, why }`. */
export function verdictsOf(set) {
  const path = verdictPath(set)
  const entries = existsSync(path) ? (parseYaml(readFileSync(path, 'utf8')) ?? []) : []
  return new Map(
    entries.map(entry => [`${entry.file} | ${entry.code} | ${entry.path} | ${entry.of ?? 1}`, { of: 1, ...entry }]),
  )
}

export function wordsIn(set) {
  return corpusFiles(set).reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
}
