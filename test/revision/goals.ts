/** What a comparison is to reach, as shares of what was planted (recall) and of what is told (precision). */
export const goals = {
  recall: 0.97,
  precision: 0.97,
  moves: 0.95,
  /** Words marked for each word planted, at most. */
  size: 1.15,
}
