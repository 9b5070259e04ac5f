/**
 * Notes of a reading as Word's footnotes. Word numbers them when the labels are 1, 2, 3 in the order of their marks, each marked once; otherwise every mark is
 * typed, as ITU's editors do it, and a further mark of a note is its label alone.
 */
import type { Node, Note, Reading } from '../../tree/nodes.js'
import { rootsOf, walk } from '../../tree/walk.js'

interface Marked {
  readonly note: Note
  /** From 1, in the order of first marks over the whole file. */
  readonly id: number
  isPlaced: boolean
}

export class Notes {
  readonly #byNote = new Map<Note, Marked>()
  /** Notes of one document by label; several where labels begin anew, in the order of the text. */
  readonly #byLabel = new Map<Node, Map<string, Marked[]>>()
  readonly #isAutomatic: boolean
  #root: Node | null = null
  /** Inside a note no note can be marked. */
  #inNote = false

  constructor(reading: Reading) {
    const roots = rootsOf(reading)
    const marks = roots.flatMap(root => this.#number(root))
    this.#isAutomatic = marks.every((label, index) => label === `${index + 1}`)
  }

  /** Gives ids to the notes that have a mark outside of notes; gives the labels of those marks. */
  #number(root: Node): string[] {
    const notes = new Map<string, Note[]>()
    const labels: string[] = []
    walk(root, node => {
      if (node.type !== 'note') return
      const same = notes.get(node.label)
      if (same === undefined) notes.set(node.label, [node])
      else same.push(node)
    })
    const byLabel = new Map<string, Marked[]>()
    walk(root, node => {
      if (node.type === 'note') return false
      if (node.type !== 'footnoteReference') return
      labels.push(node.label)
      const note = notes.get(node.label)?.shift()
      if (note === undefined) return
      const marked = { note, id: this.#byNote.size + 1, isPlaced: false }
      this.#byNote.set(note, marked)
      byLabel.set(node.label, [...(byLabel.get(node.label) ?? []), marked])
    })
    this.#byLabel.set(root, byLabel)
    return labels
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
    if (this.#isAutomatic) return { text: '', mark: `<w:footnoteReference w:id="${next.id}"/>` }
    return { text: label, mark: `<w:footnoteReference w:customMarkFollows="1" w:id="${next.id}"/>` }
  }

  /** Whether a note stands at a mark: the others are paragraphs of the text. */
  isMarked(note: Note): boolean {
    return this.#byNote.has(note)
  }

  /** The footnotes, each with the mark at its beginning, for the writer of paragraphs. */
  *all(): Generator<{ readonly id: number; readonly note: Note; readonly opening: { text: string; mark?: string } }> {
    this.#inNote = true
    for (const { id, note } of this.#byNote.values())
      yield { id, note, opening: this.#isAutomatic ? { text: '', mark: '<w:footnoteRef/>' } : { text: note.label } }
    this.#inNote = false
  }

  get size(): number {
    return this.#byNote.size
  }
}

/** The lines above notes, which Word wants to find. */
export const noteSeparators = [
  ['separator', -1],
  ['continuationSeparator', 0],
]
  .map(([kind, id]) => `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`)
  .join('')
