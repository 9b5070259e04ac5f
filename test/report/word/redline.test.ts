/** A comparison as a Word file: accepting every change gives the new text, rejecting every one the old, to our own reader and to LibreOffice. */
import { describe, expect, it, vi } from 'vitest'
import { compare } from '../../../src/change/compare.js'
import { parse } from '../../../src/read.js'
import { redlineFileOf } from '../../../src/report/word/redline.js'
import { madeOf } from '../../../src/word/made/made.js'
import { readWord, type WordDocument } from '../../../src/word/word.js'
import { madeTexts, ownTexts, realTexts } from '../../revision/bases.js'
import { edits } from '../../revision/edits.js'
import { type Base, manyEditsIn, pairOf } from '../../revision/revise.js'
import { office, officeLacks } from '../../word/office.js'

vi.setConfig({ testTimeout: 240_000 })

const signature = { author: 'A. Editor', date: '2026-01-02T03:04:05Z' }

interface Pair {
  readonly name: string
  readonly old: string
  readonly new: string
}

/** Each kind of edit once, in texts in turn, and many edits in one. */
function pairsOf(bases: readonly Base[], seed: number): Pair[] {
  const single = edits.flatMap((edit, index) => {
    for (let at = 0; at < bases.length; at++) {
      const base = bases[(index + at) % bases.length] as Base
      const pair = pairOf(base, edit, seed + index)
      if (pair !== null) return [{ name: `${edit.name} in ${base.name}`, old: pair.old, new: pair.new }]
    }
    return []
  })
  const many = bases.flatMap((base, index) => {
    const pair = manyEditsIn(base, seed + index)
    return pair === null ? [] : [{ name: `many edits in ${base.name}`, old: pair.old, new: pair.new }]
  })
  return [...single, ...many]
}

function wordOf(text: string): WordDocument {
  return readWord(madeOf(parse(text)))
}

function redlineOf(pair: Pair, nativeMoves: boolean): { old: WordDocument; now: WordDocument; bytes: Uint8Array } {
  const [old, now] = [wordOf(pair.old), wordOf(pair.new)]
  const readText = ({ text, styles }: WordDocument) => ({ reading: parse(text, { styles }), source: text })
  const { set } = compare(readText(old), readText(now))
  return { old, now, bytes: redlineFileOf(old, now, set, { ...signature, nativeMoves }) }
}

/** Letters alone: LibreOffice numbers notes and writes blanks as it likes. */
function lettersOf(text: string): string {
  return text.replace(/\[\^[^\]]*\]:?|[\s*_#\\|]|&#x[\da-f]+;/gi, '')
}

const own = pairsOf([...ownTexts(), ...madeTexts(4)], 11)
const real = pairsOf(realTexts().slice(0, 12), 23)

describe('read back by ourselves', () => {
  it.each(own)('$name', pair => {
    for (const nativeMoves of [false, true]) {
      const { old, now, bytes } = redlineOf(pair, nativeMoves)
      expect(lettersOf(readWord(bytes, { view: 'original' }).text)).toBe(lettersOf(old.text))
      expect(lettersOf(readWord(bytes, { view: 'final' }).text)).toBe(lettersOf(now.text))
      if (old.text !== now.text) expect(readWord(bytes).isTracked).toBe(true)
    }
  })

  it.skipIf(real.length === 0).each(real)('$name (real, needs ../shared)', pair => {
    const { old, now, bytes } = redlineOf(pair, false)
    expect(lettersOf(readWord(bytes, { view: 'original' }).text)).toBe(lettersOf(old.text))
    expect(lettersOf(readWord(bytes, { view: 'final' }).text)).toBe(lettersOf(now.text))
  })
})

describe.skipIf(office === null)(
  `accepted and rejected by LibreOffice${officeLacks === null ? '' : ` (${officeLacks})`}`,
  () => {
    const chosen = own.filter((_, index) => index % 3 === 0)
    it.each(chosen)('$name', async pair => {
      if (office === null) return
      const { old, now, bytes } = redlineOf(pair, true)
      expect(lettersOf(readWord(await office.acceptAll(bytes)).text)).toBe(lettersOf(now.text))
      expect(lettersOf(readWord(await office.rejectAll(bytes)).text)).toBe(lettersOf(old.text))
    })
  },
)
