/**
 * What the paragraphs of a Word file say, taken from its XML by regular expressions alone: nothing of src is used, so that a text lost there is found here.
 * Only for files that are laid out as word processors lay them out (prefix "w:", no CDATA).
 */
import { strFromU8, unzipSync } from 'fflate'

export type Layer = 'final' | 'original'

/** The XML of a part; null when the package has none of that name. */
export function partOf(docx: Uint8Array, part: string): string | null {
  const bytes = unzipSync(docx, { filter: ({ name }) => name === part })[part]
  return bytes === undefined ? null : strFromU8(bytes)
}

/** Elements whose text is not the document's: pictures and their text boxes, instructions of fields, the pronunciation above a word. */
const apart =
  /<(w:pict|w:drawing|w:object|mc:Fallback|w:instrText|w:delInstrText|w:sdtPr|w:rt)(?: [^>]*)?>[\s\S]*?<\/\1>/g
/** The lines that are drawn above notes are kept as notes of their own. */
const lines = /<(w:footnote|w:endnote) (?=[^>]*w:type="(?:separator|continuation))[^>]*>[\s\S]*?<\/\1>/g
const formats = /<(w:sectPr|w:pPrChange|w:rPrChange|w:tblPr|w:tabs)(?: [^>]*)?>[\s\S]*?<\/\1>/g

/** A paragraph with the characters that it shows, blanks left out; empty ones are left out. Those joined by a struck mark are one. */
export function lettersOf(docx: Uint8Array, part: string, layer: Layer): string[] {
  const xml = (partOf(docx, part) ?? '').replace(apart, '').replace(formats, '').replace(lines, '')
  return paragraphsOf(rowsOf(xml, layer), layer)
    .map(withoutBlanks)
    .filter(letters => letters !== '')
}

export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b]+/g, '')
}

/** Without the rows that the layer has not. */
function rowsOf(xml: string, layer: Layer): string {
  const gone =
    layer === 'final' ? /<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*<w:del / : /<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*<w:ins /
  return xml.replace(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g, row => (gone.test(row) ? '' : row))
}

function paragraphsOf(xml: string, layer: Layer): string[] {
  const struck = layer === 'final' ? 'w:(?:del|moveFrom)' : 'w:(?:ins|moveTo)'
  const mark = new RegExp(`<w:pPr>(?:(?!</w:pPr>)[\\s\\S])*<w:rPr>(?:(?!</w:rPr>)[\\s\\S])*<${struck} `)
  const inside = new RegExp(`<(${struck})(?: [^>]*[^/])?>[\\s\\S]*?</\\1>`, 'g')
  const paragraphs: string[] = []
  let carried = ''
  // The end of a cell ends its last paragraph, whatever is struck out.
  for (const [whole, content] of xml.matchAll(/<w:p(?: [^>]*[^/])?>([\s\S]*?)<\/w:p>|<\/w:tc>/g)) {
    if (content === undefined) {
      paragraphs.push(carried)
      carried = ''
      continue
    }
    carried += shownBy(content.replace(inside, ''))
    if (mark.test(whole)) continue
    paragraphs.push(carried)
    carried = ''
  }
  return [...paragraphs, carried]
}

const hidden = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:vanish\/>[\s\S]*?<\/w:r>/g
const shown = /<[wm]:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:(noBreakHyphen)\b|<w:sym [^>]*w:char="(\w+)"/g

function shownBy(xml: string): string {
  let letters = ''
  for (const [, text, hyphen, symbol] of xml.replace(hidden, '').matchAll(shown)) {
    if (text !== undefined) letters += resolved(text)
    else if (hyphen !== undefined) letters += '\u2011'
    else letters += symbols[(symbol as string).toUpperCase()] ?? ''
  }
  return letters
}

function resolved(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

const symbols: Readonly<Record<string, string>> = { F02D: '–', F0B7: '•', F0E3: '©', F0D2: '®', F0A7: '▪' }
