import { rule } from '../../rule.js'

export const fileEdges = rule({
  code: 'typography/file-edges',
  number: 'T011',
  summary: 'A file begins with its first line and ends with one line end',
  severity: 'info',
  fix: 'safe',
  source: 'POSIX, 3.206 Line; PP-10 Resolution 174 as published: two empty lines first, no line end last',
  check(draft, report) {
    const { source } = draft
    const head = /^(?:[ \t]*\r?\n)+/.exec(source)?.[0].length ?? 0
    if (draft.index === 0 && head > 0)
      report({
        from: 0,
        to: head,
        message: 'Unexpected empty lines before the text, expected none',
        fix: { title: 'Remove them', safety: 'safe', edits: [{ from: 0, to: head, text: '' }] },
      })
    if (draft.index !== draft.reading.documents.length - 1) return
    const end = source.trimEnd().length
    const tail = source.slice(end)
    if (/^[ \t]*\r?\n$/.test(tail) || end === 0) return
    const text = source.includes('\r\n') ? '\r\n' : '\n'
    report({
      from: end,
      to: source.length,
      message: tail.includes('\n')
        ? 'Unexpected empty lines behind the text, expected one line end'
        : 'Unexpected end of the file, expected a line end before it',
      fix: { title: 'End with one line end', safety: 'safe', edits: [{ from: end, to: source.length, text }] },
    })
  },
})
