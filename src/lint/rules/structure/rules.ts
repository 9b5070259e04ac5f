import type { Rule } from '../../rule.js'
import { annexMention } from './annex-mention.js'
import { duplicateHeading } from './duplicate-heading.js'
import { edition } from './edition.js'
import { editionForm } from './edition-form.js'
import { emptySection } from './empty-section.js'
import { formula } from './formula.js'
import { formulaComma } from './formula-comma.js'
import { formulaName } from './formula-name.js'
import { noDot } from './no-dot.js'
import { numberLine } from './number-line.js'
import { operative } from './operative.js'
import { preamble } from './preamble.js'
import { preambleOrder } from './preamble-order.js'
import { revForm } from './rev-form.js'
import { title } from './title.js'
import { titleCapitals } from './title-capitals.js'
import { titleCase } from './title-case.js'
import { titleEnd } from './title-end.js'
import { wrcCode } from './wrc-code.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  numberLine,
  edition,
  editionForm,
  noDot,
  revForm,
  wrcCode,
  title,
  titleEnd,
  formula,
  formulaComma,
  formulaName,
  operative,
  preambleOrder,
  duplicateHeading,
  emptySection,
  preamble,
  annexMention,
  titleCase,
  titleCapitals,
]
