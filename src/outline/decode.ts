/**
 * The outline of a body is the cheapest path through its cuts. One pass from left to right, a few open paths (the beam), one small
 * state: part, open lists, how the text before ends, and whether a note or page furniture interrupts.
 */
import type { Costs } from './costs.js'
import type { Cut } from './cuts.js'
import type { Ending } from './ending.js'
import type { Heading } from './headings.js'
import { type Level, type Placement, place, placements } from './levels.js'

export type OutlineEvent =
  | { readonly type: 'heading'; readonly cut: Cut; readonly heading: Heading; readonly foreign: boolean }
  | { readonly type: 'marker'; readonly cut: Cut; readonly depth: number }
  /** Unlettered text begins: a clause of the section, or a further paragraph. */
  | { readonly type: 'paragraph'; readonly cut: Cut }
  /** The text before goes on after a paragraph break. */
  | { readonly type: 'join'; readonly cut: Cut }
  | { readonly type: 'note'; readonly cut: Cut }
  /** The text that a note interrupted goes on. */
  | { readonly type: 'resume'; readonly cut: Cut }
  | { readonly type: 'page'; readonly cut: Cut }
  | { readonly type: 'flow'; readonly cut: Cut }
  | { readonly type: 'ruler'; readonly cut: Cut }

export interface Outline {
  readonly events: readonly OutlineEvent[]
  readonly cost: number
}

export interface DecodeOptions {
  readonly costs: Costs
  /** How the headings of this text stand: 1 on lines of their own, -1 inside lines, 0 not known. */
  readonly ownLines: -1 | 0 | 1
  /** An annex: free structure, no section headings but on lines of their own. */
  readonly annex: boolean
  /** False leaves page numbers in the text. */
  readonly repair: boolean
  /** Labels of note marks found in the text. */
  readonly marks: ReadonlySet<string>
  /** Headings of sections have their style. */
  readonly called: boolean
}

type Mode = 'body' | 'note' | 'page'

interface State {
  readonly cost: number
  readonly part: 'start' | 'preambular' | 'operative'
  readonly mode: Mode
  /** How the body text ended before a note or page interrupted it. */
  readonly held: Ending
  readonly fresh: boolean
  /** A marker alone on its line was taken: text must follow. */
  readonly bare: boolean
  readonly levels: readonly Level[]
  readonly note: string
  readonly before: State | null
  readonly event: OutlineEvent | null
}

const beam = 6

/** The cheapest outline of `cuts`. Linear in their number. */
export function decode(cuts: readonly Cut[], options: DecodeOptions): Outline {
  const arriving: (State[] | undefined)[] = new Array(cuts.length + 1)
  const start: State = {
    cost: 0,
    part: 'start',
    mode: 'body',
    held: '.',
    fresh: true,
    bare: false,
    levels: [],
    note: '',
    before: null,
    event: null,
  }
  arriving[0] = [start]
  const targets = headingTargets(cuts)
  for (let index = 0; index < cuts.length; index++) {
    const states = arriving[index]
    if (states === undefined) continue
    arriving[index] = undefined
    const search: Search = { cut: cuts[index] as Cut, index, options, arriving, targets, cuts, costs: null }
    for (const state of states) expand(search, state)
  }
  const last = arriving[cuts.length] ?? [start]
  let best = last[0] as State
  for (const state of last) {
    if (finalCost(state, options) < finalCost(best, options)) best = state
  }
  return { events: eventsOf(best), cost: best.cost }
}

function finalCost(state: State, options: DecodeOptions): number {
  return state.cost + (state.fresh && state.part !== 'start' ? options.costs.headingEmpty : 0)
}

function eventsOf(state: State): OutlineEvent[] {
  const events: OutlineEvent[] = []
  for (let at: State | null = state; at !== null; at = at.before) if (at.event !== null) events.push(at.event)
  return events.reverse()
}

