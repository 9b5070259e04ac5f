/** Runs the command as a process. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

export const root = resolve(import.meta.dirname, '../..')
export const bin = join(root, 'bin/resolute.js')
export const samples = join(root, 'fixtures/documents')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function resolute(
  args: readonly string[],
  options: { input?: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}

/** A folder of its own for one test file, removed afterwards. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'resolute-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
