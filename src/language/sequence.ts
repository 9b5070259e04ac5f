/** Labels in their lists: how a bare label can be read, what kind of label a list has, which label stands at a place. */
import { en } from './en.js'
import { type LabelKind, type LabelReading, matchMarker } from './label.js'

export type ListKind = Exclude<LabelKind, 'dash'>

/** How a bare label can be read; none for dashes. */
export function readingsOf(label: string | null): readonly LabelReading[] {
  if (label === null || label === '-') return []
  let found = read.get(label)
  if (found === undefined) {
    const written = /^\d/.test(label) ? label : `${label})`
    found = matchMarker(written, 0, written.length, en)?.readings ?? []
    if (read.size >= mostRead) read.clear()
    read.set(label, found)
  }
  return found
}

/** All texts have much the same labels. */
const read = new Map<string, readonly LabelReading[]>()
const mostRead = 1000

/** Romans only where all can be romans and the first is i, or one has more letters than a letter label can have. */
export function kindOf(lists: readonly (readonly LabelReading[])[]): ListKind {
  const count = (kind: LabelKind) => lists.filter(readings => readings.some(reading => reading.kind === kind)).length
  const numbers = count('number')
  if (numbers * 2 >= lists.length) return 'number'
  const romans = count('roman')
  const first = lists[0]?.find(({ kind }) => kind === 'roman')?.ordinals[0]
  return romans === lists.length && first !== undefined && first <= 2 ? 'roman' : 'letter'
}

const romans = [
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii'],
  ...['xviii', 'xix', 'xx', 'xxi', 'xxii', 'xxiii', 'xxiv', 'xxv', 'xxvi', 'xxvii', 'xxviii', 'xxix', 'xxx'],
]

/** The label at a place of a list: 3 is "c", "3", "iii", or "4.3" in paragraph 4; 28 is "bb". */
export function labelAt(ordinal: number, kind: ListKind, outer: readonly number[] = []): string {
  if (kind === 'number') return [...outer, ordinal].join('.')
  if (kind === 'roman') return romans[ordinal - 1] ?? String(ordinal)
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26))
  return ordinal > 26 ? letter + letter : letter
}