/** For each place where a heading ends the index of the first cut at or behind it. */
function headingTargets(cuts: readonly Cut[]): ReadonlyMap<number, number> {
  const targets = new Map<number, number>()
  for (let index = 0; index < cuts.length; index++) {
    for (const heading of (cuts[index] as Cut).headings) {
      if (targets.has(heading.to)) continue
      let next = index + 1
      while (next < cuts.length && (cuts[next] as Cut).at < heading.to) next++
      targets.set(heading.to, next)
    }
  }
  return targets
}

interface Search {
  readonly cut: Cut
  readonly index: number
  readonly options: DecodeOptions
  readonly arriving: (State[] | undefined)[]
  readonly targets: ReadonlyMap<number, number>
  readonly cuts: readonly Cut[]
  /** What speaks against each heading of the cut, whatever the path; made when the first path asks. */
  costs: readonly number[] | null
}

function expand(search: Search, state: State): void {
  const { cut } = search
  if (cut.flow !== null) {
    const body = state.mode === 'note' ? 'body' : state.mode
    advance(search, search.index + 1, state, 0, { type: 'flow', cut }, { mode: body, held: endingOf(search, state) })
    return
  }
  const best = Math.min(expandMarkers(search, state), expandHeadings(search, state))
  expandNotes(search, state)
  expandPlain(search, state, best)
}

/** How the body text before this cut ends, whatever interrupts it. */
function endingOf(search: Search, state: State): Ending {
  return state.mode === 'body' && !state.fresh ? search.cut.ending : state.held
}

/** Takes the marker in every way that fits. Gives how much is saved by skipping it: the insistence of the best reading. */
function expandMarkers(search: Search, state: State): number {
  const { cut, options } = search
  const { costs } = options
  if (cut.marker === null || (state.part === 'start' && !options.annex) || !mayMark(search, state)) return 0
  const ending = endingOf(search, state)
  const where = markerPlaceCost(search, state, ending)
  const found = placements(
    state.levels,
    cut.marker,
    {
      chapeau: ending === ':' && !state.fresh,
      fresh: state.fresh,
      preambular: state.part === 'preambular',
      operative: state.part === 'operative',
      indent: cut.breaks > 0 ? cut.indent : -1,
      styled: cut.opens,
      // Behind other paragraphs than such headings nothing is fresh.
      free: state.fresh && state.event?.type === 'paragraph' && (!options.annex || cut.opens),
    },
    costs,
  )
  let best = Number.POSITIVE_INFINITY
  for (const placement of found) {
    const cost = where + placement.cost
    if (cost < best) best = cost
    takeMarker(search, state, placement, cost)
  }
  const insists = cut.bullet
    ? costs.insistBullet
    : cut.breaks > 0 || state.fresh
      ? costs.insistMarker
      : costs.insistMarkerInLine
  if (cut.bullet && cut.breaks === 2) return -insists
  return -Math.max(ending === ';' || cut.breaks === 2 ? costs.markerIgnored : 0, insists - best)
}

function takeMarker(search: Search, state: State, placement: Placement, cost: number): void {
  const { cut } = search
  if (cost > 14 || cut.marker === null) return
  const levels = place(state.levels, placement.depth, placement.reading, cut.marker, cut.breaks > 0 ? cut.indent : -1)
  advance(
    search,
    search.index + 1,
    state,
    cost,
    { type: 'marker', cut, depth: placement.depth },
    { mode: 'body', fresh: false, bare: cut.alone, levels, held: '' },
  )
}

function markerPlaceCost(search: Search, state: State, ending: Ending): number {
  const { cut, options } = search
  const { costs } = options
  let cost = (cut.marker?.glued === true ? costs.markerGlued : 0) + (state.bare ? costs.headingEmpty : 0)
  if (state.fresh) return cost
  if (cut.breaks === 0) {
    if (cut.joined || ending === ';') return cost
    if (ending === ':') return cost + costs.markerInLine
    if (ending === ',') return cost + costs.markerInLineAfterComma
    if (ending === '.') return cost + costs.markerInLineAfterStop
    return cost + (state.mode === 'note' ? costs.markerInLineAfterStop : costs.markerInLineAfterNothing)
  }
  if (cut.joined) return cost
  if (ending === ',') cost += costs.markerAfterComma
  else if (ending === '.') cost += options.annex ? 0 : costs.markerAfterStop
  else if (ending === '') cost += inSentence(search) ? costs.markerInWrappedSentence : costs.markerAfterNothing
  return cost
}

