import type { ChangeReporter } from './report.js'

export const text: ChangeReporter = {
  write: () => '',
}
