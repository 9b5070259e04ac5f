/** The parts of a new Word file that say nothing of its text. */
import { addDefault, addOverride } from '../package/content-types.js'
import { addRelationship, noRelationships } from '../package/relationships.js'
import { xmlText } from '../xml/write.js'
import { mainNamespace, relationshipType, xmlDeclaration } from './namespaces.js'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packageTypes = 'application/vnd.openxmlformats-package'

/** Name in the folder "word" without its ending, by the kind of its relationship and of its type. */
const bodyParts = ['styles', 'settings', 'footnotes', 'header'] as const

export function contentTypesXml(): string {
  let xml = `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`
  xml = addDefault(xml, 'rels', `${packageTypes}.relationships+xml`)
  xml = addDefault(xml, 'xml', 'application/xml')
  xml = addOverride(xml, 'word/document.xml', `${word}.document.main+xml`)
  for (const part of bodyParts) xml = addOverride(xml, `word/${part}.xml`, `${word}.${part}+xml`)
  return addOverride(xml, 'docProps/core.xml', `${packageTypes}.core-properties+xml`)
}

export function packageRelationships(): string {
  const { xml } = addRelationship(noRelationships, {
    type: relationshipType('officeDocument'),
    target: 'word/document.xml',
  })
  return addRelationship(xml, { type: coreType, target: 'docProps/core.xml' }).xml
}

export const headerId = 'header'

export function bodyRelationships(): string {
  return bodyParts.reduce((xml, part) => {
    const id = part === 'header' ? headerId : undefined
    return addRelationship(xml, {
      type: relationshipType(part),
      target: `${part}.xml`,
      ...(id === undefined ? {} : { id }),
    }).xml
  }, noRelationships)
}

const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const coreNamespace = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'

/** Without dates: the same text gives the same bytes. */
export function coreProperties(title: string, language: string): string {
  const namespaces = `xmlns:cp="${coreNamespace}" xmlns:dc="http://purl.org/dc/elements/1.1/"`
  const shown = `<dc:title>${xmlText(title)}</dc:title><dc:language>${xmlText(language)}</dc:language>`
  return `${xmlDeclaration}<cp:coreProperties ${namespaces}>${shown}</cp:coreProperties>`
}

export const settingsXml = [
  `${xmlDeclaration}<w:settings ${mainNamespace}><w:defaultTabStop w:val="794"/>`,
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '</w:settings>',
].join('')

/** The number of the page, as ITU's texts show it: "- 2 -". */
export const headerXml = [
  `${xmlDeclaration}<w:hdr ${mainNamespace}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>`,
  '<w:r><w:t xml:space="preserve">- </w:t></w:r>',
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>',
  '<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p></w:hdr>',
].join('')

/** A4 with ITU's margins; no number on the first page. */
export const sectionXml = [
  `<w:sectPr><w:headerReference w:type="default" r:id="${headerId}"/>`,
  '<w:pgSz w:w="11907" w:h="16840" w:code="9"/>',
  '<w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1134" w:header="720" w:footer="720" w:gutter="0"/>',
  '<w:cols w:space="720"/><w:titlePg/></w:sectPr>',
].join('')
