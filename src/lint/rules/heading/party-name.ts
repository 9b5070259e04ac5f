import { phraseRule } from '../../kinds/phrase.js'

/** With the abbreviation behind it the name is the business of abbreviation/expansion. */
const alone = '(?! \\([A-Z])'

export const partyName = phraseRule({
  code: 'heading/party-name',
  number: 'H011',
  summary: 'Officers, Bureaux, Sectors and the Union bear the names of the Constitution',
  severity: 'error',
  fix: 'safe',
  source: 'Constitution of ITU, Articles 7, 11, 12, 17 and 21',
  everywhere: true,
  phrases: [
    {
      // An addressee of a heading is the business of heading/addressee-misspelt, an officer of ICAO that of ICAO.
      find: /Secretary [Gg]eneral(?<!(?:\p{L}|(?:^|(?:^| )(?:instruct|request|invite|authorize|charge|urge|encourage)s? )the )Secretary .{7})(?!s?\p{L}|'s| of (?!ITU|the (?:Union|International Telecommunication)))/gu,
      write: () => 'Secretary-General',
      words: ['secretary'],
    },
    {
      find: /secretary-general(?<=(?:^| )the (?:deputy )?secretary-general)(?! of (?!ITU|the (?:Union|International Telecommunication)))(?![\p{L}'’-])/gu,
      write: () => 'Secretary-General',
      words: ['secretary'],
    },
    {
      find: new RegExp(
        `Telecommunications(?<!\\p{L}Telecommunications)(?= (?:Standardization|Standardisation|Development) (?:Bureau|Sector|Assembly|Conference|Advisory)(?!\\p{L})${alone})`,
        'gu',
      ),
      write: () => 'Telecommunication',
      words: ['telecommunications'],
    },
    {
      find: new RegExp(
        `Radiocommunications(?<!\\p{L}Radiocommunications)(?= (?:Bureau|Sector|Assembly|Conference|Advisory)(?!\\p{L})${alone})`,
        'gu',
      ),
      write: () => 'Radiocommunication',
      words: ['radiocommunications'],
    },
    {
      find: /(?<!\p{L})International Telecommunications Union(?! \([A-Z])/gu,
      write: () => 'International Telecommunication Union',
      words: ['telecommunications'],
    },
  ],
})
