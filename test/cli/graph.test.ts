/** `resolute graph` as a process. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { CitationGraph } from '../../src/reference/graph.js'
import { writeRepository } from '../workspace/small-repository.js'
import { resolute, workFolder } from './command.js'

const folder = workFolder()
writeRepository(folder)
const run = (...args: string[]) => resolute(['graph', ...args], { cwd: folder })

it('has a node for each document and each cited text, and an edge for each outcome', () => {
  const { code, out, err } = run('-f', 'json', '.')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { nodes, edges } = JSON.parse(out) as CitationGraph
  expect(nodes.filter(({ given }) => given)).toHaveLength(6)
  expect(nodes.filter(({ given }) => !given).map(({ label }) => label)).toEqual(['Resolution 71 (Rev. Dubai, 2018)'])
  expect(nodes.find(({ id }) => id === 'PP resolution 961 PP-22')).toMatchObject({
    title: 'Lamps for buoys',
    file: 'pp/961.md',
    body: 'PP',
    year: 2022,
  })
  expect(edges.filter(({ from }) => from === 'PP resolution 961 PP-22')).toEqual([
    {
      from: 'PP resolution 961 PP-22',
      to: 'PP resolution 960 PP-18',
      outcome: 'revised-at-same-meeting',
      count: 1,
      clauses: ['recalling a)'],
    },
    {
      from: 'PP resolution 961 PP-22',
      to: 'PP resolution 960 PP-22',
      outcome: 'current',
      count: 1,
      clauses: ['recalling b)'],
    },
    {
      from: 'PP resolution 961 PP-22',
      to: 'PP resolution 962 PP-18',
      outcome: 'unverified',
      count: 1,
      clauses: ['recalling c)'],
    },
  ])
})

it('is drawn by Graphviz and in Markdown, and a page of its own', () => {
  expect(run('.').out).toContain('"PP resolution 961 PP-22" -> "PP resolution 962 PP-18" [label="unverified"]\n')
  expect(run('-f', 'mermaid', '.').out).toMatch(/^graph LR\n/)
  const page = join(folder, 'graph.html')
  expect(run('-f', 'html', '.', '-o', page)).toEqual({ code: 0, out: '', err: '' })
  const written = readFileSync(page, 'utf8')
  expect(written).toContain('<h1>6 texts, 1 more text cited</h1>')
  expect(written.match(/<script/g)).toHaveLength(2)
})

it('takes no other format', () => {
  expect(run('-f', 'svg', '.').code).toBe(2)
})
