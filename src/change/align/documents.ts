/** Which document of the new text is which of the old one, and which stretches are therefore compared with each other. */
import type { Passage } from '../passage.js'
import { heaviestAscending, type Link } from './increasing.js'
import type { Region, Strip } from './strip.js'

export interface DocumentRegion extends Region {
  /** One document on each side, which are the same one; else what stands between such documents. */
  readonly isDocument: boolean
}

interface Run {
  readonly document: number
  readonly from: number
  readonly to: number
}

/** In order on both sides. What lies in none of them has a mate only if it moved. */
export function regionsOf(a: Strip, b: Strip): DocumentRegion[] {
  const [runsA, runsB] = [runsOf(a), runsOf(b)]
  const links = withLoneOnes(a, b, runsA, runsB, heaviestAscending(sameRuns(a, b, runsA, runsB)))
  const regions: DocumentRegion[] = []
  let [fromA, fromB] = [0, 0]
  const between = (toA: number, toB: number) => regions.push(...outsideOf(a, b, { fromA, toA, fromB, toB }))
  for (const link of links) {
    const [runA, runB] = [runsA[link.a] as Run, runsB[link.b] as Run]
    between(runA.from, runB.from)
    regions.push({ fromA: runA.from, toA: runA.to, fromB: runB.from, toB: runB.to, isDocument: true })
    fromA = runA.to
    fromB = runB.to
  }
  between(a.passages.length, b.passages.length)
  return regions
}

/**
 * What stands between two known documents. Where both texts have further documents there, these are others, and only what stands before and behind
 * them is compared; where one text has none, a reader may have missed its number line, and all is compared.
 */
function outsideOf(a: Strip, b: Strip, { fromA, toA, fromB, toB }: Region): DocumentRegion[] {
  const [startA, endA] = documentsIn(a, fromA, toA)
  const [startB, endB] = documentsIn(b, fromB, toB)
  const regions =
    startA < endA && startB < endB
      ? [
          { fromA, toA: startA, fromB, toB: startB },
          { fromA: endA, toA, fromB: endB, toB },
        ]
      : [{ fromA, toA, fromB, toB }]
  return regions
    .filter(region => region.fromA < region.toA && region.fromB < region.toB)
    .map(region => ({ ...region, isDocument: false }))
}

/** From the first passage of a document to behind the last one; empty when there is none. */
function documentsIn({ passages }: Strip, from: number, to: number): [number, number] {
  const isOutside = (index: number) => (passages[index] as Passage).document === null
  let [start, end] = [from, to]
  while (start < end && isOutside(start)) start++
  while (start < end && isOutside(end - 1)) end--
  return [start, end]
}

function runsOf({ passages }: Strip): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < passages.length; ) {
    const { document } = passages[from] as Passage
    let to = from + 1
    while (to < passages.length && (passages[to] as Passage).document === document) to++
    if (document !== null) runs.push({ document, from, to })
    from = to
  }
  return runs
}

/** Genre, body and number: what a revision keeps. Null for a document without a number. */
function nameOf({ side }: Strip, { document }: Run): string | null {
  const found = side.reading.documents[document]
  const number = found?.designation?.number ?? found?.designation?.draft ?? null
  return number === null ? null : `${found?.genre} ${found?.designation?.body} ${number}`
}

/** Documents of one name, or without number and of one title: the first with the first, the second with the second. */
function sameRuns(a: Strip, b: Strip, runsA: readonly Run[], runsB: readonly Run[]): Link[] {
  const [namesA, namesB] = [turnsOf(a, runsA), turnsOf(b, runsB)]
  const byName = new Map(namesB.map((name, index) => [name, index]))
  return namesA.flatMap((name, index) => {
    const other = byName.get(name)
    if (other === undefined) return []
    return { a: index, b: other, weight: sizeOf(runsA[index] as Run) + sizeOf(runsB[other] as Run) }
  })
}

function turnsOf(strip: Strip, runs: readonly Run[]): string[] {
  const turns = new Map<string, number>()
  return runs.map(run => {
    const name = nameOf(strip, run) ?? `title ${strip.side.reading.documents[run.document]?.title}`
    const turn = (turns.get(name) ?? 0) + 1
    turns.set(name, turn)
    return `${turn} ${name}`
  })
}

function sizeOf({ from, to }: Run): number {
  return to - from
}

/**
 * Adds documents that are alone on each side between two that are known. Among several documents two numbers are two documents; where each text
 * has one only, they are compared whatever they are.
 */
function withLoneOnes(
  a: Strip,
  b: Strip,
  runsA: readonly Run[],
  runsB: readonly Run[],
  links: readonly Link[],
): Link[] {
  const isOnly = runsA.length === 1 && runsB.length === 1
  const all: Link[] = []
  let [fromA, fromB] = [0, 0]
  for (const link of [...links, { a: runsA.length, b: runsB.length, weight: 0 }]) {
    if (link.a - fromA === 1 && link.b - fromB === 1) {
      const [nameA, nameB] = [nameOf(a, runsA[fromA] as Run), nameOf(b, runsB[fromB] as Run)]
      if (isOnly || nameA === null || nameB === null || nameA === nameB) all.push({ a: fromA, b: fromB, weight: 1 })
    }
    if (link.a < runsA.length && link.b < runsB.length) all.push(link)
    fromA = link.a + 1
    fromB = link.b + 1
  }
  return all
}
