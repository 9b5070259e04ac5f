/** Texts of a given size, of our own invention: what growth is measured on. */
import { invent, randomFrom } from '../score/invent.mjs'
import { layOut } from '../score/layouts.mjs'

/** Kinds of text by name; each gives about `size` characters, the same on every machine. */
export const texts = {
  /** Many resolutions one after the other, as extracted, wrapped, with page furniture, as Markdown: a volume of Final Acts. */
  series(size, seed = 7) {
    const random = randomFrom(seed)
    const looks = ['as-is', 'wrap80-pages', 'markdown', 'run-on']
    const parts = []
    for (let length = 0, turn = 0; length < size; turn++) {
      const { blocks, designation } = invent(random, { sections: 10, items: 8 })
      const part = layOut(looks[turn % looks.length], blocks, designation)
      parts.push(part)
      length += part.length + 1
    }
    return parts.join('\n').slice(0, size)
  },
  /** One resolution whose last section has as many clauses as it takes. */
  single(size) {
    const { blocks, designation } = invent(randomFrom(11), { sections: 8, items: 8 })
    const front = layOut('as-is', blocks, designation)
    const parts = [front.replace(/\.\s*$/, ',\n'), 'requests the Advisory Group']
    for (let length = front.length, turn = 1; length < size; turn++) {
      const part = `${turn} to lend every well-kept lantern of pier ${turn} to the ferries, beside the tidal charts and the moorings;`
      parts.push(part)
      length += part.length + 1
    }
    return parts.join('\n').slice(0, size)
  },
}
