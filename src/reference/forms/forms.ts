import type { CitationForm } from '../form.js'
import { annex } from './annex.js'
import { conference } from './conference.js'
import { council } from './council.js'
import { internal } from './internal.js'
import { radioAssembly } from './radio-assembly.js'
import { radioConference } from './radio-conference.js'
import { unitedNations } from './united-nations.js'

/** Every form of citation. Where several share a word, the first that recognises something has it: narrow forms stand before wide ones. */
export const forms: readonly CitationForm[] = [
  // Adopted texts: those of the United Nations before those of ITU, `conference` last, for it takes what the others leave.
  unitedNations,
  radioAssembly,
  radioConference,
  council,
  conference,
  // Places in this text, or in a text that one of the forms above names.
  internal,
  annex,
]
