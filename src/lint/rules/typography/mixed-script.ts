import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

/** Letters of other scripts that look like Latin ones. */
const twins = new Map(
  [...'АВЕКМНОРСТХаеорсхуіѕјІЅЈΑΒΕΗΙΚΜΝΟΡΤΧο'].map((letter, index) => [
    letter,
    'ABEKMHOPCTXaeopcxyisjISJABEHIKMNOPTXo'.charAt(index),
  ]),
)
const token = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}-]{2,60}/gu
const other = /[\p{Script=Cyrillic}ΑΒΕΗΙΚΜΝΟΡΤΧο]/u
const latin = /\p{Script=Latin}/u

export const mixedScript = rule({
  code: 'typography/mixed-script',
  number: 'T006',
  summary: 'The letters of a word are of one script',
  severity: 'error',
  fix: 'safe',
  source: 'Unicode Technical Standard 39; ITU-T E.119 in Russian: МСЭ-Т with a Latin T',
  check(draft, report) {
    if (!other.test(draft.own)) return
    for (const block of draft.blocksWith(token)) {
      if (!other.test(block.text)) continue
      for (const { 0: shown, index } of matches(token, block.text)) {
        if (!other.test(shown) || !latin.test(shown)) continue
        const letters = [...shown]
        const strange = letters.filter(letter => other.test(letter))
        const latins = letters.filter(letter => latin.test(letter))
        // A word of another alphabet with a Latin letter in it, or a word and a foreign ending: for the author to tell.
        const write =
          strange.every(letter => twins.has(letter)) && latins.length >= strange.length
            ? letters.map(letter => twins.get(letter) ?? letter).join('')
            : null
        const span = draft.spanIn(block, index, index + shown.length)
        report({
          ...span,
          message: `Unexpected "${strange.join('')}" of another script in "${shown}", expected letters of one script`,
          fix:
            write === null || !draft.reads(span, shown)
              ? null
              : { title: `Write ${write} in Latin letters`, safety: 'safe', edits: [{ ...span, text: write }] },
        })
      }
    }
  },
})
