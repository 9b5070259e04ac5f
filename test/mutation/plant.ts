/** Plants mistakes: a few sites of each kind in each text, the same on every machine. */
import { randomFrom } from '../score/invent.mjs'
import type { Kind, Site } from './kind.js'
import type { View } from './text.js'

export interface Planted {
  readonly text: string
  /** Lines (from 1) on one of which the mistake is to be found. */
  readonly lines: readonly number[]
}

/** At most `most` mistakes of a kind in a text. */
export function plant(kind: Kind, view: View, most: number): Planted[] {
  const random = randomFrom(
    [...kind.name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, view.text.length),
  )
  const sites = [...kind.sites(view)]
  const chosen: Site[] = []
  while (chosen.length < most && sites.length > 0) chosen.push(...sites.splice(Math.floor(random() * sites.length), 1))
  return chosen.map(site => planted(view.text, site))
}

function planted(text: string, { changes, at }: Site): Planted {
  const ordered = [...changes].sort((a, b) => a.from - b.from)
  let result = ''
  let from = 0
  for (const change of ordered) {
    result += text.slice(from, change.from) + change.put
    from = change.to
  }
  result += text.slice(from)
  const lineOf = (offset: number) => {
    const shift = ordered.reduce(
      (sum, { from, to, put }) => (to <= offset && from < offset ? sum + put.length - (to - from) : sum),
      0,
    )
    return result.slice(0, Math.max(0, offset + shift)).split('\n').length
  }
  return { text: result, lines: at.map(lineOf) }
}
