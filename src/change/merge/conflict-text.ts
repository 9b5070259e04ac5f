/** Says of a conflict where it is and what happened. */
import type { Position } from '../../source/position.js'
import type { Passage } from '../passage.js'
import type { Conflict, ConflictKind } from './conflict.js'
import { isRemoval, type SideName, type Strand } from './strand.js'
import type { Region } from './weave.js'
import type { Written } from './writer.js'

export function conflictOf({ region, move, texts }: Written, ours: Strand, position: Position): Conflict {
  const kind = region?.kind ?? 'move'
  const passage = region === null ? ours.base.passages[move?.first ?? 0] : passageOf(region, ours.base.passages)
  const path = passage?.path ?? null
  const place = path === null ? 'The text here' : `\`${path}\``
  const message = move === null ? messageOf(kind, place, region) : movedMessage(place, move.side)
  return { kind, document: passage?.document ?? null, path, ...trimmed(texts), message, position }
}

/** The first of the base; of what came only, the first of ours. */
function passageOf({ passages, edits }: Region, base: readonly Passage[]): Passage | undefined {
  const [first] = passages
  if (first !== undefined) return base[first]
  for (const { passage } of edits) if (passage !== null) return passage
  return undefined
}

function trimmed({ base, ours, theirs }: Written['texts']): Pick<Conflict, 'base' | 'ours' | 'theirs'> {
  return { base: base.trim(), ours: ours.trim(), theirs: theirs.trim() }
}

function messageOf(kind: ConflictKind, place: string, region: Region | null): string {
  switch (kind) {
    case 'words':
      return `${place} was changed by both, each in another way`
    case 'insertion':
      return `${place} was put in by both, in nearly the same words`
    case 'move':
      return `${place} was moved by both, across each other`
    case 'removal': {
      const remover = removerOf(region)
      return `${place} was removed by ${remover} and changed or moved by ${remover === 'ours' ? 'theirs' : 'ours'}`
    }
  }
}

function removerOf(region: Region | null): SideName {
  for (const edit of region?.edits ?? []) if (isRemoval(edit)) return edit.side
  return 'ours'
}

function movedMessage(place: string, side: SideName): string {
  return `${place} was moved to here by ${side}, to another place by ${side === 'ours' ? 'theirs' : 'ours'}`
}
