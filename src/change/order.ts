/** The order of changes: by the new text; what is gone stands where it would come. */
import type { Change, Word } from './change.js'
import { classes } from './classes.js'

const ranks = new Map(classes.map(({ id }, index) => [id, index]))

/** A total order of the changes of one set: which side is called old makes no difference to what ties. */
export function inOrder(x: Change, y: Change): number {
  const [firstX, firstY] = [x.words[0], y.words[0]]
  return (
    (x.new?.position.start.offset ?? firstX?.fromB ?? 0) - (y.new?.position.start.offset ?? firstY?.fromB ?? 0) ||
    (x.old?.position.start.offset ?? firstX?.fromA ?? 0) - (y.old?.position.start.offset ?? firstY?.fromA ?? 0) ||
    (ranks.get(x.class) ?? 0) - (ranks.get(y.class) ?? 0) ||
    (firstX?.fromB ?? 0) - (firstY?.fromB ?? 0) ||
    (firstX?.fromA ?? 0) - (firstY?.fromA ?? 0)
  )
}

export function wordsInOrder(x: Word, y: Word): number {
  return x.fromA - y.fromA || x.fromB - y.fromB || x.toA - y.toA || x.toB - y.toB
}
