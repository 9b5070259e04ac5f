import { change, type Kind, words } from '../kind.js'

const hits = ['typography/']

export const kinds: readonly Kind[] = [
  {
    name: 'double space',
    hits: ['typography/', 'punctuation/'],
    restores: true,
    sites: words(/(?<=[a-z]) (?=[a-z])/g, '  '),
  },
  {
    name: 'zero-width space',
    hits: ['typography/', 'reading/'],
    restores: true,
    sites: words(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u200B'),
  },
  {
    name: 'soft hyphen',
    hits: ['typography/', 'reading/'],
    restores: true,
    sites: words(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00AD'),
  },
  { name: 'Cyrillic look-alike (о)', hits, restores: true, sites: words(/(?<=[a-z])o(?=[a-z])/g, '\u043E') },
  {
    name: 'Cyrillic letter as label',
    hits: ['typography/', 'numbering/', 'reading/'],
    ownOnly: true,
    sites: ({ items }) =>
      items
        .filter(({ label }) => label === 'a' || label === 'c')
        .map(({ labelFrom, label }) => change(labelFrom, labelFrom + 1, label === 'a' ? '\u0430' : '\u0441')),
  },
  { name: 'em dash', hits: ['typography/', 'punctuation/'], sites: words(/, (?=which |and that |who )/g, ' — ') },
  {
    name: 'private-use glyph',
    hits: ['typography/', 'reading/'],
    sites: words(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\uE001'),
  },
  {
    name: 'replacement character',
    hits: ['typography/', 'reading/'],
    sites: words(/(?<=[a-z]{3})[a-z](?=[a-z]{3})/g, '\uFFFD'),
  },
  {
    name: 'apostrophe of another kind',
    hits: ['typography/', 'punctuation/'],
    ownOnly: true,
    sites: words(/the crews/g, 'the boat´s crews'),
  },
  {
    name: 'space within brackets',
    hits: ['typography/', 'punctuation/'],
    restores: true,
    sites: words(/(?<= )\((?=[a-z]{3,}[^()]*[a-z]\))/g, '( '),
  },
  {
    name: 'hyphen and space inside a word',
    hits: ['reading/', 'typography/', 'punctuation/'],
    sites: words(/\bup-to-date\b|\bnon-discriminatory\b/g, 'up-to- date'),
  },
]
