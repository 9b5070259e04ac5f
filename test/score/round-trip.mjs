/** The laws of writing: what is rendered reads back as the same documents, and rendering it again changes nothing. */

/**
 * What is wrong with `parse(render(parse(text)))`, one sentence per document that differs; none when the laws hold.
 * Positions do not count, nor do the seams of text nodes: a repair splits them, and what is rendered needs no repair.
 */
export function roundTripFaults(parse, render, text) {
  return parse(text).documents.flatMap((document, index) => {
    const once = render(document)
    const again = parse(once)
    if (again.documents.length !== 1)
      return [`document ${index}: rendered text reads as ${again.documents.length} documents`]
    const faults = []
    const difference = firstDifference(essence(document), essence(again.documents[0]))
    if (difference) faults.push(`document ${index}: ${difference}`)
    const twice = render(again.documents[0])
    if (twice !== once)
      faults.push(`document ${index}: rendered twice differs from once at ${excerptOfDifference(once, twice)}`)
    return faults
  })
}

/** A node without positions, its neighbouring text nodes joined. */
export function essence(node) {
  const copy = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'position') continue
    copy[key] = key === 'children' ? joined(value.map(essence)) : value
  }
  return copy
}

function joined(children) {
  const out = []
  for (const child of children) {
    const before = out.at(-1)
    if (child.type === 'text' && before?.type === 'text') before.value += child.value
    else out.push(child)
  }
  return out
}

function firstDifference(a, b, at = '') {
  if (a === b) return null
  const bothObjects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null
  if (!bothObjects) return `${at}: ${clip(a)} became ${clip(b)}`
  if (a.type !== b.type) return `${at}: ${a.type} ${clip(a)} became ${b.type} ${clip(b)}`
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  const label = a.type ? `${at}/${a.type}` : at
  for (const key of keys) {
    const difference = firstDifference(
      a[key],
      b[key],
      `${label}${Array.isArray(a) ? `[${key}]` : key === 'children' ? '' : `.${key}`}`,
    )
    if (difference) return difference
  }
  return null
}

function clip(value) {
  const shown = JSON.stringify(value) ?? 'nothing'
  return shown.length > 160 ? `${shown.slice(0, 160)}...` : shown
}

function excerptOfDifference(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `${at}: ${JSON.stringify(a.slice(Math.max(0, at - 30), at + 50))} / ${JSON.stringify(b.slice(Math.max(0, at - 30), at + 50))}`
}
