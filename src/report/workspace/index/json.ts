import type { IndexReporter } from './reporter.js'

/** For other programs: schemas/index.schema.json. */
export const json: IndexReporter = {
  id: 'json',
  write: index => `${JSON.stringify(index, null, 2)}\n`,
}
