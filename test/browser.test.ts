import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('bundles the library for a browser, without anything of Node', async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(resolve(import.meta.dirname, '..'), 'src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const text = outputFiles[0]?.text ?? ''
  expect(text.length).toBeGreaterThan(50_000)
  expect(text).not.toMatch(/["']node:|require\(/)
})
