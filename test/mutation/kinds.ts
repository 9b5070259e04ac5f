/** All kinds of mistakes, family by family. A new kind is one entry in the table of its family. */
import type { Kind } from './kind.js'
import { kinds as abbreviation } from './kinds/abbreviation.js'
import { kinds as citation } from './kinds/citation.js'
import { kinds as date } from './kinds/date.js'
import { kinds as drafting } from './kinds/drafting.js'
import { kinds as heading } from './kinds/heading.js'
import { kinds as numbering } from './kinds/numbering.js'
import { kinds as punctuation } from './kinds/punctuation.js'
import { kinds as structure } from './kinds/structure.js'
import { kinds as typography } from './kinds/typography.js'
import { kinds as wording } from './kinds/wording.js'

export const kinds: readonly Kind[] = [
  ...structure,
  ...heading,
  ...numbering,
  ...punctuation,
  ...citation,
  ...wording,
  ...abbreviation,
  ...typography,
  ...date,
  ...drafting,
]
