import { anywhere, change, type Kind, words } from '../kind.js'

const hits = ['reference/']
/** Behind the number of a cited Resolution with place and year. */
const edition = /(?<=\b(?:Resolution|Decision) \d+ \((?:Rev\. )?[A-Z][a-z]+(?: [A-Z][a-z]+)?, )\d{4}(?=\))/g

export const kinds: readonly Kind[] = [
  {
    name: 'citation: no comma in the edition',
    hits,
    restores: true,
    sites: words(/(?<=\b(?:Resolution|Decision) \d+ \(Rev\. [A-Z][a-z]+), (?=\d{4}\))/g, ' '),
  },
  {
    name: 'citation: "Rev" without stop',
    hits,
    restores: true,
    sites: words(/(?<=\b(?:Resolution|Decision) \d+ )\(Rev\. /g, '(Rev '),
  },
  {
    name: 'citation: "Rev.Place" without space',
    hits,
    restores: true,
    sites: words(/(?<=\b(?:Resolution|Decision) \d+ )\(Rev\. /g, '(Rev.'),
  },
  {
    name: 'citation: superseded edition (PP)',
    hits,
    sites: words(
      /(?<=Resolution (?:71|130|139|154|64|200) )\(Rev\. [A-Z][a-z]+, (?:2022|2018)\)/g,
      '(Rev. Antalya, 2006)',
    ),
  },
  {
    name: 'citation: superseded edition of a Decision',
    hits,
    sites: words(/(?<=Decision 5 )\(Rev\. [A-Z][a-z]+, (?:2022|2018)\)/g, '(Rev. Busan, 2014)'),
  },
  {
    name: 'citation: edition of the future',
    hits,
    sites: words(
      /(?<=\b(?:Resolution|Decision) \d+ )\(Rev\. [A-Z][a-z]+(?: [A-Z][a-z]+)?, \d{4}\)/g,
      '(Rev. Lisbon, 2034)',
    ),
  },
  { name: 'citation: place and year that do not fit', hits, sites: words(edition, '2013') },
  {
    name: 'citation: unknown number',
    hits,
    sites: words(
      /(?<=\bResolution )\d+(?= \(Rev\. (?:Bucharest|Dubai), 20(?:22|18)\) of th(?:e Plen|is conf))/g,
      '877',
    ),
  },
  {
    name: 'citation: wrong body',
    hits,
    sites: words(
      /(?<=\(Rev\. (?:Bucharest, 2022|Dubai, 2018|Busan, 2014)\) of the )Plenipotentiary Conference/g,
      'World Telecommunication Development Conference',
    ),
  },
  {
    name: 'citation: "of this conference" with an old edition',
    hits,
    sites: words(/\(Rev\. (?:Bucharest, 2022|Dubai, 2018)\)(?= of this conference)/g, '(Rev. Busan, 2014)'),
  },
  {
    name: 'citation: place misspelt (Bucarest)',
    hits: ['reference/', 'wording/'],
    restores: true,
    sites: words(/(?<=\(Rev\. )Bucharest(?=, 2022)/g, 'Bucarest'),
  },
  {
    name: 'citation: place misspelt (Buenos Ayres, Dubay)',
    hits: ['reference/', 'wording/'],
    sites: words(/(?<=\(Rev\. )Dubai(?=, 2018)/g, 'Dubay'),
  },
  {
    name: 'citation: plural noun for one text',
    hits,
    restores: true,
    sites: words(/\bResolution(?= \d+ \(Rev\. [A-Z][a-z]+, \d{4}\) of)/g, 'Resolutions'),
  },
  {
    name: 'citation: another title',
    hits,
    sites: anywhere(
      /(?<=, on )(?:the strategic plan for the Union for|non-discriminatory access to modern) /g,
      'the history of the $0lighthouses for ',
    ),
  },
  {
    name: 'citation: "Resolution No. 71"',
    hits,
    restores: true,
    sites: words(/(?<=\bResolution )(?=\d+ \(Rev\. )/g, 'No. '),
  },
  { name: 'citation: WRC edition with a space', hits, restores: true, sites: words(/(?<=\(Rev\.)(?=WRC-)/g, ' ') },
  {
    name: 'citation: "ITU-T Recommendation"',
    hits: ['reference/', 'wording/'],
    sites: words(/Recommendation ITU-T (?=[A-Z]\.)/g, 'ITU-T Recommendation '),
  },
  {
    name: 'citation: "No" without stop',
    hits: ['reference/', 'wording/', 'punctuation/', 'typography/'],
    sites: words(/\bNo\. (?=\d)/g, 'No '),
  },
  {
    name: 'reference to a letter that is missing',
    hits: ['reference/', 'consistency/'],
    sites: words(/(?<=\bconsidering\*? \*?)[a-d](?=\)\*? above)/g, 'm'),
  },
  {
    name: 'reference to a number that is missing',
    hits: ['reference/', 'consistency/'],
    sites: words(/(?<=\b(?:resolves|decides)\*? )\d(?= above)/g, '9'),
  },
  {
    name: 'reference to a section that is missing',
    hits: ['reference/', 'consistency/'],
    sites: words(/\bconsidering(?=\*? \*?[a-d]\)\*? above)/g, 'emphasizing'),
  },
  {
    name: 'above for below',
    hits: ['reference/', 'consistency/'],
    sites: words(/(?<=(?:[a-d]\)\*?|(?:resolves|decides)\*? \d) )above/g, 'below'),
  },
  {
    name: 'its own number cited instead of "this resolution"',
    hits: ['reference/', 'consistency/'],
    sites: view => {
      const own = /RESOLUTION (\d+ \(.*\))/.exec(view.numberLine.text)?.[1]
      return own === undefined ? [] : words(/this resolution(?=[,;.])/g, `Resolution ${own}`)(view)
    },
  },
  {
    name: 'note mark without note',
    hits: ['numbering/', 'consistency/', 'structure/', 'reference/', 'reading/'],
    ownOnly: true,
    sites: ({ text, items }) => {
      const note = /\n+\[\^1\]: .*$/.exec(text.trimEnd())
      const mark = items.find(({ words: given }) => given.includes('[^1]'))
      return note === null || mark === undefined
        ? []
        : [
            {
              changes: [{ from: note.index, to: note.index + note[0].length, put: '' }],
              at: [mark.from + mark.text.indexOf('[^1]')],
            },
          ]
    },
  },
  {
    name: 'note without mark',
    hits: ['numbering/', 'consistency/', 'structure/', 'reference/', 'reading/'],
    ownOnly: true,
    sites: ({ text, items }) => {
      const note = /^\[\^1\]: .*$/m.exec(text)
      const mark = items.find(({ words: given }) => given.includes('[^1]'))
      if (note === null || mark === undefined) return []
      const at = mark.from + mark.text.indexOf('[^1]')
      return [change(at, at + 4, '', note.index)]
    },
  },
]
