import type { Rule } from '../../rule.js'
import { apostrophe } from './apostrophe.js'
import { badGlyph } from './bad-glyph.js'
import { composed } from './composed.js'
import { cutItalics } from './cut-italics.js'
import { dash } from './dash.js'
import { doubleSpace } from './double-space.js'
import { fileEdges } from './file-edges.js'
import { invisibleCharacter } from './invisible.js'
import { lineEnds } from './line-ends.js'
import { mixedScript } from './mixed-script.js'
import { quoteStyle } from './quote-style.js'
import { slash } from './slash.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  doubleSpace,
  dash,
  slash,
  badGlyph,
  invisibleCharacter,
  mixedScript,
  composed,
  quoteStyle,
  apostrophe,
  cutItalics,
  fileEdges,
  lineEnds,
]
