/** How the bracket of an edition is written, and what is wrong with one that is written otherwise. */
import type { Span } from '../source/position.js'
import type { Fault } from './form.js'

/** "(Rev. Dubai, 2018)". */
export function writePlace(revised: boolean, place: string, year: number): string {
  return `(${revised ? 'Rev. ' : ''}${place}, ${year})`
}

/** "(Rev.WRC-19)": ITU writes no space behind "Rev." before a code. */
export function writeCode(revised: boolean, code: string): string {
  return `(${revised ? 'Rev.' : ''}${code})`
}

/** The fault of a bracket that is not written as `expected`; case, and white space and hyphens of any kind are no fault. */
export function bracketFault(text: string, { from, to }: Span, expected: string): Fault[] {
  const written = text.slice(from, to)
  const plain = written.replace(/\\/g, '').replace(/\s+/g, ' ').replace(/[‐‑]/g, '-')
  if (plain.toLowerCase() === expected.toLowerCase()) return []
  return [{ from, to, message: `Unexpected \`${plain}\`, expected \`${expected}\``, write: expected }]
}
