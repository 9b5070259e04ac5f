/** What has a name and is cited by it: treaties, outcomes of WSIS, declarations, action plans. Names as running text has them. */

export interface InstrumentName {
  /** As references name it: ITU's own abbreviations, else the short name. */
  readonly id: string
  /** Patterns of its names, without a leading "the". */
  readonly names: readonly string[]
  /** Kind of a number in it. */
  readonly kind: 'provision' | 'wsis' | 'instrument'
}

export const instrumentNames: readonly InstrumentName[] = [
  {
    id: 'CS',
    kind: 'provision',
    names: [
      '(?:ITU )?Constitution(?: of (?:the )?(?:International Telecommunication Union|ITU|Union))?(?: \\(CS\\))?',
      'CS(?! ?\\d)',
    ],
  },
  {
    id: 'CV',
    kind: 'provision',
    names: [
      '(?:ITU )?Convention(?! (?:on|for|against|concerning) )(?: of (?:the )?(?:International Telecommunication Union|ITU|Union))?(?: \\(CV\\))?',
      'CV(?! ?\\d)',
    ],
  },
  {
    id: 'GR',
    kind: 'provision',
    names: ['General Rules(?: of [Cc]onferences, [Aa]ssemblies and [Mm]eetings(?: of the Union)?)?'],
  },
  { id: 'RR', kind: 'provision', names: ['(?:ITU )?Radio Regulations(?: \\(RR\\))?', 'RR'] },
  { id: 'ITR', kind: 'provision', names: ['International Telecommunication Regulations(?: \\(ITRs?\\))?', 'ITRs?'] },
  {
    id: 'Financial Regulations',
    kind: 'provision',
    names: ['Financial Regulations(?: and Financial Rules)?'],
  },
  { id: 'Staff Regulations', kind: 'provision', names: ['Staff Regulations(?: and Staff Rules)?'] },
  { id: 'Optional Protocol', kind: 'provision', names: ['Optional Protocol'] },
  {
    id: 'Tunis Agenda',
    kind: 'wsis',
    names: ['(?:WSIS )?Tunis Agenda(?: for the Information Society)?'],
  },
  { id: 'Tunis Commitment', kind: 'wsis', names: ['(?:WSIS )?Tunis Commitment'] },
  {
    id: 'Geneva Declaration of Principles',
    kind: 'wsis',
    names: [
      '(?:WSIS )?(?:Geneva )?Declaration of Principles(?: of (?:the )?(?:World Summit on the Information Society|WSIS)(?: \\(WSIS\\))?)?',
    ],
  },
  {
    id: 'Geneva Plan of Action',
    kind: 'wsis',
    names: [
      '(?:WSIS )?(?:Geneva )?Plan of Action(?: of (?:the )?(?:World Summit on the Information Society|WSIS)(?: \\(WSIS\\))?)?',
    ],
  },
  {
    id: 'Declaration',
    kind: 'instrument',
    names: ['(?:Buenos Aires|Valletta|Istanbul|Doha|Hyderabad|Dubai|Kigali|Baku) Declaration'],
  },
  {
    id: 'Action Plan',
    kind: 'instrument',
    names: ['(?:Buenos Aires|Valletta|Istanbul|Doha|Hyderabad|Dubai|Kigali|Baku) Action Plan'],
  },
]

export interface NamedInstrument {
  readonly id: string
  readonly kind: InstrumentName['kind']
  /** As printed, without "the". */
  readonly name: string
  readonly from: number
  readonly to: number
}

const shape = new RegExp(
  `(?:the (?:current |present |revised )?|those of the )?(?<name>${instrumentNames.map(({ names }) => `(${names.join('|')})`).join('|')})(?![\\p{L}\\p{N}])`,
  'uy',
)

/** The instrument whose name starts at `at`, "the" or not. */
export function instrumentAt(text: string, at: number): NamedInstrument | null {
  shape.lastIndex = at
  const match = shape.exec(text)
  if (match === null) return null
  // Group 1 is the named one, the instruments' own follow.
  const index = instrumentNames.findIndex((_, place) => match[place + 2] !== undefined)
  const found = instrumentNames[index] as InstrumentName
  const name = match.groups?.name as string
  const id = found.kind === 'instrument' ? name : found.id
  return { id, kind: found.kind, name, from: at + match[0].length - name.length, to: at + match[0].length }
}

const link = /,? (?:of|to|in|from|under) |, ?/y

/** The instrument that a number belongs to: "of the ITU Constitution", ", the Constitution", ", WSIS Geneva Declaration of Principles". */
export function instrumentBehind(text: string, at: number): NamedInstrument | null {
  link.lastIndex = at
  return link.test(text) ? instrumentAt(text, link.lastIndex) : null
}
