import type { Gold } from './gold.mjs'

export interface Block {
  kind: string
  text?: string
  marker?: string
  depth?: number
  lines?: string[]
}
export const layouts: Record<string, (gold: Gold) => string>
export const required: string[]
export function layOut(name: string, blocks: Block[], designation: { genre: string; number: string }): string
