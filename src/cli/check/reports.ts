/** Writes the reports of a run to where they were asked for. */
import project from '../../../package.json' with { type: 'json' }
import type { LintRun } from '../../report/lint/report.js'
import { reporters } from '../../report/lint/reporters.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import type { Given } from '../command.js'
import { humanFormats, type Target } from '../lint/formats.js'
import { writeTo } from '../output.js'

export async function writeReports(run: LintRun, targets: readonly Target[], options: Given): Promise<void> {
  const { stdout } = process
  for (const { format, path } of targets) {
    const coloured = path === '-' && wantsColour(options.color as ColourFlag, stdout, process.env)
    const reporter = await reporters.find(({ id }) => id === format)?.load()
    const text = reporter?.write(run, {
      ink: await paintFor(coloured && humanFormats.has(format)),
      width: path === '-' && stdout.isTTY ? (stdout.columns ?? null) : null,
      home: process.cwd().replaceAll('\\', '/'),
      version: project.version,
    })
    if (text !== undefined) writeTo(path, text)
  }
}
