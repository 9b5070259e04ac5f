import { phraseRule } from '../../kinds/phrase.js'

export const titleOpening = phraseRule({
  code: 'reference/title-opening',
  number: 'R019',
  summary: 'The title of a cited text follows ", on", without quotation marks',
  severity: 'info',
  fix: null,
  source: 'Final Acts of PP-18: ", on" 140, "entitled" 1',
  phrases: [
    {
      find: /(?:en)?titled(?= ["“])(?<=\d\)(?: of (?:this (?:conference|assembly)|(?:the )?[A-Z][^,;()"“]{1,70})(?: \([A-Z]{2,5}\))?)?,? (?:en)?titled)/gu,
      message: () => 'Unexpected "entitled" and quotation marks, expected the title behind ", on"',
      words: ['entitled', 'titled'],
    },
  ],
})
