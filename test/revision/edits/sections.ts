/** Whole sections, and their headings. */
import { at, type Edit, type Expected, type Revision } from '../edit.js'
import { newLine, plainHeading } from '../place.js'
import { sentence } from '../prose.js'
import { linesOf, type Part } from '../sheet.js'

const spare = ['mindful', 'having considered', 'stressing', 'welcoming', 'deeply concerned']
const spareOperative = [
  'urges administrations',
  'calls upon Member States',
  'requests the ITU Council',
  'further resolves',
]

export const insertSection: Edit = {
  name: 'insert a section',
  make(revision) {
    const { sheet } = revision
    const model = revision.draw(sheet.parts.filter(({ list, isPinned }) => list.style !== null && !isPinned))
    if (model === undefined) return false
    const heading = revision.draw(model.isOperative ? spareOperative : spare) as string
    if (sheet.parts.some(part => plainHeading(part).toLowerCase().startsWith(heading))) return false
    const index = sheet.parts.indexOf(model)
    // Never the first or the last: what stands around those is the frame.
    if (index === 0) return false
    const list = { lines: [] as Part['list']['lines'], style: model.list.style }
    const opening = model.isOperative ? 'to' : 'that'
    for (let count = 2 + revision.upTo(2); count > 0; count--) {
      const line = newLine(revision.newId(), sentence(revision.random, opening), model.list)
      line.before = (model.list.lines[list.lines.length === 0 ? 0 : 1]?.before ?? '\n').replace(/[^\s]/g, '') || '\n'
      list.lines.push(line)
    }
    const part: Part = {
      id: revision.newId(),
      before: model.before,
      heading: model.heading.replace(plainHeading(model), heading),
      isOperative: model.isOperative,
      isPinned: false,
      list,
    }
    if (part.heading === model.heading) return false
    sheet.parts.splice(index, 0, part)
    revision.touch(part, ...list.lines)
    revision.planted.push({
      kind: insertSection.name,
      classes: ['section-added'],
      old: [],
      new: [part.id],
      words: null,
    })
    for (const { id } of list.lines)
      revision.allowed.push({ kind: insertSection.name, classes: ['clause-added'], old: [], new: [id], words: null })
    return true
  },
}

export const removeSection: Edit = {
  name: 'delete a section',
  make(revision) {
    const found = someSection(revision, true)
    if (found === null) return false
    const { parts } = revision.sheet
    parts.splice(parts.indexOf(found), 1)
    const lines = linesOf(found.list)
    revision.touch(found, ...lines)
    revision.planted.push({
      kind: removeSection.name,
      classes: ['section-removed'],
      old: [found.id],
      new: [],
      words: null,
    })
    for (const { id } of lines)
      revision.allowed.push({ kind: removeSection.name, classes: ['clause-removed'], old: [id], new: [], words: null })
    return true
  },
}

export const moveSection: Edit = {
  name: 'move a section',
  make(revision) {
    const found = someSection(revision, true)
    if (found === null) return false
    const { parts } = revision.sheet
    const from = parts.indexOf(found)
    const goals = parts.flatMap((part, index) =>
      Math.abs(index - from) >= 2 &&
      index > 0 &&
      index < parts.length - 1 &&
      part.isOperative === found.isOperative &&
      !part.isPinned
        ? [index]
        : [],
    )
    const to = revision.draw(goals)
    if (to === undefined) return false
    parts.splice(from, 1)
    parts.splice(to, 0, found)
    revision.touch(found, ...linesOf(found.list))
    for (const { id } of linesOf(found.list)) revision.moved.add(id)
    revision.planted.push({
      kind: moveSection.name,
      classes: ['section-moved'],
      old: [found.id],
      new: [found.id],
      words: null,
    })
    return true
  },
}

