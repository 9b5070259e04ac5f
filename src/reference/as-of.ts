/** The day by which citations are judged: that of the document's own meeting, unless another one is asked for. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { conferenceEnd } from '../catalogue/editions.js'
import type { Document } from '../tree/nodes.js'

export interface AsOf {
  /** ISO day. */
  readonly day: string
  /** The meeting whose close it is; null for a day as such. */
  readonly conference: string | null
}

/** The close of the meeting that adopted the document; null when its designation does not tell one. */
export function ownMeeting(document: Document, catalogue: Catalogue): AsOf | null {
  const { designation } = document
  if (designation === null) return null
  const { conference, year, body } = designation
  const met =
    conference === null
      ? year === null || body === null
        ? null
        : catalogue.conferenceOf(body, year)
      : catalogue.conferenceByCode(conference)
  const code = met?.short ?? conference
  if (code !== null) {
    const day = conferenceEnd(catalogue, code)
    return day === null ? null : { day, conference: code }
  }
  return year === null ? null : { day: `${year}-12-31`, conference: null }
}
