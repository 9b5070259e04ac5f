import type { CitationForm } from '../form.js'
import { instrumentAt } from '../instruments.js'

/** What is cited by its name alone: "the Tunis Agenda", "the Hyderabad Declaration", "the Radio Regulations". */
export const instrument: CitationForm = {
  id: 'instrument',
  reads: 'the Tunis Agenda, the Hyderabad Declaration',
  anchors: [
    'ITU Constitution',
    'ITU Convention',
    'Constitution',
    'Convention',
    'General Rules',
    'Radio Regulations',
    'International Telecommunication Regulations',
    'Financial Regulations',
    'Staff Regulations',
    'Tunis Agenda',
    'Tunis Commitment',
    'Geneva Declaration',
    'Geneva Plan',
    ...['Buenos Aires', 'Valletta', 'Istanbul', 'Doha', 'Hyderabad', 'Dubai', 'Kigali', 'Baku'].flatMap(place => [
      `${place} Declaration`,
      `${place} Action Plan`,
    ]),
  ],
  read({ text }, at) {
    const named = instrumentAt(text, at)
    if (named === null || named.from !== at) return null
    // "the Tampere Convention": another one of the name.
    if (/^Con/.test(named.name) && !/(?:the|this|and|or|of|,|\() ?$/.test(text.slice(Math.max(0, at - 6), at)))
      return null
    return {
      from: at,
      to: named.to,
      citations: [
        {
          type: 'number',
          kind: 'instrument',
          from: at,
          to: named.to,
          target: { instrument: named.id, number: null, part: null },
          faults: [],
        },
      ],
    }
  },
}
