import { phraseRule } from '../../kinds/phrase.js'

export const suchAsEtc = phraseRule({
  code: 'wording/such-as-etc',
  number: 'W019',
  summary: 'Examples that "such as" or "including" opens are not closed by "etc."',
  severity: 'info',
  fix: null,
  source: 'ITU English Language Style Guide, redundancy',
  phrases: [
    {
      find: /(?<=(?<!\p{L})(?:[Ss]uch as|[Ii]ncluding|for example|e\.g\.)(?!\p{L})[^.;:()]{3,160}),? etc\.?(?!\p{L})/gu,
      message: () => 'Unexpected "etc." behind "such as" or its like, which says that the list goes on',
      words: ['etc'],
    },
  ],
})
