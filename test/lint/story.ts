/** Stories of rules: fixtures/rules/<family>/<slug>.md. The notation is told in fixtures/rules/README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtInCatalogue } from '../../src/catalogue/catalogue.js'
import { fixText } from '../../src/lint/fix.js'
import { type LintWorld, lint } from '../../src/lint/lint.js'
import { bodies, type Profile, type Stage, stages } from '../../src/lint/profile.js'
import { type Rule, severityAt } from '../../src/lint/rule.js'
import { parse } from '../../src/read.js'
import type { Diagnostic } from '../../src/source/diagnostic.js'
import type { Body } from '../../src/tree/nodes.js'

export const storiesFolder = resolve(import.meta.dirname, '../../fixtures/rules')

export interface Example {
  readonly kind: 'bad' | 'good' | 'fixed'
  /** Without pointer lines. */
  readonly text: string
  /** As it stands, pointer lines included. */
  readonly written: string
  readonly profile: Partial<Profile>
  readonly options: Readonly<Record<string, unknown>>
}

export interface Story {
  readonly path: string
  readonly code: string
  readonly page: string
  readonly examples: readonly Example[]
}

const fence = /^(`{3,})md (bad|good|fixed)(.*)\n([\s\S]*?)^\1$/gm

export function readStory(path: string): Story {
  const page = readFileSync(join(storiesFolder, path), 'utf8')
  const examples = [...page.matchAll(fence)].map(match =>
    exampleOf(match[2] as Example['kind'], match[3] ?? '', match[4] ?? ''),
  )
  return { path, code: path.replace(/\.md$/, ''), page, examples }
}

export function storyPaths(): string[] {
  return readdirSync(storiesFolder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.includes('/') && path.endsWith('.md'))
    .sort()
}

function exampleOf(kind: Example['kind'], info: string, written: string): Example {
  const json = /\{.*\}\s*$/.exec(info)
  const words = Object.fromEntries(
    [...info.slice(0, json?.index).matchAll(/(\w+)=(\S+)/g)].map(match => [match[1] as string, match[2] as string]),
  )
  const text = written
    .split('\n')
    .filter(line => !pointer.test(line))
    .join('\n')
  return {
    kind,
    text,
    written,
    profile: {
      stage: (words.stage ?? 'draft') as Stage,
      ...(words.body === undefined ? {} : { body: bodies.find(body => body === words.body) as Body }),
    },
    options: json === null ? {} : (JSON.parse(json[0]) as Record<string, unknown>),
  }
}

const pointer = /^ *\^+(?: .*)?$/

const meetings: Readonly<Record<string, { edition: string; formula: string }>> = {
  PP: {
    edition: 'Dubai, 2018',
    formula: 'The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),',
  },
  WTSA: { edition: 'Geneva, 2022', formula: 'The World Telecommunication Standardization Assembly (Geneva, 2022),' },
  WTDC: { edition: 'Kigali, 2022', formula: 'The World Telecommunication Development Conference (Kigali, 2022),' },
  WRC: { edition: 'WRC-19', formula: 'The World Radiocommunication Conference (Sharm el-Sheikh, 2019),' },
  RA: { edition: '', formula: 'The ITU Radiocommunication Assembly,' },
  Council: { edition: 'C19', formula: 'The Council,' },
}

export interface Framed {
  readonly text: string
  /** Characters and lines of the frame before the example. */
  readonly offset: number
  readonly lines: number
  readonly suffix: string
}

/** An example that is no whole text gets number line, title and formula, and an operative section if it has none. */
export function frame(text: string, { body }: Partial<Profile>): Framed {
  if (
    /^[\s*_#>]*(?:ADD|MOD|SUP|NOC|DRAFT|RESOLUTION|DECISION|RECOMMENDATION|OPINION|Resolution)\b|^---\n|^The /.test(
      text,
    )
  )
    return { text, offset: 0, lines: 0, suffix: '' }
  const meeting = meetings[body ?? 'PP'] as (typeof meetings)[string]
  const number = body === 'RA' ? 'RESOLUTION ITU-R 901-1' : `RESOLUTION 901 (${meeting.edition})`
  const prefix = `${number}\n\nLighthouses on the coast\n\n${meeting.formula}\n\n`
  const whole = prefix + text
  const isOperative = parse(whole).documents[0]?.children.some(
    node => node.type === 'section' && node.part === 'operative',
  )
  const suffix = isOperative === true ? '' : '\n\nresolves\n\nto keep the lamps lit.\n'
  return { text: whole + suffix, offset: prefix.length, lines: prefix.split('\n').length - 1, suffix }
}

/** A day after every meeting of the frames. */
const day = '2026-11-01'

export function worldOf(
  { profile }: Pick<Example, 'profile'>,
  rules: readonly Rule[] | undefined,
  settings: LintWorld['settings'] = {},
): LintWorld {
  return { catalogue: builtInCatalogue(), day, profile, settings, ...(rules === undefined ? {} : { rules }) }
}

export function examine(text: string, world: LintWorld): Diagnostic[] {
  return lint(parse(text), text, world)
}

/** What the rule alone says of an example, with the text after all its fixes. */
export function tryRule(rule: Rule, example: Example): { findings: Diagnostic[]; framed: Framed; fixed: string } {
  const framed = frame(example.text, example.profile)
  // Rules on suppressions look at what all the others found; a rule that is off by itself is asked for.
  const alone = rule.code.startsWith('suppression/') ? undefined : [rule]
  const isSilent = stages.every(stage => severityAt(rule, stage) === null)
  const world = worldOf(example, alone, {
    [rule.code]: { options: example.options, ...(isSilent ? { severity: 'info' as const } : {}) },
  })
  const own = (text: string) => examine(text, world).filter(({ code }) => code === rule.code)
  const fixed = fixText(framed.text, own, true).text
  return { findings: own(framed.text), framed, fixed: fixed.slice(framed.offset, fixed.length - framed.suffix.length) }
}

/** The example with a pointer line below each finding. */
export function point(text: string, framed: Framed, findings: readonly Diagnostic[]): string {
  const lines = text.split('\n')
  const below = new Map<number, string[]>()
  for (const { position, message, fix, suggestions } of findings) {
    const { start, end } = position
    const line = start.line - framed.lines - 1
    const width = end.line === start.line ? end.column - start.column : (lines[line] ?? '').length - start.column + 1
    const offers = fix !== null ? [`${fix.safety} fix`] : []
    if (suggestions.length > 0)
      offers.push(suggestions.length === 1 ? 'a suggestion' : `${suggestions.length} suggestions`)
    const offer = offers.length === 0 ? '' : ` (${offers.join(', ')})`
    const pointers = below.get(line) ?? []
    pointers.push(`${' '.repeat(start.column - 1)}${'^'.repeat(Math.max(1, width))} ${message}${offer}`)
    below.set(line, pointers)
  }
  return lines.flatMap((line, index) => [line, ...(below.get(index) ?? [])]).join('\n')
}
