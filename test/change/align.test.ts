/** What an editor did, and what becomes whose mate. Each text is a list of passages, as `written` reads them. */
import { describe, expect, it } from 'vitest'
import { align } from '../../src/change/align/align.js'
import { broken, written } from './invented.js'

/** All that happened between two texts, in words; what only stayed is not told. */
function told(old: string, now: string): string[] {
  const [a, b] = [written(old), written(now)]
  const alignment = align(a, b)
  expect(broken(alignment, a, b)).toEqual([])
  const { pairs, moves } = alignment
  const [usedA, usedB] = [new Set(pairs.flatMap(pair => pair.a)), new Set(pairs.flatMap(pair => pair.b))]
  const textsA = (indices: readonly number[]) => indices.map(index => a.passages[index]?.text).join(' + ')
  const textsB = (indices: readonly number[]) => indices.map(index => b.passages[index]?.text).join(' + ')
  return [
    ...moves.map(move => `${move.silent ? 'silent ' : ''}${move.kind} moved: ${a.passages[move.a.from]?.text}`),
    ...pairs.filter(pair => textsA(pair.a) !== textsB(pair.b)).map(pair => `${textsA(pair.a)} -> ${textsB(pair.b)}`),
    ...a.passages.filter(({ index }) => !usedA.has(index)).map(({ text }) => `gone: ${text}`),
    ...b.passages.filter(({ index }) => !usedB.has(index)).map(({ text }) => `new: ${text}`),
  ]
}

const lamps = '- that the lamps of coastal stations need care in every season;'
const ferries = '- that ferries run at night between islands without harbours;'
const cats = '- that cats of the keepers sleep in the engine rooms by day;'
const signals = '- that signals in fog are heard before they are seen;'
const report = '- to report annually to the Council'

const text = (...lines: readonly string[]) => lines.join('\n')

describe('in place', () => {
  const base = text('# considering', lamps, ferries, cats)

  it('a clause that is put in, or taken out', () => {
    expect(told(base, text('# considering', lamps, signals, ferries, cats))).toEqual([
      'new: that signals in fog are heard before they are seen;',
    ])
    expect(told(base, text('# considering', lamps, cats))).toEqual([
      'gone: that ferries run at night between islands without harbours;',
    ])
  })

  it('a clause whose last mark is another', () => {
    expect(told(base, text('# considering', lamps, cats, ferries.replace(';', ',')))).toHaveLength(2)
    expect(told('# noting\n- that cats sleep;', '# noting\n- that cats sleep,')).toEqual([
      'that cats sleep; -> that cats sleep,',
    ])
  })

  it('a clause of which nearly half of the words are others', () => {
    const now = text('# considering', lamps, '- that boats sail at night between harbours without islands;', cats)
    expect(told(base, now)).toEqual([
      'that ferries run at night between islands without harbours; -> that boats sail at night between harbours without islands;',
    ])
  })

  it('a clause that has nothing of the one in whose place it stands is new', () => {
    const now = text('# considering', lamps, '- to thank administrations for their patience;', cats)
    expect(told(base, now)).toHaveLength(2)
  })

  it('a clause that became twice as long', () => {
    const long = ferries.replace(
      ';',
      ', and that their crews, who know every rock and every current of these waters by heart, are asked for help by everybody else;',
    )
    expect(told(base, text('# considering', long))).toContain(`${ferries.slice(2)} -> ${long.slice(2)}`)
  })

  it('an item of two words to which a citation was added', () => {
    expect(
      told('# noting\n- in ink;', '# noting\n- in ink, in accordance with Recommendation 7 of the keepers;'),
    ).toEqual(['in ink; -> in ink, in accordance with Recommendation 7 of the keepers;'])
  })

  it('of repeated clauses the one in the section that stayed', () => {
    const old = text('# instructs the Director', report, lamps, '# instructs the Council', report, ferries)
    const now = text('# instructs the Council', report, ferries)
    expect(told(old, now)).toEqual([
      'gone: instructs the Director',
      'gone: to report annually to the Council',
      `gone: ${lamps.slice(2)}`,
    ])
  })

  it('of headings of the same words the one over the same clauses', () => {
    expect(told(text('# noting', lamps, '# noting', ferries), text('# noting', ferries))).toEqual([
      'gone: noting',
      `gone: ${lamps.slice(2)}`,
    ])
  })

  it('rows by their first cell, lines of the frame by what they are', () => {
    const old =
      '= RESOLUTION 900 (Dubai, 2018)\n" Lamps\n# considering\n| Hamburg | 12 | 3\n| Trieste | 4 | 4\n| Lagos | 9 | 1'
    const now =
      '= RESOLUTION 900 (Rev. Busan, 2022)\n" Signals\n# considering\n| Hamburg | 15 | 2\n| Trieste | 5 | 7\n| Lagos | 9 | 1'
    expect(told(old, now)).toEqual([
      'RESOLUTION 900 (Dubai, 2018) -> RESOLUTION 900 (Rev. Busan, 2022)',
      'Lamps -> Signals',
      'Hamburg | 12 | 3 -> Hamburg | 15 | 2',
      'Trieste | 4 | 4 -> Trieste | 5 | 7',
    ])
  })

  it('verbatim stretches by their words, else by their place', () => {
    expect(told(text('! one', lamps, '! two', ferries), text('! zero', lamps, '! two', ferries))).toEqual([
      'one -> zero',
    ])
  })
})

