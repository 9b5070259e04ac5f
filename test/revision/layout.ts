/** The same words in two layouts: nothing to tell but layout. */
import type { Change } from '../../src/change/change.js'
import { blocksOf } from '../../src/prose/block.js'
import { parse } from '../../src/read.js'
import type { Reading } from '../../src/tree/nodes.js'
import { goldFiles } from '../score/gold.mjs'
import { randomFrom } from '../score/invent.mjs'
import { layouts } from '../score/layouts.mjs'
import { make, print } from './maker.js'
import { changesOf, shown } from './measure.js'

export interface LayoutFigures {
  pairs: number
  /** Pairs that the reader reads alike: the same labels over the same words. Where it does not, the fault is not the differ's. */
  readAlike: number
  /** Of these, the ones in which nothing but layout and typography is told. */
  silent: number
  readonly faults: string[]
}

/** Made texts in every layout. */
export function madeLayouts(count: number, names: readonly string[] = Object.keys(layouts)): LayoutFigures {
  return measured(
    Array.from({ length: count }, (_, index) => {
      const made = make(randomFrom(500 + index), 4000)
      return names.map(name => ({ name: `made ${index}, ${name}`, text: print(made, name) }))
    }),
  )
}

/** The gold texts of ../shared in every layout. */
export function goldLayouts(names: readonly string[] = Object.keys(layouts)): LayoutFigures {
  const gold = ['pp18', 'wrc'].flatMap(goldFiles)
  // As it is, the text has its annexes; the layouts print it without.
  const printed = names.filter(name => name !== 'as-is')
  return measured(
    gold.map(file =>
      printed.flatMap(name => {
        const text = layouts[name]?.(file)
        return text === undefined ? [] : [{ name: `${file.name}, ${name}`, text }]
      }),
    ),
  )
}

function measured(groups: readonly { name: string; text: string }[][]): LayoutFigures {
  const figures: LayoutFigures = { pairs: 0, readAlike: 0, silent: 0, faults: [] }
  for (const group of groups) {
    const [first, ...others] = group
    if (first === undefined) continue
    const outline = outlineOf(parse(first.text))
    for (const [index, other] of others.entries()) {
      figures.pairs++
      if (outlineOf(parse(other.text)) !== outline) continue
      figures.readAlike++
      // Both ways in turn: either side may be the untidy one.
      const [old, now] = index % 2 === 0 ? [first, other] : [other, first]
      const told = changesOf(old.text, now.text).filter(change => isMore(change, /colons|dots/.test(other.name)))
      if (told.length === 0) figures.silent++
      else
        figures.faults.push(
          [`${old.name} -> ${now.name}`, ...told.slice(0, 5).map(change => `  extra  ${shown(change)}`)].join('\n'),
        )
    }
  }
  return figures
}

/** More than layout: capitals and emphasis are typography; a colon behind a heading and a dot behind a number are marks. */
function isMore(change: Change, isMarked: boolean): boolean {
  return !['layout', 'typographic-only', ...(isMarked ? ['punctuation-only'] : [])].includes(change.class)
}

/** Words and labels in order, notes and annexes included. */
function outlineOf(reading: Reading): string {
  return blocksOf(reading)
    .map(({ path, text }) => `${path}: ${folded(text)}`)
    .join('\n')
    .toLowerCase()
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/:$/, '').trim()
}
