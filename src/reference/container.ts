/** What a part of the Radio Regulations stands in: "of Appendix 30B", "of Annex 7 to Appendix 7", "of Article 9", "of that Appendix". */
import type { Span } from '../source/position.js'

export interface Container extends Span {
  /** "Article 6 of Appendix 30B"; `from` is where it begins. */
  readonly name: string
}

const link = /(?:,? (?:of|to|in) |, )(?:RR )?/y
const appendix =
  /(?:(?:Annex|Article|Part|Section) [\dA-Z]{1,4} (?:of|to|in) (?:RR )?)?Appendi(?:x \d{1,2}[A-Z]?|ces \d{1,2}[A-Z]?(?:(?:, (?:and )?| and | or )\d{1,2}[A-Z]?){1,6})(?![\p{L}\p{N}])/uy
const article = /Article \d{1,2}[A-Z]?(?![\p{L}\p{N}]|\.\d)/uy

export function appendixBehind(text: string, at: number): Container | null {
  return containerAt(appendix, text, at)
}

export function articleBehind(text: string, at: number): Container | null {
  return containerAt(article, text, at)
}

function containerAt(shape: RegExp, text: string, at: number): Container | null {
  link.lastIndex = at
  if (!link.test(text)) return null
  const from = link.lastIndex
  shape.lastIndex = from
  const name = shape.exec(text)?.[0]
  return name === undefined ? null : { name, from, to: from + name.length }
}

const thatAppendix = / (?:of|to|in) that Appendix(?!\p{L})/uy
const appendixName = /Appendix \d{1,2}[A-Z]?(?![\p{L}\p{N}])/gu
const reach = 400

/** "of that Appendix": the one named last; without a name when none is named shortly before. */
export function thatAppendixBehind(
  text: string,
  at: number,
): { readonly name: string | null; readonly to: number } | null {
  thatAppendix.lastIndex = at
  if (!thatAppendix.test(text)) return null
  const named = text.slice(Math.max(0, at - reach), at).match(appendixName)
  return { name: named?.at(-1) ?? null, to: thatAppendix.lastIndex }
}
