/** The frame, notes, and references to clauses. */
import { at, type Edit, type Revision } from '../edit.js'
import { plainHeading, referencesIn, takeOut } from '../place.js'
import { draw, fresh, type Random, sentence } from '../prose.js'
import { freeWords } from '../rewording.js'
import { allLines, type FrameName, type Line, type Sheet } from '../sheet.js'
import { insertAt, type Spot } from './clauses.js'
import { freeLines } from './words.js'

function frameEdit(name: string, line: FrameName, change: (text: string, revision: Revision) => string | null): Edit {
  return {
    name,
    make(revision) {
      const piece = revision.sheet.front.find(({ name: given }) => given === line)
      if (piece === undefined || revision.touched.has(line)) return false
      const now = change(piece.text, revision)
      if (now === null || now === piece.text) return false
      piece.text = now
      revision.touched.add(line)
      revision.planted.push({ kind: name, classes: ['metadata'], old: [line], new: [line], words: null })
      return true
    },
  }
}

export const changeTitle = frameEdit('change the title', 'title', (text, { random }) => {
  const words = freeWords(text)
  const word = draw(random, words)
  if (words.length === 0) return `${text} and their ${draw(random, fresh)}`
  return text.slice(0, word.from) + draw(random, fresh) + text.slice(word.to)
})

