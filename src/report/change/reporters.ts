import type { ChangeReporterEntry } from './report.js'

/**
 * Every form of the report of one comparison, the default one first. A new one is a file here and a line in this table. Forms that are made from
 * several comparisons are asked for by name: `proposal.ts`, `table.ts`.
 */
export const reporters: readonly ChangeReporterEntry[] = [
  {
    id: 'text',
    about: 'for a drafter at a terminal: a summary, the weightiest changes, then clause by clause',
    carriesBoth: false,
    load: async () => (await import('./text.js')).text,
  },
  {
    id: 'stat',
    about: 'changes of each class, counted by section',
    carriesBoth: false,
    load: async () => (await import('./stat.js')).stat,
  },
  {
    id: 'markdown',
    about: 'the text with what is gone struck out and what is new in bold, as GitHub shows it',
    carriesBoth: true,
    load: async () => (await import('./markdown.js')).markdown,
  },
  {
    id: 'criticmarkup',
    about: 'the old source with {--deletions--} and {++additions++}, byte for byte',
    carriesBoth: true,
    load: async () => (await import('./criticmarkup.js')).criticmarkup,
  },
  {
    id: 'html',
    about: 'a page for a browser: inline and side by side, from change to change',
    carriesBoth: true,
    load: async () => (await import('./html.js')).html,
  },
  {
    id: 'json',
    about: 'for other programs and `resolute apply`: schemas/changes.schema.json',
    carriesBoth: true,
    load: async () => (await import('./json.js')).json,
  },
]
