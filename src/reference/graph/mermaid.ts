import type { GraphFormat } from './format.js'

/** For Markdown that draws (GitHub, GitLab): texts that were read stand in boxes, cited ones in rounded ones. */
export const mermaid: GraphFormat = {
  id: 'mermaid',
  write({ nodes, edges }) {
    const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]))
    const lines = [
      'graph LR',
      ...nodes.map(({ id, label, given }) => {
        const text = quoted(label)
        return `  ${names.get(id)}${given ? `[${text}]` : `(${text})`}`
      }),
      ...edges.map(({ from, to, outcome, count }) => {
        const times = count === 1 ? '' : ` (${count})`
        return `  ${names.get(from)} -->|${quoted(outcome + times)}| ${names.get(to)}`
      }),
    ]
    return `${lines.join('\n')}\n`
  },
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '#quot;').replace(/\s+/g, ' ')}"`
}
