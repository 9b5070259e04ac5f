/**
 * What each rule costs: `node test/precision/cost.mjs [pp18 wrc seed FILE...] [--rounds 5] [--all]`.
 * Milliseconds over all texts, as shares of the time that parsing takes in the same process; the dearest rules first.
 * What rules share (blocks, references, provisions, ...) is gathered by entries of its own before the first rule asks, so that no rule pays for others.
 */
import { readFileSync } from 'node:fs'
import { loadLibrary } from '../score/library.mjs'
import { filesOf } from './findings.mjs'

/** What rules ask of a draft, as rules that only ask. */
const shared = ['blocks', 'references', 'sections', 'provisions', 'notes', 'texts', 'lower'].map((name, index) => ({
  code: `(shared) ${name}`,
  number: `X00${index}`,
  severity: 'info',
  check: draft => void draft[name],
}))

/** Milliseconds by name, each the least of all rounds: `parse`, `lint` (all of it), shared things, rules by code. */
export function costsOf({ parse, lint, builtInCatalogue, rules }, texts, rounds = 5) {
  const best = new Map()
  for (let round = 0; round < rounds; round++) {
    const spent = new Map()
    const spend = (name, work) => {
      const start = performance.now()
      const result = work()
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - start)
      return result
    }
    const timed = [...shared, ...rules].map(rule => ({
      ...rule,
      check: (...given) => spend(rule.code, () => rule.check(...given)),
    }))
    const world = { catalogue: builtInCatalogue(), day: '2026-11-01', rules: timed }
    for (const text of texts) {
      const reading = spend('parse', () => parse(text))
      spend('lint', () => lint(reading, text, world))
    }
    for (const [name, time] of spent) best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, time))
  }
  return best
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2))

async function main(args) {
  const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 5
  const named = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--rounds')
  const texts = filesOf(named.length > 0 ? named : ['pp18', 'wrc']).map(file => readFileSync(file, 'utf8'))
  if (texts.length === 0) return console.log('No ../shared beside this clone: name files to measure on.')
  const costs = costsOf(await loadLibrary(), texts, rounds)
  const parsing = costs.get('parse')
  const line = (name, time) =>
    console.log(`${time.toFixed(1).padStart(9)} ms ${(100 * (time / parsing)).toFixed(1).padStart(6)} %  ${name}`)
  line('parse', parsing)
  line('lint, all of it', costs.get('lint'))
  const parts = [...costs].filter(([name]) => name !== 'parse' && name !== 'lint')
  line('lint, outside of rules', costs.get('lint') - parts.reduce((sum, [, time]) => sum + time, 0))
  const dearest = parts.sort((a, b) => b[1] - a[1])
  for (const [name, time] of args.includes('--all') ? dearest : dearest.slice(0, 30)) line(name, time)
}
