/** Which changes are told: `--only` and `--ignore` name classes, their aliases, or groups of them. */
import type { ChangeClass, ChangeSet } from '../../change/change.js'
import { classes } from '../../change/classes.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'

/** What an editor does without asking: what is folded until `--all`, and what makes no difference to a reader. */
const editorial = classes.filter(({ view }) => view === 'collapsed' || view === 'hidden').map(({ id }) => id)

const named: ReadonlyMap<string, readonly ChangeClass[]> = new Map([
  ['editorial', editorial],
  ...classes.flatMap(({ id, aliases }) => [id, ...aliases].map((name): [string, ChangeClass[]] => [name, [id]])),
])

export type Chosen = ReadonlySet<ChangeClass>

/** Of what is only wanted, what is not ignored; everything when neither is given. */
export function chosenClasses(only: string | undefined, ignored: string | undefined): Chosen {
  const chosen = new Set(only === undefined ? classes.map(({ id }) => id) : classesNamed(only, 'only'))
  if (ignored !== undefined) for (const id of classesNamed(ignored, 'ignore')) chosen.delete(id)
  return chosen
}

function classesNamed(list: string, option: string): ChangeClass[] {
  const names = list.split(',').map(name => name.trim().toLowerCase())
  return names.filter(name => name !== '').flatMap(name => named.get(name) ?? unknown(name, option))
}

function unknown(name: string, option: string): never {
  const near = didYouMean(nearest(name, [...named.keys()]))
  const all = ['editorial', ...classes.map(({ id }) => id)]
  throw new Failure(`unknown class "${name}" of --${option}`, near ?? `it is one of ${all.join(', ')}`)
}

/** Their indices in the set. */
export function shownChanges({ changes }: ChangeSet, chosen: Chosen): ReadonlySet<number> {
  return new Set([...changes.keys()].filter(index => chosen.has((changes[index] as (typeof changes)[number]).class)))
}

/** Whether anything that was asked for differs to a reader. */
export function differs({ changes }: ChangeSet, shown: ReadonlySet<number>): boolean {
  return changes.some(({ class: id }, index) => id !== 'layout' && shown.has(index))
}
