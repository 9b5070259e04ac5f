import { matches } from '../../../source/matches.js'
import { rule } from '../../rule.js'

export const lineEnds = rule({
  code: 'typography/line-ends',
  number: 'T012',
  summary: 'Lines end in one way throughout a file',
  severity: 'info',
  fix: 'safe',
  source: 'Programs that compare files by lines see a change in every line that ends in another way',
  triggers: ['\r\n'],
  check(draft, report) {
    if (draft.index !== 0) return
    const { source } = draft
    const ends = [...matches(/\r?\n/g, source)]
    const windows = ends.filter(([end]) => end === '\r\n')
    if (windows.length === 0 || windows.length === ends.length) return
    const fewer = windows.length * 2 <= ends.length ? '\r\n' : '\n'
    const text = fewer === '\n' ? '\r\n' : '\n'
    const edits = ends
      .filter(([end]) => end === fewer)
      .map(({ 0: end, index }) => ({ from: index, to: index + end.length, text }))
    const first = edits[0]
    if (first === undefined) return
    report({
      from: first.from,
      to: first.to,
      message: `Unexpected ${fewer === '\n' ? 'LF' : 'CRLF'} at the end of ${edits.length} lines, expected ${text === '\n' ? 'LF' : 'CRLF'} as at the others`,
      fix: { title: 'End all lines alike', safety: 'safe', edits },
    })
  },
})
