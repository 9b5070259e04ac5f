import { change, type Kind, words } from '../kind.js'

const hits = ['abbreviation/']

export const kinds: readonly Kind[] = [
  {
    name: 'abbreviation used before its definition',
    hits,
    ownOnly: true,
    sites: ({ items }) => {
      const first = items.find(({ words: given }) => /^that (?:many|night|island|tide|fog) /.test(given))
      const defining = items.find(({ words: given }) => /\((IMO|ICTs|SMEs)\)/.test(given))
      const short = /\((IMO|ICTs|SMEs)\)/.exec(defining?.words ?? '')?.[1]
      return first === undefined || defining === undefined || short === undefined || short === 'ICTs'
        ? []
        : [change(first.wordsFrom, first.wordsFrom + 4, `that ${short} know`, first.from, defining.from)]
    },
  },
  {
    name: 'definition repeated',
    hits,
    ownOnly: true,
    sites: ({ items }) => {
      const defining = items.find(({ words: given }) => /\((?:IMO|SMEs)\)/.test(given))
      if (defining === undefined) return []
      const next = items[items.indexOf(defining) + 1]
      const long = /International Maritime Organization \(IMO\)|small and medium enterprises \(SMEs\)/.exec(
        defining.words,
      )?.[0]
      const target = next?.words.includes('IMO') ? next : defining
      const at = target.words.search(/\b(?<!\()(?:IMO|SMEs)\b/)
      return long === undefined || at < 0
        ? []
        : [
            change(
              target.wordsFrom + at,
              target.wordsFrom + at + (target.words.startsWith('IMO', at) ? 3 : 4),
              long.startsWith('I') ? `the ${long}` : long,
            ),
          ]
    },
  },
  {
    name: 'wrong expansion',
    hits: ['abbreviation/', 'wording/'],
    sites: words(
      /World Telecommunication Development Conference (?=\(WTDC\))|International Maritime Organization (?=\(IMO\))/g,
      'World Conference on Boats ',
    ),
  },
  {
    name: 'wrong letters for a name',
    hits,
    sites: words(/(?<=World Telecommunication Development Conference )\(WTDC\)/g, '(WTSA)'),
  },
]
