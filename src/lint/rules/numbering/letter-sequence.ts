import { sequenceRule } from '../../kinds/sequence.js'

export const letterSequence = sequenceRule({
  code: 'numbering/letter-sequence',
  number: 'N001',
  summary: 'Letters of clauses follow one another: a, b, c',
  // In an adopted text it is as often a clause that was read wrongly.
  severity: { draft: 'error', proposal: 'error', adopted: 'warning' },
  fix: 'safe',
  source: 'Final Acts of PP-18: letters run from a without a gap in every section',
  kind: 'letter',
  faults: ['gap', 'back'],
})
