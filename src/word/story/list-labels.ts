/** The labels that automatic numbering shows, counted in the order of the text. */
import type { List, ListLevel, Numbering } from './numbering.js'
import type { WordParagraph } from './story.js'

interface Counters {
  /** Of each level its last number; null before its first. */
  readonly numbers: (number | null)[]
  /** Lists whose own starts have been taken. */
  readonly begun: Set<string>
}

/** `paragraphs` in the order of the text, those left out that the text has not. A paragraph without entry has no label. */
export function labelsOf(
  paragraphs: readonly WordParagraph[],
  { lists }: Numbering,
): ReadonlyMap<WordParagraph, string> {
  const labels = new Map<WordParagraph, string>()
  const counters = new Map<string, Counters>()
  for (const paragraph of paragraphs) {
    if (paragraph.numbering === null) continue
    const { id, level } = paragraph.numbering
    const list = lists.get(id)
    const shape = list?.levels[level]
    if (list === undefined || shape === undefined) continue
    const counted = counters.get(list.abstract) ?? { numbers: list.levels.map(() => null), begun: new Set() }
    counters.set(list.abstract, counted)
    count(counted, list, id, level)
    const label = shape.format === 'bullet' ? shape.text : written(list, level, counted.numbers)
    if (label.trim() !== '') labels.set(paragraph, label.trim())
  }
  return labels
}

function count({ numbers, begun }: Counters, list: List, id: string, level: number): void {
  if (!begun.has(id)) {
    begun.add(id)
    for (const at of list.starts.keys()) numbers[at] = null
  }
  const before = numbers[level] ?? null
  const start = list.starts.get(level) ?? (list.levels[level] as ListLevel).start
  numbers[level] = before === null ? start : before + 1
  for (let deeper = level + 1; deeper < numbers.length; deeper++) {
    const { restart } = list.levels[deeper] as ListLevel
    if (restart === null || (restart !== 0 && level < restart)) numbers[deeper] = null
  }
}

function written({ levels, starts }: List, level: number, numbers: readonly (number | null)[]): string {
  const { text, legal } = levels[level] as ListLevel
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shape = levels[at] as ListLevel
    const number = numbers[at] ?? starts.get(at) ?? shape.start
    return numeral(number, legal && shape.format !== 'none' ? 'decimal' : shape.format)
  })
}

/** A number as a format writes it; formats of other scripts and words are written in digits. */
export function numeral(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return `${number}${ending(number)}`
    default:
      return String(number)
  }
}

/** a to z, then aa, bb, cc ... as Word counts. */
function letters(number: number): string {
  if (number < 1) return ''
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26))
  return letter.repeat(Math.min(40, Math.ceil(number / 26)))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let shown = ''
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) shown += sign
  return shown
}

function ending(number: number): string {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