/** The line may begin where the wrapping broke a sentence. */
function inSentence({ cut }: Search): boolean {
  return cut.breaks === 1 && !cut.bullet
}

/** Takes every heading proposed here. Gives the insistence of the best, whatever the open paths make of it. */
function expandHeadings(search: Search, state: State): number {
  const { cut, options } = search
  if (cut.headings.length === 0) return 0
  search.costs ??= cut.headings.map(heading =>
    options.annex && !standsAlone(cut, heading) ? Number.POSITIVE_INFINITY : headingCost(search, heading),
  )
  let best = Number.POSITIVE_INFINITY
  for (let index = 0; index < cut.headings.length; index++) {
    const own = search.costs[index] as number
    if (own === Number.POSITIVE_INFINITY) continue
    const heading = cut.headings[index] as Heading
    const local = own + placeCost(search, state, heading)
    if (local < best) best = local
    const foreign = heading.part === 'preambular' && state.part === 'operative'
    const cost = local + orderCost(search, state, foreign)
    if (cost > 18) continue
    advance(
      search,
      search.targets.get(heading.to) ?? search.index + 1,
      state,
      cost,
      { type: 'heading', cut, heading, foreign },
      { mode: 'body', fresh: true, bare: false, held: '', levels: [], part: heading.part },
    )
  }
  const insists = cut.breaks === 2 ? options.costs.insistHeading : options.costs.insistHeadingInLine
  return -Math.max(0, insists - best)
}

/** In an annex only a known heading on a line of its own opens a section. */
function standsAlone(cut: Cut, heading: Heading): boolean {
  return (
    heading.styled ||
    (cut.breaks === 2 &&
      heading.end === 'line' &&
      heading.known &&
      !heading.loose &&
      (!heading.common || cut.emphasised || cut.hashes > 0))
  )
}

/** The heading stands inside a paragraph: in a line, or at a line start that the wrapping may have made, with its text behind it. */
function inLine(search: Search, heading: Heading): boolean {
  const { breaks } = search.cut
  if (breaks !== 1) return breaks === 0
  return !(heading.end === 'line' || heading.end === 'lines') || nextCut(search, heading)?.breaks === 1
}

/** What speaks against a heading of this shape, standing where it stands. */
function headingCost(search: Search, heading: Heading): number {
  const { cut, options } = search
  const { costs } = options
  let cost = endCost(heading, costs)
  if (heading.styled) return styledCost(search, heading)
  if (options.called && cut.role === 'text' && (inLine(search, heading) || heading.end !== 'line' || heading.loose))
    cost += costs.headingUnstyled
  if (heading.loose) cost += costs.headingLoose
  if (!heading.known) cost += cut.breaks === 2 ? costs.headingUnknown : costs.headingUnknownSoft
  if (cut.hashes > 0 || cut.emphasised) cost += costs.headingMarked
  if ((heading.end === 'line' || heading.end === 'lines') && nextCut(search, heading)?.breaks === 1)
    cost += costs.headingSoftEnd
  const list = listFollows(search, heading)
  if (list) cost += costs.headingBeforeList
  else if (heading.opensText && heading.part === 'operative' && !heading.common) cost += costs.headingBeforeText
  if (!inLine(search, heading)) return heading.common && heading.end !== 'line' ? cost + costs.headingCommon : cost
  cost += costs.headingInLine + options.ownLines * costs.headingInLinePrior
  if (heading.adverb) cost += costs.headingAdverb
  if (heading.common) cost += list || heading.opensText ? costs.headingCommon : 2 * costs.headingCommon
  if (heading.part === 'preambular' && !heading.adverb && !list) cost += costs.headingInLineBare
  return cost
}

