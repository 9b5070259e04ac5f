import type { ReferencesReport } from '../../reference/reference.js'
import type { ReferencesReporter } from './report.js'

/** For other programs: schemas/references.schema.json. */
export const json: ReferencesReporter = {
  id: 'json',
  write(files) {
    const report: ReferencesReport = {
      schemaVersion: 1,
      files: files.map(({ file, references }) => ({ file, references: [...references] })),
    }
    return `${JSON.stringify(report, null, 2)}\n`
  },
}
