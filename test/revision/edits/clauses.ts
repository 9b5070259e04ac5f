/** Clauses put in, taken out, moved, split and merged; labels, ends and references follow when all is done. */
import { at, type Edit, type Expected, type Revision, wordsIn } from '../edit.js'
import { canGo, newLine, putIn, takeOut, withItems } from '../place.js'
import { sentence } from '../prose.js'
import { type Manner, reword } from '../rewording.js'
import { allLines, type Line, type List, listsOf, type Part, type Sheet } from '../sheet.js'

export type Spot = { list: List; part: Part; depth: number }

const openingOf = ({ list }: Spot) => (list.lines.some(({ body }) => /^to /.test(body)) ? 'to' : 'that')

/** Lists whose labels run on after a change, or that have none. */
function steadyLists(sheet: Sheet, least: number): Spot[] {
  return listsOf(sheet).filter(
    ({ list }) =>
      list.lines.length >= least && (list.style !== null || list.lines.every(({ label }) => label === null)),
  )
}

/** A clause that is nowhere in the old text. */
export const insert: Edit = {
  name: 'insert a clause',
  make(revision) {
    const spot = revision.draw(steadyLists(revision.sheet, 2).filter(({ list }) => list.style !== null))
    if (spot === undefined) return false
    return insertAt(revision, spot, revision.upTo(spot.list.lines.length), insert.name)
  },
}

/** "b)bis", and no other label changes. */
export const insertBis: Edit = {
  name: 'insert a clause as bis',
  isAlone: true,
  make(revision) {
    const spot = revision.draw(
      steadyLists(revision.sheet, 3).filter(({ list }) => list.style === 'letter' || list.style === 'number'),
    )
    if (spot === undefined) return false
    const index = revision.upTo(spot.list.lines.length - 2)
    const before = spot.list.lines[index] as Line
    if (!revision.isFree(before) || spot.list.lines[index + 1]?.isPinned) return false
    const line = newLine(revision.newId(), sentence(revision.random, openingOf(spot)), spot.list)
    line.label = spot.list.style === 'letter' ? before.label : `${before.label}bis`
    const isLetter = spot.list.style === 'letter'
    putIn(revision.sheet, spot.list, index + 1, line)
    line.lead += isLetter ? `${before.label}${before.mark.trimEnd()}` : ''
    // The reader calls it "bbis"; the sheet writes "b)bis".
    if (isLetter) {
      line.label = null
      line.mark = 'bis '
    }
    spot.list.style = null
    revision.planted.push(added(insertBis.name, line))
    return true
  },
}

/** A new clause at an index of a list. */
export function insertAt(revision: Revision, spot: Spot, index: number, kind: string): boolean {
  const { list } = spot
  if (index === 0 && list.lines[0]?.isPinned) return false
  if (index < list.lines.length && list.lines[index]?.before.trim() !== '') return false
  const line = newLine(revision.newId(), sentence(revision.random, openingOf(spot)), list)
  putIn(revision.sheet, list, index, line)
  revision.touch(line)
  revision.planted.push(added(kind, line))
  return true
}

function added(kind: string, { id }: Line): Expected {
  return { kind, classes: ['clause-added'], old: [], new: [id], words: null }
}

export const remove: Edit = {
  name: 'delete a clause',
  make(revision) {
    const found = someLine(revision, 3, true)
    if (found === null) return false
    const { list, line } = found
    takeOut(list, line)
    revision.touch(...withItems(line))
    revision.planted.push({ kind: remove.name, classes: ['clause-removed'], old: [line.id], new: [], words: null })
    // Items that go with their clause may be told one by one.
    for (const { id } of withItems(line).slice(1))
      revision.allowed.push({ kind: remove.name, classes: ['clause-removed'], old: [id], new: [], words: null })
    return true
  },
}

export const moveWithin: Edit = {
  name: 'move a clause within its section',
  make(revision) {
    const found = someLine(revision, 4, true, line => isOnce(revision, line))
    if (found === null) return false
    const { list, line } = found
    const from = list.lines.indexOf(line)
    // Over two or more: when two neighbours change places, nobody knows which of them moved.
    const goals = list.lines.map((_, index) => index).filter(index => Math.abs(index - from) >= 2)
    const to = revision.draw(goals)
    if (to === undefined) return false
    if (list.lines.slice(Math.min(from, to), Math.max(from, to) + 1).some(({ isPinned }) => isPinned)) return false
    takeOut(list, line)
    putIn(revision.sheet, list, to, line)
    move(revision, moveWithin.name, line)
    return true
  },
}

