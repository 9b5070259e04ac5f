import type { ChangeReporter } from './report.js'

export const markdown: ChangeReporter = {
  write: () => '',
}
