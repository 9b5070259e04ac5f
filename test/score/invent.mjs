/**
 * Invents resolutions: own words, the structure of real ones, every choice drawn from `random`.
 * Gives the blocks that the layout rewriter prints and the outline that a reader must find in them.
 */

/** A stream of numbers in [0, 1) from a seed (mulberry32): the same seed gives the same resolution everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * One resolution. `sections` how many, `items` at most how many in each, `subs` whether lists have sub-lists,
 * `notes` whether footnotes stand between clauses, `annex` whether one follows, `references` whether sentences cite.
 * Returns `{ blocks, outline: [{ part, heading, clauses: [{ label, depth, text }] }], designation, title, annexes }`.
 */
export function invent(
  random,
  { sections = 6, items = 6, subs = true, notes = true, annex = false, references = true } = {},
) {
  const draw = list => list[Math.floor(random() * list.length)]
  const upTo = most => Math.floor(random() * (most + 1))
  const designation = {
    genre: 'resolution',
    number: String(300 + upTo(600)),
    place: draw(PLACES),
    year: 2031 + 4 * upTo(9),
  }
  const title = `${draw(TITLES)} ${draw(ADJECTIVES)} ${draw(NOUNS)} ${draw(['in', 'for', 'along'])} ${draw(ADJECTIVES)} ${draw(NOUNS)}`
  const blocks = [
    {
      kind: 'number',
      text: `RESOLUTION ${designation.number} (${designation.place.toUpperCase()}, ${designation.year})`,
    },
    { kind: 'title', text: title },
    {
      kind: 'formula',
      text: `The Plenipotentiary Conference of the International Telecommunication Union (${designation.place}, ${designation.year}),`,
    },
  ]
  const outline = []
  const used = new Set()
  let noteNumber = 0

  const phrase = () => `${draw(ARTICLES)} ${random() < 0.6 ? `${draw(ADJECTIVES)} ` : ''}${draw(NOUNS)}`
  const aside = () => {
    if (!references) return ''
    const one = Math.floor(random() * 12)
    if (one === 0) return `, in line with Resolution ${10 + upTo(80)} (Rev. ${draw(PLACES)}, ${2030 + upTo(8)})`
    if (one === 1) return ` (see Nos ${20 + upTo(50)} and ${80 + upTo(50)} of the Constitution)`
    if (one === 2) return ` in the band ${4 + upTo(4)} 400-${9 + upTo(3)} 800 MHz`
    if (one === 3) return `, as a "${draw(ADJECTIVES)} ${draw(NOUNS)}" of ${phrase()}`
    return ''
  }
  const sentence = opening => {
    let text =
      opening === 'to' ? `to ${draw(VERBS)} ${phrase()}` : `that ${phrase()} ${draw(MODALS)} ${draw(VERBS)} ${phrase()}`
    text += aside()
    for (let more = upTo(3); more > 0; more--) text += ` ${draw(LINKS)} ${phrase()}`
    return text
  }

  const addSection = (part, last) => {
    const choices = (part === 'preambular' ? PREAMBULAR : OPERATIVE).filter(heading => !used.has(heading))
    const heading = draw(choices)
    used.add(heading)
    const opening = part === 'preambular' ? 'that' : heading === 'resolves' ? draw(['that', 'to']) : 'to'
    const clauses = []
    const close = last ? '.' : ','
    blocks.push({ kind: 'heading', text: heading })
    const count = upTo(items)
    if (count < 2) {
      clauses.push({ label: null, depth: 1, text: sentence(opening) + close })
      blocks.push({ kind: 'para', text: clauses[0].text })
    } else {
      for (let index = 0; index < count; index++) {
        const ends = index === count - 1 ? close : ';'
        const lettered = part === 'preambular'
        const marker = lettered ? `${String.fromCharCode(97 + index)})` : String(index + 1)
        const list =
          subs && random() < 0.15
            ? subMarkers(draw(lettered ? ['i)', '–'] : ['a)', '1.1', '–']), index + 1, 2 + upTo(2))
            : []
        add(
          clauses,
          marker,
          1,
          sentence(opening) + (list.length > 0 ? draw([':', ', in particular:']) : withNote(ends)),
        )
        list.forEach((sub, at) => {
          add(
            clauses,
            sub,
            2,
            `${draw(ARTICLES)} ${draw(ADJECTIVES)} ${draw(NOUNS)}${aside()}${at === list.length - 1 ? ends : ';'}`,
          )
        })
        flushNotes()
      }
    }
    outline.push({ part, heading, clauses })
  }
  const add = (clauses, marker, depth, text) => {
    clauses.push({ label: marker === '–' ? '-' : marker.replace(')', ''), depth, text })
    blocks.push({ kind: 'item', marker, depth, text })
  }
  let pending = []
  const withNote = ends => {
    if (!notes || random() > 0.08) return ends
    noteNumber++
    pending.push(`${noteNumber} The term covers ${phrase()} and ${phrase()}.`)
    return ` with ${draw(ADJECTIVES)} ${draw(NOUNS)}${noteNumber}${ends}`
  }
  const flushNotes = () => {
    if (pending.length > 0) blocks.push({ kind: 'note', lines: ['____________________', ...pending] })
    pending = []
  }

  const before = Math.max(1, Math.min(PREAMBULAR.length, Math.round(sections / 2)))
  const after = Math.max(1, Math.min(OPERATIVE.length, sections - before))
  for (let index = 0; index < before; index++) addSection('preambular', false)
  for (let index = 0; index < after; index++) addSection('operative', index === after - 1)
  if (annex) {
    blocks.push(
      { kind: 'annex', text: `ANNEX TO ${blocks[0].text}` },
      { kind: 'annex', text: `${draw(TITLES)} ${draw(NOUNS)}` },
    )
    for (let index = 1; index <= 3; index++)
      blocks.push({ kind: 'item', marker: String(index), depth: 1, text: `${sentence('that')}.` })
  }
  return { blocks, outline, designation, title, annexes: annex ? 1 : 0 }
}

