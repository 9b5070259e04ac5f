import { rule } from '../../rule.js'

export const noteSequence = rule({
  code: 'numbering/note-sequence',
  number: 'N016',
  summary: 'Notes are numbered 1, 2, 3',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: null,
  source: 'Final Acts of PP-18: notes begin with 1 in every resolution',
  check(draft, report) {
    const notes = draft.notes.filter(({ label }) => /^\d{1,2}$/.test(label))
    notes.forEach((note, index) => {
      const before = index === 0 ? 0 : Number(notes[index - 1]?.label)
      if (Number(note.label) === before + 1 || (Number(note.label) === 1 && index > 0)) return
      const { offset } = note.position.start
      const at = draft.source.indexOf(note.label, offset)
      report({
        from: at,
        to: at + note.label.length,
        message: `Unexpected note "${note.label}"${index === 0 ? ' as the first' : ` after "${before}"`}, expected "${before + 1}"`,
      })
    })
  },
})
