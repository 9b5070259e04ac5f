/**
 * `npm run precision`: what rules say of adopted texts, and how much of it is true.
 *   --unjudged    findings without verdict, with context     --false   those judged false, with context
 *   --rule WORDS  only codes that contain WORDS              --draft   entries for the unjudged, to fill in
 *   --write       test/precision/measured.json, which the pages of the rules show
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLibrary } from '../score/library.mjs'
import { findingsOf, sets, verdictsOf, wordsIn } from './verdicts.mjs'

const flag = { type: 'boolean', default: false }
const { values } = parseArgs({
  options: { unjudged: flag, false: flag, draft: flag, write: flag, rule: { type: 'string', default: '' } },
})

const library = await loadLibrary()
const judged = sets.flatMap(set => {
  const verdicts = verdictsOf(set)
  return findingsOf(library, set)
    .filter(({ code }) => code.includes(values.rule))
    .map(finding => ({ ...finding, verdict: verdicts.get(finding.key)?.verdict ?? null }))
})
if (judged.length === 0) {
  console.log('Nothing found; without ../shared beside this clone there is nothing to read.')
  process.exit(0)
}

const unjudged = judged.filter(({ verdict }) => verdict === null)
if (values.unjudged) unjudged.forEach(show)
if (values.false) judged.filter(({ verdict }) => verdict === false).forEach(show)
if (values.draft)
  for (const { set, file, code, path, of } of unjudged)
    console.log(
      `# ${set}\n- { file: ${file}, code: ${code}, path: ${JSON.stringify(path)}${of > 1 ? `, of: ${of}` : ''}, verdict: ?, why: "" }`,
    )
if (!values.draft) table()
if (values.write) write()

function show({ file, line, severity, code, path, of, message, context }) {
  console.log(`${file}:${line} [${severity}] ${code} (${path}, ${of}) ${message}\n    ${context}`)
}

function countsOf(findings) {
  const count = wanted => findings.filter(({ verdict }) => verdict === wanted).length
  return { true: count(true), false: count(false), unjudged: count(null) }
}

function table() {
  console.log(`\n${'rule'.padEnd(44)}${'true'.padStart(6)}${'false'.padStart(7)}${'unjudged'.padStart(10)}`)
  for (const [code, findings] of byCode()) {
    const counts = countsOf(findings)
    console.log(
      `${code.padEnd(44)}${String(counts.true).padStart(6)}${String(counts.false).padStart(7)}${String(counts.unjudged).padStart(10)}`,
    )
  }
  for (const severity of ['error', 'warning']) {
    const counts = countsOf(judged.filter(finding => finding.severity === severity))
    console.log(`${severity}s: ${counts.true}/${counts.true + counts.false} true, ${counts.unjudged} unjudged`)
  }
  const words = wordsIn('pp18')
  const found = judged.filter(({ set }) => set === 'pp18').length
  console.log(`pp18: ${found} findings in ${words} words, ${((1000 * found) / words).toFixed(2)} per 1,000`)
}

function byCode() {
  return [...grouped()].sort(([a], [b]) => (a < b ? -1 : 1))
}

function grouped() {
  const groups = new Map()
  for (const finding of judged) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding])
  return groups
}

function write() {
  const measured = Object.fromEntries(
    byCode().map(([code, findings]) => {
      const counts = countsOf(findings)
      return [code, { true: counts.true, false: counts.false }]
    }),
  )
  writeFileSync(join(import.meta.dirname, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`)
}
