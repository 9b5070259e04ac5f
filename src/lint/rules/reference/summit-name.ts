import { phraseRule } from '../../kinds/phrase.js'

/** Titles of what the World Summit adopted, and of the summit itself, as its outcome documents print them. */
export const summitName = phraseRule({
  code: 'reference/summit-name',
  number: 'R021',
  summary: 'The World Summit, its outcome documents and the 2030 Agenda bear their own names',
  severity: 'warning',
  fix: 'safe',
  source: 'WSIS outcome documents (Geneva, 2003; Tunis, 2005); UNGA Resolution 70/1',
  everywhere: true,
  phrases: [
    {
      find: /(?<!\p{L})Geneva (?:Action Plan|Programme of Action)(?!\p{L})/gu,
      write: () => 'Geneva Plan of Action',
      words: ['geneva'],
    },
    {
      find: /(?<!\p{L})Geneva Declaration of Principle(?!\p{L})/gu,
      write: () => 'Geneva Declaration of Principles',
      words: ['geneva'],
    },
    {
      find: /(?<!\p{L})Tunis Agenda (?:(?:on|of|to) the|for|on|of) Information Society(?!\p{L})/gu,
      write: () => 'Tunis Agenda for the Information Society',
      words: ['tunis'],
    },
    { find: /(?<!\p{L})Tunis Commitments(?!\p{L})/gu, write: () => 'Tunis Commitment', words: ['tunis'] },
    {
      find: /(?<!\p{L})World Summit (?:(?:for|of) the|on|for|of) Information Society(?!\p{L})/gu,
      write: () => 'World Summit on the Information Society',
      words: ['summit'],
    },
    {
      find: /(?<!\p{L})2030 Agenda (?:on|of) (?=Sustainable Development(?!\p{L}))/gu,
      write: () => '2030 Agenda for ',
      words: ['agenda'],
    },
    {
      find: /(?<!\p{L})Sustainable Developments? Goals?(?<!Sustainable Development Goals?)(?!\p{L})/gu,
      write: ([shown]) => shown.replace('Developments', 'Development'),
      words: ['sustainable'],
    },
  ],
})
