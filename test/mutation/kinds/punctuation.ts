import { change, ends, type Kind, matchesIn, words } from '../kind.js'
import type { Item } from '../text.js'

const hits = ['punctuation/']
const inMid = ({ words: given }: Item, index: number, items: readonly Item[]) =>
  given.endsWith(';') && index < items.length - 1

export const kinds: readonly Kind[] = [
  { name: 'full stop inside a list', hits, restores: true, sites: ends('.', inMid) },
  {
    name: 'comma inside a list',
    hits,
    restores: true,
    sites: ends(',', (...given) => inMid(...given) && !given[0].isSub),
  },
  { name: 'colon without items', hits: ['punctuation/', 'numbering/', 'structure/'], sites: ends(':', inMid) },
  { name: 'no mark inside a list', hits, restores: true, sites: ends('', inMid) },
  {
    name: 'semicolon at the end of a section',
    hits,
    restores: true,
    sites: ends(';', ({ words: given }) => given.endsWith(',')),
  },
  {
    name: 'full stop at the end of a section',
    hits,
    restores: true,
    sites: ends('.', ({ words: given }) => given.endsWith(',')),
  },
  {
    name: 'no mark at the end of a section',
    hits,
    restores: true,
    sites: ends('', ({ words: given }) => given.endsWith(',')),
  },
  {
    name: 'comma at the very end',
    hits,
    restores: true,
    sites: ({ items }) => items.slice(-1).map(({ to }) => change(to - 1, to, ',')),
  },
  {
    name: 'semicolon at the very end',
    hits,
    restores: true,
    sites: ({ items }) => items.slice(-1).map(({ to }) => change(to - 1, to, ';')),
  },
  {
    name: 'no full stop at the very end',
    hits,
    restores: true,
    sites: ({ items }) => items.slice(-1).map(({ to }) => change(to - 1, to, '', to - 2)),
  },
  {
    name: 'list opened without colon',
    hits,
    sites: ({ items }) =>
      items
        .filter(({ words: given, isSub }, index) => given.endsWith(':') && !isSub && items[index + 1]?.isSub)
        .map(({ to }) => change(to - 1, to, '', to - 2)),
  },
  {
    name: 'semicolon before a list',
    hits,
    sites: ({ items }) =>
      items
        .filter(({ words: given, isSub }, index) => given.endsWith(':') && !isSub && items[index + 1]?.isSub)
        .map(({ to }) => change(to - 1, to, ';', to - 2)),
  },
  {
    name: 'mark doubled at the end (";;")',
    hits,
    restores: true,
    sites: ({ items }) =>
      items.filter(({ words: given }) => given.endsWith(';')).map(({ to }) => change(to, to, ';', to - 1)),
  },
  { name: 'comma doubled', hits, restores: true, sites: words(/, (?=[a-z])/g, ',, ') },
  {
    name: 'space before a comma',
    hits: ['punctuation/', 'typography/'],
    restores: true,
    sites: words(/(\w), (?=[a-z])/g, '$1 , '),
  },
  {
    name: 'space before the closing semicolon',
    hits: ['punctuation/', 'typography/'],
    restores: true,
    sites: ({ items }) =>
      items.filter(({ words: given }) => /\w;$/.test(given)).map(({ to }) => change(to - 1, to, ' ;')),
  },
  {
    name: 'no space after a comma',
    hits: ['punctuation/', 'typography/'],
    restores: true,
    sites: words(/([a-z]), (?=[a-z])/g, '$1,'),
  },
  {
    name: 'quotation mark lost',
    hits,
    sites: ({ items }) =>
      items.flatMap(item =>
        (item.words.match(/"/g) ?? []).length === 2
          ? [...item.words.matchAll(/"/g)].map(({ index }) =>
              change(item.wordsFrom + index, item.wordsFrom + index + 1, '', item.wordsFrom),
            )
          : [],
      ),
  },
  {
    name: 'closing bracket lost',
    hits,
    sites: ({ items }) =>
      items.flatMap(item =>
        matchesIn(item, /(\([A-Za-z][^()]{6,}[a-z])\)/g).map(match => {
          const at = item.wordsFrom + match.index + match[0].length - 1
          return change(at, at + 1, '')
        }),
      ),
  },
  {
    name: 'opening bracket lost',
    hits,
    sites: ({ items }) =>
      items.flatMap(item =>
        matchesIn(item, /(?<= )\((?=[A-Za-z][^()]{6,}[a-z]\))/g).map(({ index }) =>
          change(item.wordsFrom + index, item.wordsFrom + index + 1, ''),
        ),
      ),
  },
  {
    name: 'quotation marks of two kinds',
    hits: ['punctuation/', 'typography/'],
    sites: ({ items }) =>
      items.flatMap(item => {
        const [first, second, third] = [...item.words.matchAll(/"/g)].map(({ index }) => item.wordsFrom + index)
        return first === undefined || second === undefined || third !== undefined
          ? []
          : [{ changes: [{ from: first, to: first + 1, put: '“' }], at: [first] }]
      }),
  },
  { name: 'two sentences in a clause', hits, sites: words(/, and that (?=[a-z]{4,})/g, '. They say that ') },
  {
    name: 'heading with a colon',
    hits: ['heading/', 'punctuation/'],
    restores: true,
    sites: ({ parts }) =>
      parts.map(({ to, text }) => change(text.endsWith('*') ? to - 1 : to, text.endsWith('*') ? to - 1 : to, ':')),
  },
  {
    name: 'heading with a comma',
    hits: ['heading/', 'punctuation/'],
    sites: ({ parts }) =>
      parts.map(({ to, text }) => change(text.endsWith('*') ? to - 1 : to, text.endsWith('*') ? to - 1 : to, ',')),
  },
]
