/** Three-way merge of texts by clause and, inside of clauses, by word. */
import { indexLines, positionOf } from '../../source/lines.js'
import { compare } from '../compare.js'
import type { Comparison, ReadText } from '../comparison.js'
import { type Addition, type Additions, additionsOf } from './additions.js'
import { type Clashes, clashesOf } from './clash.js'
import type { Conflict, Merge, MergeOptions, MergeRemark } from './conflict.js'
import { conflictOf } from './conflict-text.js'
import { meaningOf } from './meaning.js'
import { movesOf } from './moves.js'
import type { RenewalGiven } from './references.js'
import { regionsOf } from './regions.js'
import { renewalOf } from './renewal.js'
import { type SideName, type Strand, strandOf } from './strand.js'
import { Hosts, weaveOf } from './weave.js'
import { type Patches, type WriterGiven, write } from './writer.js'

/**
 * Puts together what `ours` and `theirs` made of `base`. When only one of them changed anything, or both are equal, the result is that text, byte
 * for byte.
 */
export function mergeTexts(base: ReadText, ours: ReadText, theirs: ReadText, options: MergeOptions = {}): Merge {
  if (theirs.source === base.source || theirs.source === ours.source) return whole(ours)
  if (ours.source === base.source) return whole(theirs)
  return mergeComparisons(compare(base, ours), compare(base, theirs), options)
}

function whole({ source }: ReadText): Merge {
  return { text: source, conflicts: [], remarks: [] }
}

const noPatches: Patches = { base: [], ours: [], theirs: [] }

/** The same for a base that was compared with both already. */
export function mergeComparisons(toOurs: Comparison, toTheirs: Comparison, options: MergeOptions = {}): Merge {
  const [ours, theirs] = [strandOf('ours', toOurs), strandOf('theirs', toTheirs)]
  const { woven, paired, twice } = weaveBoth(ours, theirs, options)
  const alone = (side: SideName) =>
    write({ ...woven, merged: woven.alone[side], contested: new Set(), patches: noPatches })
  const [onlyOurs, onlyTheirs] = [alone('ours'), alone('theirs')]
  // Read back before anything is merged: edits that do not give the side itself would give no merge either.
  if (onlyOurs.text !== ours.own.source || onlyTheirs.text !== theirs.own.source)
    return undivided(ours, theirs, options)
  const provenance = { ours: onlyOurs.pieces, theirs: onlyTheirs.pieces }
  const draft = write({ ...woven, patches: noPatches })
  const { patches, remarks } = renewalOf({ ours, theirs, draft, paired, provenance })
  const { text, conflicts } = write({ ...woven, patches })
  const lines = indexLines(text)
  return {
    text,
    conflicts: conflicts
      .map((written): Conflict => conflictOf(written, ours, positionOf(lines, written.from, written.to)))
      .sort((a, b) => a.position.start.offset - b.position.start.offset),
    remarks: [...boundsOf(toOurs, toTheirs), ...twice.map(twiceRemark), ...remarks],
  }
}

/** All of both texts as one conflict. */
function undivided({ base, own: ours }: Strand, { own: theirs }: Strand, { markerSize, names }: MergeOptions): Merge {
  const size = Math.max(1, Math.floor(markerSize ?? 7))
  const part = (sign: string, name: string, { source }: ReadText) =>
    `${sign.repeat(size)}${name}\n${source}${source === '' || source.endsWith('\n') ? '' : '\n'}`
  const parts = [
    part('<', ` ${names?.ours ?? 'ours'}`, ours),
    part('|', ` ${names?.base ?? 'base'}`, base),
    part('=', '', theirs),
  ]
  const text = `${parts.join('')}${'>'.repeat(size)} ${names?.theirs ?? 'theirs'}\n`
  const conflict: Conflict = {
    kind: 'words',
    document: null,
    path: null,
    base: base.source,
    ours: ours.source,
    theirs: theirs.source,
    message: 'The changes could not be told apart',
    position: positionOf(indexLines(text), 0, text.length),
  }
  return { text, conflicts: [conflict], remarks: [] }
}

function twiceRemark({ passages: [first] }: Addition): MergeRemark {
  const path = first?.path ?? null
  const message = `Both put in \`${path ?? 'this text'}\` of ours, each at another place: it is there twice`
  return { code: 'put-in-twice', document: first?.document ?? null, path, message }
}

interface Woven {
  readonly woven: Omit<WriterGiven, 'patches'>
  readonly paired: RenewalGiven['paired']
  readonly twice: Additions['twice']
}

function weaveBoth(ours: Strand, theirs: Strand, options: MergeOptions): Woven {
  const { moves, contested, tangled } = movesOf(ours, theirs)
  const { passages } = ours.base
  const hosts = new Hosts(moves)
  const additions = additionsOf(ours, theirs, (x, y) => hosts.ofEdit(x) === hosts.ofEdit(y))
  const clashes = withAdditions(clashesOf({ ours, theirs, meanTheSame: meaningOf(ours, theirs) }), additions)
  const regions = regionsOf({ ours, theirs, clashes, additions, moves, tangled })
  const isShown = new Set(regions.flatMap(({ edits }) => [...edits]))
  const isPlaced = new Set(regions.flatMap(region => [...region.moves]))
  const edits = [...ours.edits, ...theirs.edits].filter(edit => !clashes.dropped.has(edit) && !isShown.has(edit))
  const alone = ({ edits, moves }: Strand) =>
    weaveOf({ passages, edits, moves, elsewhere: [], regions: [], orderOf: additions.orderOf })
  const woven = {
    ours,
    theirs,
    merged: weaveOf({
      passages,
      edits,
      moves: moves.filter(move => !isPlaced.has(move)),
      elsewhere: [...contested.values()],
      regions,
      orderOf: additions.orderOf,
    }),
    alone: { ours: alone(ours), theirs: alone(theirs) },
    twins: clashes.twins,
    contested: new Set([...contested.keys(), ...contested.values()]),
    options,
  }
  return { woven, paired: [...additions.same, ...additions.alike], twice: additions.twice }
}

/** What both put in is made once; nearly the same is shown as a conflict, not made. */
function withAdditions({ twins, dropped, clashes }: Clashes, { same }: Additions): Clashes {
  const allTwins = new Map(twins)
  const allDropped = new Set(dropped)
  for (const { ours, theirs } of same) {
    for (const [index, edit] of ours.edits.entries()) {
      const twin = theirs.edits[index]
      if (twin !== undefined) allTwins.set(edit, twin)
    }
    for (const edit of theirs.edits) allDropped.add(edit)
  }
  return { twins: allTwins, dropped: allDropped, clashes }
}

function boundsOf(...comparisons: readonly Comparison[]): MergeRemark[] {
  const messages = comparisons.flatMap(({ set }) => set.remarks).filter(({ code }) => code === 'bound-reached')
  return [...new Set(messages.map(({ message }) => message))].map(message => ({
    code: 'bound-reached',
    document: null,
    path: null,
    message,
  }))
}
