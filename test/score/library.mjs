/** Loads the library to measure: bundled from src on the spot (fast, no build needed), or the built one. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')

/** The exports of the library; `from` is 'src' or 'dist'. */
export async function loadLibrary(from = 'src') {
  if (from === 'dist') return import(pathToFileURL(join(root, 'dist/index.js')).href)
  const { build } = await import('esbuild')
  const folder = join(root, 'node_modules/.cache/resolute-score')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `library-${process.pid}.mjs`)
  const entry = ['src/index.ts', 'src/read.ts'].map(path => join(root, path)).find(path => existsSync(path))
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'silent',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}