/** A style outweighs what the words lack; the words still choose between two readings. */
function styledCost(search: Search, heading: Heading): number {
  const { costs } = search.options
  return costs.headingStyled + (listFollows(search, heading) ? costs.headingBeforeList : 0)
}

function endCost(heading: Heading, costs: Costs): number {
  switch (heading.end) {
    case 'line':
      return 0
    case 'lines':
      return costs.headingLines
    case 'addressee':
      return costs.headingAddressee
    case 'verb':
      return costs.headingVerb
    case 'text':
      return costs.headingText
    case 'marker':
      return costs.headingMarker
  }
}

/** What the end of the text before says of a heading here. */
function placeCost(search: Search, state: State, heading: Heading): number {
  const { cut } = search
  const { costs } = search.options
  if (state.part === 'start' || state.fresh) return 0
  const ownLine = heading.end === 'line' || heading.end === 'lines'
  const joined = cut.joined ? costs.headingAfterColon : 0
  switch (endingOf(search, state)) {
    case '':
      return (
        joined +
        (inSentence(search) || !ownLine || heading.loose ? costs.headingInWrappedSentence : costs.headingAfterNothing)
      )
    case ';':
      return joined + costs.headingAfterSemicolon
    case '.':
      return joined + costs.headingAfterStop
    case ':':
      return joined + costs.headingAfterColon
    case ',':
      return (
        joined +
        (heading.opensObject && heading.end === 'verb' && state.part === 'operative' ? costs.headingBeforeObject : 0)
      )
  }
}

/** What the order of sections says: a preamble after the operative part is of another text, a heading after a heading is empty. */
function orderCost(search: Search, state: State, foreign: boolean): number {
  const { cut } = search
  const { costs } = search.options
  const empty = state.bare || (state.fresh && state.part !== 'start') ? costs.headingEmpty : 0
  return empty + (foreign ? (cut.breaks === 0 ? 2 : 1) * costs.headingForeign : 0)
}

function listFollows(search: Search, heading: Heading): boolean {
  const next = nextCut(search, heading)
  const first = next?.marker?.readings[0]?.ordinals
  return first !== undefined && (first[first.length - 1] as number) < 2
}

function nextCut(search: Search, heading: Heading): Cut | undefined {
  const target = search.targets.get(heading.to)
  return target === undefined ? undefined : search.cuts[target]
}

function expandNotes(search: Search, state: State): void {
  const { cut, options } = search
  const { costs } = options
  if (cut.ruler > 0) {
    if (cut.note === null) {
      advance(
        search,
        search.index + 1,
        state,
        0,
        { type: 'ruler', cut },
        { held: endingOf(search, state), mode: state.mode === 'body' ? 'page' : state.mode },
      )
      return
    }
    openNote(search, state, 0)
    return
  }
  // In an annex numbers at line starts are its own.
  if (cut.note === null || cut.breaks === 0 || options.annex) return
  // Right behind a heading a label opens the first clause: a note that belongs to text needs text before it.
  if (cut.marker !== null && state.fresh && state.part !== 'start') return
  const marked = options.marks.has(cut.note.label) || cut.note.label.startsWith('*')
  const further = state.mode === 'note' && followsNote(state.note, cut.note.label)
  const cost = further ? costs.noteNext : costs.noteWithoutRuler
  openNote(search, state, cost + (marked ? 0 : costs.noteWithoutMark))
}

function followsNote(last: string, next: string): boolean {
  return Number.parseInt(next, 10) === Number.parseInt(last, 10) + 1 || (next.startsWith('*') && last.startsWith('*'))
}

function openNote(search: Search, state: State, cost: number): void {
  advance(
    search,
    search.index + 1,
    state,
    cost,
    { type: 'note', cut: search.cut },
    { mode: 'note', held: endingOf(search, state), note: search.cut.note?.label ?? '' },
  )
}

