import { change, type Kind, type Site } from '../kind.js'
import { type Item, labelAt, type Part, type View } from '../text.js'

/** Main clauses of simple sections with at least `least` of them, each with its place. */
function labelled(view: View, part: 'preambular' | 'operative' | 'both', least: number) {
  return view.parts
    .filter(({ isOperative, isSimple }) => isSimple && (part === 'both' || isOperative === (part === 'operative')))
    .flatMap(section => {
      const items = section.items.filter(({ isSub }) => !isSub)
      return items.length < least ? [] : items.map((item, index) => ({ item, index, items, section }))
    })
}

/** Relabels one clause; found there or at the next. */
function relabel(
  part: 'preambular' | 'operative' | 'both',
  least: number,
  where: (index: number, count: number) => boolean,
  labelFor: (index: number, section: Part) => string,
): (view: View) => Site[] {
  return view =>
    labelled(view, part, least)
      .filter(({ index, items }) => where(index, items.length))
      .map(({ item, index, items, section }) =>
        change(
          item.labelFrom,
          endOfLabel(item),
          labelFor(index, section),
          item.labelFrom,
          items[index + 1]?.labelFrom ?? item.labelFrom,
        ),
      )
}

function endOfLabel({ labelFrom, label }: Item): number {
  return labelFrom + (label?.length ?? 0)
}

const hits = ['numbering/']
/** A relabelled clause may also leave a reference dangling. */
const shifted = ['numbering/', 'reference/']

export const kinds: readonly Kind[] = [
  {
    name: 'letter left out (a, c)',
    hits: shifted,
    sites: relabel(
      'preambular',
      2,
      index => index > 0,
      index => labelAt(index + 1, false),
    ),
  },
  {
    name: 'letter given twice',
    hits: shifted,
    sites: relabel(
      'preambular',
      2,
      index => index > 0,
      index => labelAt(index - 1, false),
    ),
  },
  {
    name: 'two letters swapped',
    hits: shifted,
    sites: view =>
      labelled(view, 'preambular', 2).flatMap(({ item, index, items }) => {
        const next = items[index + 1]
        if (next === undefined) return []
        const [a, b] = [labelAt(index, false), labelAt(index + 1, false)]
        return [
          {
            changes: [
              { from: item.labelFrom, to: endOfLabel(item), put: b },
              { from: next.labelFrom, to: endOfLabel(next), put: a },
            ],
            at: [item.labelFrom, next.labelFrom],
          },
        ]
      }),
  },
  {
    name: 'operative number left out (1, 3)',
    hits: shifted,
    sites: relabel(
      'operative',
      2,
      index => index > 0,
      index => labelAt(index + 1, true),
    ),
  },
  {
    name: 'operative number given twice',
    hits: shifted,
    sites: relabel(
      'operative',
      2,
      index => index > 0,
      index => labelAt(index - 1, true),
    ),
  },
  {
    name: 'letter with a full stop ("b.")',
    hits,
    ownOnly: true,
    sites: view =>
      labelled(view, 'preambular', 2)
        .filter(({ item, index }) => index > 0 && view.text[item.markTo - 1] === ')')
        .map(({ item }) => change(item.markTo - 1, item.markTo, '.')),
  },
  {
    name: 'letter in brackets ("(b)")',
    hits,
    sites: view => labelled(view, 'preambular', 2).map(({ item }) => change(item.labelFrom, item.labelFrom, '(')),
  },
  {
    name: 'number with a full stop ("2.")',
    hits,
    sites: view => labelled(view, 'operative', 2).map(({ item }) => change(item.markTo, item.markTo, '.')),
  },
  {
    name: 'number with a bracket ("2)")',
    hits,
    sites: view => labelled(view, 'operative', 2).map(({ item }) => change(item.markTo, item.markTo, ')')),
  },
  {
    name: 'single clause lettered',
    hits,
    sites: view =>
      view.parts
        .filter(({ items }) => items.length === 1 && items[0]?.label === null)
        .map(({ items: [item], isOperative }) =>
          change((item as Item).from, (item as Item).from, isOperative ? '1 ' : 'a) '),
        ),
  },
  {
    name: 'sub-item left out (i, iii)',
    hits: shifted,
    sites: view =>
      view.items
        .filter(({ label, isSub }) => isSub && label === 'ii')
        .map(item => change(item.labelFrom, endOfLabel(item), 'iii')),
  },
  {
    name: 'inserted label left ("b)bis")',
    hits: ['numbering/', 'drafting/'],
    // Drafts, and texts of bodies that keep such labels, may have them.
    sites: view =>
      labelled(
        /(?:Conference|Union|Assembly) \(\w+, 20(?:1\d|2[0-5])\),$/.test(view.formula.text) &&
          !/WRC/.test(view.numberLine.text)
          ? view
          : { ...view, parts: [] },
        'preambular',
        2,
      )
        .filter(({ index, items }) => index > 0 && index === items.length - 1)
        .map(({ item, index }) =>
          change(
            item.labelFrom,
            item.markTo,
            `${labelAt(index - 1, false)})bis${view.text[item.markTo - 1] === '*' ? '*' : ''}`,
          ),
        ),
  },
]
