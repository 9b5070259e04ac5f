import { editionBracket, headBlock } from '../../head.js'
import { rule } from '../../rule.js'

/** What stands for "Rev." at the start of the bracket, its space included. */
const mark = /^ ?(?:r ?e ?v(?:ised|ision)?|amended|modified|mod)(?:\.+|(?![\p{L}]))?[ .,:]{0,3}(?=[\p{L}\d])/iu

export const revForm = rule({
  code: 'structure/rev-form',
  number: 'S005',
  summary: 'A revised edition is marked "Rev. " before a place and "Rev." before the code of a WRC',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'error' },
  bodies: ['PP', 'WTSA', 'WTDC', 'WRC', 'WCIT', 'WTPF'],
  fix: 'safe',
  source: 'Final Acts of PP-18: "REV. DUBAI, 2018"; Final Acts of WRC-15 to WRC-23: "REV.WRC-23"',
  check(draft, report) {
    const { readNumberLine: line } = draft
    const bracket = editionBracket(headBlock(draft, 'numberLine'))
    if (line === null || bracket === null || !line.revised || line.residue) return
    const shown = mark.exec(bracket.content)?.[0]
    if (shown === undefined) return
    const behind = bracket.content.slice(shown.length)
    const isCode = line.code !== null
    const isCapital = shown === shown.toUpperCase() && (isCode || behind === behind.toUpperCase())
    const expected = `${isCapital ? 'REV.' : 'Rev.'}${isCode ? '' : ' '}`
    if (shown === expected) return
    const span = draft.spanIn(bracket.block, bracket.from, bracket.from + shown.length)
    report({
      ...draft.spanIn(bracket.block, bracket.from, bracket.to),
      message: `Unexpected "${bracket.content.trim()}", expected "${expected}${behind}"`,
      fix: draft.reads(span, shown)
        ? { title: `Write ${expected.trim()}`, safety: 'safe', edits: [{ ...span, text: expected }] }
        : null,
    })
  },
})
