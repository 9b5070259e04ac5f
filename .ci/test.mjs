/**
 * Everything that must hold: type check, linter, generated files, build, unit tests, the command as a process, the packed package.
 * Ends with one line, "N passed, N failed", and an honest exit code. A stage that cannot run counts as one failure.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { run } from './run-step.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }

for (const [title, script, args] of [
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']],
  [
    'linter and formatter',
    'node_modules/@biomejs/biome/bin/biome',
    ['ci', '--colors=off', '--max-diagnostics=30', '.'],
  ],
  ['generated files are up to date', '.ci/generate.mjs', ['--check']],
  ['build', '.ci/build.mjs', []],
]) {
  counts[run(title, script, args) ? 'passed' : 'failed']++
}
unit()
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exitCode = counts.failed === 0 ? 0 : 1

function unit() {
  const folder = mkdtempSync(join(tmpdir(), 'resolute-test-'))
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    counts.passed += result.numPassedTests
    counts.failed += result.numFailedTests
    counts.skipped += result.numPendingTests + result.numTodoTests
    // A file that does not load fails no test of its own.
    if (status !== 0 && result.numFailedTests === 0) counts.failed++
    if (result.numTotalTests === 0) counts.failed++
  } catch {
    counts.failed++
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