/** Two neighbours: either of them may be said to have moved. */
export const swap: Edit = {
  name: 'swap two neighbours',
  make(revision) {
    const found = someLine(revision, 3, true, line => isOnce(revision, line))
    if (found === null) return false
    const { list, line } = found
    const next = list.lines[list.lines.indexOf(line) + 1]
    if (next === undefined || !revision.isFree(next) || next.list.lines.length > 0 || line.list.lines.length > 0)
      return false
    const index = list.lines.indexOf(line)
    takeOut(list, line)
    putIn(revision.sheet, list, index + 1, line)
    revision.touch(line, next)
    for (const { id } of [line, next]) revision.moved.add(id)
    revision.planted.push({
      kind: swap.name,
      classes: ['clause-moved'],
      old: [line.id, next.id],
      new: [line.id, next.id],
      words: null,
    })
    return true
  },
}

export const moveAcross: Edit = {
  name: 'move a clause to another section',
  make: revision => moveToOther(revision, moveAcross.name) !== null,
}

/** Moved, and a few of its words are others. */
export const moveReworded: Edit = {
  name: 'move a clause and reword 15%',
  make(revision) {
    const line = moveToOther(revision, moveReworded.name, ({ body }) => wordsIn(body) >= 8)
    if (line === null) return false
    const changed = reword(revision.random, line.body, 0.15, 'words', [])
    if (changed === null) return true
    line.body = changed.text
    revision.planted.push(at('reword inside of a move', ['substantive'], line, changed))
    return true
  },
}

function moveToOther(revision: Revision, kind: string, fits: (line: Line) => boolean = () => true): Line | null {
  const found = someLine(revision, 3, true, line => isOnce(revision, line) && fits(line))
  if (found === null || found.depth > 0) return null
  const others = steadyLists(revision.sheet, 2).filter(
    ({ part, depth, list }) =>
      depth === 0 && part !== found.part && part.isOperative === found.part.isOperative && list.style !== null,
  )
  const goal = revision.draw(others)
  if (goal === undefined) return null
  const index = revision.upTo(goal.list.lines.length)
  if (goal.list.lines[index]?.isPinned || goal.list.lines[0]?.isPinned) return null
  takeOut(found.list, found.line)
  putIn(revision.sheet, goal.list, index, found.line)
  move(revision, kind, found.line)
  return found.line
}

/** Of repeated boilerplate nobody knows which one moved. */
function isOnce({ sheet }: Revision, { id, body }: Line): boolean {
  return allLines(sheet).every(other => other.id === id || other.body !== body)
}

function move(revision: Revision, kind: string, line: Line): void {
  revision.touch(...withItems(line))
  for (const { id } of withItems(line)) revision.moved.add(id)
  revision.planted.push({ kind, classes: ['clause-moved'], old: [line.id], new: [line.id], words: null })
}

export const split: Edit = {
  name: 'split a clause',
  make(revision) {
    const found = someLine(revision, 2, false, ({ body, list }) => list.lines.length === 0 && wordsIn(body) >= 14)
    if (found === null || found.list.style === null) return false
    const { list, line } = found
    // Between the third and the two thirds: both halves are evident.
    const seams = [
      ...line.body.matchAll(/,? and that |, and to |, and |, (?=[a-z]{3,})| and (?=[a-z]{2,} [a-z]{2,})/g),
    ].filter(({ index }) => index > line.body.length * 0.33 && index < line.body.length * 0.67)
    const seam = revision.draw(seams)
    if (seam === undefined || isHeld(line.body, seam.index)) return false
    const opening = /^(?:that|to) /.exec(line.body)?.[0] ?? ''
    const rest = line.body.slice(seam.index + seam[0].length)
    const half = newLine(revision.newId(), opening + rest, list)
    const index = list.lines.indexOf(line)
    line.body = line.body.slice(0, seam.index)
    putIn(revision.sheet, list, index + 1, half)
    revision.touch(line, half)
    loosen(revision, line, half)
    revision.planted.push({
      kind: split.name,
      classes: ['clause-split'],
      old: [line.id],
      new: [line.id, half.id],
      words: { out: wordsIn(seam[0]), in: wordsIn(opening) },
    })
    return true
  },
}

