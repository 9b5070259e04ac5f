/** Redlines of any shape that the law of `RedlineBlock` allows: splits, mergers, moves with changes inside, formats, marks of notes. */

import fc from 'fast-check'
import type { Change } from '../../../src/change/change.js'
import { classes } from '../../../src/change/classes.js'
import type { Comparison } from '../../../src/change/comparison.js'
import type { Passage } from '../../../src/change/passage.js'
import type { Format, RedlineBlock, Run } from '../../../src/change/redline.js'
import { parse } from '../../../src/read.js'
import type { ChangeReport } from '../../../src/report/change/report.js'
import type { Clause } from '../../../src/tree/nodes.js'
import { plain } from './plain-differ.js'

const kinds = ['same', 'changed', 'added', 'removed', 'split', 'merged', 'moved'] as const
const word = fc.constantFrom(
  'lamp',
  'oil',
  '<ins>',
  '|',
  '*',
  '\\',
  '"',
  '&',
  '=1',
  "'",
  '[-',
  '+}',
  'NOC',
  '^',
  'é',
  '(a)',
)
const format: fc.Arbitrary<Format> = fc.record({
  emphasis: fc.boolean(),
  strong: fc.boolean(),
  deleted: fc.boolean(),
  code: fc.boolean(),
  note: fc.constant(false),
  url: fc.constantFrom(null, 'javascript:alert(1)', 'https://example.org/"'),
})
const run = fc.record({
  op: fc.constantFrom('same', 'added', 'removed'),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  format: fc.oneof(fc.constant(plain), format),
  note: fc.boolean(),
})
type GivenRun = typeof run extends fc.Arbitrary<infer Value> ? Value : never
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  runs: fc.tuple(fc.array(run, { maxLength: 4 }), fc.array(run, { maxLength: 4 })),
  /** Of what moved: the step before which it stands now, and what else happened in it. */
  to: fc.nat(12),
  inside: fc.constantFrom('nothing', 'added', 'removed'),
})

/** A block whose passages are not numbered yet: slots of one identity are one passage. */
interface Draft {
  readonly status: RedlineBlock['status']
  readonly old: object | null
  readonly new: object | null
  readonly runs: readonly Run[]
}

/** Columns of one base cannot be had this way: each has a base of its own. */
export const randomRedline: fc.Arbitrary<ChangeReport> = fc.array(step, { maxLength: 12 }).map(steps => {
  const changes: Change[] = []
  const olds: object[] = []
  const inPlace: Draft[][] = []
  const here = new Map<number, Draft[]>()
  const slot = (list?: object[]) => {
    const made = {}
    list?.push(made)
    return made
  }
  const draft = (
    status: Draft['status'],
    old: object | null,
    now: object | null,
    given: readonly GivenRun[],
  ): Draft => ({
    status,
    old,
    new: now,
    runs: written(given, status, changes),
  })
  for (const [at, { kind, runs, to, inside }] of steps.entries()) {
    const own: Draft[] = []
    inPlace.push(own)
    if (kind === 'same' || kind === 'changed') own.push(draft(kind, slot(olds), slot(), runs[0]))
    else if (kind === 'added') own.push(draft(kind, null, slot(), runs[0]))
    else if (kind === 'removed') own.push(draft(kind, slot(olds), null, runs[0]))
    else if (kind === 'split') {
      const old = slot(olds)
      own.push(draft('changed', old, slot(), runs[0]))
      if (inside === 'added') own.push(draft('added', null, slot(), runs[1]))
      own.push(draft('changed', old, slot(), runs[1]))
    } else if (kind === 'merged') {
      const now = slot()
      own.push(draft('changed', slot(olds), now, runs[0]), draft('changed', slot(olds), now, runs[1]))
    } else {
      const [old, now] = [slot(olds), slot()]
      const away = draft(
        'moved-away',
        old,
        now,
        runs[0].map(given => ({ ...given, op: 'same' })),
      )
      own.push(away)
      const come: Draft[] = [{ ...away, status: 'moved-here' }]
      if (inside === 'removed') come.push(draft('removed', slot(olds), null, runs[1]))
      if (inside === 'added') come.push(draft('added', null, slot(), runs[1]))
      const place = to % steps.length === at ? at + 1 : to % steps.length
      here.set(place, [...(here.get(place) ?? []), ...come])
    }
  }
  const drafts = [...steps.keys(), steps.length].flatMap(at => [...(here.get(at) ?? []), ...(inPlace[at] ?? [])])
  return numbered(drafts, olds, changes)
})

