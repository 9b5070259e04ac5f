import type { CitationForm } from '../form.js'
import { actionLine } from './action-line.js'
import { annex } from './annex.js'
import { article } from './article.js'
import { conference } from './conference.js'
import { council } from './council.js'
import { document } from './document.js'
import { instrument } from './instrument.js'
import { internal } from './internal.js'
import { paragraph } from './paragraph.js'
import { provision } from './provision.js'
import { question } from './question.js'
import { radioAssembly } from './radio-assembly.js'
import { radioConference } from './radio-conference.js'
import { recommendation } from './recommendation.js'
import { report } from './report.js'
import { studyGroup } from './study-group.js'
import { sustainableDevelopmentGoal } from './sustainable-development-goal.js'
import { unitedNations } from './united-nations.js'

/** Every form of citation. Where several share a word, the first that recognises something has it: narrow forms stand before wide ones. */
export const forms: readonly CitationForm[] = [
  // Technical texts, whose numbers begin with a Sector.
  recommendation,
  report,
  // Adopted texts: those of the United Nations before those of ITU, `conference` last, for it takes what the others leave.
  unitedNations,
  radioAssembly,
  radioConference,
  council,
  conference,
  // What has a number inside something that has a name.
  provision,
  article,
  paragraph,
  actionLine,
  sustainableDevelopmentGoal,
  question,
  studyGroup,
  document,
  instrument,
  // Places in this text, or in a text that one of the forms above names.
  internal,
  annex,
]
