/** Paths: how delegates speak of a place ("considering b) i)", "resolves 1.2"). */

/** Prints the paths of sections; a heading that occurs again gets "(2)". */
export function sectionPaths(): (heading: string) => string {
  const seen = new Map<string, number>()
  return heading => {
    const key = heading.toLowerCase()
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? heading : `${heading} (${count})`
  }
}

export interface PathBase {
  /** Path of the node itself. */
  readonly path: string
  /** Path that a decimal starts from: "resolves" for "resolves 1.2". */
  readonly decimalBase: string
}

/** Path of a clause below `parent`. Letters and romans take ")", numbers are bare, a decimal replaces its parents. */
export function clausePath(
  parent: PathBase,
  label: string | null,
  marker: string | null,
  kind: 'number' | 'other',
  inAnnex: boolean,
): PathBase {
  if (label === null) return parent
  if (label === '-') return { path: `${parent.path} -`, decimalBase: `${parent.path} -` }
  if (kind === 'number') {
    const bracket = inAnnex && marker?.endsWith(')') === true ? ')' : ''
    const base = label.includes('.') ? parent.decimalBase : parent.path
    return { path: `${base} ${label}${bracket}`, decimalBase: label.includes('.') ? base : parent.path }
  }
  const path = `${parent.path} ${spoken(label)}`
  return { path, decimalBase: path }
}

/** "b" is "b)", "bbis" is "b)bis". */
function spoken(label: string): string {
  const inserted = /^([A-Za-z]{1,2}?)((?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies))$/.exec(label)
  return inserted === null ? `${label})` : `${inserted[1]})${inserted[2]}`
}
