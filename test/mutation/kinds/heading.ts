import { change, type Kind, type Site } from '../kind.js'
import type { Part, View } from '../text.js'

/** Where the first word of a heading stands. */
const wordFrom = ({ from, text }: Part) => from + text.search(/[a-z]/)
const wordOf = (part: Part) => /^[a-z]+/.exec(part.heading)?.[0] ?? ''

/** The first word of headings spelt otherwise. */
function misspelt(
  spell: (word: string) => string | null,
  only: (part: Part) => boolean = () => true,
): (view: View) => Site[] {
  return ({ parts }) =>
    parts.filter(only).flatMap(part => {
      const word = wordOf(part)
      const put = spell(word)
      return put === null ? [] : [change(wordFrom(part), wordFrom(part) + word.length, put)]
    })
}

const hits = ['heading/', 'structure/', 'wording/misspelling', 'reading/']

function addressee(pattern: RegExp, put: string): (view: View) => Site[] {
  return ({ parts }) =>
    parts.flatMap(({ from, text }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => change(from + index, from + index + found.length, put)),
    )
}

export const kinds: readonly Kind[] = [
  {
    name: 'heading: letter dropped',
    hits,
    sites: misspelt(word => (word.length < 6 ? null : word.slice(0, 3) + word.slice(4))),
  },
  { name: 'heading: letter doubled', hits, sites: misspelt(word => word.slice(0, 3) + word.slice(2)) },
  {
    name: 'heading: letters swapped',
    hits,
    sites: misspelt(word =>
      word[3] === word[4] || word.length < 6
        ? null
        : word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5),
    ),
  },
  {
    name: 'heading in capitals',
    hits: ['heading/'],
    restores: true,
    sites: misspelt(
      word => word.toUpperCase(),
      ({ heading }) => /^[a-z]+$/.test(heading),
    ),
  },
  {
    name: 'heading with a capital',
    hits: ['heading/'],
    restores: true,
    sites: misspelt(word => word.charAt(0).toUpperCase() + word.slice(1)),
  },
  {
    name: '"recognising" as heading',
    hits: ['heading/', 'wording/'],
    restores: true,
    sites: misspelt(word => (word === 'recognizing' ? 'recognising' : null)),
  },
  { name: 'addressee misspelt ("Secretary-Genral")', hits, sites: addressee(/Secretary-General/g, 'Secretary-Genral') },
  { name: 'addressee misspelt ("Telecomunication")', hits, sites: addressee(/Telecommunication/g, 'Telecomunication') },
  {
    name: 'addressee in small letters ("secretary-general")',
    hits: ['heading/', 'wording/'],
    sites: addressee(/Secretary-General/g, 'secretary-general'),
  },
  {
    name: '"the Member States" as addressee',
    hits: ['heading/', 'wording/'],
    restores: true,
    sites: addressee(/(?<=invites )Member States/g, 'the Member States'),
  },
  {
    name: 'addressee without its article',
    hits: ['heading/', 'wording/'],
    sites: addressee(/(?<=instructs )the (?=Secretary-General|ITU Council)/g, ''),
  },
  {
    name: '"Bureaus" as addressee',
    hits: ['wording/', 'heading/'],
    restores: true,
    sites: addressee(/Bureaux/g, 'Bureaus'),
  },
]
