/** Months and days as texts write them. */
export const months = 'January February March April May June July August September October November December'.split(' ')
export const month = `(?:${months.join('|')})`
const short = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'
/** Shortened, with or without a stop; May is never shortened. */
export const shortMonth = `(?:${short.split(' ').join('|')})\\b\\.?`

/** The month that a name or a short form means. */
export function monthOf(name: string): string {
  return months.find(full => full.startsWith(name.replace('.', '').slice(0, 3))) ?? name
}

/** Days of a month; February has 29 when the year is not known. */
export function daysIn(name: string, year: number | null): number {
  const index = months.indexOf(name)
  return index === 1 && year === null ? 29 : new Date(Date.UTC(year ?? 2000, index + 1, 0)).getUTCDate()
}
