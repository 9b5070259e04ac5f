/** A new Word file from any tree (docs/word.md). */
import { defaultLanguage } from '../../language/languages.js'
import type { Reading } from '../../tree/nodes.js'
import { contentTypesPart } from '../package/content-types.js'
import { partBytes } from '../package/part-text.js'
import { noRelationships } from '../package/relationships.js'
import { writePackage } from '../package/write.js'
import { bodyXml, notesXml } from './body.js'
import { Links } from './links.js'
import { mainNamespace, xmlDeclaration } from './namespaces.js'
import { Notes, noteSeparators } from './notes.js'
import {
  bodyRelationships,
  contentTypesXml,
  coreProperties,
  headerXml,
  packageRelationships,
  sectionXml,
  settingsXml,
} from './parts.js'
import { stylesPart } from './styles-part.js'

/**
 * The bytes of a .docx; the same reading gives the same bytes. Front matter, comments and HTML are left out; of a link that leads nowhere, its text is kept.
 */
export function madeOf(reading: Reading): Uint8Array {
  const context = { notes: new Notes(reading), links: new Links(reading) }
  const body = bodyXml(reading, context)
  const notes = notesXml(context)
  const [first] = reading.documents
  const language = first?.language ?? defaultLanguage.id
  const title = [first?.designation?.text, first?.title].filter(part => part != null).join(' – ')
  return filePackage({ body: body + sectionXml, notes, language, title, links: context.links })
}

export interface FileContent {
  /** XML of what stands in w:body, the section's properties at its end. */
  readonly body: string
  /** Footnotes as XML; "" for none. */
  readonly notes?: string
  /** Id of the text's language ("en"). */
  readonly language: string
  /** Among the file's properties. */
  readonly title: string
  readonly links?: Links
}

/** A whole file around a body: its styles, settings, header and what else Word wants to find. */
export function filePackage({ body, notes = '', language, title, links }: FileContent): Uint8Array {
  const withLinks = (xml: string): string => links?.addTo(xml) ?? xml
  const parts: Record<string, string> = {
    [contentTypesPart]: contentTypesXml(),
    '_rels/.rels': packageRelationships(),
    'word/document.xml': `${xmlDeclaration}<w:document ${mainNamespace}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': withLinks(bodyRelationships()),
    'word/styles.xml': xmlDeclaration + stylesPart(language),
    'word/settings.xml': settingsXml,
    'word/footnotes.xml': `${xmlDeclaration}<w:footnotes ${mainNamespace}>${noteSeparators}${notes}</w:footnotes>`,
    'word/_rels/footnotes.xml.rels': withLinks(noRelationships),
    'word/header.xml': headerXml,
    'docProps/core.xml': coreProperties(title, language),
  }
  return writePackage(Object.entries(parts).map(([name, xml]) => [name, partBytes(xml)] as const))
}