/** Neither marker nor heading nor note: the text goes on, or unlettered text begins. */
function expandPlain(search: Search, state: State, insistence: number): void {
  const { cut, options } = search
  const { costs } = options
  const skip = -insistence + (cut.ruler > 0 ? costs.insistRuler : 0)
  const ending = endingOf(search, state)
  if (cut.pageNumber > 0 && state.mode !== 'note' && options.repair) {
    advance(search, search.index + 1, state, costs.pageNumber, { type: 'page', cut }, { mode: 'page', held: ending })
  }
  if (isSubheading(search, state)) {
    // A heading of free structure: what follows begins anew.
    advance(
      search,
      search.index + 1,
      state,
      skip,
      { type: 'paragraph', cut },
      { fresh: true, bare: false, mode: 'body', held: '', ...(options.annex ? {} : { levels: [] }) },
    )
    return
  }
  if (state.fresh) {
    advance(search, search.index + 1, state, skip, { type: 'paragraph', cut }, { fresh: false, held: '' })
    return
  }
  if (state.bare) {
    advance(search, search.index + 1, state, skip, { type: 'join', cut }, { mode: 'body', bare: false, held: '' })
    return
  }
  if (state.mode === 'note') {
    plainInNote(search, state, skip, ending)
    return
  }
  if (cut.breaks === 0 && state.mode === 'body') {
    advance(search, search.index + 1, state, skip, null, unchanged)
    return
  }
  advance(search, search.index + 1, state, skip + joinCost(search, ending), { type: 'join', cut }, { mode: 'body' })
  advance(
    search,
    search.index + 1,
    state,
    skip + paragraphCost(search, ending),
    { type: 'paragraph', cut },
    { mode: 'body', held: '' },
  )
}

/** How many hashes a heading of free structure has in a section: fewer are those of the document's head and its annexes. */
const sectionHashes = 3

/**
 * A heading of free structure: by its hashes or its style. In a section a number before it makes it a clause, with a label to be cited by; in an annex
 * the number is a part of the heading.
 */
function isSubheading({ cut, options }: Search, state: State): boolean {
  const styled = cut.role === 'subheading' && cut.opens
  if (options.annex) return cut.hashes > 0 || styled
  if (state.part !== 'operative') return false
  return styled ? !isNumbered(cut) : cut.hashes >= sectionHashes
}

function isNumbered({ marker }: Cut): boolean {
  return marker?.readings[0]?.kind === 'number'
}

/** Hashes make a label a part of their heading, but for the numbered headings that a style tells. */
function mayMark(search: Search, state: State): boolean {
  const { cut } = search
  if (cut.hashes === 0) return !isSubheading(search, state)
  return !search.options.annex && cut.role === 'subheading' && cut.opens && isNumbered(cut)
}

function plainInNote(search: Search, state: State, skip: number, ending: Ending): void {
  const { cut, options } = search
  const { costs } = options
  const stop = cut.ending === '.' ? costs.noteAfterStop : 0
  const goesOn = cut.breaks < 2 ? 0 : (cut.blank ? 2 * costs.noteLine : costs.noteLine) + stop
  advance(search, search.index + 1, state, skip + goesOn, null, unchanged)
  if (cut.breaks === 0 && cut.ending !== '.') return
  const interrupted = ending === '' ? costs.noteResume : costs.noteResumeAfterEnd
  const inLine = cut.breaks === 0 ? costs.noteLine : 0
  const upper = cut.initial === 'upper' && ending === '' ? costs.joinUpper : 0
  advance(
    search,
    search.index + 1,
    state,
    skip + interrupted + inLine + upper,
    { type: ending === '' ? 'resume' : 'paragraph', cut },
    { mode: 'body', held: '' },
  )
}

