import { readCritic, writeCritic } from '../../change/markup/critic.js'
import { bothTexts } from '../../change/markup/marks.js'
import type { ChangeReporter } from './report.js'
import { sourceMarks } from './source-marks.js'

/** The old source with marks: accepted it is the new source, rejected the old one, byte for byte. */
export const criticmarkup: ChangeReporter = {
  write({ comparison }) {
    const written = writeCritic(sourceMarks(comparison))
    const { a, b } = comparison
    const stretches = readCritic(written)
    const read = stretches === null ? { old: written, new: written } : bothTexts(stretches)
    if (read.old !== a.source) throw new Error('The redline, rejected, is not the old source')
    if (read.new !== b.source) throw new Error('The redline, accepted, is not the new source')
    return written
  },
}
