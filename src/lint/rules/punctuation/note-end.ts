import { endingAt } from '../../ending.js'
import { rule } from '../../rule.js'

export const noteEnd = rule({
  code: 'punctuation/note-end',
  number: 'P014',
  summary: 'A note ends with a full stop',
  severity: { draft: 'info', proposal: 'info', adopted: null },
  fix: 'safe',
  source: 'Final Acts of PP-18: notes are sentences',
  check(draft, report) {
    for (const note of draft.notes) {
      const last = note.children.at(-1)
      const ending = last === undefined ? null : endingAt(draft, last)
      if (ending === null || ending.mark !== '' || /(?:https?:|www\.)\S*$/.test(ending.block.text)) continue
      const from = Math.max(note.position.start.offset, ending.span.to - ending.word.length)
      report({
        from,
        to: ending.span.to,
        message: `Unexpected end of note "${note.label}" after "${ending.word}", expected a full stop`,
        fix: { title: 'Write .', safety: 'safe', edits: [{ ...ending.span, text: '.' }] },
      })
    }
  },
})
