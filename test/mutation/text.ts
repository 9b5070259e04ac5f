/**
 * A plain view of a text: its lines, headings and labelled clauses, found by simple patterns and without the reader,
 * so that mistakes are planted by other means than they are found. What it is not sure of, it leaves out.
 */
export interface Line {
  readonly from: number
  /** Without the line break. */
  readonly to: number
  readonly text: string
}

export interface Item extends Line {
  /** "a", "1", "ii", "–"; null when unlettered. */
  readonly label: string | null
  /** Where the label stands, without bracket and marks. */
  readonly labelFrom: number
  /** Behind the label, its bracket and marks. */
  readonly markTo: number
  /** Where its words start. */
  readonly wordsFrom: number
  readonly words: string
  /** Of a list under a clause that ends in a colon. */
  readonly isSub: boolean
}

export interface Part extends Line {
  /** Without emphasis. */
  readonly heading: string
  readonly isOperative: boolean
  readonly items: readonly Item[]
  /** Every line of it is a clause, labels follow one another. */
  readonly isSimple: boolean
}

export interface View {
  readonly text: string
  readonly lines: readonly Line[]
  readonly numberLine: Line
  readonly title: Line
  readonly formula: Line
  readonly parts: readonly Part[]
  /** Clauses of the main body. */
  readonly items: readonly Item[]
  /** Heading lines of annexes. */
  readonly annexes: readonly Line[]
}

const preambular =
  /^(?:considering|recalling|recognizing|noting|bearing in mind|aware|emphasizing|acknowledging|reaffirming|taking into account)\b/
const operative = /^(?:resolves|decides|instructs|invites|requests|urges|encourages|further resolves)\b/
const itemLine = /^( *(?:- )?\*?)(?:([a-z]{1,4})(\)\*?)|(\d{1,2})(?=[ ])|([–•])(?= )) +(.*)$/
const endOfBody = /^(?:ANNEX\b|\[\^|_{5,}|Ref\.:|\*{5,})/

/** The view of a text; null when it has not the plain layout of one text. */
export function viewOf(text: string): View | null {
  const lines = linesOf(text)
  const filled = lines.filter(line => line.text.trim() !== '')
  const [numberLine, title] = filled
  const formula = filled.slice(2, 5).find(line => /^The .*,$/.test(line.text))
  if (numberLine === undefined || title === undefined || formula === undefined) return null
  if (!/^(?:# )?(?:RESOLUTION|DECISION) /.test(numberLine.text)) return null
  const body = filled.slice(filled.indexOf(formula) + 1)
  const end = body.findIndex(line => endOfBody.test(line.text))
  const parts = partsOf(end < 0 ? body : body.slice(0, end))
  if (parts.length < 2 || !parts.some(part => part.isOperative)) return null
  // An annex that the extraction ran together with the last clause.
  if (parts.some(({ items }) => items.some(({ text: given }) => given.length > 2500 || /\bANNEX\b/.test(given))))
    return null
  return {
    text,
    lines,
    numberLine,
    title,
    formula,
    parts,
    items: parts.flatMap(({ items }) => items),
    annexes: filled.filter(line => /^ANNEX\b/.test(line.text)),
  }
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split('\n').map(line => {
    const start = from
    from += line.length + 1
    return { from: start, to: start + line.length, text: line }
  })
}

function partsOf(lines: readonly Line[]): Part[] {
  const groups: { line: Line; rest: Line[] }[] = []
  for (const line of lines) {
    const bare = bareOf(line)
    if (bare.length < 110 && !/[.;:,]$/.test(bare) && (preambular.test(bare) || operative.test(bare)))
      groups.push({ line, rest: [] })
    else groups.at(-1)?.rest.push(line)
  }
  return groups.map(({ line, rest }) => {
    const isOperative = operative.test(bareOf(line))
    const items = itemsOf(rest, isOperative)
    const main = items.filter(({ isSub }) => !isSub)
    return {
      ...line,
      heading: bareOf(line),
      isOperative,
      items,
      isSimple: main.every(({ label }, index) => label === labelAt(index, isOperative)),
    }
  })
}

/** Without emphasis. */
function bareOf({ text }: Line): string {
  return text.replace(/\*/g, '').trim()
}

export function labelAt(index: number, isOperative: boolean): string {
  return isOperative ? String(index + 1) : String.fromCharCode(97 + index)
}

function itemsOf(lines: readonly Line[], isOperative: boolean): Item[] {
  let next = 0
  return lines.map(line => {
    const [, before = '', letter, bracket, number, dash, words = ''] = itemLine.exec(line.text) ?? []
    const label = letter ?? number ?? dash ?? null
    const isSub = label !== null && label !== labelAt(next, isOperative)
    if (label !== null && !isSub) next++
    const labelFrom = line.from + before.length
    return {
      ...line,
      label,
      labelFrom,
      markTo: labelFrom + (label?.length ?? 0) + (bracket?.length ?? 0),
      wordsFrom: label === null ? line.from : line.to - words.length,
      words: label === null ? line.text : words,
      isSub,
    }
  })
}
