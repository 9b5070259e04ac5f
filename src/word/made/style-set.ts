/** The styles of the Word files that we make: ITU's ids and names, so that its templates and macros know them; the definitions are our own. */

export interface StyleDefinition {
  readonly id: string
  /** As Word shows it, and as templates match it. */
  readonly name: string
  /** Of paragraphs when it is not said. */
  readonly type?: 'character' | 'table'
  readonly basedOn?: string
  /** Id of the style of the paragraph behind. */
  readonly next?: string
  /** One of Word's own styles, not one of ITU's. */
  readonly builtIn?: true
  readonly align?: 'left' | 'center' | 'both'
  /** Space above and below, in twips (1/20 point). */
  readonly before?: number
  readonly after?: number
  /** Of all lines, and of the first one beside them; in twips. */
  readonly left?: number
  readonly first?: number
  /** Tab stops in twips; [] clears those of Normal. */
  readonly tabs?: readonly number[]
  /** On one page with the next paragraph, and in itself. */
  readonly keep?: true
  /** Level in the navigation pane, from 0. */
  readonly outline?: number
  /** Half points. */
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly superscript?: true
  readonly underline?: true
  readonly color?: string
  readonly font?: string
}

/** Tab stops of ITU's texts: the first behind markers. */
export const stops = [794, 1191, 1588, 1985] as const

const number = { basedOn: 'Normal', align: 'center', before: 360, tabs: [], keep: true, outline: 0, size: 28 } as const
const title = { basedOn: 'Normal', align: 'center', before: 240, tabs: [], keep: true, size: 28, bold: true } as const
const reference = { basedOn: 'Normal', align: 'center', before: 120, tabs: [], keep: true, italic: true } as const
const heading = {
  basedOn: 'Normal',
  next: 'Normal',
  align: 'left',
  keep: true,
  bold: true,
  left: 794,
  first: -794,
} as const

export const styleSet: readonly StyleDefinition[] = [
  { id: 'Normal', name: 'Normal', builtIn: true, align: 'both', before: 120, tabs: stops, size: 24 },
  { id: 'ResNo', name: 'Res_No', next: 'Restitle', ...number },
  { id: 'Restitle', name: 'Res_title', next: 'Resref', ...title },
  { id: 'Resref', name: 'Res_ref', next: 'Normalaftertitle', ...reference },
  { id: 'DecNo', name: 'Dec_No', next: 'Dectitle', ...number },
  { id: 'Dectitle', name: 'Dec_title', next: 'Normalaftertitle', ...title },
  { id: 'RecNo', name: 'Rec_No', next: 'Rectitle', ...number },
  { id: 'Rectitle', name: 'Rec_title', next: 'Recref', ...title },
  { id: 'Recref', name: 'Rec_ref', next: 'Normalaftertitle', ...reference },
  { id: 'OpinionNo', name: 'Opinion_No', next: 'Opiniontitle', ...number },
  { id: 'Opiniontitle', name: 'Opinion_title', next: 'Normalaftertitle', ...title },
  { id: 'Normalaftertitle', name: 'Normal_after_title', basedOn: 'Normal', next: 'Normal', before: 320 },
  {
    id: 'Call',
    name: 'Call',
    basedOn: 'Normal',
    next: 'Normal',
    align: 'left',
    before: 200,
    left: 794,
    keep: true,
    italic: true,
  },
  { id: 'enumlev1', name: 'enumlev1', basedOn: 'Normal', before: 80, left: 794, first: -794 },
  { id: 'enumlev2', name: 'enumlev2', basedOn: 'enumlev1', left: 1191, first: -397 },
  { id: 'enumlev3', name: 'enumlev3', basedOn: 'enumlev2', left: 1588, first: -397 },
  { id: 'AnnexNo', name: 'Annex_No', next: 'Annextitle', ...number, before: 720 },
  { id: 'Annextitle', name: 'Annex_title', next: 'Normal', ...title, after: 160 },
  { id: 'AppendixNo', name: 'Appendix_No', next: 'Appendixtitle', ...number, before: 720 },
  { id: 'Appendixtitle', name: 'Appendix_title', next: 'Normal', ...title, after: 160 },
  { id: 'SectionNo', name: 'Section_No', next: 'Sectiontitle', ...number },
  { id: 'Sectiontitle', name: 'Section_title', next: 'Normal', ...title },
  { id: 'Heading1', name: 'heading 1', builtIn: true, ...heading, before: 360, outline: 0, size: 26 },
  { id: 'Heading2', name: 'heading 2', builtIn: true, ...heading, before: 280, outline: 1 },
  { id: 'Heading3', name: 'heading 3', builtIn: true, ...heading, before: 240, outline: 2 },
  { id: 'Heading4', name: 'heading 4', builtIn: true, ...heading, before: 200, outline: 3 },
  { id: 'Headingb', name: 'Heading_b', ...heading, before: 200 },
  { id: 'Note', name: 'Note', basedOn: 'Normal', before: 80, size: 22 },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    builtIn: true,
    basedOn: 'Note',
    before: 40,
    left: 284,
    first: -284,
    tabs: [284],
    size: 20,
  },
  {
    id: 'Tablehead',
    name: 'Table_head',
    basedOn: 'Tabletext',
    next: 'Tabletext',
    align: 'center',
    keep: true,
    bold: true,
  },
  { id: 'Tabletext', name: 'Table_text', basedOn: 'Normal', align: 'left', before: 40, after: 40, tabs: [], size: 20 },
  { id: 'Code', name: 'Code', basedOn: 'Normal', align: 'left', tabs: [], size: 20, font: 'Courier New' },
  { id: 'Header', name: 'header', builtIn: true, basedOn: 'Normal', align: 'center', before: 0, tabs: [], size: 18 },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', type: 'character', builtIn: true },
  { id: 'href', name: 'href', type: 'character', basedOn: 'DefaultParagraphFont' },
  { id: 'FootnoteReference', name: 'footnote reference', type: 'character', builtIn: true, superscript: true },
  { id: 'Hyperlink', name: 'Hyperlink', type: 'character', builtIn: true, color: '0563C1', underline: true },
  { id: 'HTMLCode', name: 'HTML Code', type: 'character', builtIn: true, size: 20, font: 'Courier New' },
  { id: 'TableNormal', name: 'Normal Table', type: 'table', builtIn: true },
  { id: 'TableGrid', name: 'Table Grid', type: 'table', builtIn: true, basedOn: 'TableNormal' },
]
