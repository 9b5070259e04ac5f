import type { CitationForm } from '../form.js'
import { readSectorText } from '../sector-text.js'

/** Reports of ITU-R: "Report ITU-R M.2291", "Reports ITU-R M.2377 and ITU-R M.2291". */
export const report: CitationForm = {
  id: 'report',
  reads: 'Reports ITU-R M.2377 and ITU-R M.2291',
  anchors: ['report', 'reports'],
  read({ text, floor }, at) {
    return readSectorText(text, at, floor, noun, number => ({
      kind: 'document',
      target: { instrument: 'report', number, part: null },
    }))
  },
}

const noun = /[Rr]eports? /y
