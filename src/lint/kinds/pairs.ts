/** A kind of rule: marks that come in pairs, held against each other in each clause of the main body, over all its paragraphs. */
import type { Block } from '../../prose/block.js'
import type { Draft } from '../draft.js'
import type { Mark } from '../pairs.js'
import type { Rule } from '../rule.js'

type Given = Omit<Rule, 'check' | 'options'> & {
  /** One of the marks. */
  readonly sign: RegExp
  readonly lone: (text: string) => readonly Mark[]
  readonly message: (char: string) => string
}

export function pairsRule({ sign, lone, message, ...rest }: Given): Rule {
  return {
    ...rest,
    check(draft, report) {
      if (!draft.has(sign)) return
      for (const blocks of stretchesOf(draft)) {
        const text = blocks.map(block => block.text).join('\n')
        for (const { at, char } of lone(text)) {
          let offset = at
          for (const block of blocks) {
            if (offset <= block.text.length) {
              report({ ...draft.spanIn(block, offset, offset + 1), message: message(char) })
              break
            }
            offset -= block.text.length + 1
          }
        }
      }
    },
  }
}

const gathered = new WeakMap<Draft, readonly (readonly Block[])[]>()

function stretchesOf(draft: Draft): readonly (readonly Block[])[] {
  let groups = gathered.get(draft)
  if (groups === undefined) {
    groups = stretches(draft)
    gathered.set(draft, groups)
  }
  return groups
}

/** Title and formula alone, clauses with all that is in them, paragraphs of annexes and notes alone. */
function stretches({ blocks }: Draft): Block[][] {
  const groups: Block[][] = []
  let around: unknown = null
  for (const block of blocks) {
    const { node, container, inNote, path } = block
    if (
      node.type === 'tableCell' ||
      node.type === 'unplaced' ||
      node.type === 'formula' ||
      isFormula(block.text) ||
      container?.type === 'annex'
    )
      continue
    const clause = node.type === 'paragraph' && container !== null && !inNote ? topOf(block) : null
    if (clause !== null && clause === around) groups.at(-1)?.push(block)
    else groups.push([block])
    if (!inNote || path === null) around = clause
  }
  return groups
}

/** Mathematics that came from a page lost half of its marks. */
function isFormula(text: string): boolean {
  return /[=·×±√∑°−≤≥θ]/u.test(text)
}

/** The clause directly under the section. */
function topOf({ container, clause }: Block): unknown {
  if (container === null || clause === null) return null
  const { offset } = clause.position.start
  // Children stand in source order; a section may have very many.
  const { children } = container
  let low = 0
  let high = children.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((children[middle]?.position.start.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const found = children[low]
  return found?.type === 'clause' && offset < found.position.end.offset ? found : undefined
}
