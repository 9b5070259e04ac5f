import { conferenceByCode } from '../../../catalogue/conference.js'
import type { Draft } from '../../draft.js'
import { wordingRule } from '../../kinds/wording.js'
import type { Rule } from '../../rule.js'

const table = wordingRule({
  code: 'wording/chair',
  number: 'W009',
  summary: 'From 2022 on, who chairs is a chair',
  severity: 'warning',
  fix: 'unsafe',
  source: 'ITU English Language Style Guide, edition of 2023: chair, vice-chair',
  everywhere: true,
  safety: 'unsafe',
  words: [
    { instead: 'chairman', write: 'chair' },
    { instead: 'chairmen', write: 'chairs' },
    { instead: 'chairwoman', write: 'chair' },
    { instead: 'chairperson', write: 'chair' },
    { instead: 'chairpersons', write: 'chairs' },
    { instead: 'vice-chairman', write: 'vice-chair' },
    { instead: 'vice-chairmen', write: 'vice-chairs' },
    { instead: 'vice-chairperson', write: 'vice-chair' },
    { instead: 'vice-chairpersons', write: 'vice-chairs' },
  ],
})

export const chair: Rule = {
  ...table,
  check(draft, report, options) {
    if (yearOf(draft) >= 2022) table.check(draft, report, options)
  },
}

/** Of the meeting that adopted the text; of the day of judgement while none has. */
export function yearOf({ designation, day }: Draft): number {
  const met = designation?.conference == null ? null : conferenceByCode(designation.conference)
  return designation?.year ?? met?.year ?? Number(day.slice(0, 4))
}
