import { rule } from '../../rule.js'

/** Under "instructs the Secretary-General" a provision is an infinitive: "to prepare", a phrase before it allowed. */
export const opening = rule({
  code: 'heading/opening',
  number: 'H007',
  summary: 'Under instructs, invites, requests and their like each provision says what to do: "to ..."',
  severity: 'warning',
  fix: null,
  source: 'Final Acts of PP-18: 37 of 38 provisions under "instructs the Secretary-General" open with "to"',
  check(draft, report) {
    const blocks = new Map(draft.blocks.filter(({ clause }) => clause !== null).map(block => [block.node, block]))
    for (const { section, depth, clause, items, paragraphs } of draft.provisions) {
      if (depth > 0 || section.addressees.length === 0 || !verbs.has(section.verbs[0] ?? '')) continue
      const block = paragraphs[0] === undefined ? undefined : blocks.get(paragraphs[0])
      if (
        block === undefined ||
        items.length > 0 ||
        !/^\p{Ll}/u.test(block.text) ||
        block.text.length < shortest ||
        clause.label === '-'
      )
        continue
      if (/(?:^|[\s(—–-])to(?!\p{L})/u.test(block.text) && !verbForm.test(block.text)) continue
      if (/^(?:that|NOTE)(?!\p{L})|:$/u.test(block.text)) continue
      const word = /^\S+/.exec(block.text)?.[0] ?? block.text
      report({
        ...draft.spanIn(block, 0, word.length),
        message: `Unexpected "${word}" at the head of a provision under "${section.heading}", expected "to"`,
      })
    }
  },
})

const verbs = new Set([
  'instructs',
  'invites',
  'requests',
  'urges',
  'encourages',
  'authorizes',
  'calls upon',
  'calls on',
])
/** "prepares a report", "prepare a report": a verb where "to" should stand. */
const verbForm =
  /^(?:prepar|submit|report|publish|continu|tak|mak|provid|ensur|develop|promot|support|encourag|invit|consider|study|studi|cooperat|collaborat|contribut|shar|review|monitor|draw|bring|bear|assist|establish|implement|convey|transmit|inform|identif|strengthen|facilitat|examin|creat|conduct|coordinat|keep|giv|work|adopt|updat|disseminat|pursu|explor|organiz|participat)(?:e?s|ies|e|y)? (?:the|a|an|its|their|this|these|all|any|on|in|with|them|it|each|for|necessary|appropriate|every)(?!\p{L})/u
const shortest = 12
