import type { Parser, Processor } from 'unified'
import type { Node as UnistNode } from 'unist'
import type { VFile } from 'vfile'
import { parse, type ReadOptions } from '../read.js'
import { indexLines, positionOf } from '../source/lines.js'
import type { Position } from '../source/position.js'
import type { Document, Reading, Unplaced } from '../tree/nodes.js'
import { rootsOf } from '../tree/walk.js'

/** What unified is given: documents and the text outside of them, in source order; the whole reading in `data`. */
export interface ResoluteRoot extends UnistNode {
  type: 'root'
  children: (Document | Unplaced)[]
  position: Position
  data: { reading: Reading }
}

/**
 * Plugin for unified: `unified().use(resoluteParse)` reads ITU resolutions. What the reader noticed are messages of
 * the file, with `source` "resolute" and the code as `ruleId`.
 */
export function resoluteParse(this: Processor, options: Omit<ReadOptions, 'file'> = {}): void {
  const parser: Parser<ResoluteRoot> = (text, file) => {
    const reading = parse(text, { ...options, file: file.path ?? null })
    addMessages(file, reading)
    return rootOf(text, reading)
  }
  // unified types its parser as giving what the processor's compiler takes: here it is ours.
  ;(this as { parser?: unknown }).parser = parser
}

/** The root of a reading, as unified's processors carry it. */
export function rootOf(text: string, reading: Reading): ResoluteRoot {
  return {
    type: 'root',
    children: rootsOf(reading) as (Document | Unplaced)[],
    position: positionOf(indexLines(text), 0, text.length),
    data: { reading },
  }
}

function addMessages(file: VFile, reading: Reading): void {
  for (const { code, severity, message, position, path, url } of reading.diagnostics) {
    const added = file.message(message, { place: position, source: 'resolute', ruleId: code })
    added.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    if (path !== null) added.note = path
    if (url !== null) added.url = url
  }
}
