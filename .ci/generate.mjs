/** Makes every generated file anew; with --check changes nothing and fails when one is not as committed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { run } from './run-step.mjs'

const scripts = readdirSync(join(root, '.ci/generate')).sort()
const results = scripts.map(name => run(name.replace('.mjs', ''), `.ci/generate/${name}`, process.argv.slice(2)))
process.exitCode = results.every(Boolean) ? 0 : 1
