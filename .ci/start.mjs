/** `npm start`: builds when needed, then shows the main job on the sample documents; `npm start -- ARGS` passes ARGS on. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

const built = spawnSync(process.execPath, [join(root, '.ci/build.mjs'), '--if-needed'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

const given = process.argv.slice(2)
const samples = readdirSync(join(root, 'fixtures/documents'))
  .filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
  .map(name => `fixtures/documents/${name}`)
const { status } = spawnSync(
  process.execPath,
  [join(root, 'bin/resolute.js'), ...(given.length > 0 ? given : samples)],
  {
    // ARGS name files from where npm was called.
    cwd: given.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root,
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