function subMarkers(style, parent, count) {
  return Array.from({ length: count }, (_, index) => {
    if (style === 'i)') return `${['i', 'ii', 'iii', 'iv'][index]})`
    if (style === 'a)') return `${'abcd'[index]})`
    return style === '1.1' ? `${parent}.${index + 1}` : '–'
  })
}

const PLACES = ['Quayville', 'Port Halden', 'Mirestone', 'Saltmarsh Bay', 'Eldermoor']
const TITLES = ['Care of', 'Exchange of', 'Better use of', 'Long-term storage of', 'Lending of']
const ARTICLES = ['the', 'every', 'such', 'any']
const ADJECTIVES = [
  'northern',
  'well-kept',
  'tidal',
  'wooden',
  'shared',
  'small-island',
  'weekly',
  'brass',
  'low-lying',
  'seasonal',
]
const NOUNS = [
  'lanterns',
  'harbours',
  'ferries',
  'lighthouse keepers',
  'bell towers',
  'rope makers',
  'canals',
  'charts',
  'moorings',
  'signal flags',
  'tide tables',
  'weather vanes',
]
const VERBS = ['repair', 'lend', 'paint', 'measure', 'carry', 'light', 'count', 'exchange', 'store']
const MODALS = ['should', 'may', 'can', 'could']
const LINKS = ['together with', 'beside', 'without', 'between the piers of', 'on behalf of', 'and, where needed,']
const PREAMBULAR = [
  'considering',
  'considering further',
  'recalling',
  'recognizing',
  'recognizing further',
  'noting',
  'noting with concern',
  'bearing in mind',
  'aware',
  'taking into account',
]
const OPERATIVE = [
  'resolves',
  'resolves to instruct the Secretary-General',
  'instructs the Secretary-General',
  'instructs the Director of the Radiocommunication Bureau',
  'instructs the Directors of the three Bureaux',
  'instructs the ITU Council',
  'invites Member States',
  'invites Member States and Sector Members',
  'requests the Secretary-General',
  'encourages administrations',
  'urges Member States',
]
