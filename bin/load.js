// Loads the command's bundle. Node 20 compiles it anew at each start, which costs a fifth of a short run; so the build leaves what V8
// made of it beside it (dist/cli.cache). Another version of V8 refuses that file, and the bundle is compiled as usual.
const { readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const file = join(__dirname, '../dist/cli.cjs')
const cache = join(__dirname, '../dist/cli.cache')

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** The script and its exports: `{ script, exports }`. Throws MODULE_NOT_FOUND when nothing is built. */
function load() {
  const source = read(file)
  if (source === undefined) throw Object.assign(new Error('not built'), { code: 'MODULE_NOT_FOUND' })
  const script = new Script(wrap(source.toString('latin1')), { filename: file, cachedData: read(cache) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return { script, exports: module.exports }
}

module.exports = { load, cache }
