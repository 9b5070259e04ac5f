import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import type { Body } from '../../../tree/nodes.js'
import { likeCase } from '../../kinds/substitute.js'
import { rule } from '../../rule.js'

const nouns: Readonly<Partial<Record<Body, keyof typeof others>>> = {
  PP: 'conference',
  WTDC: 'conference',
  WRC: 'conference',
  WCIT: 'conference',
  WTSA: 'assembly',
  RA: 'assembly',
}
const others = {
  conference: /\bof this (?<noun>assembly)(?!\p{L})/giu,
  assembly: /\bof this (?<noun>conference)(?!\p{L})/giu,
}
const sign = /of this [ac]/gi

export const ownMeeting = rule({
  code: 'consistency/own-meeting',
  number: 'C009',
  summary: 'Texts of an assembly say "of this assembly", texts of a conference "of this conference"',
  severity: 'warning',
  bodies: ['PP', 'WTDC', 'WRC', 'WCIT', 'WTSA', 'RA'],
  fix: 'unsafe',
  source: 'Final Acts of PP-18: "of this conference" 72 times; Proceedings of WTSA-16: "of this assembly"',
  check(draft, report) {
    const expected = draft.profile.body === null ? undefined : nouns[draft.profile.body]
    const other = expected === 'assembly' ? 'conference' : 'assembly'
    if (expected === undefined || !draft.words.has(other)) return
    const pattern = others[expected]
    for (const block of draft.blocksWith(sign)) {
      if (!isRunning(block)) continue
      for (const match of matches(pattern, block.text)) {
        const noun = match.groups?.noun ?? ''
        const to = match.index + match[0].length
        if (draft.isQuoted(block, match.index, to)) continue
        const span = draft.spanIn(block, to - noun.length, to)
        const written = likeCase(expected, noun)
        report({
          ...span,
          message: `Unexpected "${match[0]}" in a text of ${draft.profile.body}, expected "of this ${written}"`,
          fix: draft.reads(span, noun)
            ? { title: `Write ${written}`, safety: 'unsafe', edits: [{ ...span, text: written }] }
            : null,
        })
      }
    }
  },
})
