/** Writes generated files, or with --check only looks whether they are as they would be written. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './paths.mjs'

const isCheck = process.argv.includes('--check')
const stale = []

/** `path` is from the folder of the project. */
export function write(path, text) {
  const target = join(root, path)
  if (!isCheck) {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  } else if (read(target) !== text) stale.push(path)
}

/** A file that is not generated any more. */
export function remove(path) {
  if (!isCheck) rmSync(join(root, path))
  else stale.push(path)
}

/** Says what is not up to date; call it last. */
export function finish() {
  if (stale.length === 0) return
  console.error(`not up to date: ${stale.join(', ')}; run npm run generate`)
  process.exitCode = 1
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
