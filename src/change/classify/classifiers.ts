/** In order of precedence: a hunk, or a part of one, is named by the first that knows it. */
import { amount } from './amount.js'
import { bracket } from './bracket.js'
import { citation } from './citation.js'
import type { Classifier } from './classifier.js'
import { deadline } from './deadline.js'
import { frame } from './frame.js'
import { heading } from './heading.js'
import { internalReference } from './internal-reference.js'
import { label } from './label.js'
import { modal } from './modal.js'
import { punctuation } from './punctuation.js'
import { rewording } from './rewording.js'
import { term } from './term.js'
import { typography } from './typography.js'

export const classifiers: readonly Classifier[] = [
  frame,
  // What is not agreed is that first, whatever it says.
  bracket,
  heading,
  label,
  // Citations hold years and numbers, terms hold words that are verbs elsewhere.
  citation,
  internalReference,
  typography,
  term,
  modal,
  deadline,
  amount,
  // The rest: marks where nothing else remains, then words.
  punctuation,
  rewording,
]
