/**
 * Comparisons for tests of reports, by a differ that knows as little as it can: passages with equal words in order stay, equal ones out of order
 * moved, two left over between the same neighbours are a rewording. It shares no code with the real one.
 */
import type { Change, ChangeClass, Place } from '../../../src/change/change.js'
import type { Comparison, ReadText } from '../../../src/change/comparison.js'
import type { Passage } from '../../../src/change/passage.js'
import { passagesOf } from '../../../src/change/passages.js'
import type { Format, RedlineBlock, Run } from '../../../src/change/redline.js'
import { parse } from '../../../src/read.js'
import type { ChangeLook, ChangeReport } from '../../../src/report/change/report.js'
import { plainInk } from '../../../src/report/ink.js'

export const plain: Format = { emphasis: false, strong: false, deleted: false, code: false, note: false, url: null }

/** How reports look in tests: no colours, no columns. */
export const look: ChangeLook = { ink: plainInk, width: null, all: false }

/** `classed` says the class of a rewording: `substantive` unless told. */
export function compared(
  old: string,
  now: string,
  classed: (a: Passage, b: Passage) => ChangeClass = () => 'substantive',
  files: readonly [string, string] = ['old.md', 'new.md'],
): ChangeReport {
  const [a, b] = [read(old, files[0]), read(now, files[1])].map(passagesOf) as [Comparison['a'], Comparison['b']]
  const changes: Change[] = []
  const blocks: RedlineBlock[] = []
  const told = (name: ChangeClass, from: Passage | null, to: Passage | null, message: string) =>
    changes.push({
      class: name,
      old: from && placeOf(from, old),
      new: to && placeOf(to, now),
      after: null,
      words: [],
      message,
    }) - 1
  const stays = common(a.passages, b.passages)
  const rest = a.passages.filter(({ index }) => !stays.has(index))
  const taken = new Set(stays.values())
  const moved = new Map<Passage, Passage>()
  for (const to of b.passages) {
    if (taken.has(to.index) || to.text.length < 20) continue
    const from = rest.find(passage => sameWords(passage, to) && !moved.has(passage))
    if (from !== undefined) moved.set(from, to)
  }
  const origin = new Map([...moved].map(([from, to]) => [to, from] as const))
  const moveOf = new Map<Passage, number>()
  let at = 0
  let next = 0
  const gap = (toA: number, toB: number) => {
    const gone = a.passages.slice(at, toA)
    const come = b.passages.slice(next, toB)
    const [plainGone, plainCome] = [gone.filter(p => !moved.has(p)), come.filter(p => !origin.has(p))]
    const pairs = new Map<Passage, Passage>()
    for (const [index, from] of plainGone.entries()) {
      const to = plainCome[index]
      if (to !== undefined && to.kind === from.kind) pairs.set(to, from)
    }
    const reworded = new Set(pairs.values())
    for (const from of gone) {
      if (reworded.has(from)) continue
      const to = moved.get(from)
      if (to === undefined) {
        const change = told('clause-removed', from, null, `${from.path} is gone`)
        const wrote = (text: string): Run[] => (text === '' ? [] : [{ op: 'removed', text, format: plain, change }])
        blocks.push({
          status: 'removed',
          old: from,
          new: null,
          changes: [change],
          marker: wrote(markerOf(from)),
          runs: wrote(from.text),
        })
      } else {
        const change = moveOf.get(from) ?? told('clause-moved', from, to, `${from.path} is now ${to.path}`)
        moveOf.set(from, change)
        blocks.push({
          status: 'moved-away',
          old: from,
          new: to,
          changes: [change],
          marker: same(markerOf(from)),
          runs: same(from.text),
        })
      }
    }
    for (const to of come) {
      const from = origin.get(to)
      const other = pairs.get(to)
      if (from !== undefined) {
        const change = moveOf.get(from) ?? told('clause-moved', from, to, `${from.path} is now ${to.path}`)
        moveOf.set(from, change)
        blocks.push({
          status: 'moved-here',
          old: from,
          new: to,
          changes: [change],
          marker: same(markerOf(to)),
          runs: same(to.text),
        })
      } else if (other !== undefined) {
        const own: number[] = []
        const marker = relabelled(other, to, own)
        const change = told(classed(other, to), other, to, 'other "words" <here> & there')
        const runs = reword(other.text, to.text, change)
        blocks.push({ status: 'changed', old: other, new: to, changes: [change, ...own], marker, runs })
      } else {
        const change = told('clause-added', null, to, `${to.path} is new`)
        const wrote = (text: string): Run[] => (text === '' ? [] : [{ op: 'added', text, format: plain, change }])
        blocks.push({
          status: 'added',
          old: null,
          new: to,
          changes: [change],
          marker: wrote(markerOf(to)),
          runs: wrote(to.text),
        })
      }
    }
  }
  const relabelled = (from: Passage, to: Passage, own: number[]): Run[] => {
    const [before, after] = [markerOf(from), markerOf(to)]
    if (before === after) return same(after)
    const change = told('relabelled', from, to, `now ${to.path}`)
    own.push(change)
    return reword(before, after, change)
  }
  for (const [from, to] of [...stays].sort(([x], [y]) => x - y)) {
    gap(from, to)
    const [was, is] = [a.passages[from] as Passage, b.passages[to] as Passage]
    const own: number[] = []
    const marker = relabelled(was, is, own)
    blocks.push({
      status: own.length === 0 ? 'same' : 'changed',
      old: was,
      new: is,
      changes: own,
      marker,
      runs: same(is.text),
    })
    at = from + 1
    next = to + 1
  }
  gap(a.passages.length, b.passages.length)
  const side = (text: Comparison['a']) => ({
    file: text.reading.file,
    designation: text.reading.documents[0]?.designation ?? null,
    length: text.source.length,
    digest: '',
  })
  return {
    comparison: {
      a,
      b,
      alignment: { pairs: [], moves: [], bounds: [] },
      words: new Map(),
      set: { schemaVersion: 1, old: side(a), new: side(b), changes, remarks: [] },
    },
    redline: { blocks },
    read: source => parse(source),
    shown: new Set(changes.keys()),
  }
}

