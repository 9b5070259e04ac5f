import { phraseRule } from '../../kinds/phrase.js'

const edition = ' \\((?:Rev\\.? ?)?\\p{Lu}[^()]{3,40}\\)'
const words = ['resolution', 'decision', 'opinion', 'resolutions', 'decisions', 'opinions']

export const pluralNoun = phraseRule({
  code: 'reference/plural-noun',
  number: 'R015',
  summary: 'Several numbers stand behind "Resolutions", one behind "Resolution"',
  severity: 'error',
  fix: 'safe',
  source: 'Final Acts of PP-18: Resolutions 102, 130 and 197; Resolution 130',
  phrases: [
    {
      find: new RegExp(
        `(?<!\\p{L})(?:Resolution|Decision|Opinion)(?= \\d{1,4}(?:${edition})?(?:, \\d{1,4}(?:${edition})?){0,9},? (?:and|or) \\d{1,4}${edition})`,
        'gu',
      ),
      sign: /(?:and|or) \d{1,4} \(/g,
      write: ([shown]) => `${shown}s`,
      words,
    },
    {
      find: new RegExp(
        `(?<!\\p{L})(?:Resolutions|Decisions|Opinions)(?= \\d{1,4}${edition}(?: of [^;,\\d]{2,90})?(?:, on (?:(?! \\d{1,4} \\()[^;]){2,300})?[;,.]?$)`,
        'gu',
      ),
      sign: /(?:Resolutions|Decisions|Opinions) \d{1,4} \(/g,
      write: ([shown]) => shown.slice(0, -1),
      words,
    },
  ],
})
