import type { Draft } from '../../draft.js'
import { endingAt, isAtSeam, terminalsOf } from '../../ending.js'
import { terminalRule } from '../../kinds/terminal.js'

export const finalStop = terminalRule({
  code: 'punctuation/final-stop',
  number: 'P002',
  summary: 'The main body ends with a full stop',
  severity: 'error',
  fix: 'safe',
  source: 'Final Acts of PP-18: the last clause of every text ends with a full stop',
  judge({ place }, { mark, word }, draft) {
    if (place !== 'body' || mark === '.' || mark === ':' || !/\p{L}/u.test(word)) return null
    return isOverrun(draft) ? null : { expected: '.', safety: 'safe' }
  },
})

/** Whether the text ended before, and pages of another one follow. */
function isOverrun(draft: Draft): boolean {
  return terminalsOf(draft).some(({ paragraph, place }) => {
    const ending = place === 'section' ? endingAt(draft, paragraph) : null
    return ending?.mark === '.' && isAtSeam(draft, ending)
  })
}
