import type { Rule } from '../../rule.js'
import { changeMarks } from './change-marks.js'
import { conflict } from './conflict.js'
import { fieldResidue } from './field-residue.js'
import { gluedEditions } from './glued-editions.js'
import { insertedLabel } from './inserted-label.js'
import { note } from './note.js'
import { numberBrackets } from './number-brackets.js'
import { placeholder } from './placeholder.js'
import { proposalNumber } from './proposal-number.js'
import { provisionalNumber } from './provisional-number.js'
import { reasons } from './reasons.js'
import { squareBrackets } from './square-brackets.js'
import { symbol } from './symbol.js'
import { unbalancedBrackets } from './unbalanced-brackets.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  squareBrackets,
  unbalancedBrackets,
  note,
  placeholder,
  gluedEditions,
  changeMarks,
  insertedLabel,
  symbol,
  reasons,
  proposalNumber,
  numberBrackets,
  conflict,
  provisionalNumber,
  fieldResidue,
]
