import { allNames, codesNamed } from '../../lint/names.js'
import type { Rule } from '../../lint/rule.js'
import { ruleOf, rules } from '../../lint/rules.js'
import { choose } from '../choice.js'
import { type ColourFlag, paintFor, wantsColour } from '../colour.js'
import { type Command, optionOf } from '../command.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { writeResult } from '../output.js'
import { readPackageFile } from '../package-folder.js'
import { describeRule } from '../rules/describe.js'
import { showPage } from '../rules/page.js'

/** A page is no wider than a column of print, however wide the terminal. */
const widest = 100

export const command: Command = {
  words: '<rules...>',
  options: [['-f, --format <name>', 'text (default), markdown or json']],
  examples: [
    ['resolute explain N001', 'by number'],
    ['resolute explain wording/programme', 'by code; its slug, programme, is enough'],
    ['resolute explain date', 'every rule of a family'],
    ['resolute explain numbering/l', 'every rule whose code begins so'],
  ],
  async run({ words, options }) {
    const format = choose(optionOf(options, 'format') ?? 'text', ['text', 'markdown', 'json'], 'format')
    const asked = [...new Set(words.flatMap(rulesNamed))]
    const pages = asked.map(rule => ({ rule, page: readPackageFile(`docs/rules/${rule.code}.md`) }))
    if (format === 'json') {
      const entries = pages.map(({ rule, page }) => ({ ...describeRule(rule), page }))
      writeResult(`${JSON.stringify({ schemaVersion: 1, rules: entries }, null, 2)}\n`)
    } else if (format === 'markdown') writeResult(pages.map(({ page }) => page).join('\n'))
    else {
      const ink = await paintFor(wantsColour(options.color as ColourFlag, process.stdout, process.env))
      const width = process.stdout.isTTY ? Math.min(process.stdout.columns ?? widest, widest) : null
      writeResult(pages.map(({ page }) => showPage(page, ink, width)).join('\n\n'))
    }
    return 0
  },
}

function rulesNamed(name: string): readonly Rule[] {
  const word = name.trim().toLowerCase()
  const bySlug = rules.filter(({ code }) => code.endsWith(`/${word}`))
  const codes = bySlug.length > 0 ? bySlug.map(({ code }) => code) : codesNamed(word)
  const found = codes.flatMap(code => ruleOf(code) ?? [])
  if (found.length > 0) return found
  if (codes.length > 0) throw new Failure(`${name} is said by the reader`, 'docs/reading.md tells what it says')
  throw new Failure(`unknown rule "${name}"`, didYouMean(nearest(name, allNames())) ?? 'resolute rules lists them')
}
