/**
 * The shape of a catalogue file: those of src/catalogue/data, a user's own, and what `resolute catalogue learn` proposes
 * (schemas/catalogue.schema.json says the same). A file extends or corrects the ones before it: an entry that names a known text,
 * conference, instrument or source changes the keys it gives and leaves the others; editions are changed one by one; lists of sources
 * grow. A key with the value null is emptied.
 */
import type { ConferenceBody } from './conferences.js'
import type { InstrumentRecord, Issuer, Status, StudyGroups, TitleEvidence } from './record.js'

/** A catalogue of ITU resolutions and what they cite, or a part of one. Facts with `sources` are attested, others background knowledge. */
export interface CatalogueFile {
  /**
   * The day of the facts, ISO.
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  day?: string
  /** Whose resolutions, decisions, recommendations and opinions these are, where an entry does not say so itself. */
  body?: Issuer
  resolutions?: TextEntry[]
  decisions?: TextEntry[]
  recommendations?: TextEntry[]
  opinions?: TextEntry[]
  conferences?: ConferenceEntry[]
  /** Spellings of a place beside the one of the conferences: "Florianópolis: [Florianopolis]". */
  placeVariants?: Record<string, string[]>
  instruments?: InstrumentEntry[]
  /** Resolutions of the United Nations General Assembly, by numbers like "70/125". */
  unitedNations?: NumberedEntry[]
  /** ITU-T and ITU-R Recommendations, by numbers like "ITU-T E.164". */
  sectorRecommendations?: NumberedEntry[]
  /** WSIS action lines, by numbers like "C5". */
  actionLines?: NumberedEntry[]
  studyGroups?: StudyGroupsEntry[]
  /** Where facts were seen, by key. */
  sources?: Record<string, SourceEntry>
}

/** One adopted text through its editions. */
export interface TextEntry {
  /** As cited, without the suffix of an edition: 130; 7 for Resolution ITU-R 7-3. */
  number: number | string
  /** Whose text it is, where it is not the `body` of the file. */
  body?: Issuer
  /** The title, of the edition `titleAt`. Titles that belong to several editions stand on the editions. */
  title?: string | null
  /** How the title is known: heading (table of contents, or the text's own), page (about it), citation (a citing text), none (background). */
  titleEvidence?: TitleEvidence
  /** The edition that had the title when it was seen. Absent: the newest attested edition. */
  titleAt?: ConferenceCode | null
  /** Wordings by which other texts cite it and which are no mistake. */
  wordings?: string[] | null
  /** What it is about, where no title is vouched for; never compared with a title. */
  subject?: string | null
  /** The conference that adopted the first edition, where `newResolutions` of the conferences and a complete list do not tell. */
  firstAdopted?: ConferenceCode | null
  /** By conference; the order does not matter. */
  editions?: EditionEntry[]
  /** Editions that a file before this one gives by mistake. */
  remove?: ConferenceCode[]
  /** No edition is missing. */
  complete?: boolean
  /** The conference up to which no edition is missing. */
  completeThrough?: ConferenceCode | null
  status?: StatusEntry | null
  /** False: the number is only presumed from the numbering. */
  attested?: boolean
  /** Keys of the sources that attest the text. */
  sources?: string[]
  note?: string | null
}

export interface EditionEntry {
  /** The conference or session that adopted it: PP-06, WRC-97, C09. */
  conference: ConferenceCode
  /**
   * "Rev." (or "last amended") belongs to its mark. Needed for WRC, where it is absent the edition is new; elsewhere only where the first
   * edition given is not the first.
   */
  revised?: boolean
  /** Of the Radiocommunication Assembly: the number with the suffix of the edition, "7-3". */
  number?: number | string | null
  /** The title from this edition on. */
  title?: string | null
  titleEvidence?: TitleEvidence
  /** Keys of the sources that attest the edition. */
  sources?: string[]
}

/** In force when the conference `since` closed, or abrogated by it. */
export interface StatusEntry {
  state: Status['state']
  since: ConferenceCode
  sources?: string[]
}

export interface ConferenceEntry {
  /** How ITU names the meeting; the digits are those of the name. */
  short: ConferenceCode
  body: ConferenceBody
  place: string
  /** Of the tag in citations: WTSA-20 has 2022. */
  year: number
  /** @pattern ^\d{4}-\d\d-\d\d$ */
  start?: string | null
  /**
   * An edition is in force from the end of the conference that adopted it.
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  end?: string | null
  /** What the body was called then, where it had another name. */
  bodyName?: string | null
  /** Numbers of the resolutions first adopted there, first and last. */
  newResolutions?: [number, number] | null
  /** Absent: sourced where there are sources. */
  confidence?: 'sourced' | 'background'
  sources?: string[]
  note?: string | null
}

/** What is cited by name: treaties, WSIS outputs, declarations, action plans. */
export interface InstrumentEntry {
  /** Short and stable: CS, tunis-agenda. */
  id: string
  family?: InstrumentRecord['family']
  name?: string
  /** By what it is cited. Absent: by its name. */
  citations?: string[]
  /** Place and day. */
  adopted?: string | null
  /** The conference whose outcome it is. */
  conference?: ConferenceCode | null
  /** First and last article, and those inserted ("14A"). */
  articles?: { first: number; last: number; inserted?: string[] } | null
  /** Titles by article number. */
  articleTitles?: Record<string, string>
  /** First and last numbered provision of the main part and of the annex. */
  provisions?: { first: number; last: number; annexFirst?: number | null; annexLast?: number | null } | null
  /** Provisions with their words: "1012" is "Telecommunication". */
  definitions?: Record<string, string>
  /** Provisions that published texts cite. */
  seenCited?: string[]
  editions?: string[]
  sources?: string[]
  note?: string | null
}

/** A text known by number and title alone. */
export interface NumberedEntry {
  number: string
  title?: string | null
  /** Wordings by which other texts cite it and which are no mistake. */
  wordings?: string[]
  /** @pattern ^\d{4}-\d\d-\d\d$ */
  adopted?: string | null
  sources?: string[]
  note?: string | null
}

/** The study groups of a Sector that exist or existed. */
export interface StudyGroupsEntry {
  sector: StudyGroups['sector']
  groups?: number[]
  advisory?: string
  sources?: string[]
  note?: string | null
}

/** One source. */
export interface SourceEntry {
  /** An address, or what the document is called. */
  where: string
  /** Which facts it gives. */
  what: string
}

/**
 * Code of a conference or of a session of the Council: PP-06, WTSA-2000, ORB-88, C09.
 * @pattern ^[A-Z]+-?\d{2,4}$
 */
export type ConferenceCode = string
