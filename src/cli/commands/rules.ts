import { familyNames } from '../../lint/names.js'
import { bodies, type Stage, stages } from '../../lint/profile.js'
import { families } from '../../lint/rule.js'
import { rules } from '../../lint/rules.js'
import type { Ink } from '../../report/ink.js'
import { choose } from '../choice.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, optionOf } from '../command.js'
import { Failure } from '../failure.js'
import { writeResult } from '../output.js'
import { describeRule, type RuleDescription } from '../rules/describe.js'

export const command: Command = {
  words: '',
  options: [
    ['-f, --format <name>', 'text (default), json or markdown'],
    ['--family <name>', `one family: ${Object.keys(families).join(', ')}`],
    ['--body <body>', 'those that judge texts of this body'],
    ['--stage <stage>', 'those that speak at this stage: draft, proposal or adopted'],
  ],
  examples: [
    ['resolute rules', 'number, severity, repair, and what is demanded'],
    ['resolute rules --family numbering', 'one family'],
    ['resolute rules --body WRC --stage draft', 'what is asked of a draft for WRC'],
  ],
  async run({ options }) {
    const format = choose(optionOf(options, 'format') ?? 'text', ['text', 'json', 'markdown'], 'format')
    const family = optionOf(options, 'family')
    const chosen = family === undefined ? null : familyOf(family)
    const body = optionOf(options, 'body')
    const wanted = body === undefined ? null : bodyOf(body)
    const given = optionOf(options, 'stage')
    const stage = given === undefined ? null : choose(given, stages, 'stage')
    const listed = rules
      .map(describeRule)
      .filter(rule => chosen === null || rule.family === chosen)
      .filter(rule => wanted === null || rule.bodies === null || rule.bodies.includes(wanted))
      .filter(rule => stage === null || rule.severity[stage] !== null)
    const ink = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
    if (format === 'json') writeResult(`${JSON.stringify({ schemaVersion: 1, rules: listed }, null, 2)}\n`)
    else if (format === 'markdown') writeResult(asTable(listed, stage))
    else writeResult(asText(listed, stage, ink))
    return 0
  },
}

function familyOf(name: string): string {
  const byLetter = Object.entries(families).find(([, letter]) => letter === name.toUpperCase())?.[0]
  return (
    byLetter ??
    choose(
      name,
      familyNames.filter(known => known !== 'reading'),
      'family of rules',
    )
  )
}

function bodyOf(name: string) {
  const found = bodies.find(body => body.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return found
  throw new Failure(`unknown body "${name}"`, `it is one of ${bodies.join(', ')}`)
}

/** "warning", or "- / warning / error" for draft, proposal and adopted. */
function severityOf({ severity }: RuleDescription, stage: Stage | null): string {
  if (stage !== null) return severity[stage] ?? 'off'
  const all = stages.map(each => severity[each] ?? 'off')
  return new Set(all).size === 1 ? (all[0] as string) : all.join('/')
}

function repairOf({ fix }: RuleDescription): string {
  return fix === 'suggestion' ? 'suggested' : (fix ?? '')
}

function asText(listed: readonly RuleDescription[], stage: Stage | null, ink: Ink): string {
  const widths = [
    4,
    Math.max(0, ...listed.map(({ code }) => code.length)),
    Math.max(0, ...listed.map(rule => severityOf(rule, stage).length)),
    Math.max(0, ...listed.map(rule => repairOf(rule).length)),
  ]
  const lines = listed.map(rule => {
    const cells = [rule.number, rule.code, severityOf(rule, stage), repairOf(rule)]
    const [number = '', code = '', severity = '', repair = ''] = cells.map((cell, index) =>
      cell.padEnd(widths[index] as number),
    )
    return `${ink.dim(number)}  ${ink.bold(code)}  ${severity}  ${ink.green(repair)}  ${rule.summary}`
  })
  const counted =
    stage === null
      ? `${listed.length} rules; severities differ by stage as draft/proposal/adopted`
      : `${listed.length} rules at stage ${stage}`
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), counted].join('\n')}\n`
}

function asTable(listed: readonly RuleDescription[], stage: Stage | null): string {
  const rows = listed.map(rule => [
    rule.number,
    `\`${rule.code}\``,
    severityOf(rule, stage),
    repairOf(rule),
    rule.summary,
  ])
  const head = ['number', 'rule', 'severity', 'repair', 'what is demanded']
  return `${[head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}\n`
}
