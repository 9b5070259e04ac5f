import { csv } from './csv.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import type { IndexReporter } from './reporter.js'

/** Every way to write an index but the file of the catalogue. A new one is a file here and a line in this table. */
export const indexReporters: readonly IndexReporter[] = [markdown, csv, json]
