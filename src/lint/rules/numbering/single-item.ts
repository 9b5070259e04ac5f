import { rule } from '../../rule.js'

export const singleItem = rule({
  code: 'numbering/single-item',
  number: 'N006',
  summary: 'The only clause of a section has no label',
  severity: 'warning',
  fix: 'safe',
  source: 'Final Acts of PP-18: 44 sections of one clause, none of them lettered',
  check(draft, report) {
    for (const { depth, siblings, clause, marker, section, paragraphs } of draft.provisions) {
      if (depth > 0 || siblings.length > 1 || marker === null || !/^(?:a|1)$/.test(clause.label ?? '')) continue
      const next = paragraphs[0]?.position.start.offset
      const isCited = draft.references.some(
        ({ kind, target }) => kind === 'internal' && 'path' in target && target.path === clause.path,
      )
      const isPlain = next !== undefined && /^[ \t]+$/.test(draft.source.slice(marker.to, next))
      report({
        ...marker,
        message: `Unexpected "${clause.label}" before the only clause of "${section.heading}", expected no label`,
        fix:
          isPlain && !isCited
            ? { title: 'Take the label away', safety: 'safe', edits: [{ from: marker.from, to: next, text: '' }] }
            : null,
      })
    }
  },
})
