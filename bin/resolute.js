#!/usr/bin/env node
// The door: thin, and CommonJS, because an ES module alone costs a tenth of the start of Node.
const args = process.argv.slice(2)

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  let command
  try {
    const { load, compileLater } = require('./load.js')
    command = load().exports
    compileLater()
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    process.stderr.write('resolute: not built yet; run npm ci && npm run build in its folder\n')
    process.exitCode = 2
  }
  command?.main(args)
}
