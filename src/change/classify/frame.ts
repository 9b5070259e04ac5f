/** Number line, title, history line and formula: whatever differs in one of them is one change. */
import type { Designation } from '../../tree/nodes.js'
import type { TextSide } from '../comparison.js'
import type { Passage, PassageKind } from '../passage.js'
import type { Classifier } from './classifier.js'
import { isMarks } from './punctuation.js'
import { saidOfAll, shown } from './said.js'
import { isTypographic } from './typography.js'

const names: Partial<Record<PassageKind, string>> = {
  numberLine: 'number line',
  title: 'title',
  history: 'history line',
  formula: 'formula',
}

export const frame: Classifier = {
  id: 'frame',
  claim({ a, b, passagesA: [old], passagesB: [now], words }, hunks) {
    const name = old === undefined ? undefined : names[old.kind]
    if (old === undefined || now === undefined || name === undefined) return []
    // Capitals, or a comma, say nothing else.
    if (hunks.every(hunk => isTypographic(words, hunk) || isMarks(words, hunk))) return []
    const told = old.kind === 'numberLine' ? editionChange(a, old, b, now) : null
    return [{ class: 'metadata', hunks, message: told ?? `${name}: ${saidOfAll(words, hunks)}` }]
  },
}

/** "edition: `Rev. Dubai, 2018` is now `Rev. Bucharest, 2022`"; null when the number line tells no more than its words. */
function editionChange(a: TextSide, old: Passage, b: TextSide, now: Passage): string | null {
  const [was, is] = [designationOf(a, old), designationOf(b, now)]
  if (was === null || is === null) return null
  const told: string[] = []
  const [oldNumber, newNumber] = [was.number ?? was.draft, is.number ?? is.draft]
  if (oldNumber !== newNumber && oldNumber !== null && newNumber !== null)
    told.push(`number: ${shown(oldNumber)} is now ${shown(newNumber)}`)
  const [oldEdition, newEdition] = [editionOf(was), editionOf(is)]
  if (oldEdition !== newEdition && oldEdition !== null && newEdition !== null)
    told.push(`edition: ${shown(oldEdition)} is now ${shown(newEdition)}`)
  return told.length === 0 ? null : told.join('; ')
}

function designationOf({ reading }: TextSide, { document }: Passage): Designation | null {
  return document === null ? null : (reading.documents[document]?.designation ?? null)
}

function editionOf({ revised, place, year, conference }: Designation): string | null {
  const meeting = place === null ? conference : year === null ? place : `${place}, ${year}`
  return meeting === null ? null : `${revised ? 'Rev. ' : ''}${meeting}`
}
