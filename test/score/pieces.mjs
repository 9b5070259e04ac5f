/**
 * Cuts a corpus text into the blocks that a human sees in it, with the help of the gold: what the layout rewriter prints.
 * A block is `{ kind, text, marker?, depth?, lines? }` with kind number, title, formula, heading, item, para, note, line or tail.
 */

/** The blocks of one gold file, in source order. Throws when the gold cannot be found in the text: then one of them is wrong. */
export function cutIntoBlocks(gold) {
  const atoms = gold.leaves ? locateByWords(gold) : locateByMarkers(gold)
  const text = gold.text
  const blocks = frontBlocks(text.slice(0, atoms[0].from))
  atoms.forEach((atom, index) => {
    const next = atoms[index + 1]?.from ?? text.length
    if (atom.heading) {
      blocks.push({ kind: 'heading', text: oneLine(text.slice(atom.from, atom.to)) })
      const own = text.slice(atom.to, next)
      if (own.trim() !== '') blocks.push(...bodyBlocks({}, own))
    } else {
      const { body, rest } = atom.end
        ? { body: text.slice(atom.to, atom.end), rest: text.slice(atom.end, next) }
        : { body: text.slice(atom.to, next), rest: '' }
      blocks.push(...bodyBlocks(atom, body), ...restBlocks(rest))
    }
  })
  return blocks
}

/** The chain of labels of a path behind its heading, "considering a) i)" -> ["a)", "i)"]; null when the path is not of that heading. */
export function chainOf(path, heading) {
  if (path === heading) return []
  if (!path.startsWith(`${heading} `)) return null
  const rest = path.slice(heading.length + 1).replace(/^\(\d+\) ?/, '')
  const chain = rest === '' ? [] : rest.split(' ')
  return chain.every(label => /^(?:[a-z]{1,5}\)(?:bis|ter)?|\d+(?:\.\d+)*(?:bis|ter)?|-)$/.test(label)) ? chain : null
}

/** Places the leaves by their first and last words (pp18: every leaf is marked). */
function locateByWords({ name, text, outline, leaves }) {
  const atoms = []
  let at = 0
  let next = 0
  for (const section of outline.sections) {
    const own = []
    while (next < leaves.length) {
      const chain = chainOf(leaves[next].path, section.heading)
      if (!chain || (own.length > 0 && chain.length === 0)) break
      own.push({ leaf: leaves[next], chain })
      next++
    }
    if (own.length === 0) throw new Error(`${name}: no leaf of "${section.heading}"`)
    const found = find(
      text,
      at,
      `${spaced(section.heading)}\\s+(?=${leafPattern(own[0])})`,
      `heading ${section.heading}`,
    )
    atoms.push({ heading: true, from: found.from, to: found.from + found.text.trimEnd().length })
    at = found.from + found.text.length
    for (const { leaf, chain } of own) {
      const item = find(text, at, leafPattern({ leaf, chain }), leaf.path)
      const marker = chain.length > 0 ? item.groups.marker : null
      atoms.push({ from: item.from, to: item.from + item.groups.lead.length, marker, chain, leaf })
      at = item.from + item.text.length
    }
  }
  if (next < leaves.length) throw new Error(`${name}: "${leaves[next].path}" is under no section of the outline`)
  atoms.forEach((atom, index) => {
    if (atom.heading) return
    const region = text.slice(atom.to, atoms[index + 1]?.from ?? text.length)
    const ends = [...region.matchAll(new RegExp(`${spaced(atom.leaf.last)}(?![\\w-])[;:,.]*`, 'g'))]
    const stop = region.search(/\n_{5,}|\bANNEX\b/)
    const end = ends.filter(match => stop < 0 || match.index < stop).at(-1)
    if (!end) throw new Error(`${name}: "${atom.leaf.last}" does not end ${atom.leaf.path}`)
    atom.end = atom.to + end.index + end[0].length
  })
  return atoms
}

const spaced = words =>
  words
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')

const markerPattern = label => (label === '-' ? '[–•-]' : label.replace(/[.)]/g, '\\$&'))

const leafPattern = ({ leaf, chain }) => {
  const marker = chain.length > 0 ? `(?<marker>${markerPattern(chain.at(-1))})\\s*` : ''
  return `(?<lead>${marker})${spaced(leaf.first)}`
}

function find(text, at, pattern, what) {
  const expression = new RegExp(`(?<![\\w(])(?:${pattern})`, 'g')
  expression.lastIndex = at
  const found = expression.exec(text)
  if (!found) throw new Error(`not found: ${what}`)
  return { from: found.index, text: found[0], groups: found.groups ?? {} }
}