/** A proper new revision: number line and formula move together. */
export const newEdition: Edit = {
  name: 'make a new edition',
  make(revision) {
    const { front } = revision.sheet
    const place = draw(revision.random, ['Doha, 2026', 'Quayville, 2030'])
    const lines = front.filter(({ name }) => name === 'numberLine' || name === 'formula')
    const bracket = /\((?:Rev\. |REV\. )?[^()\d]{3,30}, \d{4}\)/
    if (
      lines.length < 2 ||
      lines.some(({ name, text }) => !bracket.test(text) || revision.touched.has(name as FrameName))
    )
      return false
    for (const line of lines) {
      const isCapital = /\([A-Z. ]+, \d/.test(line.text)
      const session = isCapital ? place.toUpperCase() : place
      const revised = line.name === 'formula' ? '' : isCapital ? 'REV. ' : 'Rev. '
      const now = line.text.replace(bracket, `(${revised}${session})`)
      if (now === line.text) return false
      line.text = now
      const name = line.name as FrameName
      revision.touched.add(name)
      revision.planted.push({ kind: newEdition.name, classes: ['metadata'], old: [name], new: [name], words: null })
    }
    return true
  },
}

/** References to clauses of the same text, put in before it is the old one. */
function refer(sheet: Sheet, random: Random): void {
  const parts = sheet.parts.filter(part => part.list.style !== null && part.list.lines.length >= 3)
  const names = sheet.parts.map(plainHeading)
  const sure = parts.filter(part => names.filter(name => name === plainHeading(part)).length === 1)
  const lines = allLines(sheet).filter(
    ({ isPinned, list, body }) => !isPinned && list.lines.length === 0 && /[a-z]$/.test(body),
  )
  for (let count = 0; count < 4 && lines.length > 0 && sure.length > 0; count++) {
    const [line] = lines.splice(Math.floor(random() * lines.length), 1)
    const part = draw(random, sure)
    const target = draw(random, part.list.lines)
    if (line === undefined || line.id === target.id || target.label === null) continue
    const isMarkdown = /^\*[^*]/.test(part.heading)
    const mark = part.list.style === 'letter' ? ')' : ''
    const label = isMarkdown && mark === ')' ? `*${target.label})*` : target.label + mark
    const heading = isMarkdown ? `*${plainHeading(part)}*` : plainHeading(part)
    line.body += `, as stated in ${heading} ${label} above`
  }
}

/** Lines that the clauses of this text refer to, each in its list. */
function targets({ sheet }: Revision): { spot: Spot; line: Line; index: number }[] {
  const ids = new Set(allLines(sheet).flatMap(({ body }) => referencesIn(body, sheet).map(({ target }) => target)))
  return sheet.parts.flatMap(part =>
    part.list.lines.flatMap((line, index) =>
      ids.has(line.id) && part.list.style !== null ? [{ spot: { list: part.list, part, depth: 0 }, line, index }] : [],
    ),
  )
}

/** A clause before the one that is referred to is put in, and the references follow. */
export const renewReferences: Edit = {
  name: 'renew internal references',
  prepare: refer,
  isAlone: true,
  make(revision) {
    const goal = revision.draw(targets(revision))
    return goal !== undefined && insertAt(revision, goal.spot, revision.upTo(goal.index), renewReferences.name)
  },
}

/** The same, but nobody renews the references. */
export const forgetReferences: Edit = {
  name: 'forget internal references',
  prepare: refer,
  isAlone: true,
  make(revision) {
    revision.renewsReferences = false
    const goal = revision.draw(targets(revision))
    return goal !== undefined && insertAt(revision, goal.spot, revision.upTo(goal.index), forgetReferences.name)
  },
}

/** A clause that others refer to is taken out. */
export const breakReference: Edit = {
  name: 'delete a clause that is referred to',
  prepare: refer,
  isAlone: true,
  make(revision) {
    const found = targets(revision).filter(
      ({ line, index, spot: { list } }) =>
        revision.isFree(line) && index > 0 && list.lines.length > 2 && line.list.lines.length === 0,
    )
    const chosen = revision.draw(found)
    if (chosen === undefined) return false
    takeOut(chosen.spot.list, chosen.line)
    revision.touch(chosen.line)
    revision.planted.push({
      kind: breakReference.name,
      classes: ['clause-removed'],
      old: [chosen.line.id],
      new: [],
      words: null,
    })
    return true
  },
}

export const addNote: Edit = {
  name: 'add a footnote',
  make(revision) {
    const { sheet } = revision
    // Markdown's own notes: what plain texts have instead is another program's layout.
    if (!/^\*|^#/m.test(sheet.parts[0]?.heading ?? '') || sheet.tail.includes('ANNEX')) return false
    const taken = [...sheet.tail.matchAll(/^\[\^(\d+)\]:/gm)].map(match => Number(match[1]))
    const label = String(Math.max(0, ...taken) + 1)
    const line = revision.draw(freeLines(revision).filter(({ body }) => /[a-z]$/.test(body)))
    if (line === undefined) return false
    line.body += `[^${label}]`
    const words = `${sentence(revision.random, 'to').slice(3)}.`
    sheet.tail = `${sheet.tail.trimEnd()}\n\n[^${label}]: This means ${words}\n`
    revision.touch(line)
    revision.planted.push({
      kind: addNote.name,
      classes: ['clause-added'],
      old: [],
      new: [`note ${label}`],
      words: null,
    })
    revision.allowed.push(markOf(line))
    return true
  },
}

/** The mark in the clause is a change of it too, of whatever class. */
function markOf(line: Line) {
  return at('note mark', ['layout', 'typographic-only', 'substantive', 'relabelled', 'clause-added'], line, null)
}

export const changeNote: Edit = {
  name: 'reword a footnote',
  prepare(sheet, random) {
    const draft = { sheet, random }
    const line = allLines(sheet).find(({ body, isPinned }) => !isPinned && /[a-z]$/.test(body))
    if (line === undefined || !/^\*|^#/m.test(sheet.parts[0]?.heading ?? '') || /ANNEX|\[\^/.test(sheet.tail)) return
    line.body += '[^1]'
    sheet.tail = `${sheet.tail.trimEnd()}\n\n[^1]: This means ${sentence(draft.random, 'to').slice(3)}.\n`
  },
  make(revision) {
    const { sheet } = revision
    const match = /^\[\^(\d+)\]: (.+)$/m.exec(sheet.tail)
    if (match === null || sheet.tail.includes('ANNEX')) return false
    const [whole, label = '', words = ''] = match
    const word = draw(revision.random, freeWords(words))
    if (word === undefined) return false
    const now = words.slice(0, word.from) + draw(revision.random, fresh) + words.slice(word.to)
    sheet.tail = sheet.tail.replace(whole, `[^${label}]: ${now}`)
    revision.planted.push({
      kind: changeNote.name,
      classes: ['substantive'],
      old: [`note ${label}`],
      new: [`note ${label}`],
      words: { out: 1, in: 1 },
    })
    return true
  },
}
