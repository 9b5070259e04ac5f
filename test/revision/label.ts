/** Labels that run: a, b, c; 1, 2, 3; i, ii, iii; 1.1, 1.2. */
export type Style = 'letter' | 'number' | 'roman' | 'decimal'

const styles: readonly Style[] = ['letter', 'number', 'roman', 'decimal']

/** How labels run; null when they do not, or there is only one. */
export function styleOf(labels: readonly (string | null)[], parent: string | null): Style | null {
  if (labels.length < 2) return null
  return styles.find(style => labels.every((label, index) => label === labelAt(style, index, parent))) ?? null
}

export function labelAt(style: Style, index: number, parent: string | null): string {
  switch (style) {
    case 'letter':
      return letters(index)
    case 'number':
      return String(index + 1)
    case 'roman':
      return roman(index + 1)
    case 'decimal':
      return `${parent ?? ''}.${index + 1}`
  }
}

/** a to z, then aa, bb, as adopted texts have it. */
function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))
}

function roman(number: number): string {
  const signs: [number, string][] = [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = number
  let text = ''
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign
  return text
}
