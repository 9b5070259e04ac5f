/**
 * Notes of a reading as Word's footnotes. Word numbers those whose label is the number that it would give them, and that are marked once; the marks of others are
 * typed, as ITU's editors do it, and a further mark of a note is its label alone.
 */
import type { Node, Note, Reading } from '../../tree/nodes.js'
import { rootsOf, walk } from '../../tree/walk.js'

interface Marked {
  readonly note: Note
  /** From 1, in the order of first marks over the whole file. */
  readonly id: number
  /** Word gives the number. */
  readonly isAutomatic: boolean
  isPlaced: boolean
}

export class Notes {
  readonly #byNote = new Map<Note, Marked>()
  /** Notes of one document by label; several where labels begin anew, in the order of the text. */
  readonly #byLabel = new Map<Node, Map<string, Marked[]>>()
  #automatic = 0
  #root: Node | null = null
  /** Inside a note no note can be marked. */
  #inNote = false

  constructor(reading: Reading) {
    for (const root of rootsOf(reading)) this.#number(root)
  }

  /** Gives ids to the notes that have a mark outside of notes. */
  #number(root: Node): void {
    const notes = new Map<string, Note[]>()
    const counts = new Map<string, number>()
    walk(root, node => {
      if (node.type === 'note') notes.set(node.label, [...(notes.get(node.label) ?? []), node])
    })
    walk(root, node => {
      if (node.type === 'footnoteReference') counts.set(node.label, (counts.get(node.label) ?? 0) + 1)
      return node.type !== 'note'
    })
    const byLabel = new Map<string, Marked[]>()
    walk(root, node => {
      if (node.type === 'note') return false
      if (node.type !== 'footnoteReference') return
      const { label } = node
      const note = notes.get(label)?.shift()
      if (note === undefined) return
      const isAutomatic = label === `${this.#automatic + 1}` && counts.get(label) === 1
      if (isAutomatic) this.#automatic++
      const marked = { note, id: this.#byNote.size + 1, isAutomatic, isPlaced: false }
      this.#byNote.set(note, marked)
      byLabel.set(label, [...(byLabel.get(label) ?? []), marked])
    })
    this.#byLabel.set(root, byLabel)
  }

  /** Marks that come next are those of a root of the reading. */
  enter(root: Node): void {
    this.#root = root
  }

  /** What a mark is written as. */
  mark(label: string): { text: string; mark?: string } {
    const same = this.#inNote || this.#root === null ? undefined : this.#byLabel.get(this.#root)?.get(label)
    const next = same?.find(({ isPlaced }) => !isPlaced)
    if (next === undefined) return { text: label }
    next.isPlaced = true
    if (next.isAutomatic) return { text: '', mark: `<w:footnoteReference w:id="${next.id}"/>` }
    return { text: label, mark: `<w:footnoteReference w:customMarkFollows="1" w:id="${next.id}"/>` }
  }

  /** Whether a note stands at a mark: the others are paragraphs of the text. */
  isMarked(note: Note): boolean {
    return this.#byNote.has(note)
  }

  /** The footnotes, each with the mark at its beginning, for the writer of paragraphs. */
  *all(): Generator<{ readonly id: number; readonly note: Note; readonly opening: { text: string; mark?: string } }> {
    this.#inNote = true
    for (const { id, note, isAutomatic } of this.#byNote.values())
      yield { id, note, opening: isAutomatic ? { text: '', mark: '<w:footnoteRef/>' } : { text: note.label } }
    this.#inNote = false
  }
}

/** The lines above notes, which Word wants to find. */
export const noteSeparators = [
  ['separator', -1],
  ['continuationSeparator', 0],
]
  .map(([kind, id]) => `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`)
  .join('')
