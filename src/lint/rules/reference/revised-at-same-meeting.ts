import { outcomeRule } from '../../kinds/outcome.js'

export const revisedAtSameMeeting = outcomeRule({
  code: 'reference/revised-at-same-meeting',
  number: 'R002',
  summary: 'A text that the same meeting revised is cited in its new edition',
  severity: 'warning',
  fix: 'unsafe',
  source: 'Final Acts of PP-18: 72 citations of this conference',
  mild: true,
  outcome: 'revised-at-same-meeting',
})
