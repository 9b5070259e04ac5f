/** Whole resolutions of our own, longer and less alike than invented ones of `score/invent.mjs`: what revisions are made of. */
import { layOut } from '../score/layouts.mjs'
import { labelAt } from './label.js'
import { citation, draw, type Random, sentence } from './prose.js'

export interface Block {
  kind: string
  text?: string
  marker?: string
  depth?: number
  lines?: string[]
}

export interface Made {
  readonly blocks: readonly Block[]
  readonly designation: { readonly genre: string; readonly number: string }
}

const preambular = [
  'recalling',
  'considering',
  'considering further',
  'recognizing',
  'recognizing further',
  'noting',
  'noting with concern',
  'bearing in mind',
  'taking into account',
]
const operative = [
  'resolves',
  'instructs the Secretary-General',
  'instructs the Director of the Radiocommunication Bureau',
  'instructs the Director of the Telecommunication Development Bureau',
  'instructs the ITU Council',
  'requests the Secretary-General',
  'invites Member States',
  'invites Sector Members',
  'encourages administrations',
]
const titles = [
  'Lamps and signals of',
  'Care and upkeep of',
  'Numbering of',
  'Exchange of news between',
  'Training for',
]
const things = [
  'coastal stations',
  'harbours without electricity',
  'ferries that run at night',
  'lightships and their crews',
]
/** Clauses that stand in more than one section, as real texts have them. */
const boilerplate = [
  'to report annually to the Council on the implementation of this resolution',
  'to take the necessary measures within the resources available',
]

/** Labels run from a to zz: longer lists do not occur, and long texts have more sections than one resolution has headings. */
const mostLines = 52

/** A resolution of about `size` characters, at least four sections. */
export function make(random: Random, size = 6000): Made {
  const number = String(910 + Math.floor(random() * 80))
  const session = draw(random, ['Dubai, 2018', 'Bucharest, 2022'])
  const blocks: Block[] = [
    { kind: 'number', text: `RESOLUTION ${number} (REV. ${session.toUpperCase()})` },
    { kind: 'title', text: `${draw(random, titles)} ${draw(random, things)}` },
    {
      kind: 'formula',
      text: `The Plenipotentiary Conference of the International Telecommunication Union (${session}),`,
    },
  ]
  const headings = [
    ...pick(random, preambular, 3, 6).map(asPreamble),
    ...pick(random, operative, 2, 5).map(asOperative),
  ]
  const share = size / headings.length
  for (const [index, { heading, opening }] of headings.entries()) {
    blocks.push({ kind: 'heading', text: heading })
    const lines = listOf(random, opening, share)
    const close = index === headings.length - 1 ? '.' : ','
    for (const [at, line] of lines.entries()) {
      const isLast = at === lines.length - 1
      blocks.push({ ...line, text: line.text + (line.isOpen ? ':' : isLast ? close : ';') })
    }
  }
  return { blocks, designation: { genre: 'resolution', number } }
}

/** The same in one of the layouts of `score/layouts.mjs`. */
export function print({ blocks, designation }: Made, layout: string): string {
  return layOut(
    layout,
    blocks.map(({ ...block }) => block),
    designation,
  )
}

const asPreamble = (heading: string) => ({ heading, opening: 'that' as const })
const asOperative = (heading: string) => ({ heading, opening: 'to' as const })

function listOf(random: Random, opening: 'that' | 'to', size: number) {
  const lines: { kind: string; marker?: string; depth?: number; text: string; isOpen: boolean }[] = []
  let length = 0
  for (let index = 0; index < 2 || (length < size && index < mostLines); index++) {
    const marker = opening === 'that' ? `${labelAt('letter', index, null)})` : String(index + 1)
    const text = clause(random, opening)
    const subs = random() < 0.12 ? 2 + Math.floor(random() * 3) : 0
    lines.push({ kind: 'item', marker, depth: 1, text, isOpen: subs > 0 })
    for (let sub = 0; sub < subs; sub++) {
      const own = sentence(random, opening)
      const inner = opening === 'that' ? `${['i', 'ii', 'iii', 'iv'][sub]})` : `${'abcd'[sub]})`
      lines.push({ kind: 'item', marker: inner, depth: 2, text: own, isOpen: false })
      length += own.length
    }
    length += text.length
  }
  return lines
}

function clause(random: Random, opening: 'that' | 'to'): string {
  const chance = random()
  if (opening === 'to' && chance < 0.06) return draw(random, boilerplate)
  if (chance < 0.14) return `${sentence(random, opening)}, in accordance with ${citation(random)}`
  if (opening === 'that' && chance < 0.22) return `${citation(random)}, on ${sentence(random, 'to').slice(3)}`
  return sentence(random, opening)
}

/** Between `least` and `most` of the headings, in their order. */
function pick(random: Random, list: readonly string[], least: number, most: number): string[] {
  const left = [...list]
  const wanted = least + Math.floor(random() * (most - least + 1))
  while (left.length > wanted) left.splice(Math.floor(random() * left.length), 1)
  return left
}
