/** Putting lines in, taking them out, and what follows from it: labels that run on, ends that close, references that follow. */
import type { Expected, Id, Revision } from './edit.js'
import { labelAt } from './label.js'
import { allLines, type Line, type List, linesOf, type Part, roleOf, type Sheet } from './sheet.js'

/** Puts a line at an index of a list, in the looks of its neighbours. */
export function putIn(sheet: Sheet, list: List, index: number, line: Line): void {
  const { lines } = list
  const model = lines.find(({ id, label }) => id !== line.id && (label !== null || list.style === null))
  const [head, second] = lines
  const step = lines.slice(1).find(({ before }) => before.trim() === '')?.before ?? stepOf(sheet)
  if (index === 0 && head !== undefined) {
    line.before = head.before
    head.before = second === undefined ? step : second.before.trim() === '' ? second.before : step
  } else line.before = step
  if (model !== undefined) {
    line.lead = model.lead
    line.mark = model.mark
    line.label = list.style === null ? line.label : (line.label ?? model.label)
  }
  lines.splice(index, 0, line)
}

export function takeOut(list: List, line: Line): void {
  const index = list.lines.indexOf(line)
  const next = list.lines[index + 1]
  if (index === 0 && next !== undefined) next.before = line.before
  list.lines.splice(index, 1)
}

/** A line can go when nothing that is no clause would lose its place. */
export function canGo(list: List, line: Line): boolean {
  const index = list.lines.indexOf(line)
  return list.lines.length > 1 && (index > 0 || list.lines[1]?.before.trim() === '')
}

/** What parts two lines in most lists of this text. */
function stepOf(sheet: Sheet): string {
  for (const { list } of sheet.parts) {
    const before = list.lines[1]?.before
    if (before !== undefined && before.trim() === '') return before
  }
  return '\n'
}

/** A line of our own for a list. */
export function newLine(id: number, body: string, list: List): Line {
  const model = list.lines.find(({ label }) => label !== null) ?? list.lines[0]
  return {
    id,
    before: '\n',
    lead: model?.lead ?? '',
    label: list.style === null ? null : 'new',
    mark: list.style === null ? '' : (model?.mark ?? ''),
    body,
    end: ';',
    role: 'inner',
    list: { lines: [], style: null },
    isPinned: false,
  }
}

/** Labels run on and ends close again; what that changed in lines that were there before is expected too. */
export function settle(revision: Revision, old: Sheet): void {
  const { sheet } = revision
  const before = new Map(allLines(old).map(line => [line.id, line]))
  for (const { list } of sheet.parts) relabel(list, null)
  for (const line of allLines(sheet)) {
    const role = roleOf(sheet, line)
    const was = before.get(line.id)
    if (role !== line.role || was === undefined) {
      line.role = role
      line.end = sheet.ends[role]
    }
    if (was === undefined) continue
    if (was.label !== line.label)
      expectOf(
        revision,
        line,
        was.label === null || line.label === null ? ['relabelled', 'typographic-only'] : ['relabelled'],
      )
    if (was.end !== line.end && !revision.changedEnds.has(line.id)) expectOf(revision, line, ['punctuation-only'])
  }
  renewReferences(revision, old)
}

function expectOf(revision: Revision, line: Line, classes: readonly string[]): void {
  const expected: Expected = {
    kind: `consequence: ${classes[0]}`,
    classes,
    old: [line.id],
    new: [line.id],
    words: null,
  }
  if (revision.loose.has(line.id) || revision.moved.has(line.id)) revision.allowed.push(expected)
  else revision.planted.push(expected)
}

function relabel(list: List, parent: string | null): void {
  for (const [index, line] of list.lines.entries()) {
    if (list.style !== null) line.label = labelAt(list.style, index, parent)
    relabel(line.list, line.label)
  }
}

/** "considering b)": the heading of a section and the label of one of its lines, as written in another line. */
export interface InternalReference {
  readonly from: number
  readonly to: number
  readonly target: number
  readonly heading: { readonly from: number; readonly to: number }
  readonly label: { readonly from: number; readonly to: number }
}

export function plainHeading({ heading }: Part): string {
  return heading
    .replace(/[*_#:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** References in the words of a line to lines of the sheet, not to those of another text ("resolves 2 of Resolution 58"). Headings that stand twice are left out: nobody knows which is meant. */
export function referencesIn(body: string, sheet: Sheet): InternalReference[] {
  const found: InternalReference[] = []
  const names = sheet.parts.map(plainHeading)
  for (const [index, part] of sheet.parts.entries()) {
    const name = names[index] as string
    if (names.indexOf(name) !== names.lastIndexOf(name)) continue
    const words = name.split(' ').join('\\s+')
    // A longer heading that begins so is another one: "considering further a)" is not of "considering".
    const pattern = new RegExp(
      `(?<![\\p{L}])(\\*?)(${words})\\1\\s+\\*?([a-z]{1,2}(?=\\))|\\d+(?![\\d.]))\\)?\\*?(?!\\s+(?:of|to|in)\\s+(?:the\\s+)?[A-Z])`,
      'dgu',
    )
    for (const match of body.matchAll(pattern)) {
      const target = part.list.lines.find(({ label }) => label === match[3])
      const [heading, label] = [match.indices?.[2], match.indices?.[3]]
      if (target === undefined || heading === undefined || label === undefined) continue
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        target: target.id,
        heading: { from: heading[0], to: heading[1] },
        label: { from: label[0], to: label[1] },
      })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** References follow their clauses, as an editor makes them do; or are left, and broken. */
function renewReferences(revision: Revision, old: Sheet): void {
  const { sheet } = revision
  const was = new Map(allLines(old).map(line => [line.id, line]))
  const now = new Map(sheet.parts.flatMap(part => part.list.lines.map(line => [line.id, { part, line }] as const)))
  for (const line of allLines(sheet)) {
    if (!was.has(line.id)) continue
    let { body } = line
    // From the last one on, so that offsets hold.
    for (const reference of referencesIn(body, old).reverse()) {
      const target = now.get(revision.heirs.get(reference.target) ?? reference.target)
      const before = was.get(reference.target)
      const place: [Id] = [line.id]
      if (target === undefined) {
        revision.planted.push(broken(place))
        continue
      }
      const heading = plainHeading(target.part)
      const written = body.slice(reference.heading.from, reference.heading.to)
      const isSame = before?.label === target.line.label && written.replace(/\s+/g, ' ') === heading
      if (isSame) continue
      if (!revision.renewsReferences) {
        revision.planted.push(broken(place))
        continue
      }
      const words = wordsOf(before?.label !== target.line.label, written === heading ? 0 : heading.split(' ').length)
      body =
        body.slice(0, reference.heading.from) +
        heading +
        body.slice(reference.heading.to, reference.label.from) +
        (target.line.label ?? '') +
        body.slice(reference.label.to)
      const expected: Expected = {
        kind: 'consequence: internal-ref-updated',
        classes: ['internal-ref-updated'],
        old: place,
        new: place,
        words,
      }
      if (revision.loose.has(line.id)) revision.allowed.push(expected)
      else revision.planted.push(expected)
    }
    line.body = body
  }
}

function wordsOf(label: boolean, heading: number) {
  const count = Number(label) + heading
  return { out: count, in: count }
}

function broken(place: [Id]): Expected {
  return { kind: 'internal reference broken', classes: ['internal-ref-broken'], old: place, new: place, words: null }
}

/** All lines that stand with a line: itself and what is under it. */
export function withItems(line: Line): Line[] {
  return [line, ...linesOf(line.list)]
}