describe('sections', () => {
  const base = text('# considering', lamps, ferries, '# noting', cats, signals, '# resolves', report)

  it('under another heading', () => {
    expect(told(base, base.replace('# noting', '# noting with concern'))).toEqual(['noting -> noting with concern'])
    expect(told(base, base.replace('# noting', '# recognizing'))).toEqual(['noting -> recognizing'])
  })

  it('that take over the heading of the next one', () => {
    const old = text('# considering', lamps, ferries, '# considering further', cats, signals)
    const now = text('# considering further', lamps, ferries, '# recognizing', cats, signals)
    expect(told(old, now)).toEqual(['considering -> considering further', 'considering further -> recognizing'])
  })

  it('that a new heading cuts in two', () => {
    expect(
      told(text('# considering', lamps, ferries, cats), text('# considering', lamps, '# aware', ferries, cats)),
    ).toEqual(['new: aware'])
  })

  it('that moved, with a clause reworded and one new', () => {
    const others = [
      '# noting',
      signals,
      '# aware',
      '- that gulls are loud;',
      '- that ropes of hemp are no longer made;',
    ]
    const old = text('# considering', lamps, ferries, cats, ...others)
    const now = text(...others, '# considering', lamps, ferries.replace('run', 'sail'), cats, '- that ink is dear;')
    expect(told(old, now)).toEqual([
      'section moved: considering',
      `${ferries.slice(2)} -> ${ferries.slice(2).replace('run', 'sail')}`,
      'new: that ink is dear;',
    ])
  })

  it('into which a clause of the section before was put', () => {
    const old = text('# considering', lamps, ferries, '# noting', cats, signals)
    const now = text('# considering', lamps, '# noting', ferries, cats, signals)
    expect(told(old, now)).toEqual([`clause moved: ${ferries.slice(2)}`])
  })
})

