import { isRunning } from '../../../prose/block.js'
import { matches } from '../../../source/matches.js'
import { substitute } from '../../kinds/substitute.js'
import { rule } from '../../rule.js'
import { yearOf } from './chair.js'

const pronoun = /(?<![\p{L}/-])(?:[Hh]is|[Hh]er|[Hh]e|[Ss]he|him|himself|herself)(?![\p{L}/-])/gu
/** "his or her", "He or she", "Her Majesty". */
const paired = /(?<!\p{L})(?:his|her|he|she|him|himself|herself) (?:or|and) $/iu
const pairedBehind =
  /^ (?:or|and) (?:his|her|hers|he|she|him|himself|herself)(?!\p{L})|^ (?:Royal |Serene |Imperial )?(?:Majesty|Excellency|Highness|Holiness)/u

export const genderedPronoun = rule({
  code: 'wording/gendered-pronoun',
  number: 'W010',
  summary: 'Holders of an office are spoken of without regard to sex',
  severity: 'warning',
  fix: null,
  source: 'ITU English Language Style Guide, edition of 2023: gender-neutral language',
  check(draft, report) {
    if (yearOf(draft) < 2022) return
    for (const block of draft.blocksWith(pronoun)) {
      if (!isRunning(block)) continue
      const { text } = block
      for (const { 0: shown, index: from } of matches(pronoun, text)) {
        const to = from + shown.length
        if (paired.test(text.slice(Math.max(0, from - 14), from)) || pairedBehind.test(text.slice(to, to + 30)))
          continue
        const finding = substitute(
          draft,
          block,
          { from, to, write: null, message: `Unexpected "${shown}", expected words that fit any holder of the office` },
          'unsafe',
        )
        if (finding !== null) report(finding)
      }
    }
  },
})
