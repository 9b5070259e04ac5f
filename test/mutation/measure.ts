/** Plants mistakes of every kind in clean texts and asks lint: found, on the right line, mended? */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { fixText } from '../../src/lint/fix.js'
import { lint } from '../../src/lint/lint.js'
import type { Profile } from '../../src/lint/profile.js'
import { parse } from '../../src/read.js'
import type { Diagnostic } from '../../src/source/diagnostic.js'
import { corpusFiles } from '../score/gold.mjs'
import type { Kind } from './kind.js'
import { kinds } from './kinds.js'
import { type Planted, plant } from './plant.js'
import { type View, viewOf } from './text.js'

export interface Base {
  readonly name: string
  readonly view: View
  /** Of our own writing: nothing is found in it. */
  readonly isOwn: boolean
}

export interface Figures {
  readonly kind: string
  readonly planted: number
  readonly found: number
  readonly onLine: number
  /** Null where the kind does not promise it. */
  readonly restored: number | null
  readonly misses: readonly string[]
}

/** What lint says of a text; a day before PP-26 closes, so that its texts are drafts. */
export function examine(text: string, profile: Partial<Profile> = {}): Diagnostic[] {
  return lint(parse(text), text, { catalogue: builtInCatalogue(), day: '2026-11-01', profile })
}

const folder = resolve('fixtures/lint/clean')

/** Names and contents of the flawless texts. */
export function cleanTexts(): { name: string; text: string }[] {
  if (!existsSync(folder)) throw new Error('Unexpected working directory, expected the root of the project')
  return readdirSync(folder)
    .filter(name => name !== 'README.md' && /\.(?:md|txt)$/.test(name))
    .sort()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Our own texts, and real ones that have a plain layout. */
export function bases(own: boolean): Base[] {
  const texts = own ? cleanTexts() : corpusFiles('pp18')
  return texts.flatMap(({ name, text }) => {
    const view = viewOf(text)
    return view === null ? [] : [{ name, view, isOwn: own }]
  })
}

/** Figures of each kind, over all texts, with at most `most` mistakes of a kind in each text. */
export function measure(texts: readonly Base[], most: number, only: readonly Kind[] = kinds): Figures[] {
  const before = new Map(texts.map(({ name, view }) => [name, counted(examine(view.text))]))
  return only.map(kind => {
    const sum = { planted: 0, found: 0, onLine: 0, restored: 0 }
    const misses: string[] = []
    for (const { name, view, isOwn } of texts) {
      if (!isOwn && kind.ownOnly === true) continue
      for (const mistake of plant(kind, view, most)) {
        const said = newFindings(mistake.text, before.get(name) as Map<string, number>)
        const hits = said.filter(({ code }) => kind.hits.some(start => code.startsWith(start)))
        const isOnLine = hits.some(hit => mistake.lines.some(line => covers(hit, line)))
        const isRestored =
          kind.restores === true && isOwn && fixText(mistake.text, text => examine(text), false).text === view.text
        sum.planted++
        if (hits.length > 0) sum.found++
        if (isOnLine) sum.onLine++
        if (isRestored) sum.restored++
        if (!isOnLine || (kind.restores === true && isOwn && !isRestored))
          misses.push(missed(name, mistake, said, hits.length > 0, isOnLine))
      }
    }
    const restored = kind.restores === true && texts.some(({ isOwn }) => isOwn) ? sum.restored : null
    return { kind: kind.name, ...sum, restored, misses }
  })
}

function missed(
  name: string,
  { text, lines }: Planted,
  said: readonly Diagnostic[],
  found: boolean,
  onLine: boolean,
): string {
  const [line = 1] = lines
  const what = onLine ? 'not restored' : found ? 'elsewhere' : 'missed'
  const heard = said.map(
    ({ code, position, fix }) => `${code}@${position.start.line}${fix === null ? '' : ` ${fix.safety}`}`,
  )
  return `${what}: ${name}:${line} ${text.split('\n')[line - 1]?.slice(0, 110)} [${heard.join(', ')}]`
}

function covers({ position: { start, end } }: Diagnostic, line: number): boolean {
  return start.line <= line && line <= end.line
}

/** Findings that the clean text has not, by code and message. */
function newFindings(text: string, before: ReadonlyMap<string, number>): Diagnostic[] {
  const left = new Map(before)
  return examine(text).filter(finding => {
    const key = keyOf(finding)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count === 0
  })
}

function counted(findings: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}

function keyOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`
}
