import type { Rule } from '../../rule.js'
import { annexSequence } from './annex-sequence.js'
import { beyondZ } from './beyond-z.js'
import { bisForm } from './bis-form.js'
import { bisLeft } from './bis-left.js'
import { labelForm } from './label-form.js'
import { labelKind } from './label-kind.js'
import { letterSequence } from './letter-sequence.js'
import { listStyle } from './list-style.js'
import { markerSpace } from './marker-space.js'
import { missingLabel } from './missing-label.js'
import { noteMark } from './note-mark.js'
import { noteSequence } from './note-sequence.js'
import { numberSequence } from './number-sequence.js'
import { orphanSublist } from './orphan-sublist.js'
import { repeatedLabel } from './repeated-label.js'
import { romanSequence } from './roman-sequence.js'
import { singleItem } from './single-item.js'
import { singleSubItem } from './single-sub-item.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  letterSequence,
  numberSequence,
  romanSequence,
  repeatedLabel,
  missingLabel,
  singleItem,
  labelKind,
  labelForm,
  bisForm,
  bisLeft,
  beyondZ,
  markerSpace,
  listStyle,
  singleSubItem,
  orphanSublist,
  noteSequence,
  annexSequence,
  noteMark,
]