/** A section between others, alone with its heading, that nothing has changed. */
function someSection(revision: Revision, leaves: boolean): Part | null {
  const { parts } = revision.sheet
  const names = parts.map(plainHeading)
  const found = parts.filter((part, index) => {
    if (!revision.isFree(part, ...linesOf(part.list)) || part.list.lines.length === 0) return false
    if (!leaves) return true
    const isInside = index > 0 && index < parts.length - 1 && parts[index + 1]?.isPinned === false
    return (
      isInside &&
      names.indexOf(names[index] as string) === names.lastIndexOf(names[index] as string) &&
      parts.length > 3
    )
  })
  return revision.draw(found) ?? null
}

const renamings: [RegExp, string][] = [
  [/\bconsidering\b(?! further)/i, 'considering further'],
  [/\brecognizing\b(?! further)/i, 'recognizing further'],
  [/\bnoting\b(?! further| with)/i, 'noting further'],
  [/\bconsidering further\b/i, 'considering'],
  [/\brecalling\b/i, 'reaffirming'],
  [/\bnoting\b/i, 'taking note'],
  [/\bbearing in mind\b/i, 'aware'],
]

export const renameSection: Edit = {
  name: 'rename a preambular section',
  make: revision => changeHeading(revision, renameSection.name, ['section-renamed'], renamings, false),
}

const strengths: [RegExp, string][] = [
  [/\binvites\b/, 'instructs'],
  [/\binstructs\b/, 'invites'],
  [/\brequests\b/, 'instructs'],
  [/\brequests\b/, 'invites'],
  [/\bencourages\b/, 'urges'],
  [/\binvites\b/, 'urges'],
  [/\burges\b/, 'invites'],
]

export const changeVerb: Edit = {
  name: 'change the verb of a heading',
  make: revision => changeHeading(revision, changeVerb.name, ['verb-strength'], strengths, true),
}

const parties: [RegExp, string][] = [
  [/the Secretary-General$/, 'the Director of the Telecommunication Development Bureau'],
  [/the Secretary-General$/, 'the Secretary-General and the Directors of the three Bureaux'],
  [/the Director of the Radiocommunication Bureau/, 'the Secretary-General'],
  [
    /the Director of the Telecommunication (?:Development|Standardization) Bureau/,
    'the Director of the Radiocommunication Bureau',
  ],
  [/the Directors of the (?:three )?Bureaux/, 'the Secretary-General'],
  [/(?:the )?(?:ITU )?Council$/, 'the Secretary-General'],
  [/Member States and Sector Members$/, 'Member States'],
  [/Member States$/, 'Member States and Sector Members'],
  [/Sector Members$/, 'Sector Members and Associates'],
  [/administrations$/, 'Member States'],
]

export const changeAddressee: Edit = {
  name: 'change the addressee of a heading',
  make: revision => changeHeading(revision, changeAddressee.name, ['addressee-change'], parties, true),
}

function changeHeading(
  revision: Revision,
  kind: string,
  classes: readonly string[],
  table: readonly [RegExp, string][],
  operative: boolean,
): boolean {
  const { parts } = revision.sheet
  const names = new Set(parts.map(part => plainHeading(part).toLowerCase()))
  const found = parts
    .filter(part => part.isOperative === operative && revision.isFree(part))
    .flatMap(part => {
      const name = plainHeading(part)
      // On one line and in its usual case, and without anything behind the party: the pattern must find it as it stands.
      if (!part.heading.includes(name) || name.includes(',')) return []
      return table
        .filter(([pattern]) => pattern.test(name))
        .map(([pattern, put]) => ({ part, name, now: name.replace(pattern, put) }))
        .filter(({ now }) => !names.has(now.toLowerCase()))
    })
  const chosen = revision.draw(found)
  if (chosen === undefined) return false
  const { part, name, now } = chosen
  part.heading = part.heading.replace(name, now)
  revision.touch(part)
  const [out, put] = difference(name.split(' '), now.split(' '))
  const expected: Expected = at(kind, classes, part, { out, in: put })
  revision.planted.push(expected)
  return true
}

/** How many words differ between the equal ones at both ends. */
function difference(a: readonly string[], b: readonly string[]): [number, number] {
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [a.length - head - tail, b.length - head - tail]
}
