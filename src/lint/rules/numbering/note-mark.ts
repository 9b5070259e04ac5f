import { matches } from '../../../source/matches.js'
import type { FootnoteReference } from '../../../tree/nodes.js'
import { walk } from '../../../tree/walk.js'
import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

const written = /\[\^([^\]\s^]{1,12})\](?!:)/gu

export const noteMark = rule({
  code: 'numbering/note-mark',
  number: 'N018',
  summary: 'Every mark has its note, every note its mark',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: null,
  source: 'Final Acts of PP-18: notes and marks go in pairs',
  check(draft, report) {
    const marks: FootnoteReference[] = []
    walk(draft.document, node => {
      if (node.type === 'footnoteReference') marks.push(node)
    })
    const noted = new Set(draft.notes.map(({ label }) => label))
    const marked = new Set(marks.map(({ label }) => label))
    for (const mark of marks)
      if (!noted.has(mark.label))
        report({
          ...spanOf(mark),
          message: `Unexpected mark "${mark.label}" without note, expected a note of that label`,
        })
    // A mark of Markdown without definition is read as words.
    for (const block of draft.blocksWith(written))
      for (const { 0: mark, 1: label, index } of matches(written, block.text))
        report({
          ...draft.spanIn(block, index, index + mark.length),
          severity: 'warning',
          message: `Unexpected mark "${label}" without note, expected a note of that label`,
        })
    for (const note of draft.notes) {
      if (marked.has(note.label) || note.label.startsWith('*')) continue
      const { offset } = note.position.start
      const length = /^[^\n]{0,60}/.exec(draft.source.slice(offset))?.[0].length ?? 1
      report({
        from: offset,
        to: Math.min(offset + length, note.position.end.offset),
        message: `Unexpected note "${note.label}" without mark, expected a mark of that label in the text`,
      })
    }
  },
})