function joinCost(search: Search, ending: Ending): number {
  const { cut } = search
  const { costs } = search.options
  if (cut.breaks === 1) return ending === '' || ending === ',' || cut.joined ? 0 : costs.joinWrappedAfterEnd
  if (cut.opens) return costs.joinParagraphs
  if (cut.joined) return costs.joinLower
  switch (ending) {
    case '':
      return cut.initial === 'upper' ? costs.joinUpper : costs.joinLower
    case ',':
      return costs.joinAfterComma + (cut.initial === 'upper' ? costs.joinUpper : 0)
    case ':':
      return costs.joinAfterColon
    default:
      return costs.joinAfterEnd
  }
}

function paragraphCost(search: Search, ending: Ending): number {
  const { cut, options } = search
  const { costs } = options
  const wrapped = cut.breaks === 1 ? costs.paragraphWrapped : 0
  if (options.annex && ending !== '') return wrapped + costs.paragraphAfterStop
  switch (ending) {
    case '':
      return wrapped + (cut.initial === 'upper' || options.annex ? costs.paragraphUpper : costs.paragraphLower)
    case ',':
      return wrapped + costs.paragraphAfterComma
    case '.':
      return wrapped + costs.paragraphAfterStop
    default:
      return wrapped + costs.paragraphAfterEnd
  }
}

interface Changes {
  readonly part?: State['part']
  readonly mode?: Mode
  readonly held?: Ending
  readonly fresh?: boolean
  readonly bare?: boolean
  readonly levels?: readonly Level[]
  readonly note?: string
}

const unchanged: Changes = {}

/** The path of `state` goes on at cut `index`: what an edge adds to its cost, what it means, and what it changes. */
function advance(
  search: Search,
  index: number,
  state: State,
  added: number,
  event: OutlineEvent | null,
  changes: Changes,
): void {
  const cost = state.cost + added
  if (isHopeless(search.arriving[index], cost)) return
  push(search, index, {
    cost,
    part: changes.part ?? state.part,
    mode: changes.mode ?? state.mode,
    held: changes.held ?? state.held,
    fresh: changes.fresh ?? state.fresh,
    bare: changes.bare ?? state.bare,
    levels: changes.levels ?? state.levels,
    note: changes.note ?? state.note,
    before: event === null ? state.before : state,
    event: event ?? state.event,
  })
}

/** As many cheaper paths as are kept have already arrived. */
function isHopeless(states: readonly State[] | undefined, cost: number): boolean {
  if (states === undefined || states.length < beam) return false
  for (const state of states) if (state.cost > cost) return false
  return true
}

/** Keeps `state` among the few cheapest that arrive at `index`; of two that differ in nothing that matters, the cheaper. */
function push(search: Search, index: number, state: State): void {
  const states = search.arriving[index]
  if (states === undefined) {
    search.arriving[index] = [state]
    return
  }
  let worst = 0
  for (let at = 0; at < states.length; at++) {
    const other = states[at] as State
    if (isSame(other, state)) {
      if (other.cost > state.cost) states[at] = state
      return
    }
    if (other.cost > (states[worst] as State).cost) worst = at
  }
  if (states.length < beam) states.push(state)
  else if ((states[worst] as State).cost > state.cost) states[worst] = state
}

function isSame(a: State, b: State): boolean {
  return (
    a.part === b.part &&
    a.mode === b.mode &&
    a.fresh === b.fresh &&
    a.bare === b.bare &&
    a.held === b.held &&
    a.note === b.note &&
    sameLevels(a.levels, b.levels)
  )
}

function sameLevels(a: readonly Level[], b: readonly Level[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let depth = a.length - 1; depth >= 0; depth--) {
    const one = a[depth] as Level
    const other = b[depth] as Level
    if (one === other) continue
    if (one.kind !== other.kind || one.style !== other.style || one.ordinals.length !== other.ordinals.length)
      return false
    for (let index = 0; index < one.ordinals.length; index++)
      if (one.ordinals[index] !== other.ordinals[index]) return false
  }
  return true
}
