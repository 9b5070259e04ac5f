import { phraseRule } from '../../kinds/phrase.js'

const message = ([shown]: readonly string[]) => `Unexpected "${(shown ?? '').trim()}" for a dash, expected "–"`

export const dash = phraseRule({
  code: 'typography/dash',
  number: 'T002',
  summary: 'A dash between words is an en dash between spaces',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: 'safe',
  source: 'ITU Word templates: en dash; the Final Acts of PP-18, as extracted, print hyphens as well',
  clausesOnly: true,
  phrases: [
    { find: / - (?<=[\p{L}),”"’] - )(?=[\p{L}(“"])/gu, write: () => ' – ', message },
    {
      find: / ?(?:—|--)(?<=[\p{L}),”"’] ?(?:—|--)) ?(?=[\p{L}(“"])/gu,
      sign: /—|--/g,
      write: () => ' – ',
      message,
    },
  ],
})
