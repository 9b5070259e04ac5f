// Loads the command's bundle and those of its parts that are programs. Node 20 compiles them anew at each start, which costs a fifth of a short
// run; so the build leaves what V8 made of each beside it (dist/cli.cache). Another version of V8 refuses that file, and the bundle is compiled as usual.
const { readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '../dist')
const compiled = new Set(['word', 'word-writers'])
const loaded = new Map()

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function cacheOf(name) {
  return join(dist, `${name}.cache`)
}

/** A bundle and its exports: `{ script, exports }`. Throws MODULE_NOT_FOUND when nothing is built. */
function load(name = 'cli') {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const file = join(dist, `${name}.cjs`)
  const source = read(file)
  if (source === undefined) throw Object.assign(new Error('not built'), { code: 'MODULE_NOT_FOUND' })
  const script = new Script(wrap(source.toString('latin1')), { filename: file, cachedData: read(cacheOf(name)) })
  const module = { exports: {} }
  const bundle = { script, exports: module.exports }
  loaded.set(name, bundle)
  script.runInThisContext()(module.exports, requireFrom(file), module, file, dirname(file))
  bundle.exports = module.exports
  return bundle
}

function requireFrom(file) {
  const require = createRequire(file)
  return id => {
    const part = /^\.\/([\w-]+)\.cjs$/.exec(id)?.[1]
    return part !== undefined && compiled.has(part) ? load(part).exports : require(id)
  }
}

/**
 * Node 20 makes machine code of a function after few calls and of a pattern after one, and tidies patterns it will run once; most here are
 * not used often enough to repay that. Waiting longer saves a fifth of a short run of lint, and of a long one too. Not before the command is
 * loaded: Node's own modules and the command's compiled form are refused under other settings than those they were made with. Not
 * measured with other V8s.
 */
function compileLater() {
  if (!process.versions.v8.startsWith('11.3.')) return
  const { setFlagsFromString } = require('node:v8')
  setFlagsFromString('--interrupt-budget=600000')
  setFlagsFromString('--regexp-tier-up-ticks=10')
  setFlagsFromString('--no-regexp-peephole-optimization')
}

module.exports = { load, loaded, cacheOf, compileLater }
