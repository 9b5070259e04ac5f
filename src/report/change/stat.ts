import type { ChangeReporter } from './report.js'

export const stat: ChangeReporter = {
  write: () => '',
}
