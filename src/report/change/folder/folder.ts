/** What became of a collection of texts: each document with the symbol that a proposal would give it. */
import type { ChangeSet } from '../../../change/change.js'
import type { Designation } from '../../../tree/nodes.js'
import { type AmendedDocument, amendedDocuments } from '../proposal/documents.js'
import { type ProposalSymbol, symbolOf } from '../proposal.js'
import type { ChangeReport } from '../report.js'

/** Two folders, their files in pairs; what only one of them has is compared with an empty text. */
export interface FolderReport {
  /** As given. */
  readonly old: string
  readonly new: string
  readonly pairs: readonly ChangeReport[]
}

export interface FolderEntry {
  readonly document: FolderDocument
  readonly pair: ChangeReport
  readonly blocks: AmendedDocument['blocks']
}

/** What `resolute diff FOLDER FOLDER -f json` prints. */
export interface FolderChanges {
  schemaVersion: 1
  /** The folders, as given. */
  old: string
  new: string
  documents: FolderDocument[]
  /** Of each pair of files what one made of the other: `resolute apply` takes each by itself. */
  sets: ChangeSet[]
}

export interface FolderDocument {
  /** NOC: no change but of layout or typography. (MOD): editorial changes alone. */
  symbol: ProposalSymbol
  /** As the new text has it; as the old one for what is gone. */
  designation: Designation | null
  title: string | null
  /** The files; null where there is none. */
  old: string | null
  new: string | null
  /** Index in `sets`. */
  set: number
}

/** In the order of the pairs. */
export function entriesOf({ pairs }: FolderReport): FolderEntry[] {
  return pairs.flatMap((pair, set) => {
    const { comparison, redline } = pair
    const { a, b } = comparison
    return amendedDocuments(comparison, redline).map((amended): FolderEntry => {
      const side = amended.new ? b : a
      const at = amended.blocks
        .map(block => (amended.new ? block.new : block.old)?.document)
        .find(index => index != null)
      const document = side.reading.documents[at ?? -1]
      return {
        document: {
          symbol: symbolOf(amended, comparison),
          designation: document?.designation ?? null,
          title: document?.title ?? null,
          old: amended.old ? a.reading.file : null,
          new: amended.new ? b.reading.file : null,
          set,
        },
        pair,
        blocks: amended.blocks,
      }
    })
  })
}

/** "2 MOD, 1 ADD, 3 NOC", in the order of this list. */
export const symbols: readonly ProposalSymbol[] = ['MOD', '(MOD)', 'ADD', 'SUP', 'NOC']

export function symbolCounts(entries: readonly FolderEntry[]): string {
  return symbols
    .map(symbol => ({ symbol, number: entries.filter(({ document }) => document.symbol === symbol).length }))
    .filter(({ number }) => number > 0)
    .map(({ symbol, number }) => `${number} ${symbol}`)
    .join(', ')
}

/** "RESOLUTION 972 (Rev. Bucharest, 2022)"; a text without a number line by its title or its file. */
export function nameOf({ designation, title, old, new: now }: FolderDocument): string {
  return designation?.text ?? title ?? now ?? old ?? ''
}
