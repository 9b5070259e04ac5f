/** What the paragraph styles of ITU's templates say. Ids are the same in all languages; names differ from them by blanks and underscores only. */
import type { Role } from '../../scan/role.js'

/** By id or name in small letters, without blanks, underscores and "&". */
const stylesOf: Readonly<Record<Role, readonly string[]>> = {
  'number-line': words('resno resnobr decno recno opinionno questionno questionnobr repno repnobr'),
  title: words('restitle dectitle rectitle opiniontitle questiontitle reptitle title'),
  history: words(
    'resref resdate decref decdate recref recdate opinionref opiniondate questionref questiondate repref repdate',
  ),
  formula: words('normalaftertitle'),
  'section-heading': words('call'),
  'annex-heading': words('annexno annexnotitle appendixno appendixnotitle apptoannex attachno attachnotitle'),
  'annex-title': words('annextitle appendixtitle attachtitle'),
  subheading: words(
    'sectionno sectiontitle section1 section2 section3 partno parttitle chapno chaptitle artno arttitle artheading headingb headingi headingib heading1 heading2 heading3 heading4 heading5 heading6 heading7 heading8 heading9',
  ),
  text: words(
    'normal enumlev1 enumlev2 enumlev3 bodytext bodytext2 bodytextindent normalindent listparagraph listbullet listnumber',
  ),
  note: words('note footnotetext endnotetext'),
  proposal: words('proposal reasons source agendaitem committee docnumber title1 title2 title3 title4'),
  contents: words('toc0 toc1 toc2 toc3 toc4 toc5 toc6 toc7 toc8 toc9 tocheading tableoffigures index1 index2 index3'),
}

const roleOfStyle = new Map<string, Role>(
  (Object.keys(stylesOf) as Role[]).flatMap(role => stylesOf[role].map(style => [style, role] as const)),
)

function words(list: string): readonly string[] {
  return list.split(' ')
}

/** The role of a style by its id, else by its name; null for what says nothing. A style that was imported a second time has a "0" behind its id. */
export function roleOf(id: string, name: string | null): Role | null {
  const known = (key: string): Role | undefined => roleOfStyle.get(key) ?? roleOfStyle.get(key.replace(/0$/, ''))
  return known(normalised(id)) ?? (name === null ? null : (known(normalised(name)) ?? null))
}

function normalised(style: string): string {
  return style.toLowerCase().replace(/[\s_&]+/g, '')
}

/** 1 to 3 for "enumlev1" to "enumlev3", whose paragraphs belong below a clause; 0 for other styles. */
export function listLevelOf(id: string, name: string | null): number {
  const level = /^enumlev([1-9])/.exec(normalised(id)) ?? /^enumlev([1-9])/.exec(normalised(name ?? ''))
  return level === null ? 0 : Number(level[1])
}

/** Roles whose presence shows that the author works with these styles: only then the plain style says "running text". */
export const structural: ReadonlySet<Role> = new Set([
  'number-line',
  'history',
  'formula',
  'section-heading',
  'annex-heading',
  'annex-title',
])

/** What stands before a heading, by role. */
export const hashes: Readonly<Partial<Record<Role, string>>> = {
  'number-line': '# ',
  title: '## ',
  'annex-heading': '## ',
  'annex-title': '## ',
  subheading: '### ',
}