describe('moves', () => {
  const base = text('# considering', lamps, ferries, cats, signals)

  it('one rather than two', () => {
    expect(told(base, text('# considering', ferries, cats, lamps, signals))).toEqual([
      `clause moved: ${lamps.slice(2)}`,
    ])
  })

  it('of two neighbours the shorter one', () => {
    expect(told(base, text('# considering', lamps, cats, ferries, signals))).toEqual([`clause moved: ${cats.slice(2)}`])
  })

  it('a clause with its items, of which one was reworded', () => {
    const group = [
      '- that the following is kept dry at all times:',
      '  - a) ropes of every length and the hooks for them;',
      '  - b) ink;',
    ]
    const now = [group[0] as string, '  - a) ropes of every length and the pegs for them;', group[2] as string]
    expect(
      told(
        text('# resolves', ...group, lamps, ferries, cats, signals),
        text('# resolves', lamps, ferries, cats, signals, ...now),
      ),
    ).toEqual([
      'clause moved: that the following is kept dry at all times:',
      'a) ropes of every length and the hooks for them; -> a) ropes of every length and the pegs for them;',
    ])
  })

  it('a clause of which some words are others', () => {
    const now = text('# considering', cats, signals, '# noting', lamps.replace('season', 'week'))
    expect(told(text('# considering', lamps, cats, signals, '# noting'), now)).toEqual([
      'clause moved: that the lamps of coastal stations need care in every season;',
      'that the lamps of coastal stations need care in every season; -> that the lamps of coastal stations need care in every week;',
    ])
  })

  it('never a clause that others are nearly alike, and never a short one', () => {
    const one = '- to report on lamps to the next assembly of keepers in spring;'
    const other = one.replace('lamps', 'ropes')
    const third = one.replace('lamps', 'inks')
    expect(told(text('# resolves', one, cats, signals), text('# resolves', cats, signals, other, third))).toEqual([
      `gone: ${one.slice(2)}`,
      `new: ${other.slice(2)}`,
      `new: ${third.slice(2)}`,
    ])
    expect(
      told(text('# resolves', '- to scrape;', cats, signals), text('# resolves', cats, signals, '- to scrape;')),
    ).toEqual(['gone: to scrape;', 'new: to scrape;'])
  })

  it('never a clause that stands twice', () => {
    const old = text('# resolves', report, lamps, ferries, '# instructs the Council', cats, report)
    const now = text('# resolves', lamps, ferries, '# instructs the Council', report, cats, report)
    expect(told(old, now).filter(line => line.includes('moved'))).toEqual([])
  })

  it('of notes are silent', () => {
    const note = '* These are the keepers of lamps and of cats.'
    expect(
      told(text('# considering', lamps, note, ferries, cats), text('# considering', lamps, ferries, cats, note)),
    ).toEqual(['silent note moved: These are the keepers of lamps and of cats.'])
  })
})

describe('splits and mergers', () => {
  const one = 'that ferries run at night between islands without harbours'
  const two = 'that their crews know every rock of these waters by heart'

  it('one clause that is two now, and the reverse', () => {
    const old = text('# considering', lamps, `- ${one}, and ${two};`, cats)
    const now = text('# considering', lamps, `- ${one};`, `- ${two};`, cats)
    expect(told(old, now)).toEqual([`${one}, and ${two}; -> ${one}; + ${two};`])
    expect(told(now, old)).toEqual([`${one}; + ${two}; -> ${one}, and ${two};`])
  })

  it('not when the second half is another one', () => {
    const old = text('# considering', `- ${one}, and ${two};`)
    const now = text('# considering', `- ${one};`, '- that ink is dear and paper is dearer in the northern stations;')
    expect(told(old, now)).toContain('new: that ink is dear and paper is dearer in the northern stations;')
  })
})

describe('documents', () => {
  it('pair by their numbers, and what stands between them is another one', () => {
    const [zero, one, two] = [
      text('= R 0', '# noting', lamps),
      text('= R 1', '# noting', ferries),
      text('= R 2', '# noting', cats),
    ]
    expect(told(text(zero, '---', one, '---', two), text(zero, '---', '---', two))).toEqual([
      'gone: R 1',
      'gone: noting',
      `gone: ${ferries.slice(2)}`,
    ])
    expect(told(text(zero, '---', one), text(zero, '---', '---', two)).filter(line => line.includes('->'))).toEqual([])
  })

  it('are compared whatever they are when each text has only one', () => {
    expect(told(text('= R 0', '# noting', lamps), text('---', '= R 1', '# noting', lamps))).toEqual(['R 0 -> R 1'])
  })
})
