/** How often each rule spoke. */
import { ruleOf } from '../../lint/rules.js'
import type { Severity } from '../../source/diagnostic.js'
import type { LintRun } from './report.js'

/** One line a rule, the most frequent first: count, mark "[*]" where --fix mends it, code, summary. "" without findings. */
export function statistics({ files }: LintRun): string {
  const rows = new Map<string, { count: number; safe: number; severity: Severity }>()
  for (const { code, severity, fix } of files.flatMap(({ diagnostics }) => diagnostics)) {
    const row = rows.get(code) ?? { count: 0, safe: 0, severity }
    row.count++
    if (fix?.safety === 'safe') row.safe++
    rows.set(code, row)
  }
  const ordered = [...rows].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  const width = Math.max(0, ...ordered.map(([, { count }]) => String(count).length))
  const codes = Math.max(0, ...ordered.map(([code]) => code.length))
  const lines = ordered.map(([code, { count, safe, severity }]) => {
    const mark = safe === 0 ? '   ' : safe === count ? '[*]' : '[-]'
    const words = `${String(count).padStart(width)}  ${mark}  ${severity.padEnd(7)}  ${code.padEnd(codes)}`
    return `${words}  ${ruleOf(code)?.summary ?? ''}`.trimEnd()
  })
  const marks = [...rows.values()].some(({ safe }) => safe > 0) ? ['[*] --fix mends all of them, [-] some'] : []
  return lines.length === 0 ? '' : `${[...lines, ...marks].join('\n')}\n`
}
