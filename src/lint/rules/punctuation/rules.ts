import type { Rule } from '../../rule.js'
import { bracketBalance } from './bracket-balance.js'
import { chapeauColon } from './chapeau-colon.js'
import { clauseEnd } from './clause-end.js'
import { doubledMark } from './doubled-mark.js'
import { finalStop } from './final-stop.js'
import { headingMark } from './heading-mark.js'
import { missingEnd } from './missing-end.js'
import { missingSpace } from './missing-space.js'
import { noteEnd } from './note-end.js'
import { prematureStop } from './premature-stop.js'
import { quoteBalance } from './quote-balance.js'
import { quoteStyle } from './quote-style.js'
import { semicolonAnd } from './semicolon-and.js'
import { spaceBefore } from './space-before.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  clauseEnd,
  finalStop,
  missingEnd,
  chapeauColon,
  prematureStop,
  headingMark,
  semicolonAnd,
  quoteBalance,
  bracketBalance,
  quoteStyle,
  spaceBefore,
  missingSpace,
  doubledMark,
  noteEnd,
]
