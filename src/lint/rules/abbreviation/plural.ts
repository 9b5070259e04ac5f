import { matches } from '../../../source/matches.js'
import { substitute } from '../../kinds/substitute.js'
import { rule } from '../../rule.js'

/** Things that are counted: nobody speaks of what belongs to an ICT. */
const counted = new Set(
  'ICT SME MSME LDC LLDC SDG MDG NGO ISP IXP CIRT CSIRT CERT MoU MOU IPR DFI OTT PPP UAV FAQ URL PC RPM IoT'.split(' '),
)
const owned = /(?<![\p{L}\p{N}-])((?:[A-Z]{2,}|[A-Z][a-z]?[A-Z]+))['’]s(?!\p{L})/gu
const sign = /['’]s(?<=[A-Z].s)/g

export const plural = rule({
  code: 'abbreviation/plural',
  number: 'A005',
  summary: 'The plural of an abbreviation has no apostrophe',
  severity: 'warning',
  fix: 'safe',
  source: 'ITU English Language Style Guide, ICT(s)',
  check(draft, report) {
    for (const block of draft.blocksWith(sign))
      for (const match of matches(owned, block.text)) {
        const [shown, name = ''] = match
        // What has a plural without apostrophe elsewhere in the text is counted too.
        if (!counted.has(name) && !new RegExp(`\\b${name}s\\b`).test(draft.own)) continue
        const before = block.text.slice(Math.max(0, match.index - 8), match.index)
        if (/(?:^|\s)(?:an?|each|every|one|this)\s$/i.test(before)) continue
        const span = { from: match.index, to: match.index + shown.length }
        const finding = substitute(draft, block, { ...span, write: `${name}s` }, 'safe')
        if (finding !== null) report(finding)
      }
  },
})