function written(given: readonly GivenRun[], status: Draft['status'], changes: Change[]): Run[] {
  const op = status === 'added' || status === 'removed' ? status : null
  const runs: Run[] = []
  for (const [index, { op: own, words, format: shape, note }] of given.entries()) {
    const isMark = note && index > 0
    const said = status === 'same' ? 'same' : (op ?? own)
    let change: number | null = null
    if (said !== 'same') {
      const entry = classes[(changes.length * 7) % classes.length]
      change =
        changes.push({
          class: entry?.id ?? 'substantive',
          old: null,
          new: null,
          after: null,
          words: [],
          message: 'now "<b>"',
        }) - 1
    }
    runs.push({
      op: said,
      text: isMark ? String(index) : `${words.join(' ')} `,
      format: isMark ? { ...shape, note: true } : shape,
      change,
    })
  }
  return runs
}

function numbered(drafts: readonly Draft[], olds: readonly object[], changes: readonly Change[]): ChangeReport {
  const news: object[] = []
  for (const { status, new: now } of drafts)
    if (now !== null && status !== 'moved-away' && !news.includes(now)) news.push(now)
  const texts = { old: new Map<object, string>(), new: new Map<object, string>() }
  for (const { status, old, new: now, runs } of drafts) {
    const side = (gone: Run['op']) =>
      runs.filter(({ op, format }) => op !== gone && !format.note).map(({ text }) => text)
    const add = (map: Map<object, string>, key: object, text: string) =>
      map.set(key, map.has(key) ? `${map.get(key)} ${text}` : text)
    if (old !== null && status !== 'moved-here') add(texts.old, old, side('added').join(''))
    if (now !== null && status !== 'moved-away') add(texts.new, now, side('removed').join(''))
  }
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  const passages = (slots: readonly object[], of: Map<object, string>) =>
    slots.map((slot, index) => passage(index, of.get(slot) ?? ''))
  const a = passages(olds, texts.old)
  const b = passages(news, texts.new)
  const blocks = drafts.map(({ status, old, new: now, runs }): RedlineBlock => {
    const from = old === null ? null : (a[olds.indexOf(old)] as Passage)
    const to = now === null ? null : (b[news.indexOf(now)] as Passage)
    const own = new Set(runs.flatMap(({ change }) => (change === null ? [] : [change])))
    const op = status === 'added' || status === 'removed' ? status : 'same'
    const marker: Run[] = [
      { op, text: `${(to ?? from)?.label})`, format: plain, change: op === 'same' ? null : ([...own][0] ?? null) },
    ]
    return { status, old: from, new: to, changes: [...own], marker, runs }
  })
  const reading = { schemaVersion: 1 as const, file: null, documents: [], outside: [], diagnostics: [] }
  const side = { file: null, designation: null, length: 0, digest: '' }
  function passage(index: number, text: string): Passage {
    const node: Clause = {
      type: 'clause',
      label: String(index),
      marker: `${index})`,
      path: `resolves ${index}`,
      children: [],
      position,
    }
    const place = { from: 0, to: 0, holes: [], section: -1, parent: -1, depth: 0, stretches: [], marker: null }
    return { kind: 'clause', index, document: 0, path: node.path, node, text, key: text, label: node.label, ...place }
  }
  const comparison: Comparison = {
    a: { reading: reading, source: '', passages: a },
    b: { reading: reading, source: '', passages: b },
    alignment: { pairs: [], moves: [], bounds: [] },
    words: new Map(),
    set: { schemaVersion: 1, old: side, new: side, changes: [...changes], remarks: [] },
  }
  return { comparison, redline: { blocks }, shown: new Set(changes.keys()), read: source => parse(source) }
}
