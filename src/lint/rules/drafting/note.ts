import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const notes =
  /[[({](?:editor(?:['’]s|ial|s['’])? note|ed\. ?note|drafting note|drafter['’]s note|note (?:by|from|to) the (?:editor|secretariat|drafters?|drafting)|secretariat['’]?s? (?:note|comment)|comment)\b[^\])}]{0,300}[\])}]?|[[(](?:[^\])(]{0,60} )?to be (?:confirmed|determined|decided|completed|agreed|updated|added|defined|discussed)(?: [^\])(]{0,60})?[\])]/giu
const marks = /(?<![\p{L}\d])(?:TBC|TBD|TBA|T\.B\.[CDA]\.|TODO|FIXME)(?![\p{L}\d])/gu
/** Where one may stand. */
const sign = /[[({](?=[^\])(]{0,61}(?:note|comment|to be ))|T(?:B[CDA]|\.B\.|ODO)|FIXME/gi

export const note = rule({
  code: 'drafting/note',
  number: 'F003',
  summary: 'Notes to the drafters are taken out before a text is final',
  severity: { draft: 'warning', proposal: 'info', adopted: 'error' },
  fix: null,
  source: 'Practice of ITU conferences and of their editorial committees',
  check(draft, report) {
    for (const block of draft.blocksWith(sign)) {
      for (const pattern of [notes, marks]) {
        for (const match of matches(pattern, block.text)) {
          const to = match.index + match[0].length
          if (pattern === marks && bracketAround(block.text, match.index)) continue
          if (draft.isQuoted(block, match.index, to)) continue
          report({
            ...draft.spanIn(block, match.index, to),
            message: `Unexpected "${match[0].slice(0, 60)}" left in the text, expected what it stands for or nothing`,
          })
        }
      }
    }
  },
})

/** Inside a bracket that is a note itself. */
function bracketAround(text: string, at: number): boolean {
  return /[[({](?:editor|ed\.|drafting|note|comment)[^\])}]*$/iu.test(text.slice(Math.max(0, at - 200), at))
}
