/** A text with marks cut into pieces. */

export interface Piece {
  /** `note` is none of the text; `unlabelled` stands behind the marker of an item that one of the texts has without it, as no item. */
  readonly op: 'same' | 'removed' | 'added' | 'replaced' | 'note' | 'unlabelled'
  /** Old and new text: of a removal the new one is "", of an addition the old one. */
  readonly old: string
  readonly new: string
  /** True for marks that cannot hold a blank at their ends: the blanks of both sides become one when they go. */
  readonly loose: boolean
}

export function same(text: string): Piece {
  return { op: 'same', old: text, new: text, loose: false }
}
export function removed(text: string, loose: boolean): Piece {
  return { op: 'removed', old: text, new: '', loose }
}
export function added(text: string, loose: boolean): Piece {
  return { op: 'added', old: '', new: text, loose }
}
export function aside(op: 'note' | 'unlabelled'): Piece {
  return { op, old: '', new: '', loose: true }
}
