/** Runs of lint for tests of reports: texts of our own, the rules that they break, no other. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtInCatalogue } from '../../../src/catalogue/catalogue.js'
import { judge } from '../../../src/lint/lint.js'
import { rule } from '../../../src/lint/rule.js'
import { formulaEdition } from '../../../src/lint/rules/consistency/formula-edition.js'
import { programme } from '../../../src/lint/rules/wording/programme.js'
import { parse } from '../../../src/read.js'
import { plainInk } from '../../../src/report/ink.js'
import type { LintedFile, LintRun, Look } from '../../../src/report/lint/report.js'
import { runOf as count } from '../../../src/report/lint/run.js'

export const root = resolve(import.meta.dirname, '../../..')

/** Advice, with two suggestions, one of which is an insertion. */
export const cat = rule({
  code: 'drafting/cat',
  number: 'F999',
  summary: 'A cat has a name',
  severity: 'info',
  fix: 'suggestion',
  source: 'the harbour master',
  triggers: ['cat'],
  check(draft, report) {
    for (const match of draft.source.matchAll(/\bcat\b/g)) {
      const span = { from: match.index, to: match.index + 3 }
      report({
        ...span,
        message: 'Unexpected "cat" without a name, expected <b>one</b> & "another" | `more`',
        suggestions: [
          { title: 'Call it Fog', safety: 'unsafe', edits: [{ ...span, text: 'Fog' }] },
          { title: 'Say that it is old', safety: 'unsafe', edits: [{ from: span.from, to: span.from, text: 'old ' }] },
        ],
      })
    }
  },
})

/** A finding of no width, and one over two lines. */
export const shapes = rule({
  code: 'typography/shapes',
  number: 'T999',
  summary: 'Shapes of findings',
  severity: 'warning',
  fix: null,
  source: 'this test',
  check(draft, report) {
    const at = draft.source.indexOf('resolves')
    report({ from: at, to: at, message: 'Unexpected nothing, expected a line' })
    const from = draft.source.indexOf('keepers sleep')
    if (from >= 0)
      report({ from, to: draft.source.indexOf('lamps do') + 8, message: 'Unexpected sleep, expected work' })
  },
})

/** Two of a code in one clause, overlapping findings, markup in the text, repairs by the reader. */
export const harbour = `RESOLUTION 961 (Dubai, 2018)

Lamps <script>alert("harbour")</script> of the harbour & its program

The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),

considering

a) that a program of lamps is a program & no <em>cat</em>;

b) that keepers sleep
where lamps do not, and low- cost lamps sleep too,

resolves

1 that the cat shall keep the program;

2 that 100% of the lamps, "all: of them", shall burn.
`

export const clean = `RESOLUTION 962 (Dubai, 2018)

Lanterns of the pier

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

considering

a) that piers have lanterns,

resolves

1 to light them.
`

const world = {
  catalogue: builtInCatalogue(),
  day: '2026-11-01',
  profile: { stage: 'draft' as const },
  rules: [programme, formulaEdition, cat, shapes],
}

export function linted(file: string, source: string): LintedFile {
  const reading = parse(source, { file })
  return { file, source, reading, ...judge(reading, source, world) }
}

export function runOf(files: readonly LintedFile[], skipped = 0): LintRun {
  return count(files, { fixed: 0, skipped })
}

export const look: Look = { ink: plainInk, width: null, home: '/home/me/texts', version: '1.2.3' }

export const sample: LintRun = runOf([linted('drafts/harbour, east: 100%.md', harbour), linted('clean.md', clean)], 1)

export function schemaOf(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(resolve(root, 'schemas', `${name}.schema.json`), 'utf8'))
}
