/** Pairs of a given size for the benchmark: resolutions of our own and revisions of them, one behind the other. */

import { make, print } from '../revision/maker.js'
import { severalEditsIn } from '../revision/revise.js'

export { compare } from '../../src/change/compare.js'
export { parse } from '../../src/read.js'

import { randomFrom } from '../score/invent.mjs'

/** One clause in ten is changed, as in the pairs of ../shared/bench: an assumption about revisions, not a measurement. */
const share = 10

const looks = ['as-is', 'markdown', 'wrap80-blank']

/** About `size` characters of each text; the same on every machine. */
export function revision(size: number): { old: string; new: string } {
  const old: string[] = []
  const now: string[] = []
  for (let length = 0, turn = 1; length < size * 0.97; turn++) {
    const made = make(randomFrom(turn), Math.min(size - length, 14_000))
    const text = print(made, looks[turn % looks.length] as string)
    const clauses = made.blocks.filter(({ kind }) => kind === 'item').length
    const pair = severalEditsIn({ name: '', text, isOwn: true }, turn, Math.max(3, Math.round(clauses / share)))
    if (pair === null) continue
    old.push(pair.old)
    now.push(pair.new)
    length += pair.old.length + 1
  }
  return { old: old.join('\n'), new: now.join('\n') }
}
