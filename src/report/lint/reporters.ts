import type { LintReporter } from './report.js'

export interface ReporterEntry {
  readonly id: string
  /** A reporter is loaded when it is asked for, so that the others cost nothing at start. */
  load(): Promise<LintReporter>
}

/** Every form of the report. A new one is a file here and a line in this table. */
export const reporters: readonly ReporterEntry[] = [
  { id: 'full', load: async () => (await import('./full.js')).full },
  { id: 'concise', load: async () => (await import('./concise.js')).concise },
  { id: 'json', load: async () => (await import('./json.js')).json },
  { id: 'jsonl', load: async () => (await import('./jsonl.js')).jsonl },
  { id: 'sarif', load: async () => (await import('./sarif.js')).sarif },
  { id: 'junit', load: async () => (await import('./junit.js')).junit },
  { id: 'github', load: async () => (await import('./github.js')).github },
  { id: 'markdown', load: async () => (await import('./markdown.js')).markdown },
  { id: 'html', load: async () => (await import('./html.js')).html },
]
