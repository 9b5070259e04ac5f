/** The same words in two layouts: nothing to tell but layout. */
import type { Change } from '../../src/change/change.js'
import { parse } from '../../src/read.js'
import type { Clause, Reading, Section } from '../../src/tree/nodes.js'
import { goldFiles } from '../score/gold.mjs'
import { randomFrom } from '../score/invent.mjs'
import { layouts } from '../score/layouts.mjs'
import { proseOf } from '../score/measure.mjs'
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
  return measured(
    gold.map(file =>
      names.flatMap(name => {
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
      const told = changesOf(old.text, now.text).filter(isMore)
      if (told.length === 0) figures.silent++
      else
        figures.faults.push(
          [`${old.name} -> ${now.name}`, ...told.slice(0, 5).map(change => `  extra  ${shown(change)}`)].join('\n'),
        )
    }
  }
  return figures
}

/** More than layout: capitals, quotes and emphasis are typography. */
function isMore(change: Change): boolean {
  return change.class !== 'layout' && change.class !== 'typographic-only'
}

function outlineOf({ documents }: Reading): string {
  const lines: string[] = []
  const visit = (node: Section | Clause) => {
    for (const child of node.children) {
      if (child.type !== 'clause') continue
      lines.push(`${child.path}: ${folded(proseOf(child))}`)
      visit(child)
    }
  }
  for (const document of documents) {
    lines.push(folded(document.title ?? ''))
    for (const child of document.children) {
      if (child.type === 'section') {
        lines.push(folded(child.heading))
        visit(child)
      } else if (child.type !== 'annex') lines.push(child.type)
    }
  }
  return lines.join('\n').toLowerCase()
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/:$/, '').trim()
}
