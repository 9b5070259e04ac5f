import { wordingRule } from '../../kinds/wording.js'

export const internet = wordingRule({
  code: 'wording/internet',
  number: 'W026',
  summary: 'Internet has a capital',
  severity: 'info',
  fix: 'safe',
  source: '48 texts of PP-18: Internet 187, internet 0; ITU English Language Style Guide, word list',
  words: [
    // Not what is part of a name in other words: "internet of things", in small letters throughout.
    { instead: 'internet', write: 'Internet', exact: true, unlessBefore: /^ of (?:things|everything)/ },
  ],
})
