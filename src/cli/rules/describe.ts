import { type Stage, stages } from '../../lint/profile.js'
import { type Option, type Rule, severityAt } from '../../lint/rule.js'
import type { Severity } from '../../source/diagnostic.js'
import type { Body } from '../../tree/nodes.js'

/** A rule as `resolute rules -f json` and `explain -f json` print it. */
export interface RuleDescription {
  number: string
  code: string
  family: string
  summary: string
  /** Null: silent at that stage. */
  severity: Record<Stage, Severity | null>
  /** Null: texts of every body. */
  bodies: readonly Body[] | null
  fix: Rule['fix']
  options: Readonly<Record<string, Option>>
  source: string
}

export function describeRule(rule: Rule): RuleDescription {
  const { number, code, summary, bodies = null, fix, options = {}, source } = rule
  const severity = Object.fromEntries(
    stages.map(stage => [stage, severityAt(rule, stage)]),
  ) as RuleDescription['severity']
  return { number, code, family: code.replace(/\/.*/, ''), summary, severity, bodies, fix, options, source }
}
