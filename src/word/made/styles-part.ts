/** The style set as word/styles.xml: ECMA-376 part 1, 17.7; elements stand in the order of its schema. */
import { xmlText } from '../xml/write.js'
import { mainNamespace } from './namespaces.js'
import { type StyleDefinition, stops, styleSet } from './style-set.js'

/** `language` is the id of the text's language ("en"). */
export function stylesPart(language: string): string {
  const font =
    '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  const run = `<w:rPrDefault><w:rPr>${font}<w:lang w:val="${xmlText(language)}"/></w:rPr></w:rPrDefault>`
  const defaults = `<w:docDefaults>${run}<w:pPrDefault/></w:docDefaults>`
  return `<w:styles ${mainNamespace}>${defaults}${styleSet.map(styleXml).join('')}</w:styles>`
}

function styleXml(style: StyleDefinition): string {
  const { id, name, type = 'paragraph', builtIn, basedOn, next } = style
  const isDefault = id === 'Normal' || id === 'DefaultParagraphFont' || id === 'TableNormal'
  const attributes = `w:type="${type}"${isDefault ? ' w:default="1"' : ''}${builtIn ? '' : ' w:customStyle="1"'}`
  return [
    `<w:style ${attributes} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    type === 'paragraph' ? '<w:qFormat/>' : '',
    within('w:pPr', paragraphXml(style)),
    within('w:rPr', runXml(style)),
    type === 'table' ? tableXml(style) : '',
    '</w:style>',
  ].join('')
}

function within(element: string, xml: string): string {
  return xml === '' ? '' : `<${element}>${xml}</${element}>`
}

function paragraphXml({ keep, tabs, before, after, left, first, align, outline, type }: StyleDefinition): string {
  if (type !== undefined) return ''
  const space =
    (before === undefined ? '' : ` w:before="${before}"`) + (after === undefined ? '' : ` w:after="${after}"`)
  const hanging = first === undefined ? '' : first < 0 ? ` w:hanging="${-first}"` : ` w:firstLine="${first}"`
  return [
    keep ? '<w:keepNext/><w:keepLines/>' : '',
    within('w:tabs', tabs === undefined ? '' : tabsXml(tabs)),
    space === '' ? '' : `<w:spacing${space}/>`,
    left === undefined ? '' : `<w:ind w:left="${left}"${hanging}/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('')
}

/** Stops of Normal that a style has not are cleared: they would be inherited. */
function tabsXml(tabs: readonly number[]): string {
  const cleared = stops.filter(stop => !tabs.includes(stop)).map(stop => ({ stop, kind: 'clear' }))
  return [...cleared, ...tabs.map(stop => ({ stop, kind: 'left' }))]
    .sort((a, b) => a.stop - b.stop)
    .map(({ stop, kind }) => `<w:tab w:val="${kind}" w:pos="${stop}"/>`)
    .join('')
}

function runXml({ font, bold, italic, color, size, underline, superscript }: StyleDefinition): string {
  return [
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    underline ? '<w:u w:val="single"/>' : '',
    superscript ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('')
}

function tableXml({ id }: StyleDefinition): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
  const margins = '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
  return `<w:tblPr>${id === 'TableGrid' ? `<w:tblBorders>${borders}</w:tblBorders>` : ''}${margins}</w:tblPr>`
}
