/** Links what was recognised to the catalogue and to the tree: one reference for each thing cited. */
import type { Catalogue } from '../catalogue/catalogue.js'
import type { TextRecord } from '../catalogue/record.js'
import { titleOf } from '../catalogue/title.js'
import { type Block, sourceSpan } from '../prose/block.js'
import { indexLines, positionOf } from '../source/lines.js'
import type { Position, Span } from '../source/position.js'
import type { Body, Document, Reading } from '../tree/nodes.js'
import { type AsOf, ownMeeting } from './as-of.js'
import { documentOf } from './document.js'
import type { Cited, CitedNumber, CitedPlace, CitedText, Fault } from './form.js'
import { isHistory } from './history.js'
import { judgeNumber } from './judge/numbered.js'
import { judgeText } from './judge/text.js'
import { type Correction, graver, type Verdict, verdict } from './judge/verdict.js'
import { linkPlace } from './place.js'
import type { Recognised } from './recognise.js'
import type { Reference } from './reference.js'
import { targetOf } from './target.js'
import { judgeTitle, noTitle, type TitleJudgement } from './title-check.js'

/** What does not change from one text to the next. */
export interface World {
  readonly catalogue: Catalogue
  /** The day of judgement; null: each document's own meeting. */
  readonly asOf: AsOf | null
  /** The day for documents whose meeting is not known; absent: they are judged by what holds on every day. */
  readonly otherwise?: AsOf
}

/** All references of a reading, in source order; `source` is the text that was read. */
export function link(found: readonly Recognised[], reading: Reading, source: string, world: World): Reference[] {
  const lines = indexLines(source)
  const place = (block: Block, span: Span): Position => {
    const { from, to } = sourceSpan(block, span, source)
    return positionOf(lines, from, to)
  }
  const known = new Map<Document, Known>()
  const references: Reference[] = []
  found.forEach((recognised, index) => {
    const { block, citations } = recognised
    const phrase = { text: block.text.slice(recognised.from, recognised.to), position: place(block, recognised) }
    const around = { next: found[index + 1], besides: () => besidesOf(found, index) }
    for (const cited of citations) {
      const linked = linkOne(cited, recognised, around, reading, world, knownOf(known, documentOf(reading, block)))
      references.push({
        kind: cited.kind,
        text: block.text.slice(cited.from, cited.to),
        position: place(block, cited),
        phrase,
        document: block.document,
        path: block.path,
        ...assembled(linked, cited, block, place),
      })
    }
  })
  return references
}

/** What else is cited around. */
interface Around {
  readonly next: Recognised | undefined
  /** In the same block. */
  besides(): readonly Recognised[]
}

/** A clause may cite dozens of texts; those right around are enough. */
const neighbours = 12

function besidesOf(found: readonly Recognised[], index: number): Recognised[] {
  const { block } = found[index] as Recognised
  return found
    .slice(Math.max(0, index - neighbours), index + neighbours + 1)
    .filter(other => other.block === block && other !== found[index])
}

interface Linked {
  readonly target: Reference['target']
  readonly verdict: Verdict
  readonly title: TitleJudgement
}

/** What is known of a document so far: who adopted the texts that it has cited. */
interface Known {
  readonly document: Document
  readonly earlier: Map<string, Body>
}

function knownOf(known: Map<Document, Known>, document: Document): Known {
  let of = known.get(document)
  if (of === undefined) {
    of = { document, earlier: new Map() }
    known.set(document, of)
  }
  return of
}

function linkOne(
  cited: Cited,
  recognised: Recognised,
  around: Around,
  reading: Reading,
  world: World,
  known: Known,
): Linked {
  switch (cited.type) {
    case 'text':
      return linkText(cited, recognised, around, world, known)
    case 'number':
      return linkNumber(cited, recognised, world.catalogue)
    case 'place':
      return linkInside(cited, recognised, reading)
  }
}

