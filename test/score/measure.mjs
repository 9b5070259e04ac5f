/**
 * Compares a reading with the gold, by the rules of `../shared/gold/CONVENTIONS.md`.
 * Everything is a count, so that files and layouts add up: `{ hit, want, got }` for F1, `{ hit, want }` for shares.
 */
import { chainOf } from './pieces.mjs'

/** What one file gives: counts for headings, labels, leaves, designation and title, and `failures` to read by eye. */
export function measure(reading, gold) {
  const failures = []
  const fail = (what, expected, got) => failures.push({ what, expected, got })
  const document = chooseDocument(reading.documents, gold)
  const sections = sectionsOf(document, gold.outline.foreign_sections)
  const pairs = align(gold.outline.sections, sections)
  const headings = { hit: 0, want: 0, got: 0 }
  const labels = { hit: 0, want: 0, got: 0 }
  for (const [wanted, found] of pairs) {
    const expected = wanted ? labelsOf(wanted) : []
    const seen = found ? found.labels : []
    const hit = wanted && found ? common(expected, seen, (a, b) => a === b) : 0
    add(headings, { hit: wanted && found ? 1 : 0, want: wanted ? 1 : 0, got: found ? 1 : 0 })
    add(labels, { hit, want: expected.length, got: seen.length })
    if (!wanted || !found) fail('heading', wanted?.heading ?? null, found?.heading ?? null)
    else if (hit < expected.length || hit < seen.length) {
      fail(`labels of ${wanted.heading}`, expected.join(' '), seen.join(' '))
    }
  }
  const leaves = gold.leaves ? measureLeaves(document, gold, fail) : null
  const designation = { hit: sameDesignation(document, gold, fail) ? 1 : 0, want: 1 }
  const title = { hit: sameTitle(document, gold, fail) ? 1 : 0, want: 1 }
  return { headings, labels, leaves, designation, title, failures }
}

/** F1 of a count. */
export function f1({ hit, want, got }) {
  return want + got === 0 ? 1 : (2 * hit) / (want + got)
}

/** Adds a count to a sum in place. */
export function add(sum, count) {
  if (!count) return sum
  for (const key of Object.keys(count)) sum[key] = (sum[key] ?? 0) + count[key]
  return sum
}

/** A text as headings and labels are compared: lower case, single spaces. */
export function folded(text) {
  return (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The prose of a node without its sub-clauses and notes; note marks as printed, or left out. */
export function proseOf(node, { marks = true, deep = false } = {}) {
  if (node.type === 'note' || node.type === 'comment') return ''
  if (node.type === 'footnoteReference') return marks ? node.label : ''
  if (node.type === 'html' && node.value.startsWith('<!--')) return ''
  if (typeof node.value === 'string') return node.value
  return (node.children ?? [])
    .filter(child => deep || child.type !== 'clause')
    .map(child => proseOf(child, { marks, deep }) + (child.type === 'paragraph' ? ' ' : ''))
    .join('')
}

/** Every clause below a node, in source order. */
export function clausesBelow(node) {
  return (node.children ?? []).flatMap(child => (child.type === 'clause' ? [child, ...clausesBelow(child)] : []))
}

const EMPTY = { designation: null, genre: null, title: null, children: [] }

/** A file may hold several documents: the one with the gold's number and the most of its headings. */
function chooseDocument(documents, gold) {
  const worth = document => {
    const found = align(gold.outline.sections, sectionsOf(document, gold.outline.foreign_sections))
    const own = document.designation?.number === gold.outline.designation.number
    return found.filter(([wanted, seen]) => wanted && seen).length + (own ? 0.5 : 0)
  }
  return [...documents].sort((a, b) => worth(b) - worth(a))[0] ?? EMPTY
}

function sectionsOf(document, foreign) {
  return document.children
    .filter(child => child.type === 'section')
    .map(section => ({
      part: section.part,
      heading: section.heading,
      labels: clausesBelow(section)
        .map(clause => clause.label)
        .filter(label => label !== null),
      text: folded(proseOf({ children: section.children.filter(child => child.type === 'clause') }, { deep: true })),
    }))
    .filter(
      section =>
        !foreign.some(
          other =>
            folded(section.heading) === folded(other.heading) &&
            (!other.text_starts || section.text.startsWith(folded(other.text_starts))),
        ),
    )
}

const labelsOf = section => [
  ...(section.sub?.[''] ?? []),
  ...section.labels.flatMap(label => [label, ...(section.sub?.[label] ?? [])]),
]

/** Longest common subsequence of sections; among equally long ones, that with the most labels in common. Pairs, null for a miss. */
function align(wanted, found) {
  const best = Array.from({ length: wanted.length + 1 }, () => new Array(found.length + 1).fill(0))
  const worth = (i, j) => {
    if (wanted[i].part !== found[j].part || folded(wanted[i].heading) !== folded(found[j].heading)) return 0
    const expected = labelsOf(wanted[i])
    return (
      1 +
      (common(expected, found[j].labels, (a, b) => a === b) / (1 + expected.length + found[j].labels.length)) * 0.001
    )
  }
  const value = wanted.map((_, i) => found.map((__, j) => worth(i, j)))
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const match = value[i][j] > 0 ? value[i][j] + best[i + 1][j + 1] : 0
      best[i][j] = Math.max(match, best[i + 1][j], best[i][j + 1])
    }
  }
  const pairs = []
  let i = 0
  let j = 0
  while (i < wanted.length || j < found.length) {
    const both = i < wanted.length && j < found.length
    if (both && value[i][j] > 0 && best[i][j] === value[i][j] + best[i + 1][j + 1])
      pairs.push([wanted[i++], found[j++]])
    else if (i < wanted.length && (j >= found.length || best[i][j] === best[i + 1][j])) pairs.push([wanted[i++], null])
    else pairs.push([null, found[j++]])
  }
  return pairs
}

