import { anywhere, change, type Kind, words } from '../kind.js'

const hits = ['drafting/']

export const kinds: readonly Kind[] = [
  {
    name: 'square brackets left',
    hits,
    sites: words(/(?<=[a-z] )((?:each|every|more|most|many|fewer|all) [a-z]+)(?= [a-z])/g, '[$1]'),
  },
  {
    name: "[Editor's note: ...]",
    hits,
    sites: ({ items }) =>
      items
        .filter(({ words: given }) => given.endsWith(';'))
        .map(({ to }) => change(to, to, " [Editor's note: to be confirmed]")),
  },
  {
    name: 'tracked residue ("20142018")',
    hits: ['drafting/', 'reference/', 'reading/'],
    sites: words(/(?<=, )(20\d\d)(?=\) of)/g, '2014$1'),
  },
  {
    name: 'merge-conflict marker',
    hits: ['drafting/', 'reading/'],
    sites: ({ items }) => items.slice(1, 3).map(({ from }) => change(from, from, '<<<<<<< ours\n')),
  },
  { name: '"TBD"', hits, sites: words(/\bto report(?= )/g, 'to report [TBD]') },
  {
    name: '"XX" for a number',
    hits,
    ownOnly: true,
    sites: words(/\bRecommendation ITU-T E\.164|Resolution 154 (?=\()/g, 'Resolution [XX] '),
  },
  {
    name: 'CriticMarkup left',
    hits: ['drafting/', 'reading/'],
    sites: words(/(?<= )(also|again|easily|together|only)(?= )/g, '{++$1++}'),
  },
  {
    name: 'struck-out words left',
    hits: ['drafting/', 'reading/'],
    ownOnly: true,
    sites: anywhere(/(?<= )(easily|together|daily)(?=[ ,])/g, '~~$1~~'),
  },
]
