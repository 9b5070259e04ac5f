/**
 * Reads the hand-made outlines and clause boundaries of `../shared/gold`.
 * They are a small, regular part of YAML (block lists of flow mappings), so forty lines read them and no parser is needed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the shared papers lie, beside the clone; everything that needs them skips when they are not there. */
export const shared = resolve(import.meta.dirname, '../../../shared')

/** The gold files of one set ("pp18", "wrc"): `{ name, set, text, outline, leaves }`, leaves null where nobody marked them. */
export function goldFiles(set) {
  const folder = join(shared, 'gold', set)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml') && !/\.(leaves|citations)\.yaml$/.test(name))
    .sort()
    .map(name => {
      const stem = name.slice(0, -'.yaml'.length)
      const leaves = join(folder, `${stem}.leaves.yaml`)
      return {
        name: stem,
        set,
        text: readFileSync(join(shared, 'corpus', set, `${stem}.txt`), 'utf8'),
        outline: readOutline(readFileSync(join(folder, name), 'utf8')),
        leaves: existsSync(leaves) ? readLeaves(readFileSync(leaves, 'utf8')) : null,
      }
    })
}

/** The hand-made citations of one set: `{ name, text, citations }`, entries as gold/CONVENTIONS.md describes them. */
export function goldCitations(set) {
  const folder = join(shared, 'gold', set)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.citations.yaml'))
    .sort()
    .map(file => {
      const name = file.slice(0, -'.citations.yaml'.length)
      return {
        name,
        text: readFileSync(join(shared, 'corpus', set, `${name}.txt`), 'utf8'),
        citations: readLeaves(readFileSync(join(folder, file), 'utf8')),
      }
    })
}

/** All texts of one corpus ("pp18", "wrc"): `{ name, set, text }`. */
export function corpusFiles(set) {
  const folder = join(shared, 'corpus', set)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({ name: name.slice(0, -4), set, text: readFileSync(join(folder, name), 'utf8') }))
}

/** The text of the seed document, or null. */
export function seedText() {
  const path = join(shared, 'seed/resolution-174-guadalajara-2010.md')
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function readLeaves(yaml) {
  return yaml
    .split('\n')
    .filter(line => line.startsWith('- {'))
    .map(line => flow(line.slice(2)))
}

function readOutline(yaml) {
  const outline = { sections: [], foreign_sections: [], doubts: [] }
  let list = null
  for (const line of yaml.split('\n')) {
    const top = /^(\w+):\s*(.*)$/.exec(line)
    const entry = /^ {2}- (.*)$/.exec(line)
    const key = /^ {4}(\w+):\s*(.*)$/.exec(line)
    if (top && (top[2] === '' || top[2].startsWith('#'))) {
      list = []
      outline[top[1]] = list
    } else if (top) outline[top[1]] = flow(top[2])
    else if (entry) {
      const pair = /^(\w+): (.*)$/.exec(entry[1])
      list.push(pair ? { [pair[1]]: flow(pair[2]) } : flow(entry[1]))
    } else if (key) list.at(-1)[key[1]] = flow(key[2])
  }
  return outline
}

/** A flow value: `{a: b, c: "d"}`, `["e"]`, `"f"`, 7, true, or bare words up to the end. */
function flow(source) {
  let at = 0
  const blank = () => {
    while (source[at] === ' ') at++
  }
  const value = inside => {
    blank()
    if (source[at] === '{') return collection('}', {})
    if (source[at] === '[') return collection(']', [])
    if (source[at] === '"') {
      const quoted = /"(?:[^"\\]|\\.)*"/y
      quoted.lastIndex = at
      const [found] = quoted.exec(source)
      at += found.length
      return JSON.parse(found)
    }
    const bare = inside ? /[^,\]}]*/y : /.*/y
    bare.lastIndex = at
    const [found] = bare.exec(source)
    at += found.length
    const word = found.trim()
    if (word === 'true' || word === 'false') return word === 'true'
    return /^\d+$/.test(word) ? Number(word) : word
  }
  const collection = (close, into) => {
    at++
    for (;;) {
      blank()
      if (source[at] === close) {
        at++
        return into
      }
      if (source[at] === ',') {
        at++
        continue
      }
      if (Array.isArray(into)) into.push(value(true))
      else {
        const key = /\s*(?:"([^"]*)"|([^:"]+)):/y
        key.lastIndex = at
        const found = key.exec(source)
        at += found[0].length
        into[found[1] ?? found[2]] = value(true)
      }
    }
  }
  return value(false)
}
