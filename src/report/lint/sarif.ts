import { ruleOf } from '../../lint/rules.js'
import type { Diagnostic, Fix, Severity } from '../../source/diagnostic.js'
import type { Position } from '../../source/position.js'
import { fingerprintsOf } from './fingerprint.js'
import type { LintedFile, LintReporter } from './report.js'
import { type ArtifactLocation, artifactOf } from './uri.js'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** SARIF 2.1.0, for code scanning: only the rules that said something are described; fingerprints of lines are left to who uploads it. */
export const sarif: LintReporter = {
  write({ files }, { home, version }) {
    const shown = files.map(file => ({
      file,
      artifact: artifactOf(file.file, home),
      entries: [
        ...file.diagnostics.map(diagnostic => ({ diagnostic, reason: undefined as string | null | undefined })),
        ...file.suppressed,
      ],
    }))
    const codes = [...new Set(shown.flatMap(({ entries }) => entries.map(({ diagnostic }) => diagnostic.code)))].sort()
    const indexes = new Map(codes.map((code, index) => [code, index]))
    const results = shown.flatMap(({ file, artifact, entries }) => {
      const prints = fingerprintsOf(
        file,
        entries.map(({ diagnostic }) => diagnostic),
        artifact.uri,
      )
      return entries.map(({ diagnostic, reason }, index) => ({
        ...resultOf(diagnostic, file, artifact, indexes.get(diagnostic.code) as number),
        partialFingerprints: { 'clauseFingerprint/v1': prints[index] },
        ...(reason === undefined ? {} : { suppressions: [suppressionOf(reason)] }),
      }))
    })
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'resolute', semanticVersion: version, rules: codes.map(descriptionOf) } },
          automationDetails: { id: 'resolute/lint/' },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: {
            '%SRCROOT%': { description: { text: 'The folder in which resolute was called' } },
          },
          artifacts: shown.map(({ artifact }) => ({ location: artifact })),
          results,
        },
      ],
    }
    return `${JSON.stringify(log, null, 2)}\n`
  },
}

function suppressionOf(reason: string | null): object {
  return { kind: 'inSource', ...(reason === null ? {} : { justification: reason }) }
}

function descriptionOf(code: string): object {
  const rule = ruleOf(code)
  const [family = '', slug = ''] = code.split('/')
  const about = rule?.summary ?? `What the reader did or met: ${slug.replaceAll('-', ' ')}`
  return {
    id: code,
    name: slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: about },
    ...(rule === undefined ? {} : { help: { text: `${about}. Rests on: ${rule.source}.` } }),
    properties: { tags: [family], ...(rule === undefined ? {} : { number: rule.number }) },
  }
}

function resultOf(diagnostic: Diagnostic, file: LintedFile, artifact: ArtifactLocation, ruleIndex: number): object {
  const { code, severity, message, position, path, related, fix, suggestions } = diagnostic
  const { placeAt } = file
  // Edits count in the text that was taken from a Word file: put into its bytes they would destroy it.
  const fixes = placeAt !== undefined ? [] : [...(fix === null ? [] : [fix]), ...suggestions]
  const named = [
    ...(path === null ? [] : [{ fullyQualifiedName: path, kind: 'clause' }]),
    ...(placeAt === undefined ? [] : [{ name: placeAt(position.start.offset), kind: 'paragraph' }]),
  ]
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact,
          region: { ...regionOf(position), snippet: { text: snippetOf(position, file.source) } },
        },
        ...(named.length === 0 ? {} : { logicalLocations: named }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: other.message },
            physicalLocation: { artifactLocation: artifact, region: regionOf(other.position) },
            ...(other.path === null ? {} : { logicalLocations: [{ fullyQualifiedName: other.path, kind: 'clause' }] }),
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map(one => fixOf(one, artifact)) }),
  }
}

/** Lines and columns count from 1 in both; `endColumn` is behind the last character in both. */
function regionOf({ start, end }: Position): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

const longestSnippet = 500

function snippetOf({ start, end }: Position, source: string): string {
  return source.slice(start.offset, Math.min(end.offset, start.offset + longestSnippet))
}

function fixOf({ title, edits }: Fix, artifactLocation: ArtifactLocation): object {
  const replacements = edits.map(({ position, text }) => ({
    deletedRegion: regionOf(position),
    insertedContent: { text },
  }))
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] }
}
