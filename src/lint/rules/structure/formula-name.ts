import { bodyNameIn, headBlock } from '../../head.js'
import { rule } from '../../rule.js'

export const formulaName = rule({
  code: 'structure/formula-name',
  number: 'S011',
  summary: 'The adopting formula spells the name of the body as it is',
  severity: 'error',
  fix: 'safe',
  source: 'Constitution and Convention: names of conferences and assemblies; adopting formulas of their texts',
  check(draft, report) {
    const block = headBlock(draft, 'formula')
    const found = block === null ? null : bodyNameIn(block)
    if (block === null || found === null) return
    const shown = block.text.slice(found.from, found.to)
    // Books in capitals, and hyphens, are a matter of printing.
    if (printed(shown) === printed(found.name) || shown === found.name.toUpperCase()) return
    const span = draft.spanIn(block, found.from, found.to)
    report({
      ...span,
      message: `Unexpected "${shown}", expected "${found.name}"`,
      fix: draft.reads(span, shown)
        ? { title: `Write ${found.name}`, safety: 'safe', edits: [{ ...span, text: found.name }] }
        : null,
    })
  },
})

function printed(name: string): string {
  return name.replace(/[‐‑–-]/g, ' ')
}
