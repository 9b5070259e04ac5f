import type { GraphFormat } from './format.js'

/** For Graphviz: texts that were read stand in boxes, cited ones in ovals. */
export const dot: GraphFormat = {
  id: 'dot',
  write({ nodes, edges }) {
    const lines = [
      'digraph citations {',
      '  rankdir=LR',
      ...nodes.map(({ id, label, given }) => `  ${quoted(id)} [label=${quoted(label)}${given ? ', shape=box' : ''}]`),
      ...edges.map(({ from, to, outcome, count }) => {
        const times = count === 1 ? '' : ` (${count})`
        return `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(outcome + times)}]`
      }),
      '}',
    ]
    return `${lines.join('\n')}\n`
  },
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/g, ' ')}"`
}
