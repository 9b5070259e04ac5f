import { describe, expect, it } from 'vitest'
import { findFormula } from '../../src/frame/formula.js'
import { matchHistory } from '../../src/frame/history.js'
import { matchNumberLine } from '../../src/frame/number-line.js'

/** Texts made to keep a pattern busy: each unit opens what the next does not close. */
const units = [
  'RESOLUTION 5 (',
  'Resolution 5 ',
  '(Dubai, 2018; ',
  'The Council ',
  'The World Administrative Radio Conference on ',
  'The  \n',
  '(((',
  '* _',
]

function scan(text: string): void {
  for (let at = 0; at < text.length; at++) {
    matchNumberLine(text, at, { lineStart: true })
    if (text.charAt(at) === '(') matchHistory(text, at)
  }
  findFormula(text, 0, text.length)
}

function seconds(text: string): number {
  const start = performance.now()
  scan(text)
  return (performance.now() - start) / 1000
}

describe('growth', () => {
  it.each(units)('is linear on %j', unit => {
    const small = unit.repeat(Math.ceil(20_000 / unit.length))
    const large = unit.repeat(Math.ceil(160_000 / unit.length))
    scan(small)
    const base = Math.max(0.02, seconds(small))
    expect(seconds(large)).toBeLessThan(base * 30)
  })
})
