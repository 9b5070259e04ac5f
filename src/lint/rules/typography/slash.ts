import { phraseRule } from '../../kinds/phrase.js'

export const slash = phraseRule({
  code: 'typography/slash',
  number: 'T003',
  summary: 'No space stands around a slash between two words',
  severity: 'warning',
  fix: 'safe',
  source: 'PP-18: telecommunication/ICT',
  clausesOnly: true,
  phrases: [
    {
      find: /(?<=\p{L}{2})(?: \/ ?|\/ )(?=\p{L}{2})/gu,
      sign: /\/(?: |(?<= \/))/g,
      write: () => '/',
      message: ([shown]) => `Unexpected space in "${shown}", expected "/"`,
    },
  ],
})
