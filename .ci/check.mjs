/** Type check, linter and formatter; says what each found and ends with their verdict. */
import { run } from './run-step.mjs'

const steps = [
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']],
  [
    'linter and formatter',
    'node_modules/@biomejs/biome/bin/biome',
    ['ci', '--colors=off', '--max-diagnostics=30', '.'],
  ],
]
process.exitCode = steps.every(([title, script, args]) => run(title, script, args)) ? 0 : 1
