/** What a merge gives back: the merged text, what could not be decided, and what the editor should look at. */
import type { Position } from '../../source/position.js'

export type ConflictKind =
  /** Both changed the same words of one clause, each in another way. */
  | 'words'
  /** One removed what the other changed, or moved. */
  | 'removal'
  /** Both put in at one place what is likely meant to be the same clause, in other words. */
  | 'insertion'
  /** Both moved the same clause, each to another place. */
  | 'move'

/** A place where ours and theirs cannot both be had. The merged text holds it between conflict markers, on lines of their own. */
export interface Conflict {
  kind: ConflictKind
  /** Index of the document in the base, or in ours or theirs for what the base does not have; null outside of all of them. */
  document: number | null
  /** The clause, heading or line, as the base names it, else ours, else theirs; null outside of documents. */
  path: string | null
  /** What each text has there, whole clauses; "" where it has nothing. */
  base: string
  ours: string
  theirs: string
  /** One sentence for an editor. */
  message: string
  /** In the merged text: from the first marker to behind the last one. */
  position: Position
}

export type MergeRemarkCode =
  /** A list that both changed was counted anew. */
  | 'renumbered'
  /** An internal reference was rewritten: the clause that it means has another label now. */
  | 'reference-updated'
  /** An internal reference whose clause is gone, or is not certain: it was left as it stands. */
  | 'reference-uncertain'
  /** A list that both changed and whose labels did not run before: they were left as they stand. */
  | 'labels-uncertain'
  /** Both put in the same clause, at two places: both are there. */
  | 'put-in-twice'
  /** A bound of the comparison was reached: what is not compared word by word is merged clause by clause. */
  | 'bound-reached'

/** What the merge did by itself, or left for an editor to look at. */
export interface MergeRemark {
  code: MergeRemarkCode
  document: number | null
  /** In the merged text. */
  path: string | null
  message: string
}

export interface Merge {
  /** With conflict markers in the style of diff3 where there are conflicts: git and editors understand them. */
  text: string
  /** In order of the merged text; [] when ours and theirs went together. */
  conflicts: Conflict[]
  remarks: MergeRemark[]
}

export interface MergeOptions {
  /** What stands behind the conflict markers: names of files or revisions; "ours", "base" and "theirs" unless told. */
  names?: { base?: string; ours?: string; theirs?: string }
  /** Length of the conflict markers (`%L` of a merge driver); 7 unless told. */
  markerSize?: number
}
