import { rule } from '../../rule.js'

/** One is aware of something, or that something is so; the heading alone does not lead on. */
export const aware = rule({
  code: 'heading/aware',
  number: 'H010',
  summary: 'After aware, mindful and conscious a clause begins with "of" or "that"',
  severity: { draft: 'warning', proposal: 'warning', adopted: 'info' },
  fix: 'unsafe',
  source: 'Final Acts of PP-18: "of" or "that" after aware and mindful',
  check(draft, report) {
    const blocks = new Map(draft.blocks.filter(({ clause }) => clause !== null).map(block => [block.node, block]))
    for (const { section, depth, paragraphs } of draft.provisions) {
      if (
        depth > 0 ||
        !/^(?:aware|mindful|conscious|being aware|cognizant)(?: (?:further|also))?:?$/i.test(section.heading)
      )
        continue
      const block = paragraphs[0] === undefined ? undefined : blocks.get(paragraphs[0])
      if (block === undefined || !/^(?:the|a|an|its|their|this|these)(?!\p{L})/u.test(block.text)) continue
      const word = /^\S+/.exec(block.text)?.[0] ?? ''
      const span = draft.spanIn(block, 0, word.length)
      report({
        ...span,
        message: `Unexpected "${word}" under "${section.heading}", expected "of" or "that" before it`,
        fix: { title: 'Write of', safety: 'unsafe', edits: [{ from: span.from, to: span.from, text: 'of ' }] },
      })
    }
  },
})
