/** Word files of our own invention: styled as ITU's are, as many runs and settings of language as word processors leave. */
import { strToU8, zipSync } from 'fflate'
import { invent, randomFrom } from '../score/invent.mjs'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const language = '<w:lang w:val="en-GB"/>'

/** A .docx with as many resolutions as make about `size` bytes of document.xml, the same on every machine. */
export function wordFile(size, seed = 7) {
  const random = randomFrom(seed)
  const notes = []
  const paragraphs = []
  for (let length = 0; length < size; ) {
    const { blocks } = invent(random, { sections: 10, items: 8 })
    for (const block of blocks) {
      const xml = block.kind === 'note' ? '' : paragraphOf(block, random, notes)
      paragraphs.push(xml)
      length += xml.length
      if (length >= size) break
    }
  }
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml': part('document', `<w:body>${paragraphs.join('')}${section}</w:body>`),
    'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml'], ['footnotes', 'footnotes.xml']),
    'word/styles.xml': part('styles', styles()),
    'word/footnotes.xml': part('footnotes', notes.join('')),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

/** Bytes of document.xml that were asked for, as the bench names them. */
export const sizes = { '60 KB': 6e4, '1 MB': 1e6 }

const styleOf = { number: 'ResNo', title: 'Restitle', formula: 'Normalaftertitle', heading: 'Call' }

function paragraphOf({ kind, text, marker, depth }, random, notes) {
  const style = kind === 'item' && depth > 1 ? `enumlev${depth - 1}` : styleOf[kind]
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:rPr>${language}</w:rPr></w:pPr>`
  const label =
    kind === 'item'
      ? `${run(marker, /^[a-z]/.test(marker) ? '<w:i/><w:iCs/>' : '')}<w:r><w:rPr>${language}</w:rPr><w:tab/></w:r>`
      : ''
  return `<w:p>${properties}${label}${runsOf(text, random)}${kind === 'item' && random() < 0.02 ? note(notes) : ''}</w:p>`
}

/** A text in the pieces that editing leaves: some ten words a run, an end of spell checking now and then. */
function runsOf(text, random) {
  const words = text.match(/\S+\s*/g) ?? []
  let xml = ''
  while (words.length > 0) {
    xml += run(words.splice(0, 4 + Math.floor(random() * 12)).join(''))
    if (random() < 0.2) xml += '<w:proofErr w:type="spellEnd"/>'
  }
  return xml
}

function run(text, look = '') {
  const pieces = text.split(/(?<=ITU)-(?=[TRD]\b)/).map(piece => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`)
  return `<w:r><w:rPr>${look}${language}</w:rPr>${pieces.join('<w:noBreakHyphen/>')}</w:r>`
}

function note(notes) {
  const id = notes.length + 1
  notes.push(
    `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:footnoteRef/></w:r>${run(' Of all lamps.')}</w:p></w:footnote>`,
  )
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
}

/** As many styles as the files of the Union have, most of them unused. */
function styles() {
  const used = { ...styleOf, note: 'FootnoteText', one: 'enumlev1', two: 'enumlev2' }
  const unused = Array.from({ length: 140 }, (_, index) => `Unused${index}`)
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Serif"/>${language}</w:rPr></w:rPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:before="120"/></w:pPr></w:style>',
    ...[...Object.values(used), ...unused].map(
      id =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:tabs><w:tab w:val="left" w:pos="1191"/></w:tabs><w:spacing w:before="80"/><w:ind w:left="794" w:hanging="794"/></w:pPr><w:rPr>${id === 'Call' ? '<w:i/>' : ''}<w:sz w:val="24"/></w:rPr></w:style>`,
    ),
  ].join('')
}

const section = '<w:sectPr><w:pgSz w:w="11907" w:h="16834"/><w:pgMar w:top="1134" w:bottom="1134"/></w:sectPr>'

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['footnotes', 'footnotes'],
]
  .map(
    ([name, type]) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  )
  .join('')}</Types>`

function relationships(...given) {
  const listed = given.map(
    ([type, target]) => `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join('')}</Relationships>`
}

function part(root, content) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${namespace}">${content}</w:${root}>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
