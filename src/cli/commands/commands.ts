import type { Command } from '../command.js'

export interface CommandEntry {
  readonly name: string
  readonly summary: string
  /** A command's file is loaded when it is called, so that the others cost nothing at start. */
  load(): Promise<{ command: Command }>
}

/** Every command, in the order of the help page. A new one is a file here and a line in this table. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'overview',
    summary: 'what a text holds and what was repaired (the default)',
    load: () => import('./overview.js'),
  },
  { name: 'parse', summary: 'the tree of sections and clauses, as outline or JSON', load: () => import('./parse.js') },
  { name: 'show', summary: 'one clause, named as delegates name it', load: () => import('./show.js') },
  {
    name: 'render',
    summary: 'the text as Markdown, plain text, Word file, JSON or outline',
    load: () => import('./render.js'),
  },
  { name: 'fmt', summary: 'rewrite Markdown files in canonical layout', load: () => import('./fmt.js') },
  { name: 'lint', summary: 'what an editor would find wrong in texts, and mends', load: () => import('./lint.js') },
  {
    name: 'check',
    summary: 'lint over a whole repository, and what no document can know alone',
    load: () => import('./check.js'),
  },
  { name: 'refs', summary: 'what a text cites, held against the catalogue', load: () => import('./refs.js') },
  { name: 'diff', summary: 'what changed from one text to another, clause by clause', load: () => import('./diff.js') },
  { name: 'apply', summary: 'make the changes that a comparison found', load: () => import('./apply.js') },
  { name: 'merge', summary: 'put together what two revisions made of one text', load: () => import('./merge.js') },
  {
    name: 'cite',
    summary: 'how a text is cited: edition in force, first and later mention',
    load: () => import('./cite.js'),
  },
  {
    name: 'catalogue',
    summary: 'search and show what is known of texts; learn from new ones',
    load: () => import('./catalogue.js'),
  },
  {
    name: 'index',
    summary: 'what a repository holds: designations, titles, editions, status',
    load: () => import('./index.js'),
  },
  {
    name: 'graph',
    summary: 'who cites whom in a repository: for drawing, or a page to search',
    load: () => import('./graph.js'),
  },
  { name: 'rules', summary: 'every rule, with its severity at each stage', load: () => import('./rules.js') },
  { name: 'explain', summary: 'what a rule demands and why, with examples', load: () => import('./explain.js') },
  { name: 'init', summary: 'write a configuration to start from', load: () => import('./init.js') },
  { name: 'config', summary: 'what counts for a file, and where it was said', load: () => import('./config.js') },
  { name: 'new', summary: 'write a draft to start from', load: () => import('./new.js') },
]
