/** Small pieces of English that reports share. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "22 October 2010" for "2010-10-22"; what is no ISO day as it is. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  return name === undefined || !date ? day : `${date} ${name} ${year}`
}

/** "1 warning", "2 warnings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Breaks a line at spaces so that none is wider than `width`; further lines begin with `indent` spaces. */
export function wrap(line: string, width: number | null, indent: number): string[] {
  if (width === null || line.length <= width) return [line]
  const lines: string[] = []
  let open = ''
  for (const word of line.slice(line.search(/\S/)).split(' ')) {
    const margin = lines.length === 0 && open === '' ? line.slice(0, line.search(/\S/)) : ' '.repeat(indent)
    if (open === '') open = margin + word
    else if (open.length + 1 + word.length <= width) open += ` ${word}`
    else {
      lines.push(open)
      open = ' '.repeat(indent) + word
    }
  }
  lines.push(open)
  return lines
}
