/** A place in the source. Lines and columns count from 1; offsets from 0, in UTF-16 code units of the decoded input, BOM included. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of the source, `end` exclusive. */
export interface Position {
  start: Point
  end: Point
}

/** A half-open stretch of the source by offsets alone: what the reader works with before line and column are needed. */
export interface Span {
  from: number
  to: number
}
