import { phraseRule } from '../../kinds/phrase.js'

export const editionSpace = phraseRule({
  code: 'reference/edition-space',
  number: 'R023',
  summary: 'A space stands between "Rev." and a place, none between "Rev." and the code of a WRC',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: (Rev. Dubai, 2018), (Rev.WRC-15)',
  phrases: [
    {
      find: /\(Rev\. (?=W(?:A)?RC-\d)/gu,
      write: () => '(Rev.',
      message: () => 'Unexpected space behind "Rev." before the code of a conference, expected none',
      words: ['rev'],
    },
    {
      find: /\(Rev\.(?=\p{Lu}\p{Ll}[^()\d]{1,30}, \d{4}\))/gu,
      write: () => '(Rev. ',
      message: () => 'Unexpected "Rev." without a space behind it, expected one before the place',
      words: ['rev'],
    },
  ],
})
