import type { Rule } from '../../rule.js'
import { annexHeading } from './annex-heading.js'
import { formulaBody } from './formula-body.js'
import { formulaEdition } from './formula-edition.js'
import { genreVerb } from './genre-verb.js'
import { history } from './history.js'
import { ownCitation } from './own-citation.js'
import { ownMeeting } from './own-meeting.js'
import { ownNoun } from './own-noun.js'
import { ownTitle } from './own-title.js'
import { revision } from './revision.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  formulaEdition,
  formulaBody,
  annexHeading,
  history,
  revision,
  ownTitle,
  ownCitation,
  ownNoun,
  ownMeeting,
  genreVerb,
]