export const merge: Edit = {
  name: 'merge two clauses',
  make(revision) {
    const found = someLine(revision, 3, false, ({ body, list }) => list.lines.length === 0 && wordsIn(body) >= 6)
    if (found === null || found.list.style === null) return false
    const { list, line } = found
    const next = list.lines[list.lines.indexOf(line) + 1]
    if (next === undefined || !revision.isFree(next) || next.list.lines.length > 0 || wordsIn(next.body) < 6)
      return false
    const [opening = ''] = /^(?:that|to) /.exec(next.body) ?? []
    const isThat = opening !== '' && line.body.startsWith(opening)
    const link = revision.draw(isThat ? [', and ', ', and '] : [' and ', ', and '])
    line.body += link + next.body
    takeOut(list, next)
    revision.heirs.set(next.id, line.id)
    line.end = next.end
    line.role = next.role
    revision.touch(line, next)
    loosen(revision, line, next)
    revision.planted.push({
      kind: merge.name,
      classes: ['clause-merged'],
      old: [line.id, next.id],
      new: [line.id],
      words: { out: 0, in: 1 },
    })
    return true
  },
}

/** What else may be said of lines that were split or merged: their link and their ends. */
function loosen(revision: Revision, ...lines: readonly Line[]): void {
  const ids = lines.map(({ id }) => id)
  for (const id of ids) revision.loose.add(id)
  revision.allowed.push({
    kind: 'seam',
    classes: ['substantive', 'punctuation-only', 'relabelled', 'typographic-only'],
    old: ids,
    new: ids,
    words: null,
  })
}

export const rewordings: readonly Edit[] = [5, 15, 30, 45, 60].flatMap(share =>
  (['words', 'phrases', 'borrowed phrases'] as const).map(manner => rewording(share, manner)),
)

function rewording(share: number, manner: Manner): Edit {
  const name = `reword ${share}%, ${manner}`
  return {
    name,
    make(revision) {
      const least = Math.max(6, Math.min(20, Math.round(100 / share)))
      const found = someLine(
        revision,
        1,
        false,
        ({ body, list }) => wordsIn(body) >= least && (share < 45 || list.lines.length === 0),
      )
      if (found === null) return false
      const { line } = found
      const others = listsOf(revision.sheet).flatMap(({ list }) =>
        list.lines.filter(other => other !== line).map(({ body }) => body),
      )
      const changed = reword(revision.random, line.body, share / 100, manner, others)
      if (changed === null) return false
      // In short clauses it may be more than was wanted.
      const isHeavy = changed.out / wordsIn(line.body) > 0.45
      line.body = changed.text
      revision.touch(line)
      const said = at(name, ['substantive'], line, changed)
      if (isHeavy) revision.loose.add(line.id)
      revision.planted.push(isHeavy ? { ...said, orElse: asOther(name, line) } : said)
      return true
    },
  }
}

/** Removed, and another one added. */
function asOther(kind: string, { id }: Line): Expected[] {
  return [
    { kind, classes: ['clause-removed'], old: [id], new: [], words: null },
    { kind, classes: ['clause-added'], old: [], new: [id], words: null },
  ]
}

/** Any line that no edit touched, of a list with at least so many lines; `leaves` when it must be able to leave its place. */
export function someLine(
  revision: Revision,
  least: number,
  leaves: boolean,
  fits: (line: Line) => boolean = () => true,
): (Spot & { line: Line }) | null {
  const lists = leaves ? steadyLists(revision.sheet, least) : listsOf(revision.sheet)
  const found = lists
    .filter(({ list }) => list.lines.length >= least)
    .flatMap(spot =>
      spot.list.lines
        .filter(line => revision.isFree(...withItems(line)) && fits(line) && (!leaves || canGo(spot.list, line)))
        .map(line => ({ ...spot, line })),
    )
  return revision.draw(found) ?? null
}

/** Inside of brackets, quotes or emphasis. */
export function isHeld(body: string, offset: number): boolean {
  const before = body.slice(0, offset)
  const count = (sign: string) => before.split(sign).length - 1
  return (
    count('(') > count(')') ||
    count('[') > count(']') ||
    count('"') % 2 === 1 ||
    count('“') > count('”') ||
    count('*') % 2 === 1
  )
}
