import type { Rule } from '../../rule.js'
import { abrogated } from './abrogated.js'
import { ambiguous } from './ambiguous.js'
import { dangling } from './dangling.js'
import { editionMissing } from './edition-missing.js'
import { editionSpace } from './edition-space.js'
import { future } from './future.js'
import { impossible } from './impossible.js'
import { labelBracket } from './label-bracket.js'
import { malformed } from './malformed.js'
import { numberSign } from './number-sign.js'
import { pluralNoun } from './plural-noun.js'
import { provisionSign } from './provision-sign.js'
import { recommendationOrder } from './recommendation-order.js'
import { revisedAtSameMeeting } from './revised-at-same-meeting.js'
import { sameMeeting } from './same-meeting.js'
import { summitName } from './summit-name.js'
import { superseded } from './superseded.js'
import { title } from './title.js'
import { titleOpening } from './title-opening.js'
import { unknownEdition } from './unknown-edition.js'
import { unknownNumber } from './unknown-number.js'
import { wrongBody } from './wrong-body.js'
import { wrongDirection } from './wrong-direction.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  superseded,
  revisedAtSameMeeting,
  sameMeeting,
  abrogated,
  unknownEdition,
  unknownNumber,
  wrongBody,
  impossible,
  malformed,
  ambiguous,
  dangling,
  wrongDirection,
  title,
  editionMissing,
  pluralNoun,
  numberSign,
  provisionSign,
  recommendationOrder,
  titleOpening,
  labelBracket,
  summitName,
  future,
  editionSpace,
]
