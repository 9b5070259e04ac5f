import { phraseRule } from '../../kinds/phrase.js'

const unit = '(?! ?(?:[kMG]?Hz|m|km|dB|%|per cent)(?!\\p{L}))'

export const yearRange = phraseRule({
  code: 'date/year-range',
  number: 'D005',
  summary: 'A range of years has both years in full, with a hyphen: 2030-2033',
  severity: 'warning',
  fix: 'safe',
  source: 'PP-18: 2020-2023 throughout',
  everywhere: true,
  phrases: [
    {
      find: new RegExp(`(?<![\\p{L}\\d./,-])((?:19|20)\\d{2})[-–—](\\d{2})(?![\\d\\p{L}./-]|,\\d)${unit}`, 'gu'),
      // 2016-12 is a month.
      write: ([shown, year = '', end]) =>
        Number(end) > Number(year.slice(2)) ? `${year}-${year.slice(0, 2)}${end}` : (shown ?? null),
    },
    {
      find: new RegExp(
        `(?<![\\p{L}\\d./,-])((?:19|20)\\d{2})(?: ?[–—] ?| - )((?:19|20)\\d{2})(?![\\d\\p{L}/-])${unit}`,
        'gu',
      ),
      write: ([shown, from, to]) => (Number(from) < Number(to) ? `${from}-${to}` : (shown ?? null)),
    },
  ],
})