/** Length of the longest common subsequence. */
function common(a, b, same) {
  let row = new Array(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(same(x, b[j]) ? row[j] + 1 : Math.max(row[j + 1], next[j]))
    row = next
  }
  return row[b.length]
}

const bare = text => text.replace(/[\s*_-]/g, '')

function measureLeaves(document, { outline, leaves }, fail) {
  const byPath = new Map()
  for (const section of document.children) {
    if (section.type !== 'section') continue
    for (const clause of clausesBelow(section)) {
      const path = folded(clause.path)
      byPath.set(path, [...(byPath.get(path) ?? []), clause])
    }
  }
  const turns = new Map()
  const count = { hit: 0, want: leaves.length }
  for (const leaf of leaves) {
    const path = folded(leaf.path)
    const turn = turns.get(path) ?? 0
    turns.set(path, turn + 1)
    const clause = byPath.get(path)?.[turn]
    const texts = clause ? [true, false].map(marks => bare(proseOf(clause, { marks })).replace(/[;:,.]+$/, '')) : []
    const starts = texts.some(text => text.startsWith(bare(leaf.first)))
    const ends = texts.some(text => text.endsWith(bare(leaf.last)))
    if (starts && ends) count.hit++
    else if (!clause)
      fail(
        `leaf ${leaf.path}`,
        `${leaf.first} ... ${leaf.last}`,
        hasSection(document, leaf, outline) ? 'no such clause' : 'no such section',
      )
    else {
      const text = proseOf(clause).replace(/\s+/g, ' ').trim()
      const wrong = starts ? '' : `"${text.slice(0, 40)}" ...`
      fail(
        `leaf ${leaf.path}`,
        `${starts ? '' : leaf.first} ... ${ends ? '' : leaf.last}`,
        `${wrong}${ends ? '' : ` ... "${text.slice(-60)}"`}`,
      )
    }
  }
  return count
}

function hasSection(document, leaf, outline) {
  return outline.sections.some(
    ({ heading }) =>
      chainOf(leaf.path, heading) !== null &&
      document.children.some(child => child.type === 'section' && folded(child.heading) === folded(heading)),
  )
}

function sameDesignation(document, { outline }, fail) {
  const expected = outline.designation
  const got = { ...document.designation, genre: document.genre }
  const wrong = Object.keys(expected).filter(key => expected[key] !== got[key])
  if (wrong.length > 0) fail('designation', pick(expected, wrong), pick(got, wrong))
  return wrong.length === 0
}

const pick = (from, keys) => keys.map(key => `${key}: ${from[key]}`).join(', ')

function sameTitle(document, { outline }, fail) {
  const unmarked = text => folded(text).replace(/(?<=[a-z])\d{1,2}(?![\w.])/g, '')
  const same = unmarked(document.title) === unmarked(outline.title)
  if (!same) fail('title', outline.title, document.title)
  return same
}
