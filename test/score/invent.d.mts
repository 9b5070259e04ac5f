import type { Block } from './layouts.mjs'

export interface Invented {
  blocks: Block[]
  outline: { part: string; heading: string; clauses: { label: string | null; depth: number; text: string }[] }[]
  designation: { genre: string; number: string; place: string; year: number }
  title: string
  annexes: number
}
export function randomFrom(seed: number): () => number
export function invent(
  random: () => number,
  shape?: { sections?: number; items?: number; subs?: boolean; notes?: boolean; annex?: boolean; references?: boolean },
): Invented
