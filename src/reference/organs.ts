/** Bodies as running text names them: those of ITU beside their full names (src/frame/bodies.ts), and others that adopt resolutions too. */
import type { Body } from '../tree/nodes.js'

/** Abbreviations by which bodies of ITU are cited: "of WTSA", "WTDC Resolution 45". */
export const bodyAbbreviations: Readonly<Record<string, Body>> = {
  PP: 'PP',
  WTSA: 'WTSA',
  WTSC: 'WTSA',
  WTDC: 'WTDC',
  WRC: 'WRC',
  WARC: 'WRC',
  RA: 'RA',
  WCIT: 'WCIT',
  WTPF: 'WTPF',
}

/** The full name for writing, with its abbreviation where it has one. */
export const bodyNamesInFull: Readonly<Record<Body, { readonly name: string; readonly short: string | null }>> = {
  PP: { name: 'the Plenipotentiary Conference', short: null },
  WTSA: { name: 'the World Telecommunication Standardization Assembly', short: 'WTSA' },
  WTDC: { name: 'the World Telecommunication Development Conference', short: 'WTDC' },
  WRC: { name: 'the World Radiocommunication Conference', short: 'WRC' },
  RA: { name: 'the Radiocommunication Assembly', short: 'RA' },
  WCIT: { name: 'the World Conference on International Telecommunications', short: 'WCIT' },
  WTPF: { name: 'the World Telecommunication/Information and Communication Technology Policy Forum', short: 'WTPF' },
  Council: { name: 'the ITU Council', short: null },
}

export interface Organ {
  /** "UNGA", "UNSC"; null where the resolutions of the organ are none of ours at all. */
  readonly organ: 'UNGA' | 'UNSC' | null
  /** As cited, small letters, without "the". */
  readonly names: readonly string[]
}

/**
 * Organs outside of ITU. The Human Rights Council is cited as "Council Resolution 20/8", IMO and CEDAW have resolutions and recommendations
 * with numbers of their own: look-alikes that must be left alone.
 */
export const organs: readonly Organ[] = [
  {
    organ: 'UNGA',
    names: ['united nations general assembly', 'un general assembly', 'general assembly', 'unga'],
  },
  { organ: 'UNSC', names: ['united nations security council', 'un security council', 'security council', 'unsc'] },
  {
    organ: null,
    names: [
      'human rights council',
      'united nations human rights council',
      'un human rights council',
      'economic and social council',
      'united nations economic and social council',
      'ecosoc',
      'international maritime organization',
      'imo',
      'imo assembly',
      'icao',
      'icao assembly',
      'international civil aviation organization',
      'world health assembly',
      'world health organization',
      'who',
      'unesco',
      'universal postal congress',
      'european parliament',
      'european council',
      'council of europe',
      'cedaw',
      'organization of american states',
    ],
  },
]
