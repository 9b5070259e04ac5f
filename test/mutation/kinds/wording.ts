import { change, type Kind, matchesIn, words } from '../kind.js'

const hits = ['wording/']
const spelling = ['wording/', 'heading/']

/** From right to wrong: words that the clean texts and real texts use. */
const misspelt: readonly [right: RegExp, wrong: string][] = [
  [/\bimplementation\b/g, 'implementaton'],
  [/\bdevelopment\b/g, 'developement'],
  [/\bequipment\b/g, 'equiptment'],
  [/\bavailable\b/g, 'availible'],
  [/\breceive\b/g, 'recieve'],
  [/\binformation\b/g, 'infromation'],
  [/\bconditions\b/g, 'condtions'],
  [/\bmaintenance\b/g, 'maintainance'],
  [/\bnecessary\b/g, 'neccessary'],
]

export const kinds: readonly Kind[] = [
  { name: '"member states"', hits, restores: true, sites: words(/\bMember States\b/g, 'member states') },
  { name: '"sector members"', hits, restores: true, sites: words(/\bSector Members\b/g, 'sector members') },
  {
    name: '"this Resolution" (PP)',
    hits,
    restores: true,
    sites: view =>
      view.formula.text.includes('Plenipotentiary') ? words(/\bthis resolution\b/g, 'this Resolution')(view) : [],
  },
  { name: '"program"', hits, restores: true, sites: words(/\bprogramme\b/g, 'program') },
  { name: '"Bureaus"', hits, restores: true, sites: words(/\bBureaux\b/g, 'Bureaus') },
  { name: '"co-operation"', hits, restores: true, sites: words(/\bcooperation\b/g, 'co-operation') },
  {
    name: '-ise for -ize',
    hits,
    restores: true,
    sites: words(/\b(organ|recogn|harmon|standard|emphas)iz(e|ed|es|ing|ation)\b/g, '$1is$2'),
  },
  {
    name: '"ICT\'s"',
    hits: ['wording/', 'typography/', 'abbreviation/'],
    restores: true,
    sites: words(/\bICTs\b/g, "ICT's"),
  },
  {
    name: '"telecommunication/ICTs"',
    hits,
    restores: true,
    sites: words(/\btelecommunications\/ICTs\b/g, 'telecommunication/ICTs'),
  },
  ...misspelt.map(
    ([right, wrong]): Kind => ({
      name: `misspelt: ${wrong}`,
      hits: spelling,
      sites: words(right, wrong),
    }),
  ),
  {
    name: 'letters of a long word swapped',
    hits: spelling,
    sites: view =>
      view.items.flatMap(item =>
        matchesIn(item, /\b[a-z]{9,}\b/g).flatMap(({ index, 0: word }) =>
          word[4] === word[5]
            ? []
            : [change(item.wordsFrom + index + 4, item.wordsFrom + index + 6, word.charAt(5) + word.charAt(4))],
        ),
      ),
  },
  { name: 'word doubled', hits, restores: true, sites: words(/(?<=[a-z] )(the|of|to|in)(?= [a-z])/g, '$1 $1') },
  {
    name: '"next Plenipotentiary Conference"',
    hits,
    restores: true,
    sites: words(/(?<=next )plenipotentiary conference/g, 'Plenipotentiary Conference'),
  },
  { name: '"the internet"', hits, restores: true, sites: words(/\bthe Internet\b/g, 'the internet') },
  { name: '"web site"', hits, restores: true, sites: words(/\bwebsite\b/g, 'web site') },
  { name: '"chairman"', hits, ownOnly: true, sites: words(/\bone harbour master(?=\))/g, 'the Chairman') },
]
