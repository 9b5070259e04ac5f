import { change, type Kind, type Site } from '../kind.js'
import type { Part, View } from '../text.js'

/** Where the source of a section ends: the start of the next one, blank lines included. */
function blockOf(view: View, index: number): { from: number; to: number } | null {
  const [part, next] = [view.parts[index], view.parts[index + 1]]
  return part === undefined || next === undefined ? null : { from: part.from, to: next.from }
}

const structure = ['structure/']

export const kinds: readonly Kind[] = [
  {
    name: 'preamble behind the operative part',
    hits: structure,
    ownOnly: true,
    sites: (view): Site[] => {
      const second = view.parts.findIndex(({ isOperative }) => isOperative) + 1
      const target = view.parts[second]
      return view.parts.flatMap((part, index) => {
        const block = blockOf(view, index)
        if (part.isOperative || index === 0 || block === null || target === undefined || part.heading === '') return []
        return [
          {
            changes: [
              { ...block, put: '' },
              { from: target.from, to: target.from, put: view.text.slice(block.from, block.to) },
            ],
            at: [target.from],
          },
        ]
      })
    },
  },
  {
    name: 'heading given twice',
    hits: ['structure/', 'heading/'],
    sites: ({ parts }) =>
      parts.flatMap((part, index) => {
        const other = parts[index - 2]
        return other === undefined ||
          other.isOperative !== part.isOperative ||
          part.text.includes('*') !== other.text.includes('*')
          ? []
          : [change(part.from, part.to, other.text, part.from, other.from)]
      }),
  },
  {
    name: 'section without clauses',
    hits: ['structure/', 'heading/'],
    sites: (view): Site[] =>
      view.parts.flatMap((part, index) => {
        const [first, last] = [part.items[0], part.items.at(-1)]
        return first === undefined || last === undefined || blockOf(view, index) === null
          ? []
          : [{ changes: [{ from: first.from, to: last.to, put: '' }], at: [part.from] }]
      }),
  },
  {
    name: 'no operative part',
    hits: structure,
    ownOnly: true,
    sites: ({ parts, items, numberLine, formula }) => {
      const first = parts.find(({ isOperative }) => isOperative) as Part
      const last = items.at(-1)
      return last === undefined
        ? []
        : [
            {
              changes: [{ from: first.from, to: last.to, put: '' }],
              at: [numberLine.from, formula.from, ...lastBefore(parts, first)],
            },
          ]
    },
  },
  {
    name: 'no title',
    hits: structure,
    sites: ({ title, numberLine, formula }) => [change(title.from, title.to + 1, '', numberLine.from, formula.from)],
  },
  {
    name: 'title with a full stop',
    hits: ['structure/', 'punctuation/'],
    restores: true,
    sites: ({ title }) => [change(title.to, title.to, '.')],
  },
  {
    name: 'title in capitals',
    hits: ['structure/', 'heading/', 'typography/'],
    sites: ({ title }) => [change(title.from, title.to, title.text.toUpperCase())],
  },
  {
    name: 'no formula',
    hits: structure,
    sites: ({ formula, numberLine, title, parts }) => [
      change(
        formula.from,
        formula.to + 1,
        '',
        numberLine.from,
        title.from,
        ...parts.slice(0, 1).map(({ from }) => from),
      ),
    ],
  },
  {
    name: 'formula without comma',
    hits: ['structure/', 'punctuation/'],
    restores: true,
    sites: ({ formula: { to } }) => [change(to - 1, to, '', to - 2)],
  },
  {
    name: 'formula with a colon',
    hits: ['structure/', 'punctuation/'],
    restores: true,
    sites: ({ formula: { to } }) => [change(to - 1, to, ':')],
  },
  {
    name: 'formula of another year',
    hits: ['consistency/'],
    sites: ({ formula, numberLine }) =>
      [...formula.text.matchAll(/\d{4}(?=\),$)/g)].map(({ index, 0: year }) =>
        change(formula.from + index, formula.from + index + 4, String(Number(year) - 4), formula.from, numberLine.from),
      ),
  },
  {
    name: 'formula of another place',
    hits: ['consistency/'],
    sites: ({ formula, numberLine }) =>
      [...formula.text.matchAll(/(?<=\()[A-Z][\w -]+(?=, \d{4}\),$)/g)].map(({ index, 0: place }) =>
        change(formula.from + index, formula.from + index + place.length, 'Antalya', formula.from, numberLine.from),
      ),
  },
  {
    name: 'body of the formula misspelt',
    hits: ['structure/', 'consistency/', 'wording/'],
    sites: ({ formula }) =>
      [...formula.text.matchAll(/Telecommunication(?= (?:Union|Development|Standardization))|Radiocommunication/g)].map(
        ({ index, 0: word }) =>
          change(formula.from + index, formula.from + index + word.length, word.replace('mm', 'm')),
      ),
  },
  {
    name: '"RESOLUTION No. 5"',
    hits: structure,
    restores: true,
    sites: ({ numberLine: { from, text } }) => {
      const at = /RESOLUTION (?=\d)/.exec(text)
      return at === null ? [] : [change(from + at.index + at[0].length, from + at.index + at[0].length, 'No. ')]
    },
  },
  {
    name: 'number line without comma',
    hits: ['structure/', 'consistency/'],
    restores: true,
    sites: ({ numberLine: { from, text } }) =>
      [...text.matchAll(/,(?= \d{4}\))/g)].map(({ index }) => change(from + index, from + index + 1, '')),
  },
  {
    name: 'number line: "Rev" without stop',
    hits: ['structure/', 'consistency/'],
    restores: true,
    sites: ({ numberLine: { from, text } }) =>
      [...text.matchAll(/(?<=\(Rev|\(REV)\.(?= )/g)].map(({ index }) => change(from + index, from + index + 1, '')),
  },
  {
    name: 'number line without edition',
    hits: ['structure/', 'consistency/'],
    sites: ({ numberLine: { from, to, text } }) => {
      const at = text.indexOf(' (')
      return at < 0 ? [] : [change(from + at, to, '', from)]
    },
  },
  {
    name: 'annex of another edition',
    hits: ['consistency/', 'structure/', 'reference/'],
    sites: ({ text, annexes }) =>
      annexes.flatMap(({ from }) =>
        [...text.slice(from, from + 80).matchAll(/(?<=\d \(.*)20\d\d(?=\))|(?<=WRC-)\d\d(?=\))/gi)].map(
          ({ index, 0: year }) =>
            change(from + index, from + index + year.length, String(Number(year) - 8), from, from + index),
        ),
      ),
  },
  {
    name: 'annex of another number',
    hits: ['consistency/', 'structure/', 'reference/'],
    sites: ({ text, annexes }) =>
      annexes.flatMap(({ from }) =>
        [...text.slice(from, from + 80).matchAll(/(?<=(?:RESOLUTION|DECISION|Resolution) )\d+/g)].map(
          ({ index, 0: number }) =>
            change(from + index, from + index + number.length, String(Number(number) + 13), from, from + index),
        ),
      ),
  },
  {
    name: 'annex cited but absent',
    hits: ['reference/', 'consistency/', 'structure/'],
    sites: ({ items, annexes, numberLine }) =>
      annexes.length > 0
        ? []
        : items
            .filter(({ words, isSub }) => /[a-z],$/.test(words) && !isSub)
            .map(({ to }) =>
              change(
                to - 1,
                to,
                `, as described in Annex 3 to this ${/[A-Z]{6,}/.exec(numberLine.text)?.[0].toLowerCase() ?? 'resolution'},`,
              ),
            ),
  },
]

function lastBefore(parts: readonly Part[], first: Part): number[] {
  const last = parts[parts.indexOf(first) - 1]
  return last === undefined ? [] : [last.from, ...last.items.map(({ from }) => from)]
}
