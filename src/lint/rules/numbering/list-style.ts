import { rule } from '../../rule.js'

export const listStyle = rule({
  code: 'numbering/list-style',
  number: 'N013',
  summary: 'Labels stand behind bullets everywhere in a text or nowhere',
  severity: { draft: 'info', proposal: 'info', adopted: null },
  fix: null,
  source: 'Markdown renders "- a)" and "a)" as different lists',
  triggers: ['- ', '* ', '+ '],
  check(draft, report) {
    const bulleted = (from: number) =>
      /(?:^|\n)[ \t>]*[-*+][ \t]+[*_\\]{0,3}$/.test(draft.source.slice(Math.max(0, from - 12), from))
    const labelled = draft.provisions.filter(({ clause, marker }) => marker !== null && clause.label !== '-')
    const inside = labelled.filter(({ marker }) => bulleted(marker?.from ?? 0))
    const outside = labelled.filter(({ marker }) => !bulleted(marker?.from ?? 0))
    const rare = (inside.length > outside.length ? outside : inside)[0]
    if (rare?.marker == null || inside.length === 0 || outside.length === 0) return
    report({
      ...rare.marker,
      message: `Unexpected "${rare.clause.marker}" ${inside.length > outside.length ? 'without' : 'behind'} a bullet, expected one style of list in the text`,
    })
  },
})
