import type { ChangeReport, ChangeReporter } from './report.js'

/** For other programs: schemas/changes.schema.json. */
export const json: ChangeReporter = {
  write: ({ comparison: { set }, shown }: ChangeReport) => {
    const changes = set.changes.filter((_, index) => shown.has(index))
    return `${JSON.stringify({ ...set, changes }, null, 2)}\n`
  },
}
