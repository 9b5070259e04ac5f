import { isSelf, outcomeRule } from '../../kinds/outcome.js'

export const sameMeeting = outcomeRule({
  code: 'reference/same-meeting',
  number: 'R003',
  summary: 'An edition of the same meeting is cited as "of this conference" or "of this assembly"',
  severity: 'info',
  fix: 'safe',
  source: 'Final Acts of PP-18: of this conference 72, of the Plenipotentiary Conference 0 in single citations',
  outcome: 'same-meeting',
  unless: isSelf,
})
