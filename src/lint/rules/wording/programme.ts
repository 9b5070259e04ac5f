import { wordingRule } from '../../kinds/wording.js'

export const programme = wordingRule({
  code: 'wording/programme',
  number: 'W001',
  summary: 'A plan of work is a programme; a program runs on a computer',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, word list; PP-18: programme 95, program 0',
  everywhere: true,
  words: [
    { instead: 'program', write: 'programme', unlessAfter: /(?:computer|software|source) $/ },
    { instead: 'programs', write: 'programmes', unlessAfter: /(?:computer|software|source) $/ },
  ],
})
