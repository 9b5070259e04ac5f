import { wordingRule } from '../../kinds/wording.js'

export const bureaux = wordingRule({
  code: 'wording/bureaux',
  number: 'W013',
  summary: 'Several Bureaux are written in the French way',
  severity: 'warning',
  fix: 'safe',
  source: 'Convention of ITU; PP-18: Bureaux 82, Bureaus 0',
  everywhere: true,
  words: [{ instead: 'bureaus', write: 'bureaux' }],
})
