/** A kind of rule that passes on what the checker of references says: one bad outcome, one rule. */
import type { Outcome, Reference, TextTarget } from '../../reference/reference.js'
import type { Draft } from '../draft.js'
import type { Finding, Repair, Rule } from '../rule.js'

type Given = Omit<Rule, 'check' | 'options'> & {
  readonly outcome: Outcome
  /** References that another rule tells of. */
  readonly unless?: (draft: Draft, reference: Reference) => boolean
  /** In an adopted text a warning is worth a look, no more: nobody changes it, and the doubt was mostly ours. */
  readonly mild?: true
}

/** Severity, words and fix are those of the checker; `severity` is what it mostly says. */
export function outcomeRule({ outcome, unless, mild, ...rest }: Given): Rule {
  return {
    ...rest,
    check(draft, report) {
      for (const reference of draft.references)
        if (reference.outcome === outcome && reference.severity !== null && unless?.(draft, reference) !== true)
          report({
            ...told(reference, reference.message ?? `Unexpected "${reference.text}"`),
            severity:
              mild === true && draft.profile.stage === 'adopted' && reference.severity === 'warning'
                ? 'info'
                : reference.severity,
          })
    },
  }
}

/** A reference as a finding. */
export function told(reference: Reference, message: string): Finding {
  const { position, severity, fix } = reference
  return {
    from: position.start.offset,
    to: position.end.offset,
    message,
    ...(severity === null ? {} : { severity }),
    fix: fix === null ? null : repairOf(fix),
  }
}

function repairOf({ title, safety, edits }: NonNullable<Reference['fix']>): Repair {
  return {
    title,
    safety,
    edits: edits.map(({ position, text }) => ({ from: position.start.offset, to: position.end.offset, text })),
  }
}

/** The target of a citation of an ITU text; null for everything else. */
export function textTarget({ target }: Reference): TextTarget | null {
  return 'body' in target ? target : null
}

const outsideOfBody = /^(?:annex|appendix|attachment|note)/i

/** Whether the main body cites the very edition that it stands in. */
export function isSelf({ designation, document }: Draft, reference: Reference): boolean {
  const cited = textTarget(reference)
  if (designation === null || cited === null || reference.kind !== document.genre) return false
  if (designation.number === null || cited.number !== designation.number || cited.body !== designation.body)
    return false
  if (reference.path === null || outsideOfBody.test(reference.path)) return false
  if (cited.conference !== null) return cited.conference === designation.conference
  return cited.year !== null && cited.year === designation.year && cited.place === designation.place
}
