/**
 * What the catalogue knows, as data: adopted texts through their editions, conferences, instruments, and where each fact was seen.
 * The files of src/catalogue/data, a user's own files and `resolute catalogue learn` all have the shape of `CatalogueFile`
 * (schemas/catalogue.schema.json); a key that is absent in a file is null or [] in memory.
 *
 * A fact with `sources` is attested: a contradiction of it is an error. A fact without is background knowledge: a contradiction of it is
 * a warning at most.
 */
import type { Conference, ConferenceBody } from './conferences.js'

export type TextKind = 'resolution' | 'decision' | 'recommendation' | 'opinion'

/** The bodies whose texts the catalogue keeps. */
export type Issuer = Exclude<ConferenceBody, 'WATTC'>

/** How a title is known: from a table of contents or the text itself, a page about it, a citing text, or not at all (background). */
export type TitleEvidence = 'heading' | 'page' | 'citation' | 'none'

/** One adopted text, through its editions. WRC numbers are used again after abrogation: then there is a record for each series. */
export interface TextRecord {
  readonly kind: TextKind
  readonly body: Issuer
  /** As cited, without the suffix of an edition: "130", "ITU-R 7". */
  readonly number: string
  /** Oldest first. Empty: the number exists, or is presumed, and no edition is known. */
  readonly editions: readonly Edition[]
  /** No edition is missing from the list. */
  readonly complete: boolean
  /** The conference up to which none is missing, where `complete` is false: "WTSA-16". */
  readonly completeThrough: string | null
  /** Code of the conference that adopted the first edition; null: not known, and so is whether the first of `editions` is the first. */
  readonly firstAdopted: string | null
  /** That of the latest edition for which one is known. */
  readonly title: string | null
  readonly titleEvidence: TitleEvidence
  /** The edition that had this title when it was seen; null: no edition is known. Only of use where no edition has a title of its own. */
  readonly titleAt: string | null
  /** Wordings by which other texts cite it and which are no mistake ("technical assistance to Palestine ..."). */
  readonly wordings: readonly string[]
  readonly status: Status | null
  /** False when the number is only presumed from the numbering. */
  readonly attested: boolean
  /** What the number is about, where no title is vouched for; never compared with a title. */
  readonly subject: string | null
  readonly sources: readonly string[]
  readonly note: string | null
}

export interface Edition {
  /** Code of the conference or session that adopted it: "PP-06", "WRC-97", "C09". */
  readonly conference: string
  /** Year in its mark; that of the conference. */
  readonly year: number
  /** "Rev." (or "last amended") belongs to its mark: it is not the first. See `markEvidence` for how sure that is. */
  readonly revised: boolean
  /** The number with its own suffix where an edition has one: "ITU-R 7-3"; null elsewhere. */
  readonly number: string | null
  /** The title from this edition on, where it is known to begin here; null: as before, or not known. */
  readonly title: string | null
  readonly titleEvidence: TitleEvidence
  readonly sources: readonly string[]
}

export interface Status {
  readonly state: 'in-force' | 'abrogated'
  /** The conference at whose close it was so, or that abrogated it. */
  readonly since: string
  readonly sources: readonly string[]
}

/** Constitution, Convention, Regulations, WSIS outputs, declarations, action plans: what is cited by name, with or without a place in it. */
export interface InstrumentRecord {
  readonly id: string
  readonly family: 'basic' | 'treaty' | 'wsis' | 'declaration' | 'action-plan' | 'other'
  readonly name: string
  /** By what it is cited: "ITU Constitution", "Tunis Agenda". */
  readonly citations: readonly string[]
  readonly adopted: string | null
  /** Of an outcome of a conference: "WTDC-10". */
  readonly conference: string | null
  /** First and last article, and those inserted ("14A"). */
  readonly articles: { readonly first: number; readonly last: number; readonly inserted: readonly string[] } | null
  /** Titles by article number. */
  readonly articleTitles: Readonly<Record<string, string>>
  /** First and last of the numbered provisions of the main part and of its annex; background unless a source says so. */
  readonly provisions: {
    readonly first: number
    readonly last: number
    readonly annexFirst: number | null
    readonly annexLast: number | null
  } | null
  /** Provisions with their words, where known: "1012" is "Telecommunication". */
  readonly definitions: Readonly<Record<string, string>>
  /** Provisions that published texts cite. */
  readonly seenCited: readonly string[]
  readonly editions: readonly string[]
  readonly sources: readonly string[]
  readonly note: string | null
}

/** A text known by number and title alone: UNGA resolutions ("70/125"), ITU-T Recommendations ("ITU-T E.164"), action lines ("C5"). */
export interface NumberedRecord {
  readonly family: 'united-nations' | 'recommendation' | 'action-line'
  readonly number: string
  readonly title: string | null
  readonly wordings: readonly string[]
  /** ISO day. */
  readonly adopted: string | null
  readonly sources: readonly string[]
  readonly note: string | null
}

/** The study groups of a Sector that exist or existed. */
export interface StudyGroups {
  readonly sector: 'ITU-T' | 'ITU-D' | 'ITU-R'
  readonly groups: readonly number[]
  readonly advisory: string
  readonly sources: readonly string[]
  readonly note: string | null
}

export interface SourceRecord {
  readonly where: string
  readonly what: string
}

/** A conference with what only the catalogue needs to know of it. */
export interface ConferenceRecord extends Conference {
  /** What the body was called then, where it had another name. */
  readonly bodyName: string | null
  /** Numbers of the resolutions that it adopted first, first and last. */
  readonly newResolutions: readonly [number, number] | null
  readonly note: string | null
}

/** Everything the catalogue holds, in memory. */
export interface CatalogueData {
  /** The day of the facts, ISO: conferences that closed later are unknown, not impossible. */
  readonly day: string
  readonly texts: readonly TextRecord[]
  readonly conferences: readonly ConferenceRecord[]
  /** Spellings of a place beside the one of the table. */
  readonly placeVariants: Readonly<Record<string, readonly string[]>>
  readonly instruments: readonly InstrumentRecord[]
  readonly numbered: readonly NumberedRecord[]
  readonly studyGroups: readonly StudyGroups[]
  readonly sources: Readonly<Record<string, SourceRecord>>
}
