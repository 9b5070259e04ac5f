import { spanOf } from '../../draft.js'
import { rule } from '../../rule.js'

export const headingMark = rule({
  code: 'punctuation/heading-mark',
  number: 'P006',
  summary: 'A heading has no punctuation at its end',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: no colon or comma behind a heading in 64 texts',
  check(draft, report) {
    for (const section of draft.sections) {
      const heading = section.children.find(({ type }) => type === 'sectionHeading')
      if (heading === undefined) continue
      const { to } = spanOf(heading)
      const from = spanOf(heading).from
      // A colon is left outside of the heading by the reader where words follow on its line.
      const found = /[:,;.]+(?=[*_ ]*$)/.exec(draft.source.slice(from, to)) ?? null
      const behind = /^[*_ ]{0,4}([:,;.])/.exec(draft.source.slice(to, to + 6))
      if (found === null && behind === null) continue
      const at = found === null ? to + (behind?.[0].length ?? 1) - 1 : from + found.index
      const mark = found?.[0] ?? behind?.[1] ?? ''
      const isOwnLine = /^[*_: ]*(?:\r?\n|$)/.test(draft.source.slice(at + mark.length))
      report({
        from: at,
        to: at + mark.length,
        message: `Unexpected "${mark}" after "${section.heading.replace(/[:,;.]+$/, '')}", expected no mark behind a heading`,
        fix: isOwnLine
          ? { title: 'Take the mark away', safety: 'safe', edits: [{ from: at, to: at + mark.length, text: '' }] }
          : null,
      })
    }
  },
})