function linkText(
  cited: CitedText,
  recognised: Recognised,
  around: Around,
  { catalogue, asOf, otherwise }: World,
  { document, earlier }: Known,
): Linked {
  const key = `${cited.kind} ${cited.number}`
  const read = targetOf(cited, {
    catalogue,
    designation: document.designation,
    isCouncil: recognised.form.id === 'council',
    chained: chainedBody(recognised, around.next),
    earlier: earlier.get(key) ?? null,
  })
  const body = read.target.body
  if (body !== null) earlier.set(key, body)
  const own = ownMeeting(document, catalogue)
  const judged = judgeText({
    catalogue,
    cited,
    phrase: recognised,
    read,
    designation: document.designation,
    genre: document.genre,
    asOf: asOf ?? own ?? otherwise ?? null,
    isOwnDay: asOf === null && own !== null,
    isHistory: isHistory(recognised.block.text, recognised, cited, around.besides()),
  })
  // An edition that the catalogue does not have may bear any title.
  const namesEdition = read.target.year !== null || read.target.conference !== null
  const isTold = judged.edition !== null || !namesEdition || judged.record?.body === 'Council'
  const title = judgeTitle(
    judged.record === null || !isTold ? null : titleOf(judged.record, judged.edition),
    {
      wordings: judged.record?.wordings ?? [],
      titles: titlesOf(judged.record),
      rivals: rivalsOf(catalogue, judged.record),
    },
    recognised,
    around.next,
  )
  return { target: read.target, verdict: judged, title }
}

function titlesOf(record: TextRecord | null): string[] {
  if (record === null) return []
  return [record.title, ...record.editions.map(({ title }) => title)].filter(title => title !== null)
}

/** The other texts of the same body and kind, whose title a wrong number may bear. */
function rivalsOf(catalogue: Catalogue, record: TextRecord | null): () => readonly TextRecord[] {
  if (record === null) return () => []
  return () =>
    catalogue.data.texts.filter(
      text => text.body === record.body && text.kind === record.kind && text.number !== record.number,
    )
}

const chain = /^,?(?: and| or| as well as| together with)? $/

/** The body of the citation that follows at once: in a chain, the last names it for all. */
function chainedBody({ block, to }: Recognised, next: Recognised | undefined): Body | null {
  if (next === undefined || next.block !== block || !chain.test(block.text.slice(to, next.from))) return null
  const [first] = next.citations
  return first?.type === 'text' && first.issuer !== null && !first.issuer.here ? first.issuer.body : null
}

function linkNumber(cited: CitedNumber, recognised: Recognised, catalogue: Catalogue): Linked {
  const { record, ...judged } = judgeNumber(cited, catalogue)
  const named =
    record === null || record.title === null
      ? null
      : { title: record.title, evidence: record.sources.length > 0 ? ('page' as const) : ('none' as const) }
  const hasTitle = cited.kind === 'un-resolution' || cited.kind === 'recommendation'
  return {
    target: cited.target,
    verdict: judged,
    title: hasTitle
      ? judgeTitle(named, { wordings: record?.wordings ?? [], titles: [], rivals: () => [] }, recognised, undefined)
      : noTitle,
  }
}

function linkInside(cited: CitedPlace, { block }: Recognised, reading: Reading): Linked {
  const { path, document, outcome, severity, message } = linkPlace(cited, block, reading)
  return { target: { path, document }, verdict: verdict(outcome, { severity, message }), title: noTitle }
}

/** Puts judgement, faults of writing and title together: the gravest severity, every sentence. */
function assembled(
  { target, verdict: judged, title }: Linked,
  cited: Cited,
  block: Block,
  place: (block: Block, span: Span) => Position,
): Pick<Reference, 'target' | 'outcome' | 'severity' | 'message' | 'title' | 'titleDifference' | 'evidence' | 'fix'> {
  const [fault] = cited.faults
  const isGood = judged.severity === null
  const messages = [judged.message, ...cited.faults.map(({ message }) => message), title.message]
  const spoken = messages.filter(message => message !== null)
  const correction = judged.correction ?? (isGood ? correctionOf(cited.faults) : null)
  return {
    target,
    outcome: isGood && fault !== undefined ? 'malformed' : judged.outcome,
    severity: graver(graver(judged.severity, fault === undefined ? null : 'info'), title.severity),
    message: spoken.length === 0 ? null : spoken.join('; '),
    title: title.verdict,
    titleDifference: title.difference,
    evidence: [...new Set([...judged.evidence, ...title.evidence])],
    fix: correction === null ? null : fixOf(correction, block, place),
  }
}

function correctionOf(faults: readonly Fault[]): Correction | null {
  const written = faults.flatMap(({ from, to, write }) => (write === null ? [] : [{ from, to, text: write }]))
  if (written.length === 0 || written.length < faults.length) return null
  return { title: `Write ${written.map(({ text }) => text).join(' and ')}`, safety: 'safe', replacements: written }
}

function fixOf(
  { title, safety, replacements }: Correction,
  block: Block,
  place: (block: Block, span: Span) => Position,
): Reference['fix'] {
  return { title, safety, edits: replacements.map(({ text, ...span }) => ({ position: place(block, span), text })) }
}
