import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const placeholders =
  /(?<![\p{L}\p{N}])(?:X{2,6}|x{2,6}|Y{3,4}|(?:19|20)(?:XX|xx|YY|yy|__|\?\?)|dd[/.-]mm[/.-]yy(?:yy)?|\?{3,})(?![\p{L}\p{N}])|[[<(](?:insert|enter|type|add) [^\]>)]{1,60}[\]>)]|\[(?:date|place|year|number|name|title|city|month|text|document|dates?|place, year|country|body|to be inserted|blank)\]|\b[Ll]orem ipsum\b[^.]{0,60}|\((?:Place|City|Venue), (?:[Yy]ear|20XX|XXXX|YYYY)\)/gu
/** Where one may stand. */
const sign = /XX|xx|YY|yy|__|\?\?|[[<(](?:insert|enter|type|add) |\[[a-z]|[Ll]orem ipsum|\((?:Place|City|Venue), /g
/** Roman twenty and the like behind the noun of a part. */
const counted = /(?:chapter|article|part|section|annex|volume|title|appendix|book|series|table|class|type|century) $/i

export const placeholder = rule({
  code: 'drafting/placeholder',
  number: 'F004',
  summary: 'No placeholder stands for words or numbers that were to be filled in',
  severity: { draft: 'warning', proposal: 'info', adopted: 'error' },
  fix: null,
  source: 'Practice of ITU conferences and of their editorial committees',
  check(draft, report) {
    for (const block of draft.blocksWith(sign)) {
      // A provisional number may be XXX.
      if (block.node.type === 'numberLine') continue
      for (const match of matches(placeholders, block.text)) {
        const [shown] = match
        if (/^X{2,3}$/i.test(shown) && counted.test(block.text.slice(0, match.index))) continue
        // Resolutions that a conference has not numbered yet are cited so: "Resolution XXX (Place, year)".
        if (/^X/.test(shown) && draft.profile.stage !== 'adopted' && cited.test(block.text.slice(0, match.index)))
          continue
        if (draft.isQuoted(block, match.index, match.index + shown.length)) continue
        report({
          ...draft.spanIn(block, match.index, match.index + shown.length),
          message: `Unexpected placeholder "${shown.slice(0, 60)}", expected what it stands for`,
        })
      }
    }
  },
})

const cited = /(?:resolutions?|decisions?|recommendations?|opinions?) \[?$/i
