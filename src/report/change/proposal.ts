import type { Comparison } from '../../change/comparison.js'
import type { RedlineBlock, Run } from '../../change/redline.js'
import { type ProposalSource, proposalNumber } from '../../frame/proposal-number.js'
import { isEmpty, isUnseen, lineOf, withOp } from './line.js'
import { markedText, paragraph, readMarked } from './marked.js'
import { type AmendedDocument, amendedDocuments } from './proposal/documents.js'
import type { ChangeReport } from './report.js'
import { isSame, markedBlocks, sideOf, strayFrom } from './sides.js'
import { entryOf } from './summary.js'

/** What is proposed for a document. "(MOD)" is editorial; NOC without a number says that nothing is proposed. */
export type ProposalSymbol = 'ADD' | 'MOD' | '(MOD)' | 'SUP' | 'NOC'

/**
 * Proposals in the form of ITU, as one Markdown document: symbol and number, number line, title, text with additions underlined and deletions
 * struck out, reasons left to be written. A text that is new, or gone, comes as a comparison with an empty one. Numbers count up over all
 * documents; without a source they are those of a draft: "XX/XX/1". Throws when the document, read back, does not hold the texts: then the
 * fault is ours.
 */
export function proposalOf(amended: readonly ChangeReport[], source: ProposalSource | null): string {
  const entries: Line[][] = []
  let sequence = 0
  for (const { comparison, redline } of amended) {
    const stray = strayFrom(comparison, markedBlocks(redline))
    if (stray !== null) throw new Error(`The redline does not hold its texts: ${stray}`)
    for (const document of amendedDocuments(comparison, redline)) {
      const symbol = symbolOf(document, comparison)
      if (symbol !== 'NOC') sequence++
      const number = source === null ? `XX/XX/${sequence}` : proposalNumber(source, sequence)
      entries.push(proposalLines(document, symbol, number))
    }
  }
  const lines = entries.flat()
  const written = lines.length === 0 ? '' : `${lines.map(lineText).join('\n\n')}\n`
  verify(written, lines)
  return written
}

interface Line {
  /** What stands before the words in Markdown. */
  readonly before: string
  readonly runs: readonly Run[]
  /** Ours, as it is: the symbol, the label of the reasons. */
  readonly label: string | null
}

export function symbolOf({ old, new: now, blocks }: AmendedDocument, { set }: Comparison): ProposalSymbol {
  if (!old) return 'ADD'
  if (!now) return 'SUP'
  const changes = blocks.flatMap(({ changes: own }) => own.flatMap(index => set.changes[index] ?? []))
  const views = new Set(changes.map(change => entryOf(change).view))
  views.delete('hidden')
  if (views.size === 0) return 'NOC'
  return views.size === 1 && views.has('collapsed') ? '(MOD)' : 'MOD'
}

function proposalLines({ blocks }: AmendedDocument, symbol: ProposalSymbol, number: string): Line[] {
  const ours = (label: string): Line => ({ before: '', runs: [], label })
  if (symbol === 'NOC') return [ours('**NOC**'), ...textLines(blocks.filter(isHead), symbol)]
  return [
    ours(`**${symbol}   ${number}**`),
    ...textLines(symbol === 'SUP' ? blocks.filter(isHead) : blocks, symbol),
    ours('**Reasons:**'),
  ]
}

/** Enough to know a text by that is not reproduced. */
function isHead({ old, new: now }: RedlineBlock): boolean {
  const kind = (now ?? old)?.kind
  return kind === 'numberLine' || kind === 'title'
}

function textLines(blocks: readonly RedlineBlock[], symbol: ProposalSymbol): Line[] {
  return blocks
    .filter(({ old, new: now }) => [old, now].some(passage => passage !== null && !isUnseen(passage)))
    .map(block => ({
      before: headings[(block.new ?? block.old)?.kind ?? ''] ?? '',
      runs: runsOf(block, symbol),
      label: null,
    }))
    .filter(({ runs }) => !isEmpty(runs))
}

const headings: Readonly<Record<string, string>> = {
  numberLine: '# ',
  title: '## ',
  sectionHeading: '### ',
  annexHeading: '## ',
  heading: '### ',
}

/** Marks are for text that is modified: what is new, gone or kept as a whole has none. What moved is struck out there and underlined here. */
function runsOf(block: RedlineBlock, symbol: ProposalSymbol): Run[] {
  const line = lineOf(block)
  if (symbol === 'SUP') return withOp(line, 'added', 'same')
  if (symbol === 'ADD' || symbol === 'NOC') return withOp(line, 'removed', 'same')
  return block.status === 'moved-here' ? withOp(line, 'removed', 'added') : line
}

function lineText({ before, runs, label }: Line): string {
  return label ?? before + paragraph(markedText(runs))
}

/** Throws when a paragraph, accepted or rejected, says something else than it was written from. */
function verify(written: string, lines: readonly Line[]): void {
  const paragraphs = written === '' ? [] : written.trimEnd().split('\n\n')
  if (paragraphs.length !== lines.length)
    throw new Error(`The proposal has ${paragraphs.length} paragraphs of ${lines.length}`)
  for (const [at, { before, runs, label }] of lines.entries()) {
    const text = paragraphs[at] as string
    if (label !== null) continue
    const read = readMarked(text.slice(before.length)).flat()
    for (const of of ['old', 'new'] as const)
      if (!isSame(sideOf(read, of), sideOf(runs, of)))
        throw new Error(`Paragraph ${at} of the proposal has another ${of} text`)
  }
}
