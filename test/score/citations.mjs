/**
 * How well references are recognised: hand-made citations of `../shared/gold` against what `referencesOf` finds, by kind, body, number,
 * edition and clause. Entries with a doubt, and instruments named without a number, count neither way (gold/CONVENTIONS.md).
 */
import { goldCitations } from './gold.mjs'

/** Figures of one set: hits, wanted, found, and what went wrong in each file. `referencesOf(text)` gives the references of a text. */
export function citationFigures(referencesOf, set, { only = '' } = {}) {
  const total = { hit: 0, want: 0, got: 0, files: [] }
  for (const { name, text, citations } of goldCitations(set).filter(gold => gold.name.includes(only))) {
    const measured = measureCitations(referencesOf(text), citations)
    total.hit += measured.hit
    total.want += measured.want
    total.got += measured.got
    total.files.push({ name, ...measured })
  }
  return total
}

/** Matches as multisets: each found reference serves one gold entry; sure entries are served before doubted ones. */
export function measureCitations(found, gold) {
  const open = found
    .filter(({ kind }) => kind !== 'instrument')
    .map(reference => ({ reference, key: foundKey(reference) }))
  const misses = []
  let hit = 0
  const take = entry => {
    const at = open.findIndex(({ reference, key }) => agrees(entry, reference, key))
    if (at >= 0) open.splice(at, 1)
    return at >= 0
  }
  const sure = gold.filter(({ doubt, kind }) => doubt === undefined && kind !== 'instrument')
  for (const entry of sure) {
    if (take(entry)) hit++
    else misses.push(goldKey(entry))
  }
  for (const entry of gold.filter(({ doubt }) => doubt !== undefined)) take(entry)
  // A doubted entry may be typed otherwise: what is found there by the same words is neutral.
  const doubted = gold.filter(({ doubt }) => doubt !== undefined)
  const extras = open.filter(
    ({ reference }) => !doubted.some(({ at, text }) => at === reference.path && text.includes(reference.phrase.text)),
  )
  return { hit, want: sure.length, got: hit + extras.length, misses, extras: extras.map(({ key }) => key) }
}

function agrees(entry, reference, key) {
  if (key !== goldKey(entry)) return false
  return entry.body === undefined || reference.target.body === entry.body
}

const texts = new Set(['resolution', 'decision', 'opinion'])

function goldKey(entry) {
  const { kind, at } = entry
  if (kind === 'internal') return `${at} | ${kind} | ${entry.target}`
  if (kind === 'annex') return `${at} | ${kind}`
  if (texts.has(kind) || (kind === 'recommendation' && entry.body !== undefined)) {
    const edition =
      entry.conference ?? (entry.place === undefined ? (entry.year ?? '') : `${entry.place} ${entry.year}`)
    return `${at} | ${kind} | ${entry.number} | ${entry.revised === true ? 'Rev. ' : ''}${edition}`
  }
  return `${at} | ${kind} | ${entry.type ?? entry.instrument ?? entry.sector ?? ''} | ${bare(entry.number)}`
}

function foundKey({ kind, path, target }) {
  if (kind === 'internal') return `${path} | ${kind} | ${target.path}`
  if (kind === 'annex') return `${path} | ${kind}`
  if (texts.has(kind) || (kind === 'recommendation' && 'body' in target)) {
    const { place, year, conference, revised, number } = target
    const edition = place === null ? (/^W/.test(conference ?? '') ? conference : (year ?? '')) : `${place} ${year}`
    const isRevised = revised && !(target.body === 'Council')
    return `${path} | ${kind} | ${number} | ${isRevised ? 'Rev. ' : ''}${edition}`
  }
  const { instrument, number } = target
  const named = { 'un-resolution': '', question: '', 'WSIS Action Lines': '' }[kind] ?? instrument ?? ''
  return `${path} | ${kind} | ${named === 'WSIS Action Lines' ? '' : named} | ${bare(number)}`
}

function bare(number) {
  return String(number ?? '')
    .replace(/[\s()]/g, '')
    .replace(/[–—]/g, '-')
}
