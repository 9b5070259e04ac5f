/** Relationships: which part points to which (ECMA-376 part 2, 6.5). */
import { type Attributes, scanXml } from '../xml/scan.js'
import type { WordPackage } from './package.js'
import { partText } from './part-text.js'
import { appended, attributeText } from './splice.js'

export interface Relationship {
  readonly id: string
  /** The last segment of its type, the same in both namespaces of the standard: "officeDocument", "styles", "footnotes". */
  readonly kind: string
  /** Name of the part that it leads to ("word/styles.xml"); of an external one what is written. */
  readonly target: string
  readonly isExternal: boolean
}

/** "word/document.xml": "word/_rels/document.xml.rels"; of the package itself (""): "_rels/.rels" */
export function relationshipsPart(part: string): string {
  const name = part.lastIndexOf('/') + 1
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`
}

/** Those of a part, or of the package itself (""), in the order of the file; [] when it has none. */
export function relationshipsOf(pkg: WordPackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part)
  const bytes = pkg.parts.get(name)
  return bytes === undefined ? [] : readRelationships(partText(bytes, name), part)
}

/** The part that one of the kind leads to; null when there is none, or it is not in the package. */
export function relatedPart(pkg: WordPackage, part: string, kind: string): string | null {
  for (const relationship of relationshipsOf(pkg, part))
    if (relationship.kind === kind && !relationship.isExternal && pkg.parts.has(relationship.target))
      return relationship.target
  return null
}

/** `part` is the one whose relationships they are: targets count from its folder. */
export function readRelationships(xml: string, part: string): readonly Relationship[] {
  const found: Relationship[] = []
  scanXml(xml, relationshipsPart(part), {
    open(name, attributes) {
      if (name.slice(name.indexOf(':') + 1) === 'Relationship') found.push(relationshipOf(attributes, part))
    },
    close() {},
  })
  return found
}

function relationshipOf(attributes: Attributes, part: string): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode } = attributes
  const isExternal = TargetMode === 'External'
  const target = isExternal ? Target : resolved(Target, part)
  return { id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal }
}

function resolved(target: string, part: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const segment of target.split('/'))
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  return segments.join('/')
}

export const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/**
 * Adds one to the text of a part of relationships. `type` is the whole address, `target` counts from the folder of the part; without an `id`, the next that is
 * free is taken ("rId7").
 */
export function addRelationship(
  xml: string,
  added: { readonly type: string; readonly target: string; readonly isExternal?: boolean; readonly id?: string },
): { readonly xml: string; readonly id: string } {
  const id = added.id ?? freeId(xml)
  const mode = added.isExternal ? ' TargetMode="External"' : ''
  const attributes = ` Id="${id}" Type="${attributeText(added.type)}" Target="${attributeText(added.target)}"${mode}`
  return { xml: appended(xml, 'relationships', 'Relationship', attributes), id }
}

function freeId(xml: string): string {
  const taken = new Set(readRelationships(xml, '').map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`rId${number}`)) number++
  return `rId${number}`
}
