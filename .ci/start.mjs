/** `npm start`: builds when needed, then lints the sample documents, which is the main job; `npm start -- ARGS` passes ARGS on. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './paths.mjs'

const built = spawnSync(process.execPath, [join(root, '.ci/build.mjs'), '--if-needed'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

const given = process.argv.slice(2)
// The samples hold mistakes on purpose: a run that finds them went well.
const samples = ['lint', '--format', 'full', '--exit-zero', 'fixtures/documents']
const { status } = spawnSync(
  process.execPath,
  [join(root, 'bin/resolute.js'), ...(given.length > 0 ? given : samples)],
  {
    // ARGS name files from where npm was called.
    cwd: given.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root,
    stdio: 'inherit',
  },
)
if (given.length === 0 && status === 0) console.log('\nA text of your own: npm start -- lint my.md')
process.exitCode = status ?? 1
