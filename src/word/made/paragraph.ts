/** A paragraph of a Word file that we make. */
import { runsOf, type Span } from './spans.js'

export interface ParagraphFormat {
  /** Id of its style; Normal is not named. */
  readonly style: string
  /** Begins a page. */
  readonly onNewPage?: boolean
  /** Of all lines and of the first one beside them, in twips, where the style's are not meant. */
  readonly indent?: { readonly left: number; readonly hanging: number } | null
  readonly align?: 'left' | 'right' | 'center' | null
}

/** "" for one that shows nothing. */
export function paragraphXml({ style, onNewPage, indent, align }: ParagraphFormat, spans: readonly Span[]): string {
  const runs = runsOf(spans)
  if (runs === '') return ''
  const properties = [
    style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    onNewPage ? '<w:pageBreakBefore/>' : '',
    indent == null ? '' : `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>`,
    align == null ? '' : `<w:jc w:val="${align}"/>`,
  ].join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

const steps = [0, 794, 1191, 1588] as const

/** Of an item below `level` others: plain paragraphs, then ITU's three levels, then the same steps on. */
export function itemFormat(level: number): ParagraphFormat {
  if (level === 0) return { style: 'Normal' }
  if (level < steps.length) return { style: `enumlev${level}` }
  return { style: 'Normal', indent: { left: level * levelWidth + hanging, hanging } }
}

/** Of a further paragraph of an item: its text stands where the text of the item does. */
export function tailFormat(level: number): ParagraphFormat {
  if (level + 1 < steps.length) return { style: `enumlev${level + 1}` }
  return itemFormat(level + 1)
}

const levelWidth = 720
const hanging = 397
