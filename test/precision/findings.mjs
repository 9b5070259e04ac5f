/**
 * Lists what rules say of real texts: `node test/precision/findings.mjs [pp18 wrc seed FILE...] [--rule numbering/] [--stage draft] [--infos]`.
 * Without files: pp18 and wrc. The stage is `adopted` unless given.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { loadLibrary } from '../score/library.mjs'

const shared = resolve(import.meta.dirname, '../../../shared')
const folders = { pp18: 'corpus/pp18', wrc: 'corpus/wrc', seed: 'seed' }

/** Paths of the named collections, or of files. */
export function filesOf(names) {
  return names.flatMap(name => {
    if (!(name in folders)) return [name]
    const folder = join(shared, folders[name])
    return existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map(file => join(folder, file))
      : []
  })
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2))

async function main(args) {
  const value = flag => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
  const named = args.filter((arg, index) => !arg.startsWith('--') && !['--rule', '--stage'].includes(args[index - 1]))
  const wanted = value('--rule') ?? ''
  const { parse, lint, builtInCatalogue, rules } = await loadLibrary()
  const counts = new Map()
  let words = 0
  for (const file of filesOf(named.length > 0 ? named : ['pp18', 'wrc'])) {
    const text = readFileSync(file, 'utf8')
    words += text.split(/\s+/).length
    const world = {
      catalogue: builtInCatalogue(),
      day: '2026-11-01',
      profile: { stage: value('--stage') ?? 'adopted' },
      rules: rules.filter(({ code }) => code.includes(wanted)),
    }
    for (const { code, rule, severity, message, path, position, fix } of lint(parse(text), text, world)) {
      if (rule === null || (severity === 'info' && !args.includes('--infos') && wanted === '')) continue
      counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1)
      const { start, end } = position
      const shown =
        text.slice(Math.max(0, start.offset - 40), start.offset) +
        '⟦' +
        text.slice(start.offset, end.offset) +
        '⟧' +
        text.slice(end.offset, end.offset + 40)
      console.log(
        `${basename(file)}:${start.line} [${severity}] ${code} (${path}) ${message}${fix === null ? '' : ` {${fix.safety}}`}\n    ${shown.replace(/\s+/g, ' ').slice(0, 260)}`,
      )
    }
  }
  for (const [key, number] of [...counts].sort()) console.log(`${String(number).padStart(5)} ${key}`)
  const found = [...counts].filter(([key]) => !key.startsWith('info')).reduce((sum, [, number]) => sum + number, 0)
  console.log(`${found} errors and warnings in ${words} words: ${((found / words) * 1000).toFixed(2)} per 1,000`)
}
