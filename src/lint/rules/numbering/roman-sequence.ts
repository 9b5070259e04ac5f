import { sequenceRule } from '../../kinds/sequence.js'

export const romanSequence = sequenceRule({
  code: 'numbering/roman-sequence',
  number: 'N003',
  summary: 'Roman numerals of items follow one another: i, ii, iii',
  severity: 'error',
  fix: 'safe',
  source: 'Final Acts of PP-18: romanettes run from i without a gap',
  kind: 'roman',
  faults: ['gap', 'back', 'parent'],
})
