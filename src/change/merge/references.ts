/** Internal references of the merged text: each follows its clause to the clause's new label, where it is certain which clause it means. */
import type { Passage } from '../passage.js'
import type { MergeRemark } from './conflict.js'
import { rewriting } from './label-text.js'
import { pathOf } from './member-path.js'
import { agreed, type Member, type Members, type MembersGiven } from './members.js'
import { type Mention, mentionsOf, type NamedLabel } from './mentions.js'
import { PassageFinder } from './passage-finder.js'
import { Provenance } from './provenance.js'
import { type Origin, textOf } from './strand.js'
import type { Gathered, Piece } from './writer.js'

export interface RenewalGiven extends MembersGiven {
  /** Each side written from the base and its own edits: where its characters come from. */
  readonly provenance: Readonly<Record<'ours' | 'theirs', readonly Piece[]>>
}

interface Scene extends RenewalGiven {
  readonly members: Members
  readonly labelOf: (member: Member) => string | null
}

/** What one of the texts means by a label. */
interface Vote {
  readonly origin: Origin
  readonly mention: Mention
  readonly named: NamedLabel
  /** Whether the side changed something in this reference: then it knows best. */
  readonly isOwn: boolean
}

/** Adds what must be written anew to `patches`. A label that all three texts have is decided by all of them. */
export function renewReferences(scene: Scene, patches: Gathered): MergeRemark[] {
  const remarks: MergeRemark[] = []
  const kept = new Map<number, Vote[]>()
  for (const origin of ['base', 'ours', 'theirs'] as const) {
    const provenance = origin === 'base' ? null : new Provenance(scene.provenance[origin])
    for (const mention of mentionsOf(textOf(scene, origin))) {
      const isOwn = provenance !== null && !provenance.isKept(mention)
      for (const named of mention.labels) {
        const at = provenance === null ? named.from : provenance.baseOf(named)
        const vote = { origin, mention, named, isOwn }
        if (at === null) remarks.push(...renew(scene, origin, named, [vote], patches))
        else kept.set(at, [...(kept.get(at) ?? []), vote])
      }
    }
  }
  for (const [from, votes] of kept) {
    const { label, named } = { label: votes[0]?.named.label ?? '', named: votes[0]?.named as NamedLabel }
    const span = { from, to: from + named.to - named.from, label }
    remarks.push(...renew(scene, 'base', span, votes, patches))
  }
  return remarks
}

function renew(
  scene: Scene,
  origin: Origin,
  { from, to, label }: Pick<NamedLabel, 'from' | 'to' | 'label'>,
  votes: readonly Vote[],
  patches: Gathered,
): MergeRemark[] {
  const { members, labelOf } = scene
  const own = votes.filter(({ isOwn }) => isOwn)
  const heard = own.length > 0 ? own : votes
  const [first] = heard as [Vote]
  const say = (code: MergeRemark['code'], message: string) =>
    members.holds(origin, from) ? [{ code, ...placeOf(scene, first), message }] : []
  const said = `\`${first.mention.text}\``
  const meant = [...new Set(heard.map(vote => members.of(vote.origin, vote.named.passage.index)))]
  const [member] = meant as [Member | null]
  if (meant.length > 1) {
    const paths = meant.map(each => (each === null ? 'a clause that is gone' : `\`${pathOf(each, labelOf(each))}\``))
    return say('reference-uncertain', `${said} may mean ${paths.join(' or ')}: left as it stands`)
  }
  if (member === null) return say('reference-uncertain', `${said} means a clause that is gone: left as it stands`)
  const path = `\`${pathOf(member, labelOf(member))}\``
  if (hasOtherHeading(scene, first, member))
    return say('reference-uncertain', `${said} means what is now ${path}: left as it stands`)
  const now = labelOf(member)
  if (now === null || now.toLowerCase() === label.toLowerCase()) return []
  if (first.mention.isRange)
    return say('reference-uncertain', `${said} begins with what is now ${path}: left as it stands`)
  const place = { from, to, between: first.named.between }
  patches[origin].push(rewriting(textOf(scene, origin).source, place, label, now))
  return say('reference-updated', `${said} means what is now ${path}`)
}

/** Whether the reference names the heading of a section that the clause stands in no more, or that has another heading now. */
function hasOtherHeading(scene: Scene, { origin, mention, named }: Vote, member: Member): boolean {
  if (mention.heading === '') return false
  const { passages } = textOf(scene, origin)
  const was = passages[named.passage.section]
  let heading: Member | null = member
  while (heading !== null && heading.outer !== null) heading = heading.outer
  const now = heading === null || heading === member ? null : agreed(heading, passage => passage.text)
  return was !== undefined && now !== null && fold(was.text) !== fold(now)
}

function fold(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[\s:,]+/g, ' ')
    .trim()
}

const finders = new WeakMap<readonly Passage[], PassageFinder>()

/** The clause that has the reference, as the merged text names it. */
function placeOf(scene: Scene, { origin, mention }: Vote): Pick<MergeRemark, 'document' | 'path'> {
  const { passages } = textOf(scene, origin)
  let finder = finders.get(passages)
  if (finder === undefined) {
    finder = new PassageFinder(passages)
    finders.set(passages, finder)
  }
  const passage = finder.at(mention.from)
  const member = passage === null ? null : scene.members.of(origin, passage.index)
  return { document: mention.document, path: member === null ? mention.path : pathOf(member, scene.labelOf(member)) }
}