function read(source: string, file: string): ReadText {
  return { reading: parse(source, { file }), source }
}

const sameWords = (a: Passage, b: Passage) => a.kind === b.kind && a.text === b.text

/** The longest run of passages with equal words: new index by old one. Short texts only. */
function common(a: readonly Passage[], b: readonly Passage[]): Map<number, number> {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const cell = (x: number, y: number) => lengths[x]?.[y] ?? 0
  for (let x = a.length - 1; x >= 0; x--)
    for (let y = b.length - 1; y >= 0; y--)
      (lengths[x] as Uint32Array)[y] = sameWords(a[x] as Passage, b[y] as Passage)
        ? cell(x + 1, y + 1) + 1
        : Math.max(cell(x + 1, y), cell(x, y + 1))
  const pairs = new Map<number, number>()
  for (let x = 0, y = 0; x < a.length && y < b.length; )
    if (sameWords(a[x] as Passage, b[y] as Passage)) pairs.set(x++, y++)
    else if (cell(x + 1, y) >= cell(x, y + 1)) x++
    else y++
  return pairs
}

export function same(text: string): Run[] {
  return text === '' ? [] : [{ op: 'same', text, format: plain, change: null }]
}

/** What both have at the start and at the end stays, by words. */
function reword(old: string, now: string, change: number): Run[] {
  const [a, b] = [old, now].map(text => text.split(/(?<= )/)) as [string[], string[]]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const runs: Run[] = [
    { op: 'same', text: b.slice(0, head).join(''), format: plain, change: null },
    { op: 'removed', text: a.slice(head, a.length - tail).join(''), format: plain, change },
    { op: 'added', text: b.slice(head, b.length - tail).join(''), format: plain, change },
    { op: 'same', text: b.slice(b.length - tail).join(''), format: plain, change: null },
  ]
  return runs.filter(({ text }) => text !== '')
}

function markerOf({ node, kind, label }: Passage): string {
  if (kind === 'note') return label ?? ''
  return kind === 'clause' && node.type === 'clause' ? (node.marker ?? '') : ''
}

function placeOf(passage: Passage, source: string): Place {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  return {
    document: passage.document,
    path: passage.path,
    position: { start: point(passage.from), end: point(passage.to) },
    text: source.slice(passage.from, passage.to),
  }
}
