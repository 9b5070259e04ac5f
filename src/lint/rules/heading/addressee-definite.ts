import { phraseRule } from '../../kinds/phrase.js'

const verbs = '(?:instruct|request|invite|authorize|charge|urge|encourage|direct)s?(?: further| also| again)?'
const bureau = '(?:Radiocommunication|Telecommunication (?:Standardization|Development)) Bureau'
/** Of a list only the first name is looked at: "the Secretary-General and Directors of the Bureaux" has its article. */
const party = `(?:Deputy )?Secretary-General|Directors?(?= of )|(?:ITU )?Council(?= (?:to|and) |,|$)|${bureau}|Plenipotentiary Conference`

export const addresseeDefinite = phraseRule({
  code: 'heading/addressee-definite',
  number: 'H014',
  summary: 'Officers, the Council and the Bureaux are addressed with their article',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: instructs the Secretary-General, the Council, the Director in every heading',
  everywhere: true,
  phrases: [
    {
      find: new RegExp(`(?<=(?:^| )${verbs} )(?:${party})(?!\\p{L})`, 'gu'),
      sign: new RegExp(`[CDIPRST](?<= ${verbs} .|^${verbs} .)`, 'gm'),
      write: ([name]) => `the ${name}`,
    },
  ],
})
