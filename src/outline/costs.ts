/**
 * What each reading costs: the whole judgement of the reader in one table. The decoder adds them up and takes the cheapest outline.
 * 0 is what a clean text gives at every step; about 3 is "would need a reason"; 7 and more is "hardly ever".
 * test/outline/costs.test.ts looks for a text that each name changes, and lists the names that are still owed one.
 */
export interface Costs {
  /** A marker on a new line after ",": an item closed like a section. */
  readonly markerAfterComma: number
  /** A marker on a new line after ".": full sentences, as in annexes and in Resolution 1. */
  readonly markerAfterStop: number
  /** A marker on a new line in the middle of a sentence, where lines are paragraphs. */
  readonly markerAfterNothing: number
  /** The same where lines are wrapped: most such markers are references ("... referred to in / a) and b) above"). */
  readonly markerInWrappedSentence: number
  /** A further item after ":", which promises a list one level down. */
  readonly markerAfterColon: number
  /** A list that begins inside a line after ":". */
  readonly markerInLine: number
  readonly markerInLineAfterComma: number
  readonly markerInLineAfterStop: number
  readonly markerInLineAfterNothing: number
  readonly markerGlued: number
  /** Not the next label but a later one: a missing item; once, and per label. */
  readonly labelGap: number
  readonly labelGapStep: number
  /** A repeated or earlier label. */
  readonly labelBack: number
  /** "1." after "2)": two styles in one list. */
  readonly labelStyle: number
  /** A list that does not begin with its first label; once, and per label. */
  readonly listStart: number
  readonly listStartStep: number
  /** A list below an item that does not end in ":". */
  readonly listWithoutChapeau: number
  readonly dashWithoutChapeau: number
  /** A list of the same kind inside itself: a) below a). */
  readonly listInItself: number
  /** Numbers in the preamble, letters after resolves. */
  readonly listKind: number
  readonly romanList: number
  /** A second list in a section after the first, of another kind. */
  readonly listChange: number
  readonly decimalOrphan: number
  /** Indentation that speaks against the level. */
  readonly indentation: number
  /** Joining over a line break where lines are paragraphs, or over a blank line; by the end of what went before. */
  readonly joinLower: number
  readonly joinUpper: number
  readonly joinAfterComma: number
  readonly joinAfterColon: number
  readonly joinAfterEnd: number
  /** Joining two paragraphs of a word processor: no page has parted them. */
  readonly joinParagraphs: number
  /** The same over a plain line break of a wrapped text. */
  readonly joinWrappedAfterEnd: number
  /** A new unlettered paragraph in the middle of a sentence. */
  readonly paragraphLower: number
  readonly paragraphUpper: number
  readonly paragraphAfterComma: number
  readonly paragraphAfterEnd: number
  readonly paragraphAfterStop: number
  readonly paragraphWrapped: number
  /** Headings by where they end. */
  readonly headingLines: number
  readonly headingAddressee: number
  readonly headingVerb: number
  readonly headingText: number
  readonly headingMarker: number
  /** A heading inside a line. */
  readonly headingInLine: number
  readonly headingInLineBare: number
  readonly headingInLinePrior: number
  /** "further noting", "noting with grave concern": an adverb makes a participle a heading. */
  readonly headingAdverb: number
  readonly headingCommon: number
  readonly headingLoose: number
  readonly headingUnknown: number
  readonly headingUnknownSoft: number
  readonly headingAfterNothing: number
  readonly headingInWrappedSentence: number
  readonly headingAfterSemicolon: number
  readonly headingAfterStop: number
  readonly headingAfterColon: number
  readonly headingBeforeList: number
  /** An operative verb before "to" or "that". */
  readonly headingBeforeText: number
  /** A heading whose line ends where the wrapping may have broken it. */
  readonly headingSoftEnd: number
  /** In the operative part, a verb before its object: "confirms the decision". */
  readonly headingBeforeObject: number
  readonly headingEmpty: number
  readonly headingForeign: number
  readonly headingMarked: number
  /** The paragraph has the style of a heading of sections. */
  readonly headingStyled: number
  /** A heading inside a paragraph of running text, where headings have their style. */
  readonly headingUnstyled: number
  /** How strongly a good candidate insists on being taken: its skip costs this less its own cost. */
  readonly insistMarker: number
  readonly insistMarkerInLine: number
  /** A marker after ";" or on a line of its own that is passed over, even when it fits nowhere. */
  readonly markerIgnored: number
  readonly insistBullet: number
  readonly insistHeading: number
  readonly insistHeadingInLine: number
  readonly insistRuler: number
  /** Notes. */
  readonly noteWithoutRuler: number
  readonly noteWithoutMark: number
  readonly noteNext: number
  readonly noteLine: number
  readonly noteAfterStop: number
  readonly noteResume: number
  readonly noteResumeAfterEnd: number
  /** A bare number on a line taken for a page number. */
  readonly pageNumber: number
}

export const costs: Costs = {
  markerAfterComma: 1.2,
  markerAfterStop: 0.8,
  markerAfterNothing: 1.6,
  markerInWrappedSentence: 3.6,
  markerAfterColon: 1.5,
  markerInLine: 0.6,
  markerInLineAfterComma: 2.2,
  markerInLineAfterStop: 2,
  markerInLineAfterNothing: 7,
  markerGlued: 0.3,
  labelGap: 1.8,
  labelGapStep: 0.7,
  labelBack: 5,
  labelStyle: 1,
  listStart: 3,
  listStartStep: 0.5,
  listWithoutChapeau: 3.5,
  dashWithoutChapeau: 2.2,
  listInItself: 2,
  listKind: 0.5,
  romanList: 0.8,
  listChange: 4,
  decimalOrphan: 4,
  indentation: 0.8,
  joinLower: 0.3,
  joinUpper: 1.2,
  joinAfterComma: 1.5,
  joinAfterColon: 3,
  joinAfterEnd: 4,
  joinParagraphs: 5,
  joinWrappedAfterEnd: 0.6,
  paragraphLower: 3.5,
  paragraphUpper: 1.8,
  paragraphAfterComma: 1.6,
  paragraphAfterEnd: 1,
  paragraphAfterStop: 0.3,
  paragraphWrapped: 2.5,
  headingLines: 0.8,
  headingAddressee: 1,
  headingVerb: 1.6,
  headingText: 1.6,
  headingMarker: 0.6,
  headingInLine: 1.2,
  headingInLineBare: 1.2,
  headingInLinePrior: 1.2,
  headingAdverb: -1.5,
  headingCommon: 1.6,
  headingLoose: 1.2,
  headingUnknown: 2,
  headingUnknownSoft: 7,
  headingAfterNothing: 1.5,
  headingInWrappedSentence: 5,
  headingAfterSemicolon: 1,
  headingAfterStop: 0.6,
  headingAfterColon: 3,
  headingBeforeList: -1,
  headingBeforeText: -1.5,
  headingSoftEnd: 2.5,
  headingBeforeObject: -1.2,
  headingEmpty: 3.5,
  headingForeign: 6,
  headingMarked: -2,
  headingStyled: -6,
  headingUnstyled: 5,
  insistMarker: 5.5,
  insistMarkerInLine: 4.5,
  markerIgnored: 1.5,
  insistBullet: 9,
  insistHeading: 7,
  insistHeadingInLine: 6,
  insistRuler: 6,
  noteWithoutRuler: 2,
  noteWithoutMark: 2.5,
  noteNext: 0.5,
  noteLine: 0.8,
  noteAfterStop: 1,
  noteResume: 0.3,
  noteResumeAfterEnd: 2,
  pageNumber: 1.5,
}
