import type { Reading } from '../../src/tree/nodes.js'
import type { Gold } from './gold.mjs'
import type { Count, Measure, Share } from './measure.mjs'

type Parse = (text: string) => Reading

export interface SetFigures {
  unplaced: Share
  unplacedFiles: string[]
  preambularAfterOperative: string[]
}
export function layoutFigures(
  parse: Parse,
  set: string,
  layout: string,
  options?: { only?: string; golds?: Gold[] },
): {
  headings: Count
  labels: Count
  leaves: Share
  designation: Share
  title: Share
  files: (Measure & { name: string; text: string })[]
}
export function selfGolds(parse: Parse, set: string): Gold[]
export function seedFigures(parse: Parse): string[] | null
export function corpusFigures(parse: Parse): {
  files: number
  crashes: string[]
  noDocument: string[]
  wrongDesignation: string[]
  pp18: SetFigures
  wrc: SetFigures
  diagnostics: Record<string, number>
  characters: number
  seconds: number
}