/** Places headings and markers alone (wrc: no leaves are marked): the cheapest increasing chain of candidates. */
function locateByMarkers({ name, text, outline }) {
  const wanted = outline.sections.flatMap(section => [
    { heading: section.heading, section },
    ...chainsOf(section).map(chain => ({ chain })),
  ])
  let paths = [{ cost: 0, at: 0, atoms: [] }]
  for (const wish of wanted) {
    const candidates = wish.heading
      ? headingCandidates(text, wish, outline.foreign_sections)
      : itemCandidates(text, wish.chain)
    const grown = []
    for (const candidate of candidates) {
      const before = paths.filter(path => path.at <= candidate.from).sort((a, b) => a.cost - b.cost)[0]
      if (!before) continue
      grown.push({
        cost: before.cost + candidate.cost + (candidate.from - before.at) * 1e-7,
        at: candidate.to,
        atoms: [...before.atoms, candidate],
      })
    }
    if (grown.length === 0) throw new Error(`${name}: not found: ${wish.heading ?? wish.chain.join(' ')}`)
    paths = grown
  }
  return paths.sort((a, b) => a.cost - b.cost)[0].atoms
}

/** The label chains of a section of the outline, sub-items behind their parent. */
export function chainsOf(section) {
  const marker = label => (/^[a-z]/.test(label) ? label.replace(/^([a-z]+?)(bis|ter)?$/, '$1)$2') : label)
  const under = parent => (section.sub?.[parent] ?? []).map(marker)
  return [
    ...under('').map(label => [label]),
    ...section.labels.flatMap(label => [[marker(label)], ...under(label).map(sub => [marker(label), sub])]),
  ]
}

function headingCandidates(text, { heading, section }, foreign) {
  const first = section.labels[0] ? `(?=${markerPattern(chainsOf(section)[0][0])}\\s)` : ''
  const pattern = new RegExp(`(?<=^|\\s)${spaced(heading)}(?<tail>\\s+)${first}`, 'gm')
  return [...text.matchAll(pattern)].flatMap(match => {
    const to = match.index + match[0].length - match.groups.tail.length
    const behind = text.slice(to).trimStart().replace(/^1\s+/, '')
    if (foreign.some(other => other.text_starts && behind.startsWith(other.text_starts))) return []
    const opens = match.index === 0 || text[match.index - 1] === '\n'
    const alone = match.groups.tail.includes('\n')
    const cost = opens ? (alone ? 0 : 2) : /[,;]\s$/.test(text.slice(0, match.index)) ? 3 : 6
    return [{ heading: true, from: match.index, to, cost }]
  })
}

function itemCandidates(text, chain) {
  const pattern = new RegExp(`(?<=^|\\s)(?<marker>${markerPattern(chain.at(-1))})\\s+`, 'gm')
  return [...text.matchAll(pattern)].map(match => {
    const before = text.slice(0, match.index)
    const cost =
      match.index === 0 || before.endsWith('\n')
        ? 0
        : /[;:,]\s+$/.test(before)
          ? 1
          : /RES\d+-\d+ $/.test(before)
            ? 1
            : 4
    return { from: match.index, to: match.index + match[0].length, marker: match.groups.marker, chain, cost }
  })
}

function frontBlocks(front) {
  const lines = front.split('\n').filter(line => line.trim() !== '')
  let kind = 'number'
  return lines.map(line => {
    const block = { kind: /^The .*(?:Conference|Assembly|Council)/.test(line) ? 'formula' : kind, text: oneLine(line) }
    kind = kind === 'number' ? 'title' : 'line'
    return block
  })
}

const FURNITURE = /^(?:– ?\d+ ?–|RES\d+-\d+)$/

/** A leaf's own text on one line; furniture and foreign lines inside it stay lines of their own, a paragraph per blank line. */
function bodyBlocks(atom, body) {
  const parts = [[]]
  for (const line of body.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') {
      if (parts.at(-1).length > 0) parts.push([])
    } else if (FURNITURE.test(trimmed)) parts.push([trimmed], [])
    else parts.at(-1).push(trimmed)
  }
  const [own, ...others] = parts.filter(part => part.length > 0).map(part => part.join(' '))
  const block = atom.marker
    ? { kind: 'item', marker: atom.marker, depth: atom.chain.length, text: own ?? '' }
    : { kind: 'para', text: own ?? '' }
  block.chapeau = atom.leaf?.chapeau === true
  return [block, ...others.map(text => ({ kind: FURNITURE.test(text) ? 'furniture' : 'line', text }))]
}

/** What stands between a leaf and the next one: notes behind a ruler; annexes end the text. */
function restBlocks(rest) {
  const annex = rest.search(/\bANNEX\b/)
  const kept = annex < 0 ? rest : rest.slice(0, annex)
  const lines = kept
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const blocks = []
  for (const line of lines) {
    if (/^_{5,}$/.test(line)) blocks.push({ kind: 'note', lines: [line] })
    else if (blocks.at(-1)?.kind === 'note') blocks.at(-1).lines.push(line)
    else blocks.push({ kind: 'line', text: line })
  }
  if (annex >= 0) blocks.push({ kind: 'tail', text: rest.slice(annex) })
  return blocks
}

function oneLine(text) {
  return text.replace(/[ \t]*\n[ \t]*/g, ' ').trim()
}
