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

/** In order on both sides, and together all of both texts. */
export function regionsOf(a: Strip, b: Strip): DocumentRegion[] {
  const [runsA, runsB] = [runsOf(a), runsOf(b)]
  let links = heaviestAscending(
    linksBy(
      runsA,
      runsB,
      run => nameOf(a, run),
      run => nameOf(b, run),
    ),
  )
  links = withLoneOnes(a, b, runsA, runsB, links)
  const regions: DocumentRegion[] = []
  let [fromA, fromB] = [0, 0]
  const between = (toA: number, toB: number) => {
    if (fromA < toA || fromB < toB) regions.push({ fromA, toA, fromB, toB, isDocument: false })
  }
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

/** Genre, body and number: what a revision keeps. */
function nameOf({ side }: Strip, { document }: Run): string | null {
  const found = side.reading.documents[document]
  const name = found?.designation?.number ?? found?.designation?.draft ?? null
  return name === null ? null : `${found?.genre} ${found?.designation?.body} ${name}`
}

function linksBy(
  runsA: readonly Run[],
  runsB: readonly Run[],
  nameA: (run: Run) => string | null,
  nameB: (run: Run) => string | null,
): Link[] {
  const [byA, byB] = [uniqueBy(runsA, nameA), uniqueBy(runsB, nameB)]
  const links: Link[] = []
  for (const [name, at] of byA) {
    const other = byB.get(name)
    if (at === null || other === undefined || other === null) continue
    links.push({ a: at, b: other, weight: sizeOf(runsA[at] as Run) + sizeOf(runsB[other] as Run) })
  }
  return links
}

function sizeOf({ from, to }: Run): number {
  return to - from
}

function uniqueBy(runs: readonly Run[], nameOfRun: (run: Run) => string | null): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [index, run] of runs.entries()) {
    const name = nameOfRun(run)
    if (name !== null) found.set(name, found.has(name) ? null : index)
  }
  return found
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
