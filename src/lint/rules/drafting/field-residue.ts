import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

const residue =
  /Error! (?:Reference source not found|Bookmark not defined|Unknown document property name|No text of specified style|Main Document Only|Not a valid[^.]{0,40})\.?|\bPAGEREF _\w{3,30}|\bFILENAME \\[a-z*]|\bTOC \\o "[^"]{1,10}"|\bHYPERLINK "[^"]{1,200}"|\[footnoteRef:\d+\]|\bREF _Ref\d{4,12}|MERGEFIELD \w{1,30}/g
const sign = /Error!|REF _|NAME \\|TOC \\|LINK "|\[footnoteRef|MERGEF/g

export const fieldResidue = rule({
  code: 'drafting/field-residue',
  number: 'F014',
  summary: 'No field code or error of a word processor is left in the text',
  severity: 'error',
  fix: null,
  source: 'Texts extracted from Word: field codes and their errors',
  check(draft, report) {
    for (const block of draft.blocksWith(sign)) {
      for (const match of matches(residue, block.text))
        report({
          ...draft.spanIn(block, match.index, match.index + match[0].length),
          message: `Unexpected "${match[0]}" of a word processor, expected what the field stood for`,
        })
    }
  },
})
