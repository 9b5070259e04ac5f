import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** Runs one script of the project or of its packages with this Node; prints what it says only when it fails. True for success. */
export function run(title, script, args, { quiet = true } = {}) {
  const started = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`)
  if (status !== 0 && quiet) console.log(`${stdout}${stderr}`)
  return status === 0
}
