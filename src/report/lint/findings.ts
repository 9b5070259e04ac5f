/** What all reports say alike: which findings are shown one by one, where they are, how many there are. */
import type { Diagnostic } from '../../source/diagnostic.js'
import { count } from '../words.js'
import type { LintedFile, LintRun } from './report.js'

/** What the reader repaired on its way is no finding about the author: reports for people tell it in one line. */
export function isRepair({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>): boolean {
  return severity === 'info' && code.startsWith('reading/')
}

export function findingsOf({ diagnostics }: Pick<LintedFile, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter(diagnostic => !isRepair(diagnostic))
}

/** "3 repairs by the reader"; null without any. */
export function repairLine({ diagnostics }: Pick<LintedFile, 'diagnostics'>): string | null {
  const repairs = diagnostics.filter(isRepair).length
  return repairs === 0 ? null : `${count(repairs, 'repair')} by the reader`
}

/** "considering b)", "considering b) of RESOLUTION 902 (Geneva, 2022)" in a file of several documents. */
export function placeOf({ path, document }: Diagnostic, { reading }: LintedFile): string {
  const place = path ?? (document === null ? 'outside of any document' : 'outside of any clause')
  if (document === null || reading.documents.length < 2) return place
  return `${place} of ${reading.documents[document]?.designation?.text ?? `document ${document + 1}`}`
}

/** "wording/programme (W001)"; the code alone without a number. */
export function codeAndNumber({ code, rule }: Pick<Diagnostic, 'code' | 'rule'>): string {
  return rule === null ? code : `${code} (${rule})`
}

/** "2 errors, 1 warning in 3 files; 1 can be fixed with --fix; 2 files skipped". */
export function summaryLine({ files, summary }: LintRun): string {
  const shown = files.flatMap(findingsOf)
  const { errors, warnings, fixed, skipped } = summary
  const infos = shown.filter(({ severity }) => severity === 'info').length
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ]
  const by = (safety: string) => shown.filter(({ fix }) => fix?.safety === safety).length
  const [safe, unsafe] = [by('safe'), by('unsafe')]
  // Files without lines are mended by tracked changes.
  const how =
    files.length > 0 && files.every(({ placeAt }) => placeAt !== undefined) ? 'with -o FILE.docx' : 'with --fix'
  return [
    `${counts.length === 0 ? 'no findings' : counts.join(', ')} in ${count(summary.files, 'file')}`,
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(safe > 0 ? [`${safe} can be fixed ${how}`] : []),
    ...(unsafe > 0 ? [`${unsafe}${safe > 0 ? ' more' : ''} ${how} --unsafe-fixes`] : []),
    ...(skipped > 0 ? [`${count(skipped, 'file')} skipped`] : []),
  ].join('; ')
}
