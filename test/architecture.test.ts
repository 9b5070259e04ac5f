/** The floors of docs/ARCHITECTURE.md hold: no arrow points up, no file stands in a cycle, no folder is unnamed or empty. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

interface Floor {
  readonly floor: number
  readonly folder: string
  readonly mayImport: string
}

const floors: readonly Floor[] = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8')
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim().replaceAll('`', '')))
  .filter(cells => cells.length >= 5 && /^\d+$/.test(cells[1] ?? ''))
  .map(cells => ({ floor: Number(cells[1]), folder: cells[2] as string, mayImport: cells[3] as string }))

const byFolder = new Map(floors.map(floor => [floor.folder, floor]))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.replaceAll('\\', '/'))

const specifiers =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g

/** What a file imports: files of the project as paths below src, packages as they are written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(specifiers)].map(match => {
    const specifier = (match[1] ?? match[2]) as string
    if (!specifier.startsWith('.')) return specifier
    return relative(src, resolve(src, dirname(file), specifier))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts')
  })
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : '')
const imports = new Map(files.map(file => [file, importsOf(file)]))

describe('the page and the house agree', () => {
  it('names every folder of src, and no other', () => {
    const folders = readdirSync(src).filter(name => statSync(join(src, name)).isDirectory())
    expect([...byFolder.keys()].sort()).toEqual(folders.sort())
  })

  it.each(floors)('$folder holds files', ({ folder }) => {
    expect(files.filter(file => folderOf(file) === folder).length).toBeGreaterThan(0)
  })

  it('reads imports at all', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(100)
  })
})

describe('imports go one way', () => {
  it.each(files.filter(file => folderOf(file) !== ''))('%s', file => {
    const folder = folderOf(file)
    const { floor, mayImport } = byFolder.get(folder) as Floor
    for (const target of imports.get(file) as string[]) {
      if (!files.includes(target)) continue
      const other = folderOf(target)
      if (other === folder) continue
      if (mayImport === 'everything below') {
        // The doors at the root of src are below whoever may import everything.
        expect(other === '' || (byFolder.get(other) as Floor).floor < floor, `${file} imports ${target}`).toBe(true)
      } else {
        expect(mayImport.split(/,\s*/), `${file} imports ${target}`).toContain(other)
        expect((byFolder.get(other) as Floor).floor, `${file} imports ${target}`).toBeLessThan(floor)
      }
    }
  })

  it('no file stands in a cycle of imports', () => {
    const state = new Map<string, 'open' | 'done'>()
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') throw new Error(`cycle: ${[...path, file].join(' -> ')}`)
      state.set(file, 'open')
      for (const target of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
  })

  it('only the command line knows Node', () => {
    for (const file of files) {
      const node = (imports.get(file) as string[]).filter(name => name.startsWith('node:'))
      if (folderOf(file) !== 'cli') expect(node, file).toEqual([])
    }
  })

  it('no language is named outside of src/language', () => {
    for (const file of files.filter(name => folderOf(name) !== 'language')) {
      expect(readFileSync(join(src, file), 'utf8'), file).not.toMatch(/(?:===|!==)\s*'(?:en|fr|es|ru|ar|zh)'/)
    }
  })
})
