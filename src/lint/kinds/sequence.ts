/** A kind of rule: labels of one kind of list that leave their order. */
import type { Draft } from '../draft.js'
import { relabelled } from '../relabel.js'
import type { Repair, Rule } from '../rule.js'
import { type Fault, type LabelledList, listsOf } from '../sequence.js'

type Given = Omit<Rule, 'check' | 'triggers' | 'options'> & {
  readonly kind: LabelledList['kind']
  readonly faults: readonly Fault['kind'][]
}

export function sequenceRule({ kind, faults, ...rest }: Given): Rule {
  return {
    ...rest,
    check(draft, report) {
      for (const list of listsOf(draft)) {
        if (list.kind !== kind) continue
        for (const fault of list.faults) {
          if (!faults.includes(fault.kind) || isUnlabelled(fault)) continue
          const { entry, before, expected } = fault
          const shown = draft.source.slice(entry.marker.from, entry.marker.to)
          report({
            ...entry.marker,
            message: `Unexpected "${entry.label}"${before === null ? '' : ` after "${before.label}"`}, expected "${expected}"`,
            related: before === null ? [] : [{ ...before.marker, message: `${before.label} is here` }],
            fix: shown.includes(entry.label) ? relabelled(draft, list, safetyOf(draft, fault)) : null,
          })
        }
      }
    },
  }
}

/**
 * A hole may be a clause that was lost: nobody but its author can say so once the text has left the desk. A list that does not begin with
 * its first label may be the rest of another one.
 */
function safetyOf({ profile }: Draft, { kind, before }: Fault): Repair['safety'] {
  return kind === 'gap' && before !== null && profile.stage === 'draft' ? 'safe' : 'unsafe'
}

/** A hole where a clause without label stands is the business of the rule on those. */
function isUnlabelled({ kind, entry, before }: Fault): boolean {
  if (kind !== 'gap') return false
  const { siblings, index } = entry.provision
  return siblings.slice((before?.provision.index ?? -1) + 1, index).some(({ clause }) => clause.label === null)
}
