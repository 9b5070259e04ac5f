import { csv } from './csv.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import type { ReferencesReporter } from './report.js'
import { text } from './text.js'

/** Every form of the report, the default one first. A new one is a file here and a line in this table. */
export const reporters: readonly ReferencesReporter[] = [text, json, csv, markdown]
