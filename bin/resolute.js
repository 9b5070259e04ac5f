#!/usr/bin/env node
// The door: thin, and CommonJS, because an ES module alone costs a tenth of the start of Node.
const args = process.argv.slice(2)

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  let command
  try {
    command = require('./load.js').load().exports
    compileLater()
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    process.stderr.write('resolute: not built yet; run npm ci && npm run build in its folder\n')
    process.exitCode = 2
  }
  command?.main(args)
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
