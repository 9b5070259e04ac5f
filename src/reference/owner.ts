/** Whose place it is: "of this resolution", "of Resolution 58 (Rev. Busan, 2014)", "thereof". */
import type { CitedNumber, CitedText, Scene } from './form.js'

export interface Owner {
  readonly to: number
  readonly outside: boolean
  /** The text that is named. */
  readonly within: CitedText | CitedNumber | null
  /** Where the citation of that text begins, so that it is found on its own too. */
  readonly resume: number | null
  /** "its", before the place. */
  readonly its: boolean
}

const genres = 'resolution|decision|recommendation|opinion|declaration'
const here = new RegExp(
  ` (?:of|in|to) (?:this|the present) (?:(?:draft|revised) )?(?:${genres}|annex|attachment|appendix)(?!\\p{L})(?! \\d)`,
  'iuy',
)
const there = new RegExp(
  ` (?:of|in|to) (?:that|the (?:said|same|above(?:-mentioned)?)) (?:${genres})(?!\\p{L})(?! \\d)`,
  'iuy',
)
const anaphor = / (?:thereof|thereto)(?!\p{L})/iuy
/** Words between a place and the text that it is in. */
export const ofText = /,? (?:as (?:applicable|appropriate),? )?(?:of|from|in) /iy
export const toText = / (?:of|to|in) /iy

/** The owner that the words from `at` on name; null where they name none. */
export function ownerBehind(scene: Scene, at: number, link: RegExp): Owner | null {
  const { text } = scene
  let to = run(here, text, at)
  if (to !== null) return { to, outside: false, within: null, resume: null, its: false }
  to = run(there, text, at) ?? run(anaphor, text, at)
  if (to !== null) return { to, outside: true, within: null, resume: null, its: false }
  const from = run(link, text, at)
  if (from === null) return null
  const inner = scene.citationAt(from)
  const [cited] = inner?.citations ?? []
  if (inner === null || cited === undefined || cited.type === 'place') return null
  if (cited.type === 'number' && cited.kind !== 'recommendation' && cited.kind !== 'un-resolution') return null
  return { to: inner.to, outside: true, within: cited, resume: inner.from, its: false }
}

function run(shape: RegExp, text: string, at: number): number | null {
  shape.lastIndex = at
  return shape.test(text) ? shape.lastIndex : null
}
