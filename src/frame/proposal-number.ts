/**
 * The number of a proposal, as it stands above the number line: "EUR/44A7/1". What comes before its last part names the sponsors and their
 * document; the proposals of a document are counted.
 */

export interface ProposalSource {
  /** Country codes of ITU, or the mark of a regional group; several for a joint proposal: ["USA", "CAN"]. */
  readonly sponsors: readonly string[]
  /** As given: "12", "075"; "XX" in a draft that has no number yet. */
  readonly document: string
  readonly revision: number | null
  /** The addendum, and the addendum to it: [7], [7, 2]; [] for none. */
  readonly addenda: readonly number[]
  readonly corrigendum: number | null
}

/** Groups that propose in common, and what they are called besides. Source: proposals to PP-18, PP-22, WTSA-16 and WRC-19. */
const groups: Readonly<Record<string, readonly string[]>> = {
  EUR: ['CEPT'],
  IAP: ['CITEL'],
  RCC: [],
  ACP: [],
  APT: [],
  AFCP: [],
  ATU: [],
  ARB: ['LAS'],
}

/** sponsor{/sponsor}/document[R revision][A addendum[A addendum to it]][C corrigendum] */
const documentPart = /^(\d{1,4}|XX)(?:R(\d{1,2}))?(?:A(\d{1,3})(?:A(\d{1,3}))?)?(?:C(\d{1,2}))?$/
const example = 'expected sponsor and document such as "ABC/12", "USA/CAN/16" or "EUR/44A7"'
/** The longest source that is read: 40 sponsors with three letters each. */
const longest = 200

/** The source of proposals ("ABC/12"), or one sentence that says what is wrong with it. */
export function readProposalSource(given: string): ProposalSource | string {
  const text = given.trim()
  if (text.length > longest) return `Unexpected source of ${text.length} characters, ${example}`
  const parts = text.split('/')
  const document = parts.pop() as string
  if (parts.length === 0 || text === '') return `Unexpected source "${text}", ${example}`
  if (/^\d+$/.test(document) && documentPart.test(parts[parts.length - 1]?.toUpperCase() ?? '')) {
    return `Unexpected number "${document}" in source "${text}": proposals are counted, expected "${parts.join('/')}"`
  }
  const strange = parts.find(sponsor => !isSponsor(sponsor))
  if (strange !== undefined) return strangeSponsor(strange, text)
  const match = documentPart.exec(document)
  if (match === null) return strangeDocument(document, parts, text)
  const [, number, revision, addendum, second, corrigendum] = match
  const addenda = [addendum, second].filter(part => part !== undefined).map(Number)
  return {
    sponsors: parts,
    document: number as string,
    revision: revision === undefined ? null : Number(revision),
    addenda,
    corrigendum: corrigendum === undefined ? null : Number(corrigendum),
  }
}

/** "ABC/12/1": the number of one proposal; they count from 1. */
export function proposalNumber(source: ProposalSource, sequence: number): string {
  const { sponsors, document, revision, addenda, corrigendum } = source
  const marks = [
    revision === null ? '' : `R${revision}`,
    ...addenda.map(addendum => `A${addendum}`),
    corrigendum === null ? '' : `C${corrigendum}`,
  ]
  return [...sponsors, `${document}${marks.join('')}`, sequence].join('/')
}

function isSponsor(sponsor: string): boolean {
  return /^[A-Z]{1,3}$/.test(sponsor) || Object.hasOwn(groups, sponsor)
}

function strangeSponsor(sponsor: string, text: string): string {
  const capitals = sponsor.trim().toUpperCase()
  const group = Object.keys(groups).find(mark => groups[mark]?.includes(capitals))
  if (group !== undefined) return `Unexpected sponsor "${sponsor}", expected its mark in proposals: "${group}"`
  if (capitals !== sponsor && isSponsor(capitals)) {
    return `Unexpected sponsor "${sponsor}", expected capitals: "${text.replace(sponsor, capitals)}"`
  }
  return `Unexpected sponsor "${sponsor}", expected a country code of ITU ("B", "USA") or a regional group (${Object.keys(groups).join(', ')})`
}

/** "44(Add.7)-E" as in the head of a document; the number of a proposal has it shorter. */
function strangeDocument(document: string, sponsors: readonly string[], text: string): string {
  const short = document
    .replace(/\(Add\.\s?(\d+)\)/gi, 'A$1')
    .replace(/\(Rev\.\s?(\d+)\)/gi, 'R$1')
    .replace(/\((?:Corr?|Cor)\.\s?(\d+)\)/gi, 'C$1')
    .replace(/-[ACEFRS]$/i, '')
    .toUpperCase()
  const hint = documentPart.test(short)
    ? `expected "${[...sponsors, short].join('/')}"`
    : 'expected its number, as in "12", "16R1" or "44A7"'
  return `Unexpected document "${document}" in source "${text}", ${hint}`
}
