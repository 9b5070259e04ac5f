/** Notes that come: footnotes of the file, made like those that it has; a file without footnotes gets its first ones. */
import { mainNamespace, relationshipType, xmlDeclaration } from '../made/namespaces.js'
import { noteSeparators } from '../made/notes.js'
import { addOverride, contentTypesPart } from '../package/content-types.js'
import { documentPart } from '../package/open.js'
import { partBytes, partText } from '../package/part-text.js'
import { addRelationship, noRelationships, relationshipsPart } from '../package/relationships.js'
import type { Piece } from '../story/story.js'
import type { WordDocument } from '../word.js'
import { atEndOfRoot } from '../xml/splice.js'
import { xmlText } from '../xml/write.js'
import type { TextNote } from './blocks.js'
import type { Token } from './inline.js'
import type { Marking } from './marking.js'
import type { Models } from './models.js'
import { newRuns } from './new-runs.js'
import { runProperties } from './properties.js'

const footnotesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml'

export class NewNotes {
  readonly #base: WordDocument
  readonly #marking: Marking
  readonly #models: Models
  readonly #notes: ReadonlyMap<Token, TextNote>
  readonly #isTyped: boolean
  readonly #markProperties: string
  #next: number
  #xml = ''

  constructor(base: WordDocument, marking: Marking, models: Models, notes: readonly TextNote[]) {
    this.#base = base
    this.#marking = marking
    this.#models = models
    this.#notes = new Map(notes.flatMap(note => (note.mark === null ? [] : [[note.mark, note] as const])))
    const marks = base.stories[0].paragraphs.flatMap(({ pieces }) => pieces.filter(({ note }) => note !== null))
    this.#isTyped = marks.some(({ note }) => note?.customMark)
    this.#markProperties = this.#propertiesOf(marks[0])
    let highest = 0
    for (const [, id] of base.stories[1]?.xml.matchAll(/<(?:\w+:)?footnote\s[^>]*?:id="(\d+)"/g) ?? [])
      highest = Math.max(highest, Number(id))
    this.#next = highest + 1
  }

  /** The run of a mark that comes, whose note comes with it; a further mark of a note is its label alone. */
  markRun(mark: Token): string {
    const note = this.#notes.get(mark)
    const label = `<w:t>${xmlText(mark.label)}</w:t>`
    if (note === undefined) return `<w:r>${this.#markProperties}${label}</w:r>`
    const id = this.#next++
    this.#add(id, note)
    const custom = this.#isTyped ? ' w:customMarkFollows="1"' : ''
    return `<w:r>${this.#markProperties}<w:footnoteReference${custom} w:id="${id}"/>${this.#isTyped ? label : ''}</w:r>`
  }

  #add(id: number, { lines, label }: TextNote): void {
    const opening = this.#isTyped ? `<w:t>${xmlText(label)}</w:t>` : '<w:footnoteRef/>'
    const paragraphs = lines.map((line, index) => {
      const model = this.#models.for(line, 0)
      const properties = model.properties || this.#ownProperties()
      const mark =
        index > 0 ? '' : `<w:r>${this.#markProperties}${opening}</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`
      const runs = newRuns(line.tokens, model.like, () => '')
      return `<w:p>${properties}${this.#marking.within('ins', mark + runs)}</w:p>`
    })
    this.#xml += `<w:footnote w:id="${id}">${paragraphs.join('')}</w:footnote>`
  }

  #ownProperties(): string {
    const style = this.#styleNamed('paragraph', /^footnote ?text$/i)
    return style === null ? '' : `<w:pPr><w:pStyle w:val="${xmlText(style)}"/></w:pPr>`
  }

  #propertiesOf(mark: Piece | undefined): string {
    const { xml } = this.#base.stories[0]
    const properties = mark?.run.properties
    if (properties != null) return runProperties(xml.slice(properties.from, properties.to), {})
    const style = this.#styleNamed('character', /^footnote ?reference$/i)
    return style === null
      ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
      : `<w:rPr><w:rStyle w:val="${xmlText(style)}"/></w:rPr>`
  }

  #styleNamed(kind: string, pattern: RegExp): string | null {
    for (const { id, name, type } of this.#base.styleSet.byId.values())
      if (type === kind && (pattern.test(id) || pattern.test(name))) return id
    return null
  }

  /** Adds the new notes to the parts, in which `xml` stands for the footnotes as they are otherwise. */
  addTo(parts: Map<string, Uint8Array>, xml: string | null): void {
    if (this.#xml === '') return
    const story = this.#base.stories[1]
    const content = this.#marking.finished(this.#xml)
    if (story !== null) {
      const { from, to, text } = atEndOfRoot(xml ?? story.xml, story.part, content)
      const whole = xml ?? story.xml
      parts.set(story.part, partBytes(whole.slice(0, from) + text + whole.slice(to), parts.get(story.part)))
      return
    }
    const main = documentPart(this.#base.package)
    const folder = main.slice(0, main.lastIndexOf('/') + 1)
    let name = `${folder}footnotes.xml`
    for (let count = 2; parts.has(name); count++) name = `${folder}footnotes${count}.xml`
    parts.set(
      name,
      partBytes(`${xmlDeclaration}<w:footnotes ${mainNamespace}>${noteSeparators}${content}</w:footnotes>`),
    )
    change(parts, contentTypesPart, '', types => addOverride(types, name, footnotesType))
    const target = name.slice(folder.length)
    change(
      parts,
      relationshipsPart(main),
      noRelationships,
      relationships => addRelationship(relationships, { type: relationshipType('footnotes'), target }).xml,
    )
  }
}

function change(parts: Map<string, Uint8Array>, name: string, empty: string, write: (xml: string) => string): void {
  const bytes = parts.get(name)
  parts.set(name, partBytes(write(bytes === undefined ? empty : partText(bytes, name)), bytes))
}
