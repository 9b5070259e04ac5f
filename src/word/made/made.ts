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
  const document = `${xmlDeclaration}<w:document ${mainNamespace}><w:body>${body}${sectionXml}</w:body></w:document>`
  const parts: Record<string, string> = {
    [contentTypesPart]: contentTypesXml(),
    '_rels/.rels': packageRelationships(),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': context.links.addTo(bodyRelationships()),
    'word/styles.xml': xmlDeclaration + stylesPart(language),
    'word/settings.xml': settingsXml,
    'word/footnotes.xml': `${xmlDeclaration}<w:footnotes ${mainNamespace}>${noteSeparators}${notes}</w:footnotes>`,
    'word/_rels/footnotes.xml.rels': context.links.addTo(noRelationships),
    'word/header.xml': headerXml,
    'docProps/core.xml': coreProperties(title, language),
  }
  return writePackage(Object.entries(parts).map(([name, xml]) => [name, partBytes(xml)] as const))
}
