/** Comments in the margin of a Word file. What is not theirs stays byte for byte; the text of the file stays the same, so that offsets in it still count. */
import { addOverride, contentTypesPart } from '../package/content-types.js'
import { documentPart } from '../package/open.js'
import type { WordPackage } from '../package/package.js'
import { partBytes, partText } from '../package/part-text.js'
import { addRelationship, noRelationships, relatedPart, relationshipsPart } from '../package/relationships.js'
import { writePackage } from '../package/write.js'
import { type Insertion, insertedBetweenRuns } from '../story/split.js'
import type { WordDocument } from '../word.js'
import { type Namespace, namespaceOf } from '../xml/namespace.js'
import { atEndOfRoot, type Splice, spliced, withContent } from '../xml/splice.js'
import { anchorOf } from './anchor.js'
import {
  type CommentAuthor,
  commentStyles,
  commentsType,
  commentXml,
  emptyComments,
  rangeXml,
} from './comments-part.js'
import { fieldAround, fieldsOf } from './fields.js'

export type { CommentAuthor }

export interface MarginComment {
  /** Offsets in the text of the file. */
  readonly from: number
  readonly to: number
  /** What it says. */
  readonly paragraphs: readonly string[]
}

/** The file with comments beside its text; those that it has stay as they are. The same comments give the same bytes. */
export function withComments(
  document: WordDocument,
  comments: readonly MarginComment[],
  author: CommentAuthor,
): Uint8Array {
  return writePackage(commented(document, comments, author).parts)
}

/** The package before it is written. A body without any paragraph has no margin: it stays as it is. */
export function commented(
  document: WordDocument,
  comments: readonly MarginComment[],
  author: CommentAuthor,
): WordPackage {
  const { package: pkg, stories, styleSet } = document
  const [body] = stories
  if (comments.length === 0 || body.paragraphs.length === 0) return pkg
  const styles = commentStyles(styleSet)
  const fields = fieldsOf(body.xml, body.part)
  const insertions: Insertion[] = []
  const splices: Splice[] = []
  let written = ''
  let id = firstFree(document)
  for (const { from, to, paragraphs } of comments) {
    const anchor = anchorOf(document, from, to)
    const { start, end } = rangeXml(id, styles)
    if (anchor === null) splices.push(inFirstParagraph(document, start + end))
    else {
      const before = fieldAround(fields, anchor.start.piece)
      const behind = fieldAround(fields, anchor.end.piece)
      if (before === null) insertions.push({ ...anchor.start, xml: start })
      else splices.push({ from: before.from, to: before.from, text: start })
      if (behind === null) insertions.push({ ...anchor.end, xml: end })
      else splices.push({ from: behind.to, to: behind.to, text: end })
    }
    written += commentXml(id, paragraphs, author, styles)
    id++
  }
  const namespace = namespaceOf(body.xml, body.part)
  splices.push(...insertedBetweenRuns(body.xml, insertions), ...namespace.splices)
  const parts = new Map(pkg.parts)
  parts.set(body.part, partBytes(spliced(body.xml, splices), pkg.parts.get(body.part)))
  addComments(parts, pkg, written, namespace)
  return { parts }
}

function firstFree({ comments, stories: [body] }: WordDocument): number {
  const taken = [...comments.map(({ id }) => id), ...body.comments.keys()].map(Number)
  return 1 + taken.reduce((most, id) => (id > most ? id : most), -1)
}

/** A file without any text: where its first paragraph ends. */
function inFirstParagraph({ stories: [{ xml, paragraphs }] }: WordDocument, content: string): Splice {
  const { from, to } = (paragraphs[0] as { xml: { from: number; to: number } }).xml
  if (xml.startsWith('/>', to - 2)) return withContent(xml, { from, to }, content)
  const end = xml.lastIndexOf('</', to)
  return { from: end, to: end, text: content }
}

function addComments(parts: Map<string, Uint8Array>, pkg: WordPackage, written: string, namespace: Namespace): void {
  const main = documentPart(pkg)
  const known = relatedPart(pkg, main, 'comments')
  if (known !== null) {
    const bytes = parts.get(known) as Uint8Array
    const xml = partText(bytes, known)
    const splices = [atEndOfRoot(xml, known, written), ...namespaceOf(xml, known).splices]
    parts.set(known, partBytes(spliced(xml, splices), bytes))
    return
  }
  const name = freeName(parts, main)
  const empty = emptyComments(namespace.address)
  parts.set(name, partBytes(spliced(empty, [atEndOfRoot(empty, name, written)])))
  const type = `${namespace.relationships}/comments`
  change(parts, relationshipsPart(main), noRelationships, xml => {
    return addRelationship(xml, { type, target: name.slice(name.lastIndexOf('/') + 1) }).xml
  })
  change(parts, contentTypesPart, '', xml => addOverride(xml, name, commentsType))
}

/** "comments.xml" beside the body, unless a part without relationship has that name. */
function freeName(parts: ReadonlyMap<string, Uint8Array>, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const taken = new Set([...parts.keys()].map(name => name.toLowerCase()))
  let number = 1
  let name = `${folder}comments.xml`
  while (taken.has(name.toLowerCase())) name = `${folder}comments${++number}.xml`
  return name
}

function change(parts: Map<string, Uint8Array>, name: string, missing: string, to: (xml: string) => string): void {
  const bytes = parts.get(name)
  parts.set(name, partBytes(to(bytes === undefined ? missing : partText(bytes, name)), bytes))
}
