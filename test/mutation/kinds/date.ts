import { anywhere, type Kind, words } from '../kind.js'

const hits = ['date/']

export const kinds: readonly Kind[] = [
  {
    name: 'date "October 25th, 2030"',
    hits,
    restores: true,
    sites: words(/\b(\d{1,2}) (January|February|March|November|October|December) (20\d\d|19\d\d)/g, '$2 $1th, $3'),
  },
  {
    name: 'date "25th October"',
    hits,
    restores: true,
    sites: words(/\b(\d{1,2}) (February|March|November|October) (20\d\d)/g, '$1th $2 $3'),
  },
  {
    name: 'impossible date',
    hits,
    sites: words(/\b\d{1,2} (?:February|March|November|October) (20\d\d)/g, '31 November $1'),
  },
  { name: '"6%"', hits, restores: true, sites: words(/\b(\d+) per cent\b/g, '$1%') },
  { name: '"6 percent"', hits: ['date/', 'wording/'], restores: true, sites: words(/\bper cent\b/g, 'percent') },
  {
    name: 'thousands comma',
    hits: ['date/', 'typography/'],
    restores: true,
    sites: words(/(?<!\d )\b(\d{1,3}) (\d{3})(?! \d)(?= [a-z]|,? ?(?:for|in|households)|[;,])/g, '$1,$2'),
  },
  {
    name: 'year range with an en dash',
    hits: ['date/', 'typography/'],
    restores: true,
    sites: words(/\b(20\d\d)-(20\d\d)\b/g, '$1–$2'),
  },
  {
    name: 'year range cut short',
    hits: ['date/', 'typography/'],
    restores: true,
    sites: words(/(?<=period )(20\d\d)-20(\d\d)\b/g, '$1-$2'),
  },
  {
    name: 'numeric date',
    hits,
    ownOnly: true,
    sites: anywhere(/25 October 2019|3 March 2025|22 November 2019/g, '25/10/2019'),
  },
]
