import { sequenceRule } from '../../kinds/sequence.js'

export const numberSequence = sequenceRule({
  code: 'numbering/number-sequence',
  number: 'N002',
  summary: 'Numbers of paragraphs follow one another: 1, 2, 3; decimals those of their paragraph: 2.1, 2.2',
  // In an adopted text it is as often a clause that was read wrongly.
  severity: { draft: 'error', proposal: 'error', adopted: 'warning' },
  fix: 'safe',
  source: 'Final Acts of PP-18: numbers run from 1 without a gap in every section',
  kind: 'number',
  faults: ['gap', 'back', 'parent'],
})
